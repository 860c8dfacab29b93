/* Windows from version 7 on, and Wine: locks, time, environment, programs, windows. */
#include <stdio.h>
#include <string.h>

#include "platform.h"
#include "windows_names.h"

enum { MESSAGES_AT_ONCE = 100 };

/* Locks and time */

void mutex_init(mutex_t *mutex) {
    InitializeSRWLock(mutex);
}

void mutex_destroy(mutex_t *mutex) {
    (void)mutex;
}

void mutex_lock(mutex_t *mutex) {
    AcquireSRWLockExclusive(mutex);
}

bool mutex_try_lock(mutex_t *mutex) {
    return TryAcquireSRWLockExclusive(mutex);
}

void mutex_unlock(mutex_t *mutex) {
    ReleaseSRWLockExclusive(mutex);
}

void condition_wait(condition_t *condition, mutex_t *mutex, int milliseconds) {
    SleepConditionVariableSRW(condition, mutex, (DWORD)milliseconds, 0);
}

void condition_broadcast(condition_t *condition) {
    WakeAllConditionVariable(condition);
}

uint64_t platform_milliseconds(void) {
    /* Without the time that the computer slept: a client that slept too is not hung. */
    ULONGLONG ticks = 0;
    QueryUnbiasedInterruptTime(&ticks);
    return ticks / 10000;
}

uint64_t platform_thread(void) {
    return GetCurrentThreadId();
}

/* Names */

bool is_wine(void) {
    HMODULE module = GetModuleHandleW(L"ntdll.dll");
    return module != NULL && GetProcAddress(module, "wine_get_version") != NULL;
}

bool to_wide(const char *text, wchar_t *wide, size_t capacity) {
    return MultiByteToWideChar(CP_UTF8, 0, text, -1, wide, (int)capacity) > 0;
}

bool to_utf8(const wchar_t *wide, char *text, size_t capacity) {
    return WideCharToMultiByte(CP_UTF8, 0, wide, -1, text, (int)capacity, NULL, NULL) > 0;
}

bool to_system_path(const char *path, wchar_t *wide, size_t capacity) {
    /* Wine opens Unix paths below this name, whatever drives there are. */
    static const wchar_t unix_root[] = L"\\\\?\\unix";
    size_t size = 0;
    if (path[0] == '/' && is_wine()) {
        size = sizeof unix_root / sizeof unix_root[0] - 1;
        memcpy(wide, unix_root, sizeof unix_root);
    }
    if (!to_wide(path, wide + size, capacity - size)) {
        return false;
    }
    for (wchar_t *at = wide; *at != L'\0'; at++) {
        if (*at == L'/') {
            *at = L'\\';
        }
    }
    return true;
}

uint32_t platform_process(void) {
    /* Wine's own numbers mean nothing to a client beside it. */
    return is_wine() ? 0 : GetCurrentProcessId();
}

void platform_program_name(char *name, size_t capacity) {
    wchar_t path[PATH_CAPACITY];
    char text[3 * MAX_PATH];
    DWORD size = GetModuleFileNameW(NULL, path, PATH_CAPACITY - 1);
    path[size] = L'\0';
    const wchar_t *slash = wcsrchr(path, L'\\');
    name[0] = '\0';
    if (to_utf8(slash == NULL ? path : slash + 1, text, sizeof text)) {
        snprintf(name, capacity, "%s", text);
    }
}

/* Environment and folders */

bool platform_environment(const char *name, char *value, size_t capacity) {
    wchar_t wide_name[64];
    wchar_t wide[PATH_CAPACITY];
    if (!to_wide(name, wide_name, sizeof wide_name / sizeof wide_name[0])) {
        return false;
    }
    DWORD size = GetEnvironmentVariableW(wide_name, wide, PATH_CAPACITY);
    return size > 0 && size < PATH_CAPACITY && to_utf8(wide, value, capacity);
}

/* A Unix path in UTF-8 from one of Wine's internal names, whatever drive that goes through. */
static bool to_unix_path(const wchar_t *name, char *path, size_t capacity) {
    typedef char *(__cdecl * translate_t)(const wchar_t *name);
    HMODULE module = GetModuleHandleW(L"kernel32.dll");
    FARPROC found = module == NULL ? NULL : GetProcAddress(module, "wine_get_unix_file_name");
    translate_t translate;
    memcpy(&translate, &found, sizeof translate);
    if (translate == NULL) {
        return false;
    }
    char *translated = translate(name);
    size_t size = translated == NULL ? 0 : strlen(translated);
    bool fits = size > 0 && size < capacity;
    if (fits) {
        /* A drive's root ends with a slash, and more will be put behind it. */
        size -= translated[size - 1] == '/';
        memcpy(path, translated, size);
        path[size] = '\0';
    }
    HeapFree(GetProcessHeap(), 0, translated);
    return fits;
}

