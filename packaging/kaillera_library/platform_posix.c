/* Linux and other POSIX systems. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "platform.h"

/* Locks and time */

void mutex_init(mutex_t *mutex) {
    pthread_mutex_init(mutex, NULL);
}

void mutex_destroy(mutex_t *mutex) {
    pthread_mutex_destroy(mutex);
}

void mutex_lock(mutex_t *mutex) {
    pthread_mutex_lock(mutex);
}

bool mutex_try_lock(mutex_t *mutex) {
    return pthread_mutex_trylock(mutex) == 0;
}

void mutex_unlock(mutex_t *mutex) {
    pthread_mutex_unlock(mutex);
}

void condition_wait(condition_t *condition, mutex_t *mutex, int milliseconds) {
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += milliseconds / 1000;
    until.tv_nsec += (long)(milliseconds % 1000) * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, &until);
}

void condition_broadcast(condition_t *condition) {
    pthread_cond_broadcast(condition);
}

uint64_t platform_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

uint64_t platform_thread(void) {
    return (uint64_t)(uintptr_t)pthread_self();
}

uint32_t platform_process(void) {
    return (uint32_t)getpid();
}

void platform_program_name(char *name, size_t capacity) {
    char path[PATH_CAPACITY];
    ssize_t size = readlink("/proc/self/exe", path, sizeof path - 1);
    path[size > 0 ? size : 0] = '\0';
    const char *slash = strrchr(path, '/');
    snprintf(name, capacity, "%s", slash == NULL ? path : slash + 1);
}

/* Environment and folders */

bool platform_environment(const char *name, char *value, size_t capacity) {
    const char *found = getenv(name);
    if (found == NULL || found[0] == '\0') {
        return false;
    }
    int size = snprintf(value, capacity, "%s", found);
    return size > 0 && (size_t)size < capacity;
}

bool platform_unix_home(char *path, size_t capacity) {
    if (platform_environment("HOME", path, capacity)) {
        return true;
    }
    struct passwd entry;
    struct passwd *found = NULL;
    char text[4096];
    if (getpwuid_r(geteuid(), &entry, text, sizeof text, &found) != 0 || found == NULL) {
        return false;
    }
    int size = snprintf(path, capacity, "%s", found->pw_dir);
    return size > 0 && (size_t)size < capacity;
}

bool platform_windows_data(char *path, size_t capacity) {
    (void)path;
    (void)capacity;
    return false;
}

/* Private files */

static int open_private(const char *path, int flags) {
    int file = open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    struct stat status;
    if (file < 0) {
        return -1;
    }
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || status.st_uid != geteuid() ||
        (status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        close(file);
        return -1;
    }
    return file;
}

ptrdiff_t platform_read_private(const char *path, char *content, size_t capacity) {
    int file = open_private(path, O_RDONLY);
    if (file < 0) {
        return -1;
    }
    size_t size = 0;
    ssize_t got = 1;
    while (size < capacity && got > 0) {
        got = read(file, content + size, capacity - size);
        size += got > 0 ? (size_t)got : 0;
    }
    close(file);
    return got < 0 ? -1 : (ptrdiff_t)size;
}

void *platform_map_private(const char *path, size_t size) {
    int file = open_private(path, O_RDWR);
    struct stat status;
    if (file < 0) {
        return NULL;
    }
    void *memory = MAP_FAILED;
    if (fstat(file, &status) == 0 && status.st_size == (off_t)size) {
        memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    }
    close(file);
    return memory == MAP_FAILED ? NULL : memory;
}

void platform_unmap(void *memory, size_t size) {
    munmap(memory, size);
}

