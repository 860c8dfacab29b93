/* The emulator's side of bridge_echo.py in C: exchanges through the classic library, or over a bare UDP socket.
 *
 *     library_echo library - FRAMES PACE_NS WARM_UP
 *     library_echo udp PORT FRAMES PACE_NS WARM_UP
 *
 * Prints the nanoseconds of each exchange after the first WARM_UP as a JSON list. Exit code 1 when an answer is wrong.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "kailleraclient.h"

enum { INPUT_SIZE = 12, PLAYERS = 2, MOST_PLAYERS = 8 };

typedef bool (*exchange_call)(unsigned char *values);

static long frames, warm_up;
static long long pace;
static int udp;
static bool played;

static long long now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void wait_until(long long due)
{
    struct timespec time = {due / 1000000000LL, due % 1000000000LL};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, NULL) != 0) {
    }
}

/* The same bytes as bridge_echo.py's, other ones in each frame. */
static void press(unsigned char *values, long frame)
{
    for (int i = 0; i < INPUT_SIZE; i++)
        values[i] = (unsigned char)(frame * 7 + i);
}

static bool is_right(const unsigned char *values, long frame)
{
    unsigned char pressed[INPUT_SIZE];
    press(pressed, frame);
    for (int player = 0; player < PLAYERS; player++)
        if (memcmp(values + player * INPUT_SIZE, pressed, INPUT_SIZE) != 0)
            return false;
    return true;
}

static void measure(exchange_call exchange)
{
    unsigned char values[MOST_PLAYERS * INPUT_SIZE];
    long long due = now();
    for (long frame = 0; frame < warm_up + frames; frame++) {
        if (pace > 0) {
            due += pace;
            wait_until(due);
        }
        press(values, frame);
        long long begin = now();
        bool answered = exchange(values);
        long long taken = now() - begin;
        if (!answered || !is_right(values, frame)) {
            fprintf(stderr, "the answer to frame %ld was wrong\n", frame);
            exit(1);
        }
        if (frame >= warm_up)
            printf("%s%lld", frame == warm_up ? "[" : ",", taken);
    }
    printf("]\n");
    played = true;
}

static bool exchange_library(unsigned char *values)
{
    return kailleraModifyPlayValues(values, INPUT_SIZE) == PLAYERS * INPUT_SIZE;
}

static bool exchange_udp(unsigned char *values)
{
    return send(udp, values, INPUT_SIZE, 0) == INPUT_SIZE
        && recv(udp, values, MOST_PLAYERS * INPUT_SIZE, 0) == PLAYERS * INPUT_SIZE;
}

static int play(char *game, int player, int players)
{
    (void)game;
    (void)player;
    (void)players;
    measure(exchange_library);
    kailleraEndGame();
    return 0;
}

static void through_library(void)
{
    char name[] = "bench", games[] = "echo\0";
    kailleraInfos infos = {.appName = name, .gameList = games, .gameCallback = play};
    kailleraInit();
    kailleraSetInfos(&infos);
    kailleraSelectServerDialog(NULL);
    kailleraShutdown();
}

static void over_udp(int port)
{
    struct sockaddr_in server = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    udp = socket(AF_INET, SOCK_DGRAM, 0);
    if (udp < 0 || connect(udp, (struct sockaddr *)&server, sizeof server) != 0) {
        perror("socket");
        exit(1);
    }
    measure(exchange_udp);
    if (send(udp, "over", 4, 0) != 4)
        played = false;
    close(udp);
}

int main(int count, char **arguments)
{
    if (count != 6)
        return 2;
    frames = atol(arguments[3]);
    pace = atoll(arguments[4]);
    warm_up = atol(arguments[5]);
    if (strcmp(arguments[1], "udp") == 0)
        over_udp(atoi(arguments[2]));
    else
        through_library();
    return played ? 0 : 1;
}
