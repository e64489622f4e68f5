// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/TextStore.h"

#include "domain/Reason.h"

#include <QDir>

namespace satchel::exchange {

namespace {

constexpr qint64 blockTexts = 16; // an index entry each: a million texts take half a megabyte of index
constexpr char textEnd = '\xFF'; // is no byte of UTF-8

tl::unexpected<Error> failOf(const QTemporaryFile &file)
{
    return fail(
        Error::Kind::Io, Reason::tr("the temporary file cannot be used: %1").arg(file.errorString()), file.fileName());
}

} // namespace

TextStore::TextStore(qsizetype memoryLimit) : m_memoryLimit(memoryLimit)
{
}

Result<void> TextStore::add(QStringView text)
{
    if (m_size++ % blockTexts == 0)
        m_blocks.push_back(m_fileSize + m_recent.size());
    m_recent += text.toUtf8();
    m_recent += textEnd;
    return m_recent.size() > m_memoryLimit && m_size % blockTexts == 0 ? spill() : Result<void>();
}

/// Blocks go to the file whole, so no block is in both places.
Result<void> TextStore::spill()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(QDir::temp().filePath(QStringLiteral("satchel-XXXXXX.texts")));
        if (!m_file->open())
            return failOf(*m_file);
    }
    if (!m_file->seek(m_fileSize) || m_file->write(m_recent) != m_recent.size() || !m_file->flush())
        return failOf(*m_file);
    m_fileSize += m_recent.size();
    m_recent.clear();
    return {};
}

Result<QByteArray> TextStore::readBlock(qint64 block) const
{
    const qint64 from = m_blocks[size_t(block)];
    const bool isLast = size_t(block) + 1 == m_blocks.size();
    const qint64 end = isLast ? m_fileSize + m_recent.size() : m_blocks[size_t(block) + 1];
    if (from >= m_fileSize)
        return QByteArray::fromRawData(m_recent.constData() + (from - m_fileSize), end - from);
    if (!m_file->seek(from))
        return failOf(*m_file);
    const QByteArray bytes = m_file->read(end - from);
    if (bytes.size() != end - from)
        return failOf(*m_file);
    return bytes;
}

Result<QString> TextStore::at(qint64 number) const
{
    const auto bytes = TRY(readBlock(number / blockTexts));
    qsizetype start = 0;
    for (qint64 skipped = number % blockTexts; skipped > 0; --skipped)
        start = bytes.indexOf(textEnd, start) + 1;
    return QString::fromUtf8(QByteArrayView(bytes).sliced(start, bytes.indexOf(textEnd, start) - start));
}

} // namespace satchel::exchange
