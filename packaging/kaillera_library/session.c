/* Every static function here is called with the lock held and returns with it; those that let go of it meanwhile say so.
 * The lock is never held inside one of the emulator's callbacks, nor while waiting. */
#include "session.h"

#include <stdlib.h>
#include <string.h>

#include "attach.h"
#include "block.h"
#include "channel.h"
#include "infos.h"
#include "queue.h"

enum {
    IDLE_SLICE = 1000,
    /* While another thread plays it receives, and the dialog only looks whether nobody fetches what came. */
    GAME_SLICE = 50,
    SHUTDOWN_PATIENCE = 900,
    MAX_UNANSWERED = 16,
    NOT_PLAYING = -1,
    NO_DATA_YET = 0,
    NO_SIZE = -1,
};

struct game {
    /* Tells two games apart that have one number: clients count from 1 each. */
    uint32_t serial;
    uint32_t number;
    int players;
    /* The first call's, which the whole game keeps. */
    int size;
    uint32_t announced;
    uint32_t answered;
};

static struct {
    mutex_t lock;
    condition_t changed;
    /* Grows with each shutdown: who began before it leaves. */
    unsigned generation;
    /* Threads inside the library and not in a callback. */
    unsigned busy;
    bool selecting;
    struct infos *infos;
    struct channel *channel;
    bool playing;
    struct game game;
    bool start_pending;
    struct message start;
    struct queue heard;
    struct queue asked;
    bool delivering;
    uint64_t deliverer;
} session = {.lock = MUTEX_INITIALIZER, .changed = CONDITION_INITIALIZER};

/* Entering, leaving and holding */

static void enter(void) {
    mutex_lock(&session.lock);
    session.busy++;
}

static void leave(void) {
    session.busy--;
    condition_broadcast(&session.changed);
    mutex_unlock(&session.lock);
}

/* Around everything that runs the emulator's code. */
static void begin_callback(void) {
    leave();
}

static void end_callback(void) {
    enter();
}

static void release_channel(struct channel *channel) {
    if (--channel->users == 0) {
        channel_free(channel);
    }
}

static void release_infos(struct infos *infos) {
    if (infos != NULL && --infos->users == 0) {
        infos_free(infos);
    }
}

/* The end of an attachment, and so of its game; whoever waits for it returns. */
static void lose(struct channel *channel) {
    if (session.channel == channel) {
        session.channel = NULL;
        session.playing = false;
        session.start_pending = false;
        stream_interrupt(&channel->stream);
        condition_broadcast(&session.changed);
        release_channel(channel);
    }
}

/* Telling the emulator */

static void call(const struct news *news) {
    const kailleraInfos callbacks = session.infos == NULL ? (kailleraInfos){0} : session.infos->callbacks;
    begin_callback();
    if (news->type == HEAR_CHAT && callbacks.chatReceivedCallback != NULL) {
        callbacks.chatReceivedCallback(news->nick, news->text);
    } else if (news->type == HEAR_DROPPED && callbacks.clientDroppedCallback != NULL) {
        callbacks.clientDroppedCallback(news->nick, news->player);
    } else if (news->type == HEAR_MORE_INFOS && callbacks.moreInfosCallback != NULL) {
        callbacks.moreInfosCallback(news->text);
    }
    end_callback();
}

/* Empties a queue, unless another thread is inside a callback: two never run beside each other. Lets go of the lock. */
static void deliver(struct queue *queue) {
    uint64_t self = platform_thread();
    if (queue->count == 0 || (session.delivering && session.deliverer != self)) {
        return;
    }
    /* The emulator may call us from a callback, and that call delivers what comes next. */
    bool is_nested = session.delivering;
    session.delivering = true;
    session.deliverer = self;
    struct news *news;
    while ((news = queue_take(queue)) != NULL) {
        call(news);
        free(news);
    }
    session.delivering = is_nested;
}

/* Sending */

/* Lets go of the lock. */
static void say(struct channel *channel, const void *data, size_t size) {
    channel->users++;
    mutex_unlock(&session.lock);
    mutex_lock(&channel->sending);
    bool is_sent = channel_send(channel, data, size);
    mutex_unlock(&channel->sending);
    mutex_lock(&session.lock);
    if (!is_sent) {
        lose(channel);
    }
    release_channel(channel);
}

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

/* Receiving */

static void hear_start(const struct message *message) {
    session.playing = false;
    session.start = *message;
    session.start_pending = true;
}

static void hear_end(const struct message *message) {
    if (session.start_pending && session.start.game == message->game) {
        session.start_pending = false;
    } else if (session.playing && session.game.number == message->game) {
        session.playing = false;
    }
}

