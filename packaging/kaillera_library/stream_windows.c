/* The loopback stream on Windows. One event is set by received bytes, by the stream's end and by stream_wake. */
#include <string.h>

#include "platform.h"

static struct sockaddr_in loopback(uint16_t port) {
    struct sockaddr_in address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/* Waits for room, or for the end of connecting; false when it failed or the time is over. */
static bool wait_for_room(SOCKET handle, int milliseconds) {
    struct timeval patience = {milliseconds / 1000, milliseconds % 1000 * 1000};
    fd_set writable;
    fd_set broken;
    FD_ZERO(&writable);
    FD_ZERO(&broken);
    writable.fd_array[writable.fd_count++] = handle;
    broken.fd_array[broken.fd_count++] = handle;
    return select(0, NULL, &writable, &broken, &patience) > 0 && writable.fd_count > 0;
}

static bool finish_connecting(SOCKET handle, uint16_t port, int milliseconds) {
    struct sockaddr_in address = loopback(port);
    u_long yes = 1;
    if (ioctlsocket(handle, (long)FIONBIO, &yes) != 0) {
        return false;
    }
    if (connect(handle, (const struct sockaddr *)&address, sizeof address) != 0 &&
        (WSAGetLastError() != WSAEWOULDBLOCK || !wait_for_room(handle, milliseconds))) {
        return false;
    }
    struct sockaddr_in own;
    int size = sizeof own;
    const BOOL no_delay = TRUE;
    /* Nobody listens, and the system happened to choose the same port for us. */
    bool is_to_itself = getsockname(handle, (struct sockaddr *)&own, &size) != 0 || own.sin_port == htons(port);
    return !is_to_itself &&
           setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, (const char *)&no_delay, sizeof no_delay) == 0;
}

bool stream_open(struct stream *stream, uint16_t port, int milliseconds) {
    WSADATA data;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) {
        return false;
    }
    stream->event = WSACreateEvent();
    stream->handle = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (stream->event != WSA_INVALID_EVENT && stream->handle != INVALID_SOCKET) {
        SetHandleInformation((HANDLE)stream->handle, HANDLE_FLAG_INHERIT, 0);
        if (finish_connecting(stream->handle, port, milliseconds) &&
            WSAEventSelect(stream->handle, stream->event, FD_READ | FD_CLOSE) == 0) {
            return true;
        }
    }
    stream_close(stream);
    return false;
}

ptrdiff_t stream_receive(struct stream *stream, void *data, size_t capacity) {
    int size = recv(stream->handle, data, (int)capacity, 0);
    if (size > 0) {
        return size;
    }
    return size < 0 && WSAGetLastError() == WSAEWOULDBLOCK ? RECEIVED_NOTHING : RECEIVED_END;
}

bool stream_send(struct stream *stream, const void *data, size_t size, int milliseconds) {
    const char *rest = data;
    while (size > 0) {
        int sent = send(stream->handle, rest, (int)size, 0);
        if (sent >= 0) {
            rest += sent;
            size -= (size_t)sent;
        } else if (WSAGetLastError() != WSAEWOULDBLOCK || !wait_for_room(stream->handle, milliseconds)) {
            return false;
        }
    }
    return true;
}

/* Before the next receive, which takes whatever comes from now on or finds what has come. */
static void forget_signal(struct stream *stream) {
    WSANETWORKEVENTS events;
    WSAEnumNetworkEvents(stream->handle, stream->event, &events);
}

void stream_wait(struct stream *stream, int milliseconds) {
    if (WaitForSingleObject(stream->event, (DWORD)milliseconds) == WAIT_OBJECT_0) {
        forget_signal(stream);
    }
}

void stream_wake(struct stream *stream) {
    WSASetEvent(stream->event);
}

void stream_interrupt(struct stream *stream) {
    shutdown(stream->handle, SD_BOTH);
    stream_wake(stream);
}

void stream_close(struct stream *stream) {
    if (stream->handle != INVALID_SOCKET) {
        closesocket(stream->handle);
    }
    if (stream->event != WSA_INVALID_EVENT) {
        WSACloseEvent(stream->event);
    }
    WSACleanup();
}

void platform_wait_as_dialog(struct stream *stream, int milliseconds) {
    DWORD count = stream == NULL ? 0 : 1;
    HANDLE events[1] = {stream == NULL ? NULL : stream->event};
    DWORD woken = MsgWaitForMultipleObjectsEx(count, events, (DWORD)milliseconds, QS_ALLINPUT, MWMO_INPUTAVAILABLE);
    if (stream != NULL && woken == WAIT_OBJECT_0) {
        forget_signal(stream);
    }
}
