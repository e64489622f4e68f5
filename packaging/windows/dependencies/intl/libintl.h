/* What GLib and its companions call for their own messages, which Satchel never shows: each returns what it was given.
 */
#pragma once
#include <locale.h>
#ifndef LC_MESSAGES
#define LC_MESSAGES 1729 /* as in the library of GNU: no category of the C library */
#endif
#define SATCHEL_FORMAT(argument) __attribute__((format_arg(argument))) /* what printf may take in its place */
#ifdef __cplusplus
extern "C" {
#endif
char *gettext(const char *message) SATCHEL_FORMAT(1);
char *dgettext(const char *domain, const char *message) SATCHEL_FORMAT(2);
char *dcgettext(const char *domain, const char *message, int category) SATCHEL_FORMAT(2);
char *ngettext(const char *one, const char *many, unsigned long count) SATCHEL_FORMAT(1) SATCHEL_FORMAT(2);
char *dngettext(const char *domain, const char *one, const char *many, unsigned long count) SATCHEL_FORMAT(2)
    SATCHEL_FORMAT(3);
char *textdomain(const char *domain);
char *bindtextdomain(const char *domain, const char *folder);
char *bind_textdomain_codeset(const char *domain, const char *codeset);
#ifdef __cplusplus
}
#endif
