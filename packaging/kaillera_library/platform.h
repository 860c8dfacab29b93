/* Everything that differs between systems: locks, time, private files, the loopback stream, processes, windows. */
#ifndef PLATFORM_H
#define PLATFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef _WIN32
/* clang-format off */
#include <winsock2.h>
#include <windows.h>
/* clang-format on */
/* Slim locks need neither creation nor destruction, so nothing is left behind when the library is unloaded. */
typedef SRWLOCK mutex_t;
typedef CONDITION_VARIABLE condition_t;
#define MUTEX_INITIALIZER SRWLOCK_INIT
#define CONDITION_INITIALIZER CONDITION_VARIABLE_INIT
struct stream {
    SOCKET handle;
    WSAEVENT event;
};
#else
#include <pthread.h>
typedef pthread_mutex_t mutex_t;
typedef pthread_cond_t condition_t;
#define MUTEX_INITIALIZER PTHREAD_MUTEX_INITIALIZER
#define CONDITION_INITIALIZER PTHREAD_COND_INITIALIZER
struct stream {
    int handle;
    int wake;
};
#endif

enum { PATH_CAPACITY = 4096 };

/* Locks. A mutex is not recursive. */
void mutex_init(mutex_t *mutex);
void mutex_destroy(mutex_t *mutex);
void mutex_lock(mutex_t *mutex);
bool mutex_try_lock(mutex_t *mutex);
void mutex_unlock(mutex_t *mutex);
/* Waits for a broadcast, at most so long; may return early. */
void condition_wait(condition_t *condition, mutex_t *mutex, int milliseconds);
void condition_broadcast(condition_t *condition);

uint64_t platform_milliseconds(void);
uint64_t platform_thread(void);
/* The process number that the client can see, 0 when it could not. */
uint32_t platform_process(void);
/* The running program's file name in UTF-8 without its folder; empty when unknown. */
void platform_program_name(char *name, size_t capacity);

/* Environment and folders. Paths are UTF-8 on Windows and plain bytes elsewhere; false when there is none. */
bool platform_environment(const char *name, char *value, size_t capacity);
bool platform_unix_home(char *path, size_t capacity);
bool platform_windows_data(char *path, size_t capacity);

/* Private files of this user; others are refused where the system can tell. */
ptrdiff_t platform_read_private(const char *path, char *content, size_t capacity);
void *platform_map_private(const char *path, size_t size);
void platform_unmap(void *memory, size_t size);
/* Calls `found` with each file name in a folder of this user, and its age mark. */
typedef void (*file_found)(const char *name, int64_t modified, void *context);
void platform_list(const char *folder, file_found found, void *context);

/* Starts a program by its arguments, detached and without any open file of this process. */
bool platform_start(char *const *arguments);

/* The stream to 127.0.0.1. Nothing here blocks except where it says so, and no signal is raised. */
enum { RECEIVED_NOTHING = 0, RECEIVED_END = -1 };
bool stream_open(struct stream *stream, uint16_t port, int milliseconds);
/* Bytes received, or one of the two above. */
ptrdiff_t stream_receive(struct stream *stream, void *data, size_t capacity);
/* Sends everything, waiting at most so long for room. */
bool stream_send(struct stream *stream, const void *data, size_t size, int milliseconds);
/* Waits until something may be received, or another thread calls stream_wake, or the time is over. */
void stream_wait(struct stream *stream, int milliseconds);
void stream_wake(struct stream *stream);
/* Ends the conversation; waiting threads return. */
void stream_interrupt(struct stream *stream);
void stream_close(struct stream *stream);

/* The thread inside kailleraSelectServerDialog waits here, as stream_wait does and on Windows also until its windows get
 * messages; `stream` may be NULL. */
void platform_wait_as_dialog(struct stream *stream, int milliseconds);
/* Hands this thread's windows their messages; false when the program is asked to quit. */
bool platform_dispatch_messages(void);
void platform_allow_foreground(uint32_t process);
/* Keeps this library in memory until the program ends. */
void platform_stay_loaded(void);
/* Tells the player one sentence, UTF-8, because no client can. */
void platform_tell(void *parent, const char *sentence);

#endif
