// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tree/XmlSource.h"

#include "domain/Reason.h"
#include "exchange/ListText.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype elementDepthLimit = 64;
constexpr qsizetype cellLimit = 16 * 1024 * 1024;

struct ElementCensus
{
    qint64 count = 0;
    qsizetype depth = 0;
    bool hasInside = false; // attributes or children
};

Error errorAt(const QXmlStreamReader &reader, const QString &what, const QString &path)
{
    return {Error::Kind::Invalid, what,
        u"%1, line %2, column %3"_s.arg(path).arg(reader.lineNumber()).arg(reader.columnNumber())};
}

/// Invalid when the reader stopped for a reason other than the end, or found something that is not accepted.
Result<void> checkToken(const QXmlStreamReader &reader, qsizetype depth, const QString &path)
{
    if (reader.hasError())
        return fail(errorAt(reader, Reason::tr("the XML is broken: %1").arg(reader.errorString()), path));
    if (reader.isDTD() && !reader.entityDeclarations().isEmpty())
        return fail(errorAt(reader, Reason::tr("the document declares entities, which are not allowed"), path));
    if (depth > elementDepthLimit)
        return fail(errorAt(reader, Reason::tr("elements are nested more than %1 deep").arg(elementDepthLimit), path));
    return {};
}

Result<QHash<QString, ElementCensus>> countElements(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Reason::tr("the file cannot be opened: %1").arg(file.errorString()), path);
    QXmlStreamReader reader(&file);
    QHash<QString, ElementCensus> census;
    QStringList stack;
    while (!reader.atEnd()) {
        reader.readNext();
        TRY(checkToken(reader, stack.size(), path));
        if (reader.isStartElement()) {
            if (!stack.isEmpty())
                census[stack.join(u'/')].hasInside = true;
            stack.append(reader.name().toString());
            ElementCensus &element = census[stack.join(u'/')];
            ++element.count;
            element.depth = stack.size();
            element.hasInside = element.hasInside || !reader.attributes().isEmpty();
        } else if (reader.isEndElement()) {
            stack.removeLast();
        }
    }
    return census;
}

/// The shallowest element that repeats and holds something; among equals the one that repeats most.
QString findRecordPath(const QHash<QString, ElementCensus> &census)
{
    QString best;
    ElementCensus found;
    for (auto each = census.begin(); each != census.end(); ++each) {
        if (each->count < 2 || !each->hasInside || each->depth < 2)
            continue;
        const bool isBetter = best.isEmpty() || each->depth < found.depth
            || (each->depth == found.depth && each->count > found.count);
        if (isBetter) {
            best = each.key();
            found = *each;
        }
    }
    if (!best.isEmpty())
        return best;
    // Nothing repeats: one record, the deepest element that has children with content only.
    for (auto each = census.begin(); each != census.end(); ++each) {
        if (each->hasInside && each->depth <= 2 && each->depth > found.depth) {
            best = each.key();
            found = *each;
        }
    }
    return best;
}

/// False when there is no space for one more name.
using Sink = std::function<bool(const QString &name, const QString &value)>;

/// Reads the element at whose start the reader is, up to its end. A name that comes again is "name 2".
Result<void> readRecord(QXmlStreamReader &reader, const QString &path, const Sink &sink)
{
    QHash<QString, int> seen;
    QStringList stack;
    QStringList texts = {QString()};
    bool fits = true;
    const auto give = [&](const QString &name, const QString &value) {
        if (!fits)
            return;
        const int times = ++seen[name];
        fits = sink(times == 1 ? name : u"%1 %2"_s.arg(name).arg(times), value);
    };
    const auto giveAttributes = [&] {
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            give((stack + QStringList{attribute.name().toString()}).join(u'.'), attribute.value().toString());
    };
    const auto tooMany = [&] {
        return fail(errorAt(reader,
            Reason::tr("the records have more than %Ln different names of fields", nullptr,
                static_cast<int>(FieldTable::mostColumns)),
            path));
    };
    giveAttributes();
    while (!reader.atEnd()) {
        reader.readNext();
        TRY(checkToken(reader, stack.size(), path));
        if (!fits)
            return tooMany();
        if (reader.isStartElement()) {
            stack.append(reader.name().toString());
            texts.append(QString());
            giveAttributes();
        } else if (reader.isCharacters() && texts.last().size() < cellLimit) {
            texts.last() += reader.text();
        } else if (reader.isEndElement()) {
            const QString text = texts.takeLast().trimmed();
            if (stack.isEmpty()) {
                if (!text.isEmpty())
                    give(u"value"_s, text);
                return fits ? Result<void>() : tooMany();
            }
            if (!text.isEmpty())
                give(stack.join(u'.'), text);
            stack.removeLast();
        }
    }
    return {};
}

/// Moves to the next start of a record; false at the end.
Result<bool> seekRecord(QXmlStreamReader &reader, QStringList &stack, const QString &recordPath, const QString &path)
{
    while (!reader.atEnd()) {
        reader.readNext();
        TRY(checkToken(reader, stack.size(), path));
        if (reader.isEndElement()) {
            stack.removeLast();
        } else if (reader.isStartElement()) {
            stack.append(reader.name().toString());
            if (stack.join(u'/') == recordPath) {
                stack.removeLast(); // readRecord takes the end of it
                return true;
            }
        }
    }
    return false;
}

} // namespace

Result<std::unique_ptr<RowSource>> XmlSource::open(const QString &path, const ReadOptions &)
{
    const auto census = TRY(countElements(path));
    std::unique_ptr<XmlSource> source(new XmlSource(path));
    source->m_recordPath = findRecordPath(census);
    if (source->m_recordPath.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("no element of the document looks like a record"), path);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !source->m_file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Reason::tr("the file cannot be opened: %1").arg(file.errorString()), path);
    QXmlStreamReader look(&file);
    QStringList stack;
    while (true) {
        const auto found = TRY(seekRecord(look, stack, source->m_recordPath, path));
        if (!found)
            break;
        if (auto read = readRecord(
                look, path, [&](const QString &name, const QString &) { return source->m_table.collect(name); });
            !read)
            return fail(read.error());
    }
    source->m_reader.setDevice(&source->m_file);
    source->m_format.format = FileFormat::Xml;
    source->m_format.encoding = look.documentEncoding().isEmpty() ? u"UTF-8"_s : look.documentEncoding().toString();
    source->m_format.headerRow = 0;
    source->m_format.rows = census.value(source->m_recordPath).count;
    source->m_format.rowsAreExact = true;
    source->m_format.sheet = source->m_recordPath;
    return std::unique_ptr<RowSource>(std::move(source));
}

Result<bool> XmlSource::next(SourceRow &row)
{
    const auto found = seekRecord(m_reader, m_path, m_recordPath, m_file.fileName());
    if (!found || !*found)
        return found;
    row = SourceRow();
    row.line = m_reader.lineNumber();
    row.row = row.line;
    row.cells = m_table.emptyRow();
    TRY(readRecord(m_reader, m_file.fileName(), [&](const QString &name, const QString &value) {
        m_table.put(row.cells, name, value);
        return true;
    }));
    return true;
}

} // namespace satchel::exchange
