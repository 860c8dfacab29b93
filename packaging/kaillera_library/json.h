/* Just enough JSON to read a small object from a file: its members in order, unknown ones skipped. */
#ifndef JSON_H
#define JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct json {
    const char *at;
    const char *end;
    bool bad;
};

/* Called for each member with its name; must take the value with one of the calls below. */
typedef void (*json_member)(struct json *json, const char *name, void *context);

/* Reads a whole text that is one object; false when it is not. */
bool json_read_object(const char *text, size_t size, json_member member, void *context);
void json_skip(struct json *json);
/* A whole number 0 .. UINT32_MAX. */
uint32_t json_number(struct json *json);
/* A string, which must fit into `capacity` with its zero byte and contain none; returns its length. A half of a
 * surrogate pair that Python writes for a byte of a file name that is no UTF-8 becomes that byte. */
size_t json_string(struct json *json, char *text, size_t capacity);
/* Takes an array's opening, then says before each element whether there is one. */
void json_open_array(struct json *json);
bool json_next_element(struct json *json, size_t taken);
/* What a hexadecimal digit stands for, -1 for anything else. */
int hex_value(char digit);

#endif
