// What a person reads when Satchel cannot start: one line on the error output.
#pragma once

__attribute__((format(printf, 1, 2))) void report(const char *format, ...);

// Why each attempt failed, collected for that line.
__attribute__((format(printf, 1, 2))) void addReason(const char *format, ...);
const char *reasons(void);
