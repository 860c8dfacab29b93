/* The dialog and what is around it. As in state.h, every static function is called with the lock held. */
#include <stdlib.h>
#include <string.h>

#include "attach.h"
#include "block.h"
#include "session.h"
#include "state.h"

enum {
    IDLE_SLICE = 1000,
    /* While another thread plays it receives, and the dialog only looks whether nobody fetches what came. */
    GAME_SLICE = 50,
    SHUTDOWN_PATIENCE = 900,
    BYE_PATIENCE = 100,
};

/* Lets go of the lock. */
static void say_show(struct channel *channel) {
    uint8_t message[HEADER_SIZE];
    /* Only the program in front may give that place away, and that is the emulator now. */
    platform_allow_foreground(channel->process);
    say(channel, message, encode_plain(message, SAY_SHOW));
}

/* Lets go of the lock. */
static void say_infos(struct channel *channel) {
    struct infos *infos = session.infos;
    size_t capacity = INFOS_SIZE + infos->list_size;
    uint8_t *message = malloc(capacity);
    if (message == NULL) {
        return;
    }
    size_t size = encode_infos(message, infos->games, infos->emulator, infos->flags);
    if (infos->list_size > 0) {
        memcpy(message + size, infos->list, infos->list_size);
    }
    say(channel, message, size + infos->list_size);
    free(message);
}

/* The dialog's game: from here on calls play, also before the callback has returned. Lets go of the lock. */
static void start_game(void) {
    const struct message start = session.start;
    int(KAILLERA_CALL * callback)(char *, int, int) = session.infos == NULL ? NULL : session.infos->callbacks.gameCallback;
    session.start_pending = false;
    session.playing = true;
    session.game = (struct game){
        .serial = session.game.serial + 1,
        .number = start.game,
        .players = start.players,
        .size = NO_SIZE,
    };
    begin_callback();
    if (callback != NULL) {
        char name[MAX_GAME_NAME + 1];
        memcpy(name, start.text, sizeof name);
        callback(name, start.player, start.players);
    }
    end_callback();
}

/* Not when another thread receives, or the emulator does not fetch what is there. */
static bool will_look(const struct channel *channel) {
    return !channel_is_receiving(channel) && session.channel == channel && session.heard.count < MAX_QUEUED / 2;
}

/* Looks what has come. */
static void look(struct channel *channel) {
    if (will_look(channel)) {
        receive(channel);
    } else if (session.channel == channel && !channel_client_lives(channel)) {
        /* The end of the stream is behind what the emulator does not fetch. */
        lose(channel);
    }
}

/* Waits and lets the emulator's windows live; false when the program quits or was shut down. Lets go of the lock. */
static bool wait_and_dispatch(struct stream *stream, int milliseconds, unsigned generation) {
    mutex_unlock(&session.lock);
    platform_wait_as_dialog(stream, milliseconds);
    mutex_lock(&session.lock);
    begin_callback();
    bool goes_on = platform_dispatch_messages();
    end_callback();
    return goes_on && session.generation == generation;
}

static bool wait_while_attaching(void *context, int milliseconds) {
    const unsigned *generation = context;
    mutex_lock(&session.lock);
    bool goes_on = session.generation == *generation && wait_and_dispatch(NULL, milliseconds, *generation);
    mutex_unlock(&session.lock);
    return goes_on;
}

/* False when the dialog is over. Lets go of the lock. */
static bool serve_once(struct channel *channel, unsigned generation) {
    /* Before a game begins, so that it does not hear what was about the one before. */
    if (!session.playing) {
        deliver(&session.heard);
    }
    deliver(&session.asked);
    if (session.channel != channel) {
        return false;
    }
    if (session.start_pending) {
        /* It may have waited for the callback of the game before, and be over by now. */
        look(channel);
        if (session.start_pending) {
            start_game();
        }
        return session.generation == generation;
    }
    if (!channel_is_receiving(channel) && take_messages(channel)) {
        /* More than could be told at once, or said together with the welcome. */
        return true;
    }
    /* A stream that is not read would not let this thread wait. */
    bool is_idle = !session.playing && will_look(channel);
    bool goes_on = is_idle ? wait_and_dispatch(&channel->stream, IDLE_SLICE, generation)
                           : wait_and_dispatch(NULL, GAME_SLICE, generation);
    if (goes_on) {
        block_beat(channel->block);
        look(channel);
    }
    return goes_on;
}

