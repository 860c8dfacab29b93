#include "attach.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "discovery.h"

enum {
    CONNECT_PATIENCE = 2000,
    HANDSHAKE_PATIENCE = 15000,
    START_PATIENCE = 10000,
    BUSY_PATIENCE = 10000,
    BUSY_PAUSE = 1000,
    SLICE = 50,
};

static const char not_running[] = "No running Kaillera client was found, and none could be started. Start the client first.";
static const char given_is_gone[] = "The Kaillera client that started this emulator is not running any more.";
static const char did_not_start[] = "The Kaillera client was started but did not answer. Start it by hand, then try again.";
static const char other_is_attached[] = "Another emulator is already attached to the Kaillera client. Close it first.";

struct client {
    char *path;
    bool was_asked;
    /* Its last answer, and when it was asked for it: another emulator is attached there. */
    bool is_busy;
    uint64_t asked_at;
};

/* Clients that were found. One that refused is asked again only if the answer may change. */
struct known {
    size_t count;
    struct client clients[MAX_CANDIDATES];
};

struct attempt {
    const struct infos *infos;
    still_wanted wanted;
    void *context;
    struct attach_result *result;
    struct known known;
    /* One of the running clients was busy when it was last asked, and said this. */
    bool is_busy;
    char busy_words[MAX_SENTENCE + 1];
};

static bool is_wanted(const struct attempt *attempt) {
    return attempt->wanted(attempt->context, 0);
}

static bool wait_a_little(const struct attempt *attempt) {
    return attempt->wanted(attempt->context, SLICE);
}

/* NULL when it cannot be remembered. */
static struct client *know(struct known *known, const char *path) {
    for (size_t at = 0; at < known->count; at++) {
        if (strcmp(known->clients[at].path, path) == 0) {
            return &known->clients[at];
        }
    }
    size_t size = strlen(path) + 1;
    char *copy = known->count < MAX_CANDIDATES ? malloc(size) : NULL;
    if (copy == NULL) {
        return NULL;
    }
    memcpy(copy, path, size);
    struct client *client = &known->clients[known->count++];
    *client = (struct client){.path = copy};
    return client;
}

static void forget(struct known *known) {
    for (size_t at = 0; at < known->count; at++) {
        free(known->clients[at].path);
    }
}

/* Who has refused another version would do so again. */
static bool is_to_be_asked(const struct client *client) {
    return !client->was_asked || (client->is_busy && platform_milliseconds() - client->asked_at >= BUSY_PAUSE);
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

static void take_refusal(struct attempt *attempt, struct client *client, const struct message *answer) {
    client->is_busy = answer->refusal == REFUSED_BUSY;
    if (client->is_busy) {
        const char *words = answer->text[0] != '\0' ? answer->text : other_is_attached;
        snprintf(attempt->busy_words, sizeof attempt->busy_words, "%s", words);
    } else {
        keep_refusal(attempt->result, answer);
    }
}

static bool is_welcome(struct attempt *attempt, struct client *client, struct channel *channel,
                       const struct discovery *found) {
    struct message answer = {0};
    if (!hear_answer(attempt, channel, &answer) || !is_same_secret(answer.proof, found->proof)) {
        return false;
    }
    if (answer.type == HEAR_REFUSED) {
        take_refusal(attempt, client, &answer);
    }
    return answer.type == HEAR_WELCOME;
}

static bool shake_hands(struct attempt *attempt, struct client *client, struct channel *channel,
                        const struct discovery *found) {
    const struct infos *infos = attempt->infos;
    return say_hello(channel, found, infos) && is_welcome(attempt, client, channel, found) &&
           channel_map(channel, found->memory) &&
           (infos->list_size == 0 || channel_send(channel, infos->list, infos->list_size));
}

static struct channel *attach_to(struct attempt *attempt, struct client *client) {
    struct discovery *found = malloc(sizeof *found);
    if (found == NULL) {
        return NULL;
    }
    struct channel *channel = NULL;
    if (discovery_read(client->path, found)) {
        channel = channel_open((uint16_t)found->port, CONNECT_PATIENCE);
    }
    if (channel != NULL && !shake_hands(attempt, client, channel, found)) {
        channel_free(channel);
        channel = NULL;
    }
    if (channel != NULL) {
        channel->process = found->process;
    }
    free(found);
    return channel;
}

static void ask(struct attempt *attempt, struct client *client) {
    client->was_asked = true;
    client->is_busy = false;
    attempt->result->channel = attach_to(attempt, client);
    client->asked_at = platform_milliseconds();
}

/* Asks every client whose answer is not known yet or may have changed. */
static bool ask_clients(struct attempt *attempt) {
    struct candidates candidates;
    attempt->is_busy = false;
    if (discovery_find(&candidates)) {
        for (size_t at = 0; at < candidates.count && attempt->result->channel == NULL && is_wanted(attempt); at++) {
            struct client *client = know(&attempt->known, candidates.files[at]->path);
            if (client != NULL && is_to_be_asked(client)) {
                ask(attempt, client);
            }
            attempt->is_busy = attempt->is_busy || (client != NULL && client->is_busy);
        }
    }
    discovery_free(&candidates);
    return attempt->result->channel != NULL;
}

/* Until the other emulator has gone, or the client itself: a second one beside it could not run anyway. */
static void wait_for_room(struct attempt *attempt) {
    uint64_t begun = platform_milliseconds();
    while (attempt->is_busy && platform_milliseconds() - begun <= BUSY_PATIENCE && wait_a_little(attempt)) {
        ask_clients(attempt);
    }
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

static void find_client(struct attempt *attempt) {
    ask_clients(attempt);
    wait_for_room(attempt);
    if (attempt->result->channel != NULL || attempt->is_busy || !is_wanted(attempt)) {
        return;
    }
    if (discovery_is_given()) {
        explain(attempt->result, given_is_gone);
    } else {
        start_and_wait(attempt);
    }
}

void attach(const struct infos *infos, still_wanted wanted, void *context, struct attach_result *result) {
    struct attempt attempt = {.infos = infos, .wanted = wanted, .context = context, .result = result};
    memset(result, 0, sizeof *result);
    find_client(&attempt);
    if (attempt.is_busy) {
        memcpy(result->problem, attempt.busy_words, sizeof result->problem);
    }
    forget(&attempt.known);
}
