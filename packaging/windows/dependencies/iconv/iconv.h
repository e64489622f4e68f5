/* The functions of POSIX, as GLib's win_iconv.c defines them. */
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef void *iconv_t;
iconv_t iconv_open(const char *to, const char *from);
int iconv_close(iconv_t conversion);
size_t iconv(iconv_t conversion, char **input, size_t *input_left, char **output, size_t *output_left);
#ifdef __cplusplus
}
#endif
