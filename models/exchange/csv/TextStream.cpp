// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/TextStream.h"

#include "domain/Reason.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr size_t blockSize = 512 * 1024;

std::optional<QStringConverter::Encoding> wideEncoding(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LE: return QStringConverter::Utf16LE;
    case TextEncoding::Utf16BE: return QStringConverter::Utf16BE;
    case TextEncoding::Utf32LE: return QStringConverter::Utf32LE;
    case TextEncoding::Utf32BE: return QStringConverter::Utf32BE;
    case TextEncoding::Utf8:
    case TextEncoding::Windows1252: break;
    }
    return std::nullopt;
}

} // namespace

Result<TextStream> TextStream::open(const QString &path, std::optional<TextEncoding> asked)
{
    TextStream stream;
    stream.m_file = std::make_unique<QFile>(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, Reason::tr("the file does not exist"), path);
    if (info.isDir())
        return fail(Error::Kind::Invalid, Reason::tr("this is a folder, not a file"), path);
    if (!stream.m_file->open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::Io, Reason::tr("the file cannot be opened: %1").arg(stream.m_file->errorString()), path);
    if (stream.m_file->size() == 0)
        return fail(Error::Kind::Invalid, Reason::tr("the file is empty"), path);

    const DetectedEncoding found = detectEncoding(*stream.m_file);
    if (found.isBinary && !asked)
        return fail(Error::Kind::Invalid, Reason::tr("this is not a text file: its first bytes are binary data"), path);
    stream.m_encoding = asked.value_or(found.encoding);
    stream.m_hasByteOrderMark = found.bomSize > 0;
    stream.m_mayHoldBadBytes = stream.m_encoding == TextEncoding::Utf8 && !found.isProven;
    if (const auto wide = wideEncoding(stream.m_encoding))
        stream.m_decoder = QStringDecoder(*wide);
    if (!asked || *asked == found.encoding)
        stream.m_file->seek(found.bomSize);
    TRY(stream.fill());
    if (stream.size() == 0)
        return fail(Error::Kind::Invalid, Reason::tr("the file is empty"), path);
    return stream;
}

TextEncoding TextStream::cellEncoding() const
{
    return m_encoding == TextEncoding::Windows1252 ? TextEncoding::Windows1252 : TextEncoding::Utf8;
}

Result<void> TextStream::fill()
{
    if (m_start > 0) {
        m_buffer.erase(0, m_start);
        m_start = 0;
    }
    // A record longer than a block asks again and again: growing by half of the window keeps that linear.
    const size_t wanted = qMax(blockSize, m_buffer.size() / 2);
    if (!m_decoder.isValid()) {
        const size_t before = m_buffer.size();
        m_buffer.resize(before + wanted);
        const qint64 got = m_file->read(m_buffer.data() + before, qint64(wanted));
        m_buffer.resize(before + size_t(qMax<qint64>(got, 0)));
        if (got < 0)
            return fail(
                Error::Kind::Io, Reason::tr("reading stopped: %1").arg(m_file->errorString()), m_file->fileName());
    } else {
        const QByteArray block = m_file->read(qint64(wanted));
        const QString text = m_decoder.decode(block);
        const QByteArray bytes = text.toUtf8();
        m_buffer.append(bytes.constData(), size_t(bytes.size()));
    }
    m_isComplete = m_file->atEnd();
    return {};
}

} // namespace satchel::exchange
