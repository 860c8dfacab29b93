#include "attach.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "discovery.h"

enum {
    CONNECT_PATIENCE = 2000,
    HANDSHAKE_PATIENCE = 15000,
    START_PATIENCE = 10000,
    SLICE = 50,
};

static const char not_running[] = "No running Kaillera client was found, and none could be started. Start the client first.";
static const char given_is_gone[] = "The Kaillera client that started this emulator is not running any more.";
static const char did_not_start[] = "The Kaillera client was started but did not answer. Start it by hand, then try again.";

/* Clients that were asked already: a refused emulator must not ask the same one again and again. */
struct asked {
    size_t count;
    char *paths[MAX_CANDIDATES];
};

struct attempt {
    const struct infos *infos;
    still_wanted wanted;
    void *context;
    struct attach_result *result;
    struct asked asked;
};

static bool is_wanted(const struct attempt *attempt) {
    return attempt->wanted(attempt->context, 0);
}

static bool wait_a_little(const struct attempt *attempt) {
    return attempt->wanted(attempt->context, SLICE);
}

static bool was_asked(const struct asked *asked, const char *path) {
    for (size_t at = 0; at < asked->count; at++) {
        if (strcmp(asked->paths[at], path) == 0) {
            return true;
        }
    }
    return false;
}

/* False when it could not be remembered. */
static bool remember(struct asked *asked, const char *path) {
    size_t size = strlen(path) + 1;
    char *copy = asked->count < MAX_CANDIDATES ? malloc(size) : NULL;
    if (copy == NULL) {
        return false;
    }
    memcpy(copy, path, size);
    asked->paths[asked->count++] = copy;
    return true;
}

static void forget(struct asked *asked) {
    for (size_t at = 0; at < asked->count; at++) {
        free(asked->paths[at]);
    }
}

static bool say_hello(struct channel *channel, const struct discovery *found, const struct infos *infos) {
    char program[MAX_PROGRAM_NAME + 1];
    uint8_t message[MAX_HELLO];
    platform_program_name(program, sizeof program);
    const struct hello hello = {
        .token = found->token,
        .process = platform_process(),
        .games = infos->games,
        .emulator = infos->emulator,
        .flags = (uint8_t)(infos->flags | (discovery_is_given() ? FLAG_LAUNCHED : 0)),
        .bits = (uint8_t)(sizeof(void *) * 8),
        .program = program,
    };
    return channel_send(channel, message, encode_hello(message, &hello));
}

/* Waits for the first message; false when there is none. */
static bool hear_answer(const struct attempt *attempt, struct channel *channel, struct message *message) {
    uint64_t begun = platform_milliseconds();
    while (is_wanted(attempt) && platform_milliseconds() - begun < HANDSHAKE_PATIENCE) {
        switch (decoder_next(&channel->decoder, message)) {
        case GOT_MESSAGE:
            return true;
        case GOT_FAULT:
            return false;
        case NEED_MORE:
            break;
        }
        ptrdiff_t size = channel_receive(channel);
        if (size == RECEIVED_END) {
            return false;
        }
        if (size == RECEIVED_NOTHING) {
            stream_wait(&channel->stream, SLICE);
        }
    }
    return false;
}

/* Takes the same time wherever they differ. */
static bool is_same_secret(const uint8_t *left, const uint8_t *right) {
    unsigned difference = 0;
    for (size_t at = 0; at < SECRET_SIZE; at++) {
        difference |= (unsigned)(left[at] ^ right[at]);
    }
    return difference == 0;
}

static void explain(struct attach_result *result, const char *sentence) {
    if (result->problem[0] == '\0') {
        snprintf(result->problem, sizeof result->problem, "%s", sentence);
    }
}

/* The newest client's own words, which only one of another version may lack. */
static void keep_refusal(struct attach_result *result, const struct message *answer) {
    if (answer->text[0] != '\0') {
        explain(result, answer->text);
        return;
    }
    char sentence[MAX_SENTENCE + 1];
    snprintf(sentence, sizeof sentence,
             "The Kaillera client speaks bridge version %u and this emulator's library version %u.",
             (unsigned)answer->version, (unsigned)BRIDGE_VERSION);
    explain(result, sentence);
}

static bool is_welcome(const struct attempt *attempt, struct channel *channel, const struct discovery *found) {
    struct message answer = {0};
    if (!hear_answer(attempt, channel, &answer) || !is_same_secret(answer.proof, found->proof)) {
        return false;
    }
    if (answer.type == HEAR_REFUSED) {
        keep_refusal(attempt->result, &answer);
    }
    return answer.type == HEAR_WELCOME;
}

static bool shake_hands(const struct attempt *attempt, struct channel *channel, const struct discovery *found) {
    const struct infos *infos = attempt->infos;
    return say_hello(channel, found, infos) && is_welcome(attempt, channel, found) &&
           channel_map(channel, found->memory) &&
           (infos->list_size == 0 || channel_send(channel, infos->list, infos->list_size));
}

static struct channel *attach_to(const struct attempt *attempt, const char *path) {
    struct discovery *found = malloc(sizeof *found);
    if (found == NULL) {
        return NULL;
    }
    struct channel *channel = NULL;
    if (discovery_read(path, found)) {
        channel = channel_open((uint16_t)found->port, CONNECT_PATIENCE);
    }
    if (channel != NULL && !shake_hands(attempt, channel, found)) {
        channel_free(channel);
        channel = NULL;
    }
    if (channel != NULL) {
        channel->process = found->process;
    }
    free(found);
    return channel;
}

/* Asks every client that was not asked yet. */
static bool ask_clients(struct attempt *attempt) {
    struct candidates candidates;
    if (discovery_find(&candidates)) {
        for (size_t at = 0; at < candidates.count && attempt->result->channel == NULL; at++) {
            const char *path = candidates.files[at]->path;
            if (!was_asked(&attempt->asked, path) && is_wanted(attempt) && remember(&attempt->asked, path)) {
                attempt->result->channel = attach_to(attempt, path);
            }
        }
    }
    discovery_free(&candidates);
    return attempt->result->channel != NULL;
}

static void start_and_wait(struct attempt *attempt) {
    if (!discovery_start_client()) {
        explain(attempt->result, not_running);
        return;
    }
    uint64_t begun = platform_milliseconds();
    while (wait_a_little(attempt) && !ask_clients(attempt)) {
        if (platform_milliseconds() - begun > START_PATIENCE) {
            explain(attempt->result, did_not_start);
            return;
        }
    }
}

void attach(const struct infos *infos, still_wanted wanted, void *context, struct attach_result *result) {
    struct attempt attempt = {infos, wanted, context, result, {0, {NULL}}};
    memset(result, 0, sizeof *result);
    if (!ask_clients(&attempt) && is_wanted(&attempt)) {
        if (discovery_is_given()) {
            explain(result, given_is_gone);
        } else {
            start_and_wait(&attempt);
        }
    }
    forget(&attempt.asked);
}