/* False for a frame that nobody asked for. */
static bool hear_frame(const struct message *message) {
    struct game *game = &session.game;
    if (!session.playing || game->number != message->game) {
        /* It was on its way when the emulator left that game. */
        return true;
    }
    if (message->frame != game->answered || game->answered == game->announced) {
        return false;
    }
    game->answered++;
    return true;
}

/* False when the attachment is over. */
static bool apply(const struct message *message) {
    switch (message->type) {
    case HEAR_FRAME_READY:
        return hear_frame(message);
    case HEAR_CHAT:
    case HEAR_DROPPED:
        return queue_add(&session.heard, message);
    case HEAR_MORE_INFOS:
        return queue_add(&session.asked, message);
    case HEAR_START:
        hear_start(message);
        return true;
    case HEAR_END:
        hear_end(message);
        return true;
    default:
        return false;
    }
}

/* Applies what was received so far. */
static void take_messages(struct channel *channel) {
    struct message message;
    enum decoded decoded = NEED_MORE;
    while (session.channel == channel && (decoded = decoder_next(&channel->decoder, &message)) == GOT_MESSAGE) {
        if (!apply(&message)) {
            lose(channel);
        }
    }
    if (decoded == GOT_FAULT) {
        lose(channel);
    }
    condition_broadcast(&session.changed);
}

/* Takes what has come, without waiting; false when there was nothing. */
static bool receive(struct channel *channel) {
    ptrdiff_t size = channel_receive(channel);
    if (size == RECEIVED_NOTHING) {
        if (!channel_client_lives(channel)) {
            lose(channel);
        }
        return false;
    }
    if (size == RECEIVED_END) {
        lose(channel);
        return true;
    }
    take_messages(channel);
    return true;
}

/* Playing */

/* Puts the input into the ring and wakes the client; false when the game is over. Lets go of the lock. */
static bool announce(struct channel *channel, const void *input, int given, uint32_t *frame) {
    const uint32_t serial = session.game.serial;
    uint8_t message[WAKE_SIZE];
    mutex_unlock(&session.lock);
    mutex_lock(&channel->sending);
    mutex_lock(&session.lock);
    struct game *game = &session.game;
    bool is_good = session.channel == channel && session.playing && game->serial == serial;
    if (is_good) {
        *frame = game->announced++;
        size_t size = (size_t)game->size;
        block_write_input(channel->block, game->number, *frame, input, (size_t)given < size ? (size_t)given : size, size);
        encode_wake(message, game->number, *frame);
    }
    mutex_unlock(&session.lock);
    bool is_sent = is_good && channel_send(channel, message, sizeof message);
    mutex_unlock(&channel->sending);
    mutex_lock(&session.lock);
    /* After the wake-up, while the client works anyway. */
    block_beat(channel->block);
    if (is_good && !is_sent) {
        lose(channel);
    }
    return is_sent;
}

/* Copies a frame of a game whose inputs have `own` bytes into a buffer of `players * size`; how many bytes are valid. */
static int hand_over(void *values, int size, const uint8_t *frame, int length, int own, int players) {
    if (own == 0) {
        /* A frame for somebody with nothing to say may have any length. */
        if (length > players * size) {
            return NO_DATA_YET;
        }
    } else if (size < own) {
        /* The buffer may be too short for the game's size, so each input is cut to the size that the emulator now has. */
        for (int player = 0; player < players; player++) {
            if (size > 0) {
                memcpy((uint8_t *)values + player * size, frame + player * own, (size_t)size);
            }
        }
        return players * size;
    }
    memcpy(values, frame, (size_t)length);
    return length;
}

static int take_frame(struct channel *channel, uint32_t frame, void *values, int size) {
    const struct game *game = &session.game;
    uint8_t bytes[MAX_FRAME];
    int length = block_read_frame(channel->block, game->number, frame, bytes);
    if (length == 0) {
        return NO_DATA_YET;
    }
    if (length < 0 || (game->size > 0 && length != game->size * game->players)) {
        lose(channel);
        return NOT_PLAYING;
    }
    return hand_over(values, size, bytes, length, game->size, game->players);
}

/* Lets go of the lock. */
static void wait_for_messages(struct channel *channel) {
    if (channel->receiving) {
        condition_wait(&session.changed, &session.lock, IDLE_SLICE);
        return;
    }
    channel->receiving = true;
    if (!receive(channel) && session.channel == channel) {
        mutex_unlock(&session.lock);
        stream_wait(&channel->stream, IDLE_SLICE);
        mutex_lock(&session.lock);
        block_beat(channel->block);
    }
    channel->receiving = false;
    condition_broadcast(&session.changed);
}

