// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a vCard or iCalendar file: folded lines and the soft breaks of quoted-printable are put together again.
#pragma once

#include "exchange/csv/TextStream.h"
#include "exchange/RowSource.h"
#include "exchange/vcard/VCardProperty.h"

#include <optional>

namespace satchel::exchange {

class ContentLineReader
{
public:
    explicit ContentLineReader(TextStream stream) : m_stream(std::move(stream)) {}

    /// False at the end.
    Result<bool> next(QByteArray &line);
    /// Where the last one began, counted from 1.
    qint64 line() const { return m_logicalLine; }
    Progress progress() const { return {m_stream.bytesRead(), m_stream.bytesTotal()}; }
    const TextStream &stream() const { return m_stream; }

private:
    Result<bool> readLine(QByteArray &line);

    TextStream m_stream;
    std::optional<QByteArray> m_pending; // a physical line that belongs to the next logical one
    qint64 m_line = 0; // of the last physical line
    qint64 m_logicalLine = 0;
};

} // namespace satchel::exchange
