// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/TextStream.h"

#include "domain/Reason.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr size_t blockSize = 512 * 1024;

/// Whose bytes are read as they are.
bool isByCell(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8 || encoding == TextEncoding::Windows1252;
}

} // namespace

Result<TextStream> TextStream::open(const QString &path, std::optional<TextEncoding> asked)
{
    TextStream stream;
    stream.m_name = path;
    stream.m_device = std::make_unique<QFile>(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, Reason::tr("the file does not exist"), path);
    if (info.isDir())
        return fail(Error::Kind::Invalid, Reason::tr("this is a folder, not a file"), path);
    if (!stream.m_device->open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::Io, Reason::tr("the file cannot be opened: %1").arg(stream.m_device->errorString()), path);
    TRY(stream.start(asked));
    return stream;
}

Result<TextStream> TextStream::fromBytes(const QByteArray &bytes)
{
    TextStream stream;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    stream.m_device = std::move(buffer);
    TRY(stream.start({}));
    return stream;
}

Result<void> TextStream::start(std::optional<TextEncoding> asked)
{
    if (m_device->size() == 0)
        return fail(Error::Kind::Invalid, Reason::tr("the file is empty"), m_name);
    const DetectedEncoding found = detectEncoding(*m_device);
    if (found.isBinary && !asked)
        return fail(
            Error::Kind::Invalid, Reason::tr("this is not a text file: its first bytes are binary data"), m_name);
    m_encoding = asked.value_or(found.encoding);
    m_hasByteOrderMark = found.bomSize > 0;
    m_mayHoldBadBytes = m_encoding == TextEncoding::Utf8 && !found.isProven;
    m_confidence = asked ? 1 : found.confidence;
    if (!isByCell(m_encoding)) {
        m_decoder = QStringDecoder(encodingName(m_encoding).toLatin1().constData());
        if (!m_decoder.isValid())
            return fail(Error::Kind::Invalid,
                Reason::tr("this system cannot read the encoding %1").arg(encodingName(m_encoding)), m_name);
    }
    if (!asked || *asked == found.encoding)
        m_device->seek(found.bomSize);
    TRY(fill());
    if (size() == 0)
        return fail(Error::Kind::Invalid, Reason::tr("the file is empty"), m_name);
    return {};
}

TextEncoding TextStream::cellEncoding() const
{
    return isByCell(m_encoding) ? m_encoding : TextEncoding::Utf8;
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
        const qint64 got = m_device->read(m_buffer.data() + before, qint64(wanted));
        m_buffer.resize(before + size_t(qMax<qint64>(got, 0)));
        if (got < 0)
            return fail(Error::Kind::Io, Reason::tr("reading stopped: %1").arg(m_device->errorString()), m_name);
    } else {
        const QByteArray block = m_device->read(qint64(wanted));
        const QString text = m_decoder.decode(block);
        const QByteArray bytes = text.toUtf8();
        m_buffer.append(bytes.constData(), size_t(bytes.size()));
    }
    m_isComplete = m_device->atEnd();
    return {};
}

} // namespace satchel::exchange
