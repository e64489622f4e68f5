// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/CrashText.h"

#include <cstring>

namespace satchel::platform {

void CrashText::text(const char *text) const
{
    bytes(text, std::strlen(text));
}

void CrashText::hexadecimal(unsigned long long value) const
{
    text("0x");
    digits(value, 16, 1);
}

void CrashText::digits(unsigned long long value, unsigned base, int least) const
{
    std::array<char, 24> reversed{};
    size_t count = 0;
    do {
        reversed[count++] = "0123456789abcdef"[value % base];
        value /= base;
    } while ((value > 0 || static_cast<int>(count) < least) && count < reversed.size());
    while (count > 0)
        bytes(&reversed[--count], 1);
}

void CrashText::head(const UtcTime &at, const char *version, const char *cause, const char *detail) const
{
    text("Satchel ended unexpectedly\ntime: ");
    decimal(at.year, 4);
    text("-");
    decimal(at.month, 2);
    text("-");
    decimal(at.day, 2);
    text("T");
    decimal(at.hour, 2);
    text(":");
    decimal(at.minute, 2);
    text(":");
    decimal(at.second, 2);
    text("Z\nversion: ");
    text(version);
    text("\ncause: ");
    text(cause);
    if (detail) {
        text(" (");
        text(detail);
        text(")");
    }
    text("\n");
}

void CrashText::frame(const char *module, unsigned long long offset) const
{
    text("  ");
    if (*module) {
        text(module);
        text("+");
        hexadecimal(offset);
    } else {
        text("outside of all modules");
    }
    text("\n");
}

} // namespace satchel::platform
