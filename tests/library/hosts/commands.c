#include "commands.h"

#include "infos.h"
#include "platform.h"
#include "report.h"
#include "shapes.h"

#include <stdio.h>
#include <string.h>

static struct {
    const Library *library;
    const Options *options;
    Lock doing;
    bool is_over;
} shared;

static int play_one_frame(void) {
    unsigned char values[16], before[16];
    int result;
    memset(values, 0xa5, sizeof values);
    memcpy(before, values, sizeof before);
    result = shared.library->modify_play_values(values, 2);
    return result > 0 || memcmp(values, before, sizeof values) == 0 ? result : -1000;
}

/* The argument begins behind the first space; without one it is empty. */
static int obey(const char *word, char *argument) {
    if (strcmp(word, "end") == 0) {
        return shared.library->end_game();
    }
    if (strcmp(word, "shutdown") == 0) {
        return shared.library->shutdown();
    }
    if (strcmp(word, "dialog") == 0) {
        return shared.library->select_server_dialog(NULL);
    }
    if (strcmp(word, "chat") == 0) {
        return shared.library->chat_send(argument);
    }
    if (strcmp(word, "play") == 0) {
        return play_one_frame();
    }
    if (strcmp(word, "infos") == 0) {
        kailleraInfos callbacks = shapes_callbacks(shared.options);
        infos_set(shared.library, shared.options, argument, &callbacks);
    } else if (strcmp(word, "resume") == 0) {
        shapes_resume();
    } else if (strcmp(word, "kill") == 0) {
        shapes_kill_player();
    } else {
        fail(word, "is no command");
    }
    return 0;
}

static void report_command(const char *word, int result, uint64_t begun) {
    report_begin("command");
    report_text("command", word);
    report_number("result", result);
    report_number("us", (int64_t)(now_us() - begun));
    report_end();
}

static void do_line(char *line) {
    char *end = strpbrk(line, "\r\n"), *argument;
    if (end != NULL) {
        *end = 0;
    }
    argument = strchr(line, ' ');
    if (argument != NULL) {
        *argument++ = 0;
    }
    lock_take(&shared.doing);
    if (!shared.is_over) {
        uint64_t begun = now_us();
        int result = obey(line, argument != NULL ? argument : line + strlen(line));
        report_command(line, result, begun);
    }
    lock_release(&shared.doing);
}

static void read_lines(void *context) {
    char line[1024];
    (void)context;
    report_thread("command");
    while (fgets(line, sizeof line, stdin) != NULL) {
        do_line(line);
    }
}

void commands_begin(const Library *library, const Options *options) {
    shared.library = library;
    shared.options = options;
    lock_init(&shared.doing);
    /* It ends with the program: nothing interrupts a read. */
    thread_start(read_lines, NULL);
}

void commands_end(void) {
    lock_take(&shared.doing);
    shared.is_over = true;
    lock_release(&shared.doing);
}
