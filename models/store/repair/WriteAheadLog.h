// SPDX-License-Identifier: GPL-3.0-or-later
// The frames of a write-ahead log, one after the other (https://sqlite.org/fileformat2.html#the_write_ahead_log). Each
// frame is checked by itself, so that one that is damaged loses its own page and not all that were written after it, as
// it does where SQLite reads the log.
#pragma once

#include <array>
#include <optional>
#include <QByteArray>

namespace satchel::store {

class WriteAheadLog
{
public:
    static constexpr qsizetype headerSize = 32;
    static constexpr qsizetype frameHeaderSize = 24;

    /// Nothing when this is not the beginning of a log.
    static std::optional<WriteAheadLog> begin(QByteArrayView header);

    int pageSize() const { return m_pageSize; }

    struct Frame
    {
        quint32 page = 0; // its number
        bool isCurrent = false; // of this log; false: left from before it began anew
        bool endsTransaction = false;
        bool isWhole = false; // its checksum is right
    };
    /// The next frame, its header and its page as they are in the file.
    Frame next(QByteArrayView frameHeader, QByteArrayView page);

private:
    using Checksum = std::array<quint32, 2>;
    Checksum sum(Checksum before, QByteArrayView bytes) const;

    int m_pageSize = 0;
    bool m_isBigEndian = false; // of the words that are summed up
    std::array<quint32, 2> m_salt{};
    Checksum m_before{}; // as the frame before says it
};

} // namespace satchel::store
