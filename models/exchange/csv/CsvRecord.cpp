// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvRecord.h"

#include <algorithm>
#include <cstring>

namespace satchel::exchange {

namespace {

bool isTerminator(char c)
{
    return c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// One pass over a window; remembers where it is.
class RecordCutter
{
public:
    RecordCutter(std::string_view window, bool isLast, const CsvDialect &dialect, CsvRecord &record)
        : m_window(window), m_dialect(dialect), m_record(record),
          m_delimiter(dialect.delimiter.constData(), size_t(dialect.delimiter.size())),
          m_first(m_delimiter.empty() ? '\n' : m_delimiter.front()), m_isLast(isLast)
    {
        m_record.cells.clear();
        m_record.lines = 0;
        m_record.size = 0;
    }

    CsvRecordState cut(size_t limit)
    {
        skipDecoration(true);
        while (true) {
            const CsvRecordState state = opensQuote() ? cutQuoted(limit) : cutPlain();
            if (state != CsvRecordState::Complete)
                return state;
            if (m_at >= m_window.size())
                return m_isLast ? finish() : CsvRecordState::NeedsMore;
            if (isTerminator(m_window[m_at]))
                return takeTerminator();
            m_at += m_delimiter.size();
            skipDecoration(false);
            if (m_dialect.collapsesDelimiters && m_at < m_window.size() && isTerminator(m_window[m_at]))
                return takeTerminator();
        }
    }

private:
    bool isDelimiterAt(size_t at) const
    {
        return !m_delimiter.empty() && m_window[at] == m_first
            && (m_delimiter.size() == 1 || m_window.substr(at, m_delimiter.size()) == m_delimiter);
    }

    /// Spaces before a cell belong to nobody when the dialect says so; before a quote they never count.
    void skipDecoration(bool isLineStart)
    {
        if (m_dialect.collapsesDelimiters) {
            while (m_at < m_window.size() && isDelimiterAt(m_at))
                m_at += m_delimiter.size();
        }
        size_t at = m_at;
        while (at < m_window.size() && m_window[at] == ' ' && !isDelimiterAt(at))
            ++at;
        const bool isBeforeQuote = at < m_window.size() && m_dialect.hasQuote() && m_window[at] == m_dialect.quote;
        if ((m_dialect.skipsSpaces && !isLineStart) || isBeforeQuote)
            m_at = at;
    }

    bool opensQuote() const
    {
        return m_dialect.hasQuote() && m_at < m_window.size() && m_window[m_at] == m_dialect.quote;
    }

    CsvRecordState cutPlain()
    {
        const size_t from = m_at;
        const char *data = m_window.data();
        const size_t size = m_window.size();
        bool isEscaped = false;
        if (m_dialect.hasEscape) {
            while (m_at < size && !isTerminator(data[m_at]) && !isDelimiterAt(m_at)) {
                const bool escapesDelimiter = data[m_at] == m_dialect.escape && m_at + 1 < size
                    && isDelimiterAt(m_at + 1);
                isEscaped = isEscaped || escapesDelimiter;
                m_at += escapesDelimiter ? 1 + m_delimiter.size() : 1;
            }
        } else if (m_delimiter.size() == 1) {
            while (m_at < size && data[m_at] != m_first && data[m_at] != '\n' && data[m_at] != '\r')
                ++m_at;
        } else {
            while (m_at < size && !isTerminator(data[m_at]) && !isDelimiterAt(m_at))
                ++m_at;
        }
        std::string_view text = m_window.substr(from, m_at - from);
        m_record.cells.push_back({m_dialect.skipsSpaces ? trimmed(text) : text, false, isEscaped});
        return CsvRecordState::Complete;
    }

    CsvRecordState cutQuoted(size_t limit)
    {
        const size_t from = ++m_at;
        const size_t size = m_window.size();
        bool isEscaped = false;
        while (true) {
            const void *hit = m_at < size ? std::memchr(m_window.data() + m_at, m_dialect.quote, size - m_at) : nullptr;
            if (!hit)
                return m_isLast || size - from > limit ? CsvRecordState::Unclosed : CsvRecordState::NeedsMore;
            m_at = size_t(static_cast<const char *>(hit) - m_window.data());
            if (m_at - from > limit)
                return CsvRecordState::Unclosed;
            if (m_dialect.hasEscape && isEscapedAt(from)) {
                isEscaped = true;
                ++m_at;
                continue;
            }
            if (m_at + 1 >= size && !m_isLast)
                return CsvRecordState::NeedsMore;
            if (m_at + 1 < size && m_window[m_at + 1] == m_dialect.quote) {
                isEscaped = true;
                m_at += 2;
                continue;
            }
            break;
        }
        const std::string_view text = m_window.substr(from, m_at - from);
        const auto feeds = std::count(text.begin(), text.end(), '\n');
        m_record.lines += int(feeds > 0 ? feeds : std::count(text.begin(), text.end(), '\r'));
        m_record.cells.push_back({text, true, isEscaped});
        ++m_at;
        return skipToCellEnd();
    }

    /// An odd number of escapes before the quote takes its meaning away.
    bool isEscapedAt(size_t from) const
    {
        size_t count = 0;
        while (m_at - count > from && m_window[m_at - count - 1] == m_dialect.escape)
            ++count;
        return count % 2 == 1;
    }

    CsvRecordState skipToCellEnd()
    {
        while (m_at < m_window.size() && m_window[m_at] == ' ' && !isDelimiterAt(m_at))
            ++m_at;
        if (m_at >= m_window.size())
            return m_isLast ? CsvRecordState::Complete : CsvRecordState::NeedsMore;
        return isTerminator(m_window[m_at]) || isDelimiterAt(m_at) ? CsvRecordState::Complete : CsvRecordState::Stray;
    }

    CsvRecordState takeTerminator()
    {
        if (m_window[m_at] == '\r') {
            if (m_at + 1 >= m_window.size() && !m_isLast)
                return CsvRecordState::NeedsMore;
            if (m_at + 1 < m_window.size() && m_window[m_at + 1] == '\n')
                ++m_at;
        }
        ++m_at;
        ++m_record.lines;
        return finish();
    }

    CsvRecordState finish()
    {
        m_record.size = m_at;
        return CsvRecordState::Complete;
    }

    std::string_view m_window;
    const CsvDialect &m_dialect;
    CsvRecord &m_record;
    std::string_view m_delimiter;
    char m_first;
    bool m_isLast;
    size_t m_at = 0;
};

} // namespace

bool CsvRecord::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(),
        [](const CsvCell &cell) { return cell.text.find_first_not_of(" \t") == std::string_view::npos; });
}

