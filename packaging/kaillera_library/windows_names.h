/* Names and texts between UTF-8 and Windows; false when they do not fit. */
#ifndef WINDOWS_NAMES_H
#define WINDOWS_NAMES_H

#include <stdbool.h>
#include <stddef.h>

bool is_wine(void);
bool to_wide(const char *text, wchar_t *wide, size_t capacity);
bool to_utf8(const wchar_t *wide, char *text, size_t capacity);
/* A path of this system, or under Wine one of the Unix side. */
bool to_system_path(const char *path, wchar_t *wide, size_t capacity);

#endif
