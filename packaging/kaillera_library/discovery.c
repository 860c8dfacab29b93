#include "discovery.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

#define GIVEN "KAILLERA_BRIDGE"
#define CHOSEN_FOLDER "KAILLERA_RUNTIME_DIR"

enum { MAX_FILE = 65536, MAX_ARGUMENTS = 64, MAX_FOLDERS = 3, START_VERSION = 1 };

typedef char folder_t[PATH_CAPACITY];

/* Folders */

struct folders {
    size_t count;
    folder_t paths[MAX_FOLDERS];
};

static void add_folder(struct folders *folders, const char *base, const char *below) {
    char *path = folders->paths[folders->count];
    int size = snprintf(path, PATH_CAPACITY, "%s%s", base, below);
    if (size > 0 && size < PATH_CAPACITY) {
        folders->count++;
    }
}

/* Where a Unix client keeps what must survive a restart. */
static bool unix_state_folder(char *path) {
    if (platform_environment("XDG_STATE_HOME", path, PATH_CAPACITY)) {
        return true;
    }
    static const char below[] = "/.local/state";
    if (!platform_unix_home(path, PATH_CAPACITY - sizeof below)) {
        return false;
    }
    strcat(path, below);
    return true;
}

/* Under Wine there are both kinds. */
static void find_folders(struct folders *folders, bool running) {
    folder_t base;
    folders->count = 0;
    if (platform_environment(CHOSEN_FOLDER, base, sizeof base)) {
        add_folder(folders, base, "");
        return;
    }
    folder_t home;
    bool has_unix_side = platform_unix_home(home, sizeof home);
    if (running && has_unix_side && platform_environment("XDG_RUNTIME_DIR", base, sizeof base)) {
        add_folder(folders, base, "/kaillera-client");
    }
    if (has_unix_side && unix_state_folder(base)) {
        add_folder(folders, base, running ? "/kaillera-client/run" : "/kaillera-client");
    }
    if (platform_windows_data(base, sizeof base)) {
        add_folder(folders, base, running ? "/kaillera-client/run" : "/kaillera-client");
    }
}

/* Discovery files */

struct search {
    const char *folder;
    struct candidates *found;
};

static bool add_candidate(struct candidates *candidates, const char *folder, const char *name, int64_t modified) {
    if (candidates->count == MAX_CANDIDATES) {
        return false;
    }
    struct candidate *file = malloc(sizeof *file);
    if (file == NULL) {
        return false;
    }
    int size = snprintf(file->path, sizeof file->path, "%s%s", folder, name);
    if (size <= 0 || size >= (int)sizeof file->path) {
        free(file);
        return false;
    }
    file->modified = modified;
    candidates->files[candidates->count++] = file;
    return true;
}

static bool is_discovery_name(const char *name) {
    static const char start[] = "bridge-";
    static const char end[] = ".json";
    size_t size = strlen(name);
    size_t end_size = strlen(end);
    return strncmp(name, start, strlen(start)) == 0 && size >= end_size && strcmp(name + size - end_size, end) == 0;
}

static void found_file(const char *name, int64_t modified, void *context) {
    const struct search *search = context;
    folder_t folder;
    if (!is_discovery_name(name)) {
        return;
    }
    int size = snprintf(folder, sizeof folder, "%s/", search->folder);
    if (size > 0 && size < (int)sizeof folder) {
        add_candidate(search->found, folder, name, modified);
    }
}

static int newest_first(const void *left, const void *right) {
    const struct candidate *const *a = left;
    const struct candidate *const *b = right;
    return ((*a)->modified < (*b)->modified) - ((*a)->modified > (*b)->modified);
}

bool discovery_is_given(void) {
    folder_t given;
    return platform_environment(GIVEN, given, sizeof given);
}

bool discovery_find(struct candidates *candidates) {
    folder_t given;
    candidates->count = 0;
    if (platform_environment(GIVEN, given, sizeof given)) {
        return add_candidate(candidates, given, "", 0);
    }
    struct folders *folders = malloc(sizeof *folders);
    if (folders == NULL) {
        return false;
    }
    find_folders(folders, true);
    for (size_t folder = 0; folder < folders->count; folder++) {
        struct search search = {folders->paths[folder], candidates};
        platform_list(search.folder, found_file, &search);
    }
    free(folders);
    qsort(candidates->files, candidates->count, sizeof candidates->files[0], newest_first);
    return true;
}

void discovery_free(struct candidates *candidates) {
    for (size_t file = 0; file < candidates->count; file++) {
        free(candidates->files[file]);
    }
    candidates->count = 0;
}

