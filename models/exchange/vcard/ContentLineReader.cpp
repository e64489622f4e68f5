// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/ContentLineReader.h"

#include "exchange/csv/CsvRecord.h"

namespace satchel::exchange {

namespace {

constexpr qsizetype logicalLineLimit = 16 * 1024 * 1024; // photos are long

bool isQuotedPrintable(const QByteArray &line)
{
    const qsizetype colon = findValueStart(line);
    return colon > 0 && line.left(colon).toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

Result<bool> ContentLineReader::readLine(QByteArray &line)
{
    while (true) {
        const std::string_view window(m_stream.begin(), m_stream.size());
        const size_t end = window.find_first_of("\r\n");
        const bool isCut = end == std::string_view::npos || end + 2 >= window.size();
        if (isCut && !m_stream.isComplete()) {
            TRY(m_stream.fill());
            continue;
        }
        if (window.empty())
            return false;
        size_t size = 0;
        const std::string_view text = firstLine(window, size);
        if (window[size - 1] == '\r' && window.substr(size, 2) == "\r\n")
            size += 2; // a writer that ends lines with CR LF in a text mode that adds a CR
        line = QByteArray(text.data(), qsizetype(text.size()));
        m_stream.consume(size);
        ++m_line;
        return true;
    }
}

Result<bool> ContentLineReader::next(QByteArray &line)
{
    if (m_pending) {
        line = *m_pending;
        m_pending.reset();
    } else if (const auto got = readLine(line); !got || !*got) {
        return got;
    }
    m_logicalLine = m_line;
    const bool isSoftBroken = isQuotedPrintable(line);
    QByteArray next;
    while (true) {
        const auto got = readLine(next);
        if (!got)
            return got;
        if (!*got)
            return true;
        if (isSoftBroken && line.endsWith('=')) {
            line.chop(1);
            line += next;
        } else if (!next.isEmpty() && (next[0] == ' ' || next[0] == '\t') && line.size() < logicalLineLimit) {
            line += next.mid(1);
        } else {
            m_pending = next;
            return true;
        }
    }
}

} // namespace satchel::exchange