/* Lets go of the lock. */
static int await_frame(struct channel *channel, uint32_t serial, uint32_t frame, void *values, int size) {
    for (;;) {
        deliver(&session.heard);
        if (session.game.serial != serial) {
            return NOT_PLAYING;
        }
        /* A frame that came just before the game's end still counts. */
        if ((int32_t)(session.game.answered - frame) > 0) {
            return take_frame(channel, frame, values, size);
        }
        if (session.channel != channel || !session.playing) {
            return NOT_PLAYING;
        }
        wait_for_messages(channel);
    }
}

/* Lets go of the lock. */
static void end_game(void) {
    struct channel *channel = session.channel;
    if (!session.playing || channel == NULL) {
        return;
    }
    uint8_t message[END_GAME_SIZE];
    size_t size = encode_end_game(message, session.game.number);
    session.playing = false;
    stream_wake(&channel->stream);
    condition_broadcast(&session.changed);
    say(channel, message, size);
}

/* False when this call cannot play. */
static bool settle_size(const void *values, int size) {
    if (size < 0 || (values == NULL && size > 0)) {
        return false;
    }
    if (session.game.size == NO_SIZE) {
        if (size > MAX_INPUT) {
            /* It can never play, and the others should not wait for it. */
            end_game();
            return false;
        }
        session.game.size = size;
    }
    return true;
}

/* Lets go of the lock. */
static int play(void *values, int size) {
    deliver(&session.heard);
    struct channel *channel = session.channel;
    if (!session.playing || channel == NULL || !settle_size(values, size)) {
        return NOT_PLAYING;
    }
    if (session.game.announced - session.game.answered >= MAX_UNANSWERED) {
        /* Only calls inside callbacks inside calls come here. */
        return NO_DATA_YET;
    }
    const uint32_t serial = session.game.serial;
    uint32_t frame = 0;
    channel->users++;
    int result = announce(channel, values, size, &frame) ? await_frame(channel, serial, frame, values, size) : NOT_PLAYING;
    release_channel(channel);
    return result;
}

/* Serving */

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

/* Looks what has come, unless another thread receives or the emulator does not fetch what is there. */
static void look(struct channel *channel) {
    if (!channel->receiving && session.channel == channel && session.heard.count < MAX_QUEUED / 2) {
        receive(channel);
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
    bool goes_on = session.playing ? wait_and_dispatch(NULL, GAME_SLICE, generation)
                                   : wait_and_dispatch(&channel->stream, IDLE_SLICE, generation);
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
        /* A client may have said more together with its welcome. */
        take_messages(result.channel);
        if (session.channel != NULL && session.infos != infos) {
            say_infos(session.channel);
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

/* The calls */

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

int session_play(void *values, int size) {
    enter();
    int result = play(values, size);
    leave();
    return result;
}

void session_chat(const char *text) {
    const char *end = memchr(text, '\0', MAX_CHAT);
    uint8_t message[CHAT_SIZE];
    size_t size = encode_chat(message, text, end == NULL ? MAX_CHAT : (size_t)(end - text));
    enter();
    if (session.playing && session.channel != NULL) {
        say(session.channel, message, size);
    }
    leave();
}

void session_end_game(void) {
    enter();
    end_game();
    leave();
}

/* Says farewell if that needs no waiting. */
static void say_bye(struct channel *channel) {
    if (mutex_try_lock(&channel->sending)) {
        uint8_t message[HEADER_SIZE];
        stream_send(&channel->stream, message, encode_plain(message, SAY_BYE), 0);
        mutex_unlock(&channel->sending);
    }
}

void session_shut_down(void) {
    mutex_lock(&session.lock);
    session.generation++;
    session.selecting = false;
    if (session.channel != NULL) {
        say_bye(session.channel);
        lose(session.channel);
    }
    queue_clear(&session.heard);
    queue_clear(&session.asked);
    release_infos(session.infos);
    session.infos = NULL;
    /* The library may be unloaded after this call, so other threads leave first, unless the emulator keeps them. */
    const uint64_t begun = platform_milliseconds();
    uint64_t passed = 0;
    while (session.busy > 0 && passed < SHUTDOWN_PATIENCE) {
        condition_wait(&session.changed, &session.lock, (int)(SHUTDOWN_PATIENCE - passed));
        passed = platform_milliseconds() - begun;
    }
    mutex_unlock(&session.lock);
}
