// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/ZipArchive.h"

#include "domain/Reason.h"
#include "exchange/spreadsheet/ZipStream.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qint64 unpackedLimit = 16LL * 1024 * 1024 * 1024; // a million rows of thirty columns are three of them
constexpr qint64 trustedSize = 32LL * 1024 * 1024; // below this the ratio does not matter
constexpr qint64 ratioLimit = 250; // sheets pack to a tenth or a thirtieth
constexpr zip_int64_t partLimit = 20000;

/// A name as the archive has it: some writers on Windows separate folders by "\".
QString partName(const char *name)
{
    QString text = QString::fromUtf8(name);
    return text.replace(u'\\', u'/').toLower();
}

Result<qint64> checkStart(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Reason::tr("the file cannot be opened: %1").arg(file.errorString()), path);
    if (file.read(4) != QByteArray("PK\x03\x04", 4))
        return fail(Error::Kind::Invalid,
            Reason::tr("this is not a spreadsheet despite its name: if it is text, name it .csv"), path);
    return file.size();
}

QString openReason(int code)
{
    if (code == ZIP_ER_NOZIP)
        return Reason::tr("the file is cut off: its table of contents is missing");
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return Reason::tr("the file is damaged: %1").arg(text);
}

} // namespace

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(zip *archive, QString path) : m_archive(archive), m_path(std::move(path))
{
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    const auto size = TRY(checkStart(path));
    int code = 0;
    zip *opened = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code);
    if (!opened)
        return fail(Error::Kind::Invalid, openReason(code), path);
    ZipArchive archive(opened, path);
    TRY(archive.readDirectory(size));
    return archive;
}

Result<void> ZipArchive::readDirectory(qint64 fileSize)
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > partLimit)
        return fail(
            Error::Kind::Invalid, Reason::tr("the file contains more than %Ln parts", nullptr, int(partLimit)), m_path);
    qint64 unpacked = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive.get(), zip_uint64_t(i), 0, &stat) != 0)
            continue;
        const auto size = qint64(qMin(stat.size, zip_uint64_t(unpackedLimit) + 1));
        unpacked = qMin(unpacked + size, unpackedLimit + 1);
        m_parts.insert(partName(stat.name), {zip_uint64_t(i), size});
    }
    const bool isInflated = unpacked > trustedSize && unpacked > qMax<qint64>(fileSize, 1) * ratioLimit;
    if (unpacked <= unpackedLimit && !isInflated)
        return {};
    return fail(Error::Kind::Invalid,
        Reason::tr("the file would unpack to %1 MB, which is too large").arg(unpacked / 1'000'000), m_path);
}

Result<std::unique_ptr<QIODevice>> ZipArchive::read(const QString &part) const
{
    const auto found = m_parts.constFind(part.toLower());
    if (found == m_parts.constEnd())
        return fail(Error::Kind::Invalid, Reason::tr("the file is damaged: its part %1 is missing").arg(part), m_path);
    zip_file_t *file = zip_fopen_index(m_archive.get(), found->index, 0);
    if (!file) {
        const QString text = QString::fromUtf8(zip_strerror(m_archive.get()));
        return fail(Error::Kind::Invalid, Reason::tr("its part %1 cannot be unpacked: %2").arg(part, text), m_path);
    }
    return std::unique_ptr<QIODevice>(std::make_unique<ZipStream>(file, found->size));
}

} // namespace satchel::exchange
