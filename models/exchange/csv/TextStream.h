// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a text file: read in blocks, without byte order mark, as UTF-8 or Windows-1252 (other
// encodings are turned into UTF-8 on the way). Used by one thread; the pointers are valid until fill() or consume().
#pragma once

#include "domain/Result.h"
#include "exchange/csv/TextEncoding.h"

#include <memory>
#include <QIODevice>
#include <QStringDecoder>
#include <string>

namespace satchel::exchange {

class TextStream
{
public:
    /// `asked` wins over detection. NotFound, Io and Invalid (empty, binary) name the file.
    static Result<TextStream> open(const QString &path, std::optional<TextEncoding> asked = {});

    /// Text that is in memory already, such as a part of a message. Errors as of open(), without a file name.
    static Result<TextStream> fromBytes(const QByteArray &bytes);

    const char *begin() const { return m_buffer.data() + m_start; }
    const char *end() const { return m_buffer.data() + m_buffer.size(); }
    size_t size() const { return m_buffer.size() - m_start; }
    bool isComplete() const { return m_isComplete; } // nothing comes behind end()

    /// Makes the window longer by a block.
    Result<void> fill();
    void consume(size_t bytes) { m_start += bytes; }

    TextEncoding encoding() const { return m_encoding; } // of the file
    double confidence() const { return m_confidence; } // 0–1, that it is this one
    TextEncoding cellEncoding() const; // of the window: UTF-8 or Windows-1252
    bool hasByteOrderMark() const { return m_hasByteOrderMark; }
    bool mayHoldBadBytes() const { return m_mayHoldBadBytes; } // not every byte is known to fit the encoding
    QString fileName() const { return m_name; }
    qint64 bytesRead() const { return m_device->pos() - qint64(size()); }
    qint64 bytesTotal() const { return m_device->size(); }

private:
    TextStream() = default;
    Result<void> start(std::optional<TextEncoding> asked);

    std::unique_ptr<QIODevice> m_device;
    QString m_name; // of the file
    QStringDecoder m_decoder;
    std::string m_buffer;
    size_t m_start = 0;
    TextEncoding m_encoding = TextEncoding::Utf8;
    double m_confidence = 1;
    bool m_isComplete = false;
    bool m_mayHoldBadBytes = false;
    bool m_hasByteOrderMark = false;
};

} // namespace satchel::exchange
