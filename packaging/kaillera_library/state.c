#include "state.h"

#include <stdlib.h>

struct session session = {.lock = MUTEX_INITIALIZER, .changed = CONDITION_INITIALIZER};

/* Entering, leaving and holding */

void enter(void) {
    mutex_lock(&session.lock);
    session.busy++;
}

void leave(void) {
    session.busy--;
    condition_broadcast(&session.changed);
    mutex_unlock(&session.lock);
}

void begin_callback(void) {
    session.calling++;
    leave();
}

void end_callback(void) {
    enter();
    session.calling--;
}

void release_channel(struct channel *channel) {
    if (--channel->users == 0) {
        channel_free(channel);
    }
}

void release_infos(struct infos *infos) {
    if (infos != NULL && --infos->users == 0) {
        infos_free(infos);
    }
}

void lose(struct channel *channel) {
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

/* What came after a start waits until that game begins. */
static bool has_news(const struct queue *queue) {
    return queue->first != NULL && !(session.start_pending && queue->first->starts == session.starts);
}

void deliver(struct queue *queue) {
    uint64_t self = platform_thread();
    if (!has_news(queue) || (session.delivering && session.deliverer != self)) {
        return;
    }
    /* The emulator may call us from a callback, and that call delivers what comes next. */
    bool is_nested = session.delivering;
    session.delivering = true;
    session.deliverer = self;
    while (has_news(queue)) {
        struct news *news = queue_take(queue);
        call(news);
        free(news);
    }
    session.delivering = is_nested;
}

/* Sending */

void say(struct channel *channel, const void *data, size_t size) {
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

/* Receiving */

static void hear_start(const struct message *message) {
    session.playing = false;
    session.start = *message;
    session.start_pending = true;
    session.starts++;
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
        return queue_add(&session.heard, message, session.starts);
    case HEAR_MORE_INFOS:
        return queue_add(&session.asked, message, 0);
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

bool take_messages(struct channel *channel) {
    struct message message;
    enum decoded decoded = NEED_MORE;
    bool is_any = false;
    while (session.channel == channel && session.heard.count < MAX_QUEUED &&
           (decoded = decoder_next(&channel->decoder, &message)) == GOT_MESSAGE) {
        is_any = true;
        if (!apply(&message)) {
            lose(channel);
        }
    }
    if (decoded == GOT_FAULT) {
        lose(channel);
    }
    condition_broadcast(&session.changed);
    return is_any;
}

bool receive(struct channel *channel) {
    if (take_messages(channel)) {
        return true;
    }
    if (session.heard.count >= MAX_QUEUED) {
        return false;
    }
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
