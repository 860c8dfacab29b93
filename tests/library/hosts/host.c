/* An emulator without a game: it loads the Kaillera library and does what emulators do with it. */
#include "commands.h"
#include "infos.h"
#include "library.h"
#include "options.h"
#include "platform.h"
#include "report.h"
#include "shapes.h"

typedef struct {
    const Library *library;
    const char *thread;
} Dialog;

static void report_result(const char *event, int result) {
    report_begin(event);
    report_number("result", result);
    report_end();
}

static void open_dialog(void *context) {
    const Dialog *dialog = context;
    report_thread(dialog->thread);
    report_result("dialog_returns", dialog->library->select_server_dialog(NULL));
}

static void run_dialog(const Library *library, const Options *options) {
    if (options->dialog_thread) {
        Dialog dialog = {library, "dialog"};
        thread_join(thread_start(open_dialog, &dialog));
    } else {
        Dialog dialog = {library, "main"};
        open_dialog(&dialog);
    }
}

/* Longer than the 16 bytes that emulators offer, to see what is written behind the word. */
static void ask_version(const Library *library) {
    char version[17] = "................";
    library->get_version(version);
    report_begin("version");
    report_text("version", version);
    report_end();
}

static void introduce(const Library *library, const Options *options) {
    kailleraInfos callbacks = shapes_callbacks(options);
    report_result("init", library->init());
    infos_set(library, options, options->app, &callbacks);
}

static void hold_session(const Library *library, const Options *options) {
    introduce(library, options);
    for (int dialog = 0; dialog < options->dialogs && !options->no_dialog && library->file != NULL; dialog++) {
        run_dialog(library, options);
    }
    if (library->file != NULL) {
        report_result("shutdown", library->shutdown());
    }
}

/* From loading to unloading. The library must be silent before it is unloaded: nobody is inside then. */
static void live(const Options *options) {
    Library library = library_load(options->library, options->spelling);
    ask_version(&library);
    shapes_begin(&library, options);
    if (options->commands) {
        commands_begin(&library, options);
    }
    for (int session = 0; session < options->sessions && library.file != NULL; session++) {
        hold_session(&library, options);
    }
    shapes_end();
    if (options->commands) {
        commands_end();
    }
    if (library.file != NULL) {
        library_unload(&library);
    }
    report_begin("unloaded");
    report_number("handles", open_handles());
    report_number("mapped", mapped_pieces());
    report_end();
}

int main(int count, char **words) {
    Options options = options_read(count, words);
    report_open(options.output);
    report_thread("main");
    shapes_prepare();
    for (int life = 0; life < options.lives; life++) {
        live(&options);
    }
    report_begin("done");
    report_end();
    return 0;
}
