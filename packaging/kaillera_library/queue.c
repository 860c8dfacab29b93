#include "queue.h"

#include <stdlib.h>
#include <string.h>

bool queue_add(struct queue *queue, const struct message *message, uint32_t starts) {
    /* A message has a nick, a text, or both; only what its type has was filled in. */
    size_t nick_size = message->type == HEAR_MORE_INFOS ? 0 : strlen(message->nick);
    size_t text_size = message->type == HEAR_DROPPED ? 0 : strlen(message->text);
    struct news *news = queue->count < MAX_QUEUED ? malloc(sizeof *news + nick_size + text_size + 2) : NULL;
    if (news == NULL) {
        return false;
    }
    news->next = NULL;
    news->type = message->type;
    news->starts = starts;
    news->player = message->type == HEAR_DROPPED ? message->player : 0;
    news->nick = news->bytes;
    news->text = news->bytes + nick_size + 1;
    memcpy(news->nick, message->nick, nick_size);
    news->nick[nick_size] = '\0';
    memcpy(news->text, message->text, text_size);
    news->text[text_size] = '\0';
    if (queue->last == NULL) {
        queue->first = news;
    } else {
        queue->last->next = news;
    }
    queue->last = news;
    queue->count++;
    return true;
}

struct news *queue_take(struct queue *queue) {
    struct news *news = queue->first;
    if (news != NULL) {
        queue->first = news->next;
        queue->count--;
        if (queue->first == NULL) {
            queue->last = NULL;
        }
    }
    return news;
}

void queue_clear(struct queue *queue) {
    struct news *news;
    while ((news = queue_take(queue)) != NULL) {
        free(news);
    }
}
