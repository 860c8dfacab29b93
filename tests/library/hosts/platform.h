/* The few things of the system that C11 does not offer everywhere: threads, locks, signals, a clock, loaded files. */
#ifndef HOST_PLATFORM_H
#define HOST_PLATFORM_H

#include <stdbool.h>
#include <stdint.h>

#ifdef _WIN32
#include <windows.h>
typedef CRITICAL_SECTION Lock;
typedef CONDITION_VARIABLE Signal;
typedef HANDLE Thread;
#else
#include <pthread.h>
typedef pthread_mutex_t Lock;
typedef pthread_cond_t Signal;
typedef pthread_t Thread;
#endif

typedef void ThreadBody(void *context);

/* Ends the program with a sentence on standard error. */
_Noreturn void fail(const char *what, const char *detail);

void lock_init(Lock *lock);
void lock_take(Lock *lock);
void lock_release(Lock *lock);

void signal_init(Signal *signal);
/* Releases the lock while it waits; may return without a reason. */
void signal_wait(Signal *signal, Lock *lock);
void signal_all(Signal *signal);

/* body(context) on a thread of its own. */
Thread thread_start(ThreadBody *body, void *context);
void thread_join(Thread thread);
/* Ends a thread in the middle of whatever it waits for. */
void thread_kill(Thread thread);

void pause_us(uint64_t microseconds);
uint64_t now_us(void);

/* Open files or handles of this process, -1 where nobody can tell. */
long open_handles(void);
/* Mapped pieces of memory, -1 where nobody can tell. */
long mapped_pieces(void);

#endif