static void read_secret(struct json *json, uint8_t *secret) {
    char text[2 * SECRET_SIZE + 1];
    if (json_string(json, text, sizeof text) != 2 * SECRET_SIZE) {
        json->bad = true;
        return;
    }
    for (size_t at = 0; at < SECRET_SIZE; at++) {
        int high = hex_value(text[2 * at]);
        int low = hex_value(text[2 * at + 1]);
        json->bad = json->bad || high < 0 || low < 0;
        secret[at] = (uint8_t)((high & 0x0F) << 4 | (low & 0x0F));
    }
}

struct discovery_reading {
    struct discovery *discovery;
    unsigned seen;
};

static void discovery_member(struct json *json, const char *name, void *context) {
    struct discovery_reading *reading = context;
    struct discovery *discovery = reading->discovery;
    if (strcmp(name, "bridge") == 0) {
        discovery->version = json_number(json);
        reading->seen |= 1;
    } else if (strcmp(name, "port") == 0) {
        discovery->port = json_number(json);
        reading->seen |= 2;
    } else if (strcmp(name, "token") == 0) {
        read_secret(json, discovery->token);
        reading->seen |= 4;
    } else if (strcmp(name, "proof") == 0) {
        read_secret(json, discovery->proof);
        reading->seen |= 8;
    } else if (strcmp(name, "shared_memory") == 0) {
        json_string(json, discovery->memory, sizeof discovery->memory);
        reading->seen |= 16;
    } else if (strcmp(name, "pid") == 0) {
        discovery->process = json_number(json);
        reading->seen |= 32;
    } else {
        json_skip(json);
    }
}

/* Calls `member` for each member of a private file that is one JSON object. */
static bool read_object_file(const char *path, json_member member, void *context) {
    char *content = malloc(MAX_FILE + 1);
    if (content == NULL) {
        return false;
    }
    ptrdiff_t size = platform_read_private(path, content, MAX_FILE + 1);
    bool good = size >= 0 && size <= MAX_FILE && json_read_object(content, (size_t)size, member, context);
    free(content);
    return good;
}

bool discovery_read(const char *path, struct discovery *discovery) {
    struct discovery_reading reading = {discovery, 0};
    memset(discovery, 0, sizeof *discovery);
    return read_object_file(path, discovery_member, &reading) && reading.seen == 63 && discovery->version >= 1 &&
           discovery->version <= UINT16_MAX && discovery->port >= 1 && discovery->port <= UINT16_MAX &&
           discovery->memory[0] != '\0';
}

/* The start file */

struct start_file {
    uint32_t version;
    size_t count;
    size_t used;
    /* One more than the arguments: the list ends with NULL. */
    char *arguments[MAX_ARGUMENTS + 1];
    char text[MAX_FILE];
};

static void start_member(struct json *json, const char *name, void *context) {
    struct start_file *start = context;
    if (strcmp(name, "start") == 0) {
        start->version = json_number(json);
        return;
    }
    if (strcmp(name, "arguments") != 0) {
        json_skip(json);
        return;
    }
    start->count = 0;
    start->used = 0;
    json_open_array(json);
    while (json_next_element(json, start->count)) {
        if (start->count == MAX_ARGUMENTS || start->used == sizeof start->text) {
            json->bad = true;
            return;
        }
        char *argument = start->text + start->used;
        start->used += json_string(json, argument, sizeof start->text - start->used) + 1;
        start->arguments[start->count++] = argument;
    }
    /* The list may be there twice, and the first may be longer. */
    start->arguments[start->count] = NULL;
}

static bool is_absolute(const char *path) {
    return path[0] == '/' || path[0] == '\\' || (path[0] != '\0' && path[1] == ':');
}

static bool start_from(const char *path, struct start_file *start) {
    memset(start, 0, sizeof *start);
    return read_object_file(path, start_member, start) && start->version == START_VERSION && start->count > 0 &&
           is_absolute(start->arguments[0]) && platform_start(start->arguments);
}

bool discovery_start_client(void) {
    struct folders *folders = malloc(sizeof *folders);
    struct start_file *start = malloc(sizeof *start);
    bool started = false;
    if (folders != NULL && start != NULL) {
        find_folders(folders, false);
        for (size_t folder = 0; folder < folders->count && !started; folder++) {
            folder_t path;
            int size = snprintf(path, sizeof path, "%s/start.json", folders->paths[folder]);
            started = size > 0 && size < (int)sizeof path && start_from(path, start);
        }
    }
    free(folders);
    free(start);
    return started;
}
