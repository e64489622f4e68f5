#include "report.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void report(const char *format, ...)
{
    va_list values;
    va_start(values, format);
    fputs("satchel: ", stderr);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
    va_end(values);
}

static char collected[2048];

void addReason(const char *format, ...)
{
    const size_t used = strlen(collected);
    const int separator = snprintf(collected + used, sizeof collected - used, "%s", used > 0 ? "; " : "");
    const size_t start = used + (size_t)separator;
    if (start >= sizeof collected)
        return;
    va_list values;
    va_start(values, format);
    vsnprintf(collected + start, sizeof collected - start, format, values);
    va_end(values);
}

const char *reasons(void)
{
    return collected;
}
