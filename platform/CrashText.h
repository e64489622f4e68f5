// SPDX-License-Identifier: GPL-3.0-or-later
// What a report of a crash says (CrashReport.h), put together without memory of its own and without locks, as a handler
// of signals has to. How it is written, and where the crash was, each system finds out in its own way.
#pragma once

#include <array>
#include <cstddef>

namespace satchel::platform {

struct UtcTime
{
    unsigned long year, month, day, hour, minute, second;
};

/// A path or name that is put together without memory of its own.
template <size_t Size> class FixedText
{
public:
    void add(const char *text)
    {
        while (*text && m_length + 1 < Size)
            m_text[m_length++] = *text++;
    }
    void add(unsigned long value, int digits)
    {
        unsigned long unit = 1;
        for (int i = 1; i < digits; ++i)
            unit *= 10;
        for (; unit > 0 && m_length + 1 < Size; unit /= 10)
            m_text[m_length++] = static_cast<char>('0' + value / unit % 10);
    }
    const char *text() const { return m_text.data(); }

private:
    std::array<char, Size> m_text{};
    size_t m_length = 0;
};

/// "crash-20261120T061813Z-4711.txt"
template <size_t Size> void addReportName(FixedText<Size> &to, const UtcTime &at, unsigned long process)
{
    to.add("crash-");
    to.add(at.year, 4);
    to.add(at.month, 2);
    to.add(at.day, 2);
    to.add("T");
    to.add(at.hour, 2);
    to.add(at.minute, 2);
    to.add(at.second, 2);
    to.add("Z-");
    to.add(process, 10);
    to.add(".txt");
}

/// Writes texts and numbers into a file without a buffer of its own.
class CrashText
{
public:
    void text(const char *text) const;
    void decimal(unsigned long long value, int leastDigits = 1) const { digits(value, 10, leastDigits); }
    void hexadecimal(unsigned long long value) const;

    /// All but the frames. `detail` may be null.
    void head(const UtcTime &at, const char *version, const char *cause, const char *detail) const;
    /// One frame: where in which file; `module` is empty where it is in none.
    void frame(const char *module, unsigned long long offset) const;

protected:
    ~CrashText() = default;
    virtual void bytes(const char *from, size_t count) const = 0;

private:
    void digits(unsigned long long value, unsigned base, int least) const;
};

} // namespace satchel::platform
