// SPDX-License-Identifier: GPL-3.0-or-later
// What the styles of an OpenDocument file say about values: the number formats of cells (ODF 1.3-3, 16.29) and which
// tables are hidden. Cells name a style, which names a format or inherits that of its parent.
#pragma once

#include "exchange/spreadsheet/NumberFormat.h"
#include "exchange/spreadsheet/XmlPart.h"

#include <QHash>
#include <QSet>

namespace satchel::exchange {

/// The end of the namespace of tables, rows and cells (ODF 1.3-3, 4.2).
inline constexpr QStringView tableSpace = u":table:1.0";

class OdsStyles
{
public:
    /// The styles in the element at hand (office:styles, office:automatic-styles); goes behind it.
    void read(XmlPart &xml);

    /// The format of a cell style; a plain one when neither it nor its parents have one.
    NumberFormat formatOf(const QString &cellStyle) const;
    bool isHiddenTable(const QString &tableStyle) const { return m_hiddenTables.contains(tableStyle); }

private:
    struct CellStyle
    {
        QString format;
        QString parent;
    };

    void readStyle(XmlPart &xml);
    void readTableStyle(XmlPart &xml, const QString &name);

    QHash<QString, NumberFormat> m_formats;
    QHash<QString, CellStyle> m_cellStyles;
    QSet<QString> m_hiddenTables;
};

} // namespace satchel::exchange
