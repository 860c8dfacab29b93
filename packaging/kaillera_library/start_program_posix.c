/* Starts a program on Linux and other POSIX systems. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "platform.h"

/* From here to the exec only calls that are safe after a fork of a program with threads. */

static void close_from(int first) {
#ifdef SYS_close_range
    if (syscall(SYS_close_range, (unsigned)first, ~0U, 0) == 0) {
        return;
    }
#endif
    struct rlimit limit;
    int count = getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < 65536 ? (int)limit.rlim_cur : 65536;
    for (int file = first; file < count; file++) {
        close(file);
    }
}

/* The emulator may ignore or block signals that the client relies on. */
static void reset_signals(void) {
    struct sigaction usual = {0};
    usual.sa_handler = SIG_DFL;
    for (int number = 1; number < 32; number++) {
        sigaction(number, &usual, NULL);
    }
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Only returns when the program does not start. */
static void become(char *const *arguments, int report) {
    int nowhere = open("/dev/null", O_RDWR);
    report = fcntl(report, F_DUPFD, 4);
    if (nowhere < 0 || dup2(nowhere, 0) < 0 || dup2(nowhere, 1) < 0 || dup2(nowhere, 2) < 0 || dup2(report, 3) < 0) {
        return;
    }
    /* Closes itself when the program starts; until then it can say that it did not. */
    fcntl(3, F_SETFD, FD_CLOEXEC);
    close_from(4);
    reset_signals();
    execv(arguments[0], arguments);
    ssize_t said = write(3, "x", 1);
    (void)said;
}

static void start_grandchild(char *const *arguments, int report) {
    setsid();
    /* The program becomes nobody's child, so that the emulator need not wait for it. */
    pid_t grandchild = fork();
    if (grandchild == 0) {
        become(arguments, report);
        _exit(127);
    }
    if (grandchild < 0) {
        ssize_t said = write(report, "x", 1);
        (void)said;
    }
    _exit(0);
}

bool platform_start(char *const *arguments) {
    int report[2];
    if (pipe2(report, O_CLOEXEC) != 0) {
        return false;
    }
    pid_t child = fork();
    if (child == 0) {
        start_grandchild(arguments, report[1]);
    }
    close(report[1]);
    char trouble;
    ssize_t said = -1;
    while (child > 0 && (said = read(report[0], &trouble, 1)) < 0 && errno == EINTR) {
    }
    close(report[0]);
    while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR) {
    }
    return said == 0;
}
