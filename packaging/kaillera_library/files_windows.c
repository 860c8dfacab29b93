/* Private files on Windows: they lie below the user's own data, whose access list admits nobody else, so only their
 * kind is checked. Of a Unix file Wine tells the owner and what everybody may do, in the words of Windows. */
#include <string.h>

#include "platform.h"
/* Needs <windows.h>, which is above. */
#include <aclapi.h>

#include "windows_names.h"

static bool is_this_user(PSID owner) {
    union {
        TOKEN_USER user;
        uint8_t room[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    } found;
    DWORD size = 0;
    HANDLE token = NULL;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) {
        return false;
    }
    BOOL is_known = GetTokenInformation(token, TokenUser, &found, sizeof found, &size);
    CloseHandle(token);
    return is_known && EqualSid(owner, found.user.User.Sid);
}

static bool admits_everybody(PACL list) {
    for (DWORD place = 0; place < list->AceCount; place++) {
        void *entry = NULL;
        if (!GetAce(list, place, &entry)) {
            return true;
        }
        ACCESS_ALLOWED_ACE *allowed = entry;
        if (allowed->Header.AceType == ACCESS_ALLOWED_ACE_TYPE && IsWellKnownSid(&allowed->SidStart, WinWorldSid)) {
            return true;
        }
    }
    return false;
}

/* Whether a Unix file is this user's and others may not even read it. Its group's rights cannot be seen. */
static bool is_private_unix_file(HANDLE file) {
    PSID owner = NULL;
    PACL list = NULL;
    PSECURITY_DESCRIPTOR descriptor = NULL;
    const SECURITY_INFORMATION wanted = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;
    if (GetSecurityInfo(file, SE_FILE_OBJECT, wanted, &owner, NULL, &list, NULL, &descriptor) != ERROR_SUCCESS) {
        return false;
    }
    bool is_private = owner != NULL && list != NULL && is_this_user(owner) && !admits_everybody(list);
    LocalFree(descriptor);
    return is_private;
}

static HANDLE open_private(const char *path, DWORD access) {
    wchar_t wide[PATH_CAPACITY];
    BY_HANDLE_FILE_INFORMATION status;
    if (!to_system_path(path, wide, PATH_CAPACITY)) {
        return INVALID_HANDLE_VALUE;
    }
    HANDLE file = CreateFileW(wide, access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_EXISTING,
                              FILE_FLAG_OPEN_REPARSE_POINT, NULL);
    if (file == INVALID_HANDLE_VALUE) {
        return file;
    }
    const DWORD wrong = FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT | FILE_ATTRIBUTE_DEVICE;
    if (!GetFileInformationByHandle(file, &status) || (status.dwFileAttributes & wrong) != 0 ||
        (path[0] == '/' && is_wine() && !is_private_unix_file(file))) {
        CloseHandle(file);
        return INVALID_HANDLE_VALUE;
    }
    return file;
}

ptrdiff_t platform_read_private(const char *path, char *content, size_t capacity) {
    HANDLE file = open_private(path, GENERIC_READ);
    if (file == INVALID_HANDLE_VALUE) {
        return -1;
    }
    DWORD size = 0;
    BOOL is_read = ReadFile(file, content, (DWORD)capacity, &size, NULL);
    CloseHandle(file);
    return is_read ? (ptrdiff_t)size : -1;
}

void *platform_map_private(const char *path, size_t size) {
    HANDLE file = open_private(path, GENERIC_READ | GENERIC_WRITE);
    if (file == INVALID_HANDLE_VALUE) {
        return NULL;
    }
    void *memory = NULL;
    LARGE_INTEGER found;
    if (GetFileSizeEx(file, &found) && found.QuadPart == (LONGLONG)size) {
        HANDLE mapping = CreateFileMappingW(file, NULL, PAGE_READWRITE, 0, 0, NULL);
        if (mapping != NULL) {
            memory = MapViewOfFile(mapping, FILE_MAP_READ | FILE_MAP_WRITE, 0, 0, size);
            /* The view keeps what it needs. */
            CloseHandle(mapping);
        }
    }
    CloseHandle(file);
    return memory;
}

void platform_unmap(void *memory, size_t size) {
    (void)size;
    UnmapViewOfFile(memory);
}

static int64_t modified(const WIN32_FIND_DATAW *entry) {
    return (int64_t)entry->ftLastWriteTime.dwHighDateTime << 32 | entry->ftLastWriteTime.dwLowDateTime;
}

void platform_list(const char *folder, file_found found, void *context) {
    wchar_t pattern[PATH_CAPACITY];
    if (!to_system_path(folder, pattern, PATH_CAPACITY - 2)) {
        return;
    }
    wcscat(pattern, L"\\*");
    WIN32_FIND_DATAW entry;
    HANDLE search = FindFirstFileW(pattern, &entry);
    if (search == INVALID_HANDLE_VALUE) {
        return;
    }
    do {
        char name[3 * MAX_PATH];
        if (to_utf8(entry.cFileName, name, sizeof name)) {
            found(name, modified(&entry), context);
        }
    } while (FindNextFileW(search, &entry));
    FindClose(search);
}
