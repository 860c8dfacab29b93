/* An emulator with a real window, whose one thread calls the dialog: it lives on the messages that the library pumps.
 *
 * window LIBRARY a|b|c [OPTION [VALUE]] ... plays as the host program does; on standard input it takes the commands
 * "ask" (is the window answered for by its thread), "busy" (from now on it always has a message for itself), "close" (the
 * player closes the emulator) and "resume". */
#include "library.h"
#include "options.h"
#include "platform.h"
#include "report.h"
#include "shapes.h"

#include <stdio.h>
#include <string.h>

enum { ASK = WM_APP + 1, ANOTHER, ANSWER = 4711, EXIT_CODE = 5, TICK_MS = 20, PATIENCE_MS = 5000 };

static HWND window;
static int ticks;

static LRESULT CALLBACK answer(HWND receiver, UINT message, WPARAM one, LPARAM other) {
    switch (message) {
    case WM_TIMER:
        ticks++;
        return 0;
    case ASK:
        report_begin("asked");
        report_number("enabled", IsWindowEnabled(receiver));
        report_number("ticks", ticks);
        report_end();
        return ANSWER;
    case ANOTHER:
        PostMessageA(receiver, ANOTHER, 0, 0);
        return 0;
    case WM_CHAR:
        report_begin("typed");
        report_number("sign", (int64_t)one);
        report_end();
        return 0;
    case WM_DESTROY:
        PostQuitMessage(EXIT_CODE);
        return 0;
    default:
        return DefWindowProcA(receiver, message, one, other);
    }
}

static void open_window(void) {
    WNDCLASSA kind = {.lpfnWndProc = answer, .hInstance = GetModuleHandleA(NULL), .lpszClassName = "Host"};
    RegisterClassA(&kind);
    window = CreateWindowA("Host", "Emulator", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 0, 0, 320, 240, NULL, NULL,
                           kind.hInstance, NULL);
    if (window == NULL) {
        fail("window", "not opened");
    }
    SetTimer(window, 1, TICK_MS, NULL);
}

/* Another thread's message is answered only when the window's own thread looks after its messages. */
static void ask(void) {
    DWORD_PTR result = 0;
    LRESULT is_sent = SendMessageTimeoutA(window, ASK, 0, 0, SMTO_NORMAL, PATIENCE_MS, &result);
    report_begin("answered");
    report_number("result", is_sent ? (int64_t)result : -1);
    report_end();
}

static void read_commands(void *context) {
    char line[64];
    (void)context;
    report_thread("command");
    while (fgets(line, sizeof line, stdin) != NULL) {
        line[strcspn(line, "\r\n")] = 0;
        if (strcmp(line, "ask") == 0) {
            ask();
        } else if (strcmp(line, "busy") == 0) {
            PostMessageA(window, ANOTHER, 0, 0);
        } else if (strcmp(line, "close") == 0) {
            PostMessageA(window, WM_CLOSE, 0, 0);
        } else if (strcmp(line, "resume") == 0) {
            shapes_resume();
        } else {
            fail(line, "is no command");
        }
    }
}

static void report_result(const char *event, int result) {
    report_begin(event);
    report_number("result", result);
    report_end();
}

static void introduce(const Library *library, const Options *options) {
    char app[] = "Window Program 1.0", games[] = "Test Game\0";
    kailleraInfos infos = shapes_callbacks(options);
    infos.appName = app;
    infos.gameList = games;
    report_result("init", library->init());
    report_result("infos", library->set_infos(&infos));
}

/* What the dialog has taken from the queue and left to us: nothing but the end of the program. */
static void report_end_of_program(void) {
    MSG message;
    while (PeekMessageA(&message, NULL, 0, 0, PM_REMOVE)) {
        if (message.message == WM_QUIT) {
            report_result("quit", (int)message.wParam);
        }
        DispatchMessageA(&message);
    }
}

int main(int count, char **words) {
    Options options = options_read(count, words);
    Library library;
    report_open(options.output);
    report_thread("main");
    shapes_prepare();
    open_window();
    library = library_load(options.library, options.spelling);
    shapes_begin(&library, &options);
    introduce(&library, &options);
    thread_start(read_commands, NULL);
    report_result("dialog_returns", library.select_server_dialog(window));
    report_end_of_program();
    report_result("shutdown", library.shutdown());
    shapes_end();
    report_begin("done");
    report_end();
    return 0;
}
