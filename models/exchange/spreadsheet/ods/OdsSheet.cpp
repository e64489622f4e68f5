// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/ods/OdsSheet.h"

#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

bool enter(XmlPart &xml, QStringView name)
{
    while (xml.child()) {
        if (xml.is(name))
            return true;
        xml.skip();
    }
    return false;
}

/// Of rows or of columns.
bool isGroup(const XmlPart &xml)
{
    return xml.is(u"table-row-group") || xml.is(u"table-header-rows") || xml.is(u"table-rows")
        || xml.is(u"table-column-group") || xml.is(u"table-header-columns") || xml.is(u"table-columns");
}

} // namespace

bool enterSpreadsheet(XmlPart &xml)
{
    return xml.child() && enter(xml, u"body") && enter(xml, u"spreadsheet");
}

OdsSheet::OdsSheet(std::unique_ptr<QIODevice> content, const QString &part, const QString &path, qint64 size,
    qsizetype number, const OdsStyles &styles)
    : m_xml(std::move(content), part, path), m_styles(styles), m_size(size)
{
    findTable(number);
}

void OdsSheet::findTable(qsizetype number)
{
    enterSpreadsheet(m_xml);
    while (enter(m_xml, u"table")) {
        if (number-- == 0)
            return;
        m_xml.skip();
    }
}

/// The next row of the table, in whatever group; false at the end of the table.
bool OdsSheet::nextRowElement()
{
    while (m_groups >= 0) {
        if (!m_xml.child()) {
            --m_groups;
        } else if (isGroup(m_xml)) {
            ++m_groups;
        } else if (m_xml.is(u"table-row")) {
            return true;
        } else if (m_xml.is(u"table-column")) {
            readColumn();
        } else {
            m_xml.skip();
        }
    }
    return false;
}

void OdsSheet::readColumn()
{
    const qint64 repeated = qMax<qint64>(1, m_xml.attribute(u"number-columns-repeated", tableSpace).toLongLong());
    const qint64 count = qMin<qint64>(repeated, SheetRow::columnLimit - std::ssize(m_columnStyles));
    if (const QString style = m_xml.attribute(u"default-cell-style-name", tableSpace); count > 0)
        m_columnStyles.insert(m_columnStyles.end(), static_cast<size_t>(count), style);
    m_xml.skip();
}

/// A cell that names no style has the one of its row, and then that of its column (ODF 1.3-3, 19.615).
QString OdsSheet::styleOf(const OdsCell &cell, int column) const
{
    if (!cell.style.isEmpty())
        return cell.style;
    if (!m_rowStyle.isEmpty())
        return m_rowStyle;
    return column < std::ssize(m_columnStyles) ? m_columnStyles[static_cast<size_t>(column)] : QString();
}

Result<bool> OdsSheet::next(SheetRow &row)
{
    while (m_repeats == 0 && nextRowElement()) {
        TRY(readRow());
    }
    TRY(m_xml.status());
    if (m_repeats == 0)
        return false;
    --m_repeats;
    row = m_row;
    ++m_row.number;
    m_merged.fill(row);
    return true;
}

Result<void> OdsSheet::readRow()
{
    const qint64 repeated = qMax<qint64>(1, m_xml.attribute(u"number-rows-repeated", tableSpace).toLongLong());
    m_rowStyle = m_xml.attribute(u"default-cell-style-name", tableSpace);
    m_row.number = m_end + 1;
    m_row.cells.clear();
    m_end = qMin(m_end + repeated, SheetRow::rowLimit * 64); // an empty rest of the sheet may be as high as it likes
    int column = 0;
    while (m_xml.child()) {
        if (!m_xml.is(u"table-cell") && !m_xml.is(u"covered-table-cell")) {
            m_xml.skip();
            continue;
        }
        TRY(readCell(column));
    }
    m_repeats = m_row.cells.empty() ? 0 : repeated;
    return m_repeats == 0 ? Result<void>() : checkPlace(m_end, 0);
}

Result<void> OdsSheet::checkPlace(qint64 row, qint64 column) const
{
    if (row <= SheetRow::rowLimit && column <= SheetRow::columnLimit)
        return {};
    return fail(Error::Kind::Invalid,
        Reason::tr("the sheet is larger than %L1 rows and %L2 columns")
            .arg(SheetRow::rowLimit)
            .arg(SheetRow::columnLimit));
}

/// `column`: the column of this cell, then of the next one. Cells that a merged cell covers are not visited.
Result<void> OdsSheet::readCell(int &column)
{
    const bool isCovered = m_xml.is(u"covered-table-cell");
    const OdsCell cell = readOdsCell(m_xml);
    const CellContent content = isCovered ? CellContent()
                                          : contentOfCell(cell, m_styles.formatOf(styleOf(cell, column)));
    const qint64 end = qMin<qint64>(qint64(column) + cell.columns, SheetRow::columnLimit * 2);
    const bool isFilled = !content.text.isEmpty() || !content.problem.isEmpty();
    TRY(isFilled ? checkPlace(0, end) : Result<void>());
    if (isFilled && cell.rowsSpanned > 1)
        m_merged.add({column, m_row.number, m_row.number + cell.rowsSpanned - 1});
    for (int at = column; isFilled && at < end; ++at)
        m_row.cells.push_back({at, content});
    column = int(end);
    return {};
}

} // namespace satchel::exchange
