// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/PartNesting.h"

#include "domain/Reason.h"

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <QFile>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// Behind the end of what starts at `at`: a comment, a CDATA section, an instruction, or a tag with its quoted attributes.
qsizetype endOf(QByteArrayView xml, qsizetype at)
{
    const auto behind = [&](QByteArrayView end) {
        const qsizetype found = xml.indexOf(end, at);
        return found < 0 ? xml.size() : found + end.size();
    };
    const QByteArrayView rest = xml.sliced(at);
    if (rest.startsWith("<!--"))
        return behind("-->");
    if (rest.startsWith("<![CDATA["))
        return behind("]]>");
    if (rest.startsWith("<?"))
        return behind("?>");
    char quote = 0;
    for (++at; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote)
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return xml.size();
}

bool isXml(const QString &part)
{
    return part.endsWith(u".xml"_s, Qt::CaseInsensitive) || part.endsWith(u".rels"_s, Qt::CaseInsensitive) || part.endsWith(u".vml"_s, Qt::CaseInsensitive);
}

} // namespace

int elementDepth(QByteArrayView xml, int atMost)
{
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = xml.indexOf('<'); at >= 0 && deepest < atMost; at = xml.indexOf('<', at)) {
        const qsizetype end = endOf(xml, at);
        const char kind = at + 1 < xml.size() ? xml[at + 1] : '\0';
        if (kind == '/')
            --depth;
        else if (kind != '!' && kind != '?' && xml[end - 2] != '/')
            deepest = std::max(deepest, ++depth);
        at = end;
    }
    return deepest;
}

Result<void> checkNesting(const QString &path, const QStringList &parts)
{
    try {
        const QByteArray file = QFile::encodeName(path);
        orcus::zip_archive_stream_fd stream(file.constData());
        orcus::zip_archive archive(&stream);
        archive.load();
        for (const QString &part : parts) {
            std::vector<unsigned char> bytes;
            if (!isXml(part) || !archive.read_file_entry(part.toStdString(), bytes))
                continue;
            const QByteArrayView xml(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
            if (elementDepth(xml, deepestElement) >= deepestElement)
                return fail(Error::Kind::Invalid, Reason::tr("elements of %1 lie more than %2 deep").arg(part).arg(deepestElement), path);
        }
    } catch (const std::exception &error) {
        return fail(Error::Kind::Invalid, Reason::tr("the spreadsheet cannot be read: %1").arg(QString::fromUtf8(error.what())), path);
    }
    return {};
}

} // namespace satchel::exchange