/* Lets go of the lock. */
static void attach_client(void *parent, unsigned generation) {
    static const kailleraInfos nothing;
    struct infos *infos = session.infos;
    if (infos == NULL) {
        infos = session.infos = infos_copy(&nothing);
    }
    if (infos == NULL) {
        return;
    }
    infos->users++;
    struct attach_result result;
    mutex_unlock(&session.lock);
    attach(infos, wait_while_attaching, &generation, &result);
    mutex_lock(&session.lock);
    if (result.channel != NULL && session.generation == generation) {
        session.channel = result.channel;
        if (session.infos != infos) {
            say_infos(result.channel);
        }
    } else if (result.channel != NULL) {
        channel_free(result.channel);
    } else if (result.problem[0] != '\0' && session.generation == generation) {
        begin_callback();
        platform_tell(parent, result.problem);
        end_callback();
    }
    release_infos(infos);
}

void session_serve(void *parent) {
    enter();
    if (session.selecting) {
        if (session.channel != NULL) {
            say_show(session.channel);
        }
        leave();
        return;
    }
    const unsigned generation = session.generation;
    session.selecting = true;
    if (session.channel == NULL) {
        attach_client(parent, generation);
    }
    struct channel *channel = session.channel;
    if (channel != NULL && session.generation == generation) {
        channel->users++;
        say_show(channel);
        while (serve_once(channel, generation)) {
        }
        release_channel(channel);
    }
    if (session.generation == generation) {
        session.selecting = false;
    }
    leave();
}

void session_set_infos(const kailleraInfos *given) {
    /* Before the lock: a list may be long, and nobody should wait for it. */
    struct infos *infos = infos_copy(given);
    if (infos == NULL) {
        return;
    }
    enter();
    release_infos(session.infos);
    session.infos = infos;
    if (session.channel != NULL) {
        say_infos(session.channel);
    }
    leave();
}

/* Says farewell. Another thread may be just sending, but then not for long, unless the client hangs. */
static void say_bye(struct channel *channel) {
    const uint64_t begun = platform_milliseconds();
    bool is_free = mutex_try_lock(&channel->sending);
    channel->users++;
    while (!is_free && platform_milliseconds() - begun < BYE_PATIENCE) {
        condition_wait(&session.changed, &session.lock, 1);
        is_free = mutex_try_lock(&channel->sending);
    }
    if (is_free) {
        uint8_t message[HEADER_SIZE];
        stream_send(&channel->stream, message, encode_plain(message, SAY_BYE), 0);
        mutex_unlock(&channel->sending);
    }
    release_channel(channel);
}

void session_shut_down(void) {
    mutex_lock(&session.lock);
    /* These may return into the library after this call, if only from its last instructions. */
    bool are_others_inside = session.busy > 0 || session.calling > 0;
    session.generation++;
    session.selecting = false;
    struct channel *channel = session.channel;
    if (channel != NULL) {
        say_bye(channel);
        lose(channel);
    }
    queue_clear(&session.heard);
    queue_clear(&session.asked);
    release_infos(session.infos);
    session.infos = NULL;
    /* Other threads leave first, unless the emulator keeps them. */
    const uint64_t begun = platform_milliseconds();
    uint64_t passed = 0;
    while (session.busy > 0 && passed < SHUTDOWN_PATIENCE) {
        condition_wait(&session.changed, &session.lock, (int)(SHUTDOWN_PATIENCE - passed));
        passed = platform_milliseconds() - begun;
    }
    if (are_others_inside) {
        /* The emulator may unload the library as soon as it is back. */
        platform_stay_loaded();
    }
    mutex_unlock(&session.lock);
}
