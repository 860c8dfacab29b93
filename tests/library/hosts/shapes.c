#include "shapes.h"

#include "platform.h"
#include "player.h"
#include "report.h"

#include <stdlib.h>
#include <string.h>

/* The callbacks get no context from the library, so what they work on is here. */
static struct {
    Library *library;
    const Options *options;
    Lock lock;
    Signal changed;
    Thread thread;
    Player player;
    /* Handed to the playing thread, and not played to its end yet. */
    bool has_game;
    bool may_go;
    bool is_over;
} stage;

static void play(void) {
    player_play(&stage.player);
    if (stage.options->leave) {
        stage.library->shutdown();
    }
}

static void play_and_tell(void) {
    play();
    lock_take(&stage.lock);
    stage.has_game = false;
    signal_all(&stage.changed);
    lock_release(&stage.lock);
}

static void playing_thread(void *context) {
    (void)context;
    report_thread("player");
    lock_take(&stage.lock);
    while (!stage.is_over) {
        if (stage.has_game) {
            lock_release(&stage.lock);
            play_and_tell();
            lock_take(&stage.lock);
        } else {
            signal_wait(&stage.changed, &stage.lock);
        }
    }
    lock_release(&stage.lock);
}

static void hand_over(void) {
    lock_take(&stage.lock);
    stage.has_game = true;
    signal_all(&stage.changed);
    lock_release(&stage.lock);
}

static void wait_for_the_end_of_the_game(void) {
    lock_take(&stage.lock);
    while (stage.has_game) {
        signal_wait(&stage.changed, &stage.lock);
    }
    lock_release(&stage.lock);
}

static void hold(void) {
    report_begin("held");
    report_end();
    lock_take(&stage.lock);
    while (!stage.may_go) {
        signal_wait(&stage.changed, &stage.lock);
    }
    stage.may_go = false;
    lock_release(&stage.lock);
}

static void call_the_dialog_again(void) {
    int result = stage.library->select_server_dialog(NULL);
    report_begin("nested_dialog");
    report_number("result", result);
    report_end();
}

/* The playing thread may still be in the last game, which the library has ended: it has to see that first. */
static void prepare(int numplayers) {
    atomic_store(&stage.player.is_replaced, true);
    wait_for_the_end_of_the_game();
    player_begin(&stage.player, stage.library, stage.options, numplayers);
    for (int call = 0; call < stage.options->flush; call++) {
        player_exchange(&stage.player, true);
    }
}

static void report_game(const char *game, int player, int numplayers) {
    report_begin("game");
    report_text("game", game);
    report_number("player", player);
    report_number("players", numplayers);
    report_end();
}

/* The emulator is closed by its player while the library is on the stack. */
static void unload(void) {
    stage.library->shutdown();
    library_unload(stage.library);
}

static void play_by_shape(int numplayers) {
    prepare(numplayers);
    if (stage.options->shape == SHAPE_CALLBACK_PLAYS) {
        play();
    } else {
        hand_over();
    }
    if (stage.options->shape == SHAPE_CALLBACK_WAITS) {
        wait_for_the_end_of_the_game();
    }
    if (stage.options->hold) {
        hold();
    }
}

static int KAILLERA_CALL game_callback(char *game, int player, int numplayers) {
    report_game(game, player, numplayers);
    if (stage.options->nested_dialog) {
        call_the_dialog_again();
    }
    if (stage.options->unload_inside) {
        unload();
    } else {
        play_by_shape(numplayers);
    }
    report_begin("callback_returns");
    report_end();
    return 0;
}

/* Calls inside a callback inside a call; how many of them got nothing, and how many no game. */
static void play_inside(int calls) {
    char values[64] = {0};
    int empty = 0, refused = 0;
    for (int call = 0; call < calls; call++) {
        int result = stage.library->modify_play_values(values, 2);
        empty += result == 0;
        refused += result < 0;
    }
    report_begin("played_inside");
    report_number("empty", empty);
    report_number("refused", refused);
    report_end();
}

/* Emulators act on what they hear from inside the callback; this one does so when it is asked. */
static void KAILLERA_CALL chat_callback(char *nick, char *text) {
    report_begin("chat");
    report_text("nick", nick);
    report_text("text", text);
    report_end();
    if (strcmp(text, "!end") == 0) {
        stage.library->end_game();
    } else if (strncmp(text, "!say ", 5) == 0) {
        stage.library->chat_send(text + 5);
    } else if (strncmp(text, "!play ", 6) == 0) {
        play_inside(atoi(text + 6));
    } else if (strcmp(text, "!unload") == 0) {
        unload();
    }
}

static void KAILLERA_CALL dropped_callback(char *nick, int player) {
    report_begin("dropped");
    report_text("nick", nick);
    report_number("player", player);
    report_end();
}

static void KAILLERA_CALL more_callback(char *game) {
    report_begin("more");
    report_text("game", game);
    report_end();
}

void shapes_prepare(void) {
    lock_init(&stage.lock);
    signal_init(&stage.changed);
}

void shapes_begin(Library *library, const Options *options) {
    stage.library = library;
    stage.options = options;
    stage.has_game = stage.may_go = stage.is_over = false;
    if (options->shape != SHAPE_CALLBACK_PLAYS) {
        stage.thread = thread_start(playing_thread, NULL);
    }
}

kailleraInfos shapes_callbacks(const Options *options) {
    kailleraInfos infos = {0};
    infos.gameCallback = strchr(options->callbacks, 'g') != NULL ? game_callback : NULL;
    infos.chatReceivedCallback = strchr(options->callbacks, 'c') != NULL ? chat_callback : NULL;
    infos.clientDroppedCallback = strchr(options->callbacks, 'd') != NULL ? dropped_callback : NULL;
    infos.moreInfosCallback = strchr(options->callbacks, 'm') != NULL ? more_callback : NULL;
    return infos;
}

void shapes_resume(void) {
    lock_take(&stage.lock);
    stage.may_go = true;
    signal_all(&stage.changed);
    lock_release(&stage.lock);
}

void shapes_kill_player(void) {
    thread_kill(stage.thread);
    lock_take(&stage.lock);
    stage.has_game = false;
    signal_all(&stage.changed);
    lock_release(&stage.lock);
    stage.thread = thread_start(playing_thread, NULL);
}

void shapes_end(void) {
    lock_take(&stage.lock);
    stage.is_over = true;
    signal_all(&stage.changed);
    lock_release(&stage.lock);
    if (stage.options->shape != SHAPE_CALLBACK_PLAYS) {
        thread_join(stage.thread);
    }
}
