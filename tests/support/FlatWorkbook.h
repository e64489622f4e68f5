// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook as one piece of XML (FODS), for tests that need several sheets and do not care how they are written.
#pragma once

#include <QByteArray>
#include <QList>

namespace satchel::test {

struct FlatSheet
{
    QByteArray name;
    QList<QByteArrayList> rows; // a cell that begins with "=" is a formula without a result, with "#" a number
};

inline QByteArray flatCell(const QByteArray &text)
{
    if (text.startsWith('='))
        return "<table:table-cell table:formula='of:" + text + "'/>";
    if (text.startsWith('#'))
        return "<table:table-cell office:value-type='float' office:value='" + text.mid(1) + "'><text:p>" + text.mid(1)
            + "</text:p></table:table-cell>";
    return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
}

inline QByteArray flatWorkbook(const QList<FlatSheet> &sheets)
{
    QByteArray xml
        = "<?xml version='1.0' encoding='UTF-8'?><office:document "
          "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
          "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><office:body><office:spreadsheet>";
    for (const FlatSheet &sheet : sheets) {
        xml += "<table:table table:name='" + sheet.name + "'>";
        for (const QByteArrayList &row : sheet.rows) {
            xml += "<table:table-row>";
            for (const QByteArray &cell : row)
                xml += flatCell(cell);
            xml += "</table:table-row>";
        }
        xml += "</table:table>";
    }
    return xml + "</office:spreadsheet></office:body></office:document>";
}

} // namespace satchel::test