bool platform_unix_home(char *path, size_t capacity) {
    /* Wine hides HOME and gives it as one of its internal names instead. */
    wchar_t home[PATH_CAPACITY];
    DWORD size = is_wine() ? GetEnvironmentVariableW(L"WINEHOMEDIR", home, PATH_CAPACITY) : 0;
    return size > 0 && size < PATH_CAPACITY && to_unix_path(home, path, capacity);
}

bool platform_windows_data(char *path, size_t capacity) {
    return platform_environment("LOCALAPPDATA", path, capacity);
}

/* Programs */

struct command_line {
    size_t size;
    bool is_full;
    wchar_t text[32767];
};

static void add(struct command_line *line, wchar_t letter, size_t times) {
    for (; times > 0; times--) {
        if (line->size + 1 >= sizeof line->text / sizeof line->text[0]) {
            line->is_full = true;
            return;
        }
        line->text[line->size++] = letter;
        line->text[line->size] = L'\0';
    }
}

/* Programs take their command line apart by this rule: backslashes count only before a quotation mark. */
static void add_argument(struct command_line *line, const wchar_t *argument) {
    size_t backslashes = 0;
    if (line->size > 0) {
        add(line, L' ', 1);
    }
    add(line, L'"', 1);
    for (; *argument != L'\0'; argument++) {
        if (*argument == L'"') {
            add(line, L'\\', backslashes + 1);
        }
        backslashes = *argument == L'\\' ? backslashes + 1 : 0;
        add(line, *argument, 1);
    }
    add(line, L'\\', backslashes);
    add(line, L'"', 1);
}

static bool write_command_line(char *const *arguments, struct command_line *line, wchar_t *argument) {
    line->size = 0;
    line->is_full = false;
    for (; *arguments != NULL; arguments++) {
        if (!to_wide(*arguments, argument, 32767)) {
            return false;
        }
        add_argument(line, argument);
    }
    return !line->is_full;
}

bool platform_start(char *const *arguments) {
    wchar_t program[PATH_CAPACITY];
    struct command_line *line = HeapAlloc(GetProcessHeap(), 0, sizeof *line);
    wchar_t *argument = HeapAlloc(GetProcessHeap(), 0, 32767 * sizeof *argument);
    STARTUPINFOW startup = {.cb = sizeof startup};
    PROCESS_INFORMATION process = {0};
    bool is_started = line != NULL && argument != NULL && write_command_line(arguments, line, argument) &&
                      to_system_path(arguments[0], program, PATH_CAPACITY) &&
                      CreateProcessW(program, line->text, NULL, NULL, FALSE, DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP,
                                     NULL, NULL, &startup, &process);
    /* Of a native program Wine says nothing, and leaves in `process` what happened to be in its memory. */
    if (is_started && arguments[0][0] != '/') {
        /* It was started by the player's hand, so its window may come to the front. */
        AllowSetForegroundWindow(process.dwProcessId);
        CloseHandle(process.hThread);
        CloseHandle(process.hProcess);
    }
    HeapFree(GetProcessHeap(), 0, line);
    HeapFree(GetProcessHeap(), 0, argument);
    return is_started;
}

/* Windows */

bool platform_dispatch_messages(void) {
    MSG message;
    /* There are windows that always have one more for themselves. */
    for (int left = MESSAGES_AT_ONCE; left > 0 && PeekMessageW(&message, NULL, 0, 0, PM_REMOVE); left--) {
        if (message.message == WM_QUIT) {
            /* It is meant for the emulator's own loop. */
            PostQuitMessage((int)message.wParam);
            return false;
        }
        TranslateMessage(&message);
        DispatchMessageW(&message);
    }
    return true;
}

void platform_allow_foreground(uint32_t process) {
    AllowSetForegroundWindow(process);
}

void platform_stay_loaded(void) {
    /* Any object of this library tells where it is. */
    static const char here = 0;
    HMODULE library;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_PIN, (const wchar_t *)&here,
                       &library);
}

void platform_tell(void *parent, const char *sentence) {
    wchar_t wide[1024];
    if (to_wide(sentence, wide, sizeof wide / sizeof wide[0])) {
        HWND owner = IsWindow(parent) ? parent : NULL;
        MessageBoxW(owner, wide, L"Kaillera Client", MB_OK | MB_ICONINFORMATION | MB_SETFOREGROUND);
    }
}