void platform_list(const char *folder, file_found found, void *context) {
    int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    struct stat status;
    if (descriptor < 0) {
        return;
    }
    DIR *entries = fstat(descriptor, &status) == 0 && status.st_uid == geteuid() ? fdopendir(descriptor) : NULL;
    if (entries == NULL) {
        close(descriptor);
        return;
    }
    const struct dirent *entry;
    while ((entry = readdir(entries)) != NULL) {
        if (fstatat(descriptor, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0) {
            found(entry->d_name, (int64_t)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec, context);
        }
    }
    closedir(entries);
}

/* The stream */

static struct sockaddr_in loopback(uint16_t port) {
    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/* Not fooled by signals, which some emulators use as their clock. */
static bool wait_for(int file, short events, int milliseconds) {
    const uint64_t begun = platform_milliseconds();
    struct pollfd waited = {file, events, 0};
    int left = milliseconds;
    int found = poll(&waited, 1, left);
    while (found < 0 && errno == EINTR && left > 0) {
        int64_t passed = (int64_t)(platform_milliseconds() - begun);
        left = passed < milliseconds ? milliseconds - (int)passed : 0;
        found = poll(&waited, 1, left);
    }
    return found > 0;
}

static bool finish_connecting(int handle, uint16_t port, int milliseconds) {
    struct sockaddr_in address = loopback(port);
    if (connect(handle, (const struct sockaddr *)&address, sizeof address) != 0) {
        int problem = 0;
        socklen_t size = sizeof problem;
        if (errno != EINPROGRESS || !wait_for(handle, POLLOUT, milliseconds) ||
            getsockopt(handle, SOL_SOCKET, SO_ERROR, &problem, &size) != 0 || problem != 0) {
            return false;
        }
    }
    struct sockaddr_in own = {0};
    socklen_t size = sizeof own;
    int yes = 1;
    /* Nobody listens, and the kernel happened to choose the same port for us. */
    bool is_to_itself = getsockname(handle, (struct sockaddr *)&own, &size) != 0 || own.sin_port == htons(port);
    return !is_to_itself && setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes) == 0;
}

bool stream_open(struct stream *stream, uint16_t port, int milliseconds) {
    stream->handle = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    stream->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (stream->handle >= 0 && stream->wake >= 0 && finish_connecting(stream->handle, port, milliseconds)) {
        return true;
    }
    stream_close(stream);
    return false;
}

ptrdiff_t stream_receive(struct stream *stream, void *data, size_t capacity) {
    ssize_t size = recv(stream->handle, data, capacity, MSG_DONTWAIT);
    if (size > 0) {
        return size;
    }
    bool is_nothing_yet = size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
    return is_nothing_yet ? RECEIVED_NOTHING : RECEIVED_END;
}

bool stream_send(struct stream *stream, const void *data, size_t size, int milliseconds) {
    const char *rest = data;
    while (size > 0) {
        ssize_t sent = send(stream->handle, rest, size, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0) {
            rest += sent;
            size -= (size_t)sent;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            if (!wait_for(stream->handle, POLLOUT, milliseconds)) {
                return false;
            }
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

void stream_wait(struct stream *stream, int milliseconds) {
    struct pollfd waited[2] = {{stream->handle, POLLIN, 0}, {stream->wake, POLLIN, 0}};
    if (poll(waited, 2, milliseconds) > 0 && (waited[1].revents & POLLIN) != 0) {
        eventfd_t count;
        eventfd_read(stream->wake, &count);
    }
}

void stream_wake(struct stream *stream) {
    eventfd_write(stream->wake, 1);
}

void stream_interrupt(struct stream *stream) {
    shutdown(stream->handle, SHUT_RDWR);
    stream_wake(stream);
}

void stream_close(struct stream *stream) {
    if (stream->handle >= 0) {
        close(stream->handle);
    }
    if (stream->wake >= 0) {
        close(stream->wake);
    }
}

/* Dialog */

void platform_wait_as_dialog(struct stream *stream, int milliseconds) {
    if (stream != NULL) {
        stream_wait(stream, milliseconds);
    } else if (milliseconds > 0) {
        poll(NULL, 0, milliseconds);
    }
}

bool platform_dispatch_messages(void) {
    return true;
}

void platform_allow_foreground(uint32_t process) {
    (void)process;
}

void platform_stay_loaded(void) {
    /* Any object of this library tells where it is. */
    static const char here = 0;
    Dl_info library;
    if (dladdr(&here, &library) != 0) {
        void *handle = dlopen(library.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
        if (handle != NULL) {
            dlclose(handle);
        }
    }
}

void platform_tell(void *parent, const char *sentence) {
    (void)parent;
    fprintf(stderr, "Kaillera Client: %s\n", sentence);
}
