// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/ZipStream.h"

#include "domain/Reason.h"

#include <QByteArrayView>

#include <zip.h>

namespace satchel::exchange {

namespace {

constexpr qint64 textLimit = 16LL * 1024 * 1024; // a cell of Excel holds 32,767 characters

} // namespace

ZipStream::ZipStream(zip_file *file, qint64 size) : m_file(file), m_size(size)
{
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipStream::~ZipStream()
{
    zip_fclose(m_file);
}

qint64 ZipStream::refuse(const QString &reason)
{
    m_hasFailed = true;
    setErrorString(reason);
    return -1;
}

/// Works for UTF-16 as well: the byte 3C is there in each "<".
bool ZipStream::isTextTooLong(const char *data, qint64 size)
{
    const qsizetype tag = QByteArrayView(data, size).lastIndexOf('<');
    m_sinceTag = tag < 0 ? m_sinceTag + size : size - tag;
    return m_sinceTag > textLimit;
}

qint64 ZipStream::readData(char *data, qint64 size)
{
    if (m_hasFailed)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(size));
    if (got < 0)
        return refuse(QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_file))));
    m_read += got;
    if (m_read > m_size)
        return refuse(Reason::tr("it is larger than its table of contents states"));
    if (got == 0 && m_read < m_size)
        return refuse(Reason::tr("it ends too early"));
    if (isTextTooLong(data, got))
        return refuse(Reason::tr("a text in it is longer than Satchel reads"));
    return got;
}

} // namespace satchel::exchange
