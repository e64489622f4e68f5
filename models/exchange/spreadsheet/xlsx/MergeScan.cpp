// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/xlsx/MergeScan.h"

#include "domain/Reason.h"
#include "exchange/spreadsheet/CellAddress.h"
#include "exchange/spreadsheet/XmlPart.h"
#include "exchange/spreadsheet/ZipStream.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype chunkSize = 256 * 1024;
constexpr QByteArrayView rowsElement = "sheetData"; // with or without a prefix
constexpr qsizetype seamSize = 64; // of a chunk is looked at with the next one: no end tag is longer

void addRange(const QString &reference, MergedCells &merged)
{
    const auto first = CellAddress::fromText(QStringView(reference).left(reference.indexOf(u':')));
    const auto last = CellAddress::fromText(QStringView(reference).mid(reference.indexOf(u':') + 1));
    if (first && last)
        merged.add({first->column, first->row, last->row});
}

/// Where the bytes behind the end tag of the rows begin; -1 when the chunk does not hold the whole tag.
qsizetype behindRows(QByteArrayView chunk)
{
    for (qsizetype found = chunk.indexOf(rowsElement); found >= 0; found = chunk.indexOf(rowsElement, found + 1)) {
        const qsizetype tag = chunk.first(found).lastIndexOf('<');
        const qsizetype end = chunk.indexOf('>', found);
        if (tag >= 0 && chunk[tag + 1] == '/')
            return end < 0 ? -1 : end + 1;
    }
    return -1;
}

/// Reads the list of merged cells from the bytes of a sheet, chunk by chunk. The part after the rows is XML that
/// has lost its beginning, which a reader takes as long as it need not know the prefixes.
class MergeReader
{
public:
    MergeReader();
    void add(const QByteArray &bytes);
    MergedCells take() { return std::move(m_merged); }

private:
    void readTail(const QByteArray &bytes);

    MergedCells m_merged;
    QXmlStreamReader m_tail;
    QByteArray m_seam; // the end of the chunk before
    bool m_isBehindRows = false;
};

MergeReader::MergeReader()
{
    m_tail.setNamespaceProcessing(false);
    m_tail.addData(QByteArray("<tail>"));
}

void MergeReader::add(const QByteArray &bytes)
{
    if (m_isBehindRows)
        return readTail(bytes);
    const QByteArray chunk = m_seam + bytes;
    const qsizetype behind = behindRows(chunk);
    m_isBehindRows = behind >= 0;
    if (m_isBehindRows)
        readTail(chunk.mid(behind));
    m_seam = chunk.right(seamSize);
}

void MergeReader::readTail(const QByteArray &bytes)
{
    m_tail.addData(bytes);
    while (!m_tail.atEnd()) {
        m_tail.readNext();
        const auto name = m_tail.isStartElement() ? m_tail.qualifiedName() : QStringView();
        if (name == u"mergeCell" || name.endsWith(u":mergeCell"))
            addRange(m_tail.attributes().value(u"ref"_s).toString(), m_merged);
    }
}

bool isWide(QByteArrayView start)
{
    return start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")
        || start.first(qMin<qsizetype>(8, start.size())).contains('\0');
}

void readRanges(XmlPart &xml, MergedCells &merged)
{
    while (xml.child()) {
        addRange(xml.attribute(u"ref"), merged);
        xml.skip();
    }
}

/// A sheet in UTF-16, which hardly anyone writes, is read as XML from its start.
Result<MergedCells> readAsXml(const ZipArchive &archive, const QString &part)
{
    auto device = TRY(archive.read(part));
    MergedCells merged;
    XmlPart xml(std::move(device), part, archive.path());
    xml.child();
    while (xml.child()) {
        if (xml.is(u"mergeCells"))
            readRanges(xml, merged);
        else
            xml.skip();
    }
    TRY(xml.status());
    return merged;
}

} // namespace

Result<MergedCells> scanMergedCells(const ZipArchive &archive, const QString &part)
{
    const auto device = TRY(archive.read(part));
    MergeReader reader;
    QByteArray bytes = device->read(chunkSize);
    if (isWide(bytes))
        return readAsXml(archive, part);
    for (; !bytes.isEmpty(); bytes = device->read(chunkSize))
        reader.add(bytes);
    const auto *stream = dynamic_cast<const ZipStream *>(device.get());
    if (stream && stream->hasFailed())
        return fail(Error::Kind::Invalid,
            Reason::tr("its part %1 cannot be unpacked: %2").arg(part, stream->errorString()), archive.path());
    return reader.take();
}

} // namespace satchel::exchange