CsvRecordState cutRecord(
    std::string_view window, bool isLast, const CsvDialect &dialect, CsvRecord &record, size_t limit)
{
    return RecordCutter(window, isLast, dialect, record).cut(limit);
}

bool cutLineLeniently(std::string_view line, const CsvDialect &dialect, CsvRecord &record)
{
    record.cells.clear();
    record.lines = 1;
    record.size = line.size();
    const std::string_view delimiter(dialect.delimiter.constData(), size_t(dialect.delimiter.size()));
    if (delimiter.empty() || !dialect.hasQuote())
        return false;
    const auto endsCell = [&](size_t at) {
        while (at < line.size() && line[at] == ' ' && delimiter != " ")
            ++at;
        return at >= line.size() || line.substr(at, delimiter.size()) == delimiter;
    };
    size_t at = 0;
    while (true) {
        while (at < line.size() && line[at] == ' ' && delimiter != " ")
            ++at;
        size_t end = at;
        if (at < line.size() && line[at] == dialect.quote) {
            end = at + 1;
            while (end < line.size() && (line[end] != dialect.quote || !endsCell(end + 1)))
                ++end;
            if (end >= line.size())
                return false;
            record.cells.push_back({line.substr(at + 1, end - at - 1), true, true});
            end = line.find(delimiter, end + 1);
        } else {
            end = line.find(delimiter, at);
            const std::string_view text = line.substr(at, end == std::string_view::npos ? end : end - at);
            if (text.find(dialect.quote) != std::string_view::npos)
                return false;
            record.cells.push_back({text, false, false});
        }
        if (end == std::string_view::npos)
            return true;
        at = end + delimiter.size();
    }
}

std::string_view firstLine(std::string_view window, size_t &size)
{
    const size_t end = std::min(window.find_first_of("\r\n"), window.size());
    size = end;
    if (size < window.size())
        size += window.substr(size, 2) == "\r\n" ? 2 : 1;
    return window.substr(0, end);
}

std::string unescaped(const CsvCell &cell, const CsvDialect &dialect)
{
    std::string text;
    text.reserve(cell.text.size());
    for (size_t at = 0; at < cell.text.size(); ++at) {
        const char c = cell.text[at];
        const bool hasNext = at + 1 < cell.text.size();
        const char next = hasNext ? cell.text[at + 1] : '\0';
        const bool isDoubled = c == dialect.quote && hasNext && next == dialect.quote;
        const bool isMeaningful = next == dialect.quote || next == c || dialect.delimiter.startsWith(next);
        const bool isEscaped = dialect.hasEscape && c == dialect.escape && hasNext && isMeaningful;
        if (isDoubled || isEscaped)
            ++at;
        text += cell.text[at];
    }
    return text;
}

} // namespace satchel::exchange
