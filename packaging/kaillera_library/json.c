#include "json.h"

#include <string.h>

enum { MAX_DEPTH = 16, MAX_NAME = 64 };

static void skip_space(struct json *json) {
    while (json->at < json->end && strchr(" \t\r\n", *json->at) != NULL && *json->at != '\0') {
        json->at++;
    }
}

static bool next_is(struct json *json, char wanted) {
    skip_space(json);
    return !json->bad && json->at < json->end && *json->at == wanted;
}

static bool take_if(struct json *json, char wanted) {
    if (!next_is(json, wanted)) {
        return false;
    }
    json->at++;
    return true;
}

static void expect(struct json *json, char wanted) {
    if (!take_if(json, wanted)) {
        json->bad = true;
    }
}

int hex_value(char digit) {
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    digit = (char)(digit | 0x20);
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

static uint32_t hex_unit(struct json *json) {
    uint32_t unit = 0;
    for (int place = 0; place < 4; place++) {
        int digit = json->at < json->end ? hex_value(*json->at++) : -1;
        if (digit < 0) {
            json->bad = true;
            return 0;
        }
        unit = unit << 4 | (uint32_t)digit;
    }
    return unit;
}

/* The character after "\u", with its second half when it has one. */
static uint32_t escaped_character(struct json *json) {
    uint32_t first = hex_unit(json);
    if (first < 0xD800 || first > 0xDBFF) {
        return first;
    }
    if (json->end - json->at < 6 || json->at[0] != '\\' || json->at[1] != 'u') {
        json->bad = true;
        return 0;
    }
    json->at += 2;
    uint32_t second = hex_unit(json);
    if (second < 0xDC00 || second > 0xDFFF) {
        json->bad = true;
        return 0;
    }
    return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
}

static size_t put_utf8(char *at, uint32_t character) {
    if (character < 0x80) {
        at[0] = (char)character;
        return 1;
    }
    if (character >= 0xDC80 && character <= 0xDCFF) {
        at[0] = (char)(character - 0xDC00);
        return 1;
    }
    if (character < 0x800) {
        at[0] = (char)(0xC0 | character >> 6);
        at[1] = (char)(0x80 | (character & 0x3F));
        return 2;
    }
    if (character < 0x10000) {
        at[0] = (char)(0xE0 | character >> 12);
        at[1] = (char)(0x80 | (character >> 6 & 0x3F));
        at[2] = (char)(0x80 | (character & 0x3F));
        return 3;
    }
    at[0] = (char)(0xF0 | character >> 18);
    at[1] = (char)(0x80 | (character >> 12 & 0x3F));
    at[2] = (char)(0x80 | (character >> 6 & 0x3F));
    at[3] = (char)(0x80 | (character & 0x3F));
    return 4;
}

static size_t take_escape(struct json *json, char *piece) {
    static const char names[] = "\"\\/bfnrt";
    static const char meanings[] = "\"\\/\b\f\n\r\t";
    char name = json->at < json->end ? *json->at++ : '\0';
    if (name == 'u') {
        uint32_t character = escaped_character(json);
        json->bad = json->bad || character == 0;
        return put_utf8(piece, character);
    }
    const char *found = name == '\0' ? NULL : strchr(names, name);
    if (found == NULL) {
        json->bad = true;
        return 0;
    }
    piece[0] = meanings[found - names];
    return 1;
}

/* Takes a string; what does not fit is bad unless `text` is NULL. */
static size_t take_string(struct json *json, char *text, size_t capacity) {
    size_t size = 0;
    expect(json, '"');
    while (!json->bad && json->at < json->end) {
        char piece[4];
        size_t length = 1;
        piece[0] = *json->at++;
        if (piece[0] == '"') {
            if (text != NULL) {
                text[size] = '\0';
            }
            return size;
        }
        if ((unsigned char)piece[0] < 0x20) {
            break;
        }
        if (piece[0] == '\\') {
            length = take_escape(json, piece);
        }
        if (text != NULL) {
            if (size + length >= capacity) {
                break;
            }
            memcpy(text + size, piece, length);
        }
        size += length;
    }
    json->bad = true;
    return 0;
}

size_t json_string(struct json *json, char *text, size_t capacity) {
    text[0] = '\0';
    return take_string(json, text, capacity);
}

uint32_t json_number(struct json *json) {
    skip_space(json);
    uint64_t value = 0;
    size_t digits = 0;
    while (json->at < json->end && *json->at >= '0' && *json->at <= '9' && digits < 11) {
        value = value * 10 + (uint64_t)(*json->at++ - '0');
        digits++;
    }
    bool goes_on = json->at < json->end && strchr(".eE", *json->at) != NULL && *json->at != '\0';
    if (digits == 0 || value > UINT32_MAX || goes_on) {
        json->bad = true;
        return 0;
    }
    return (uint32_t)value;
}

void json_open_array(struct json *json) {
    expect(json, '[');
}

/* Says before each member or element whether there is one. */
static bool is_one_more(struct json *json, size_t taken, char closing) {
    if (json->bad || take_if(json, closing)) {
        return false;
    }
    if (taken > 0) {
        expect(json, ',');
    }
    return !json->bad;
}

bool json_next_element(struct json *json, size_t taken) {
    return is_one_more(json, taken, ']');
}

static void skip_word(struct json *json) {
    const char *start = json->at;
    while (json->at < json->end && strchr("+-.0123456789abcdefghijklmnopqrstuvwxyzEINa", *json->at) != NULL &&
           *json->at != '\0') {
        json->at++;
    }
    json->bad = json->bad || json->at == start;
}

static void skip_nested(struct json *json, int depth) {
    if (depth > MAX_DEPTH) {
        json->bad = true;
    } else if (next_is(json, '"')) {
        take_string(json, NULL, 0);
    } else if (take_if(json, '[')) {
        for (size_t taken = 0; json_next_element(json, taken); taken++) {
            skip_nested(json, depth + 1);
        }
    } else if (take_if(json, '{')) {
        for (size_t taken = 0; is_one_more(json, taken, '}'); taken++) {
            take_string(json, NULL, 0);
            expect(json, ':');
            skip_nested(json, depth + 1);
        }
    } else {
        skip_word(json);
    }
}

void json_skip(struct json *json) {
    skip_nested(json, 0);
}

bool json_read_object(const char *text, size_t size, json_member member, void *context) {
    struct json json = {text, text + size, false};
    expect(&json, '{');
    for (size_t taken = 0; is_one_more(&json, taken, '}'); taken++) {
        char name[MAX_NAME];
        json_string(&json, name, sizeof name);
        expect(&json, ':');
        if (!json.bad) {
            member(&json, name, context);
        }
    }
    skip_space(&json);
    return !json.bad && json.at == json.end;
}
