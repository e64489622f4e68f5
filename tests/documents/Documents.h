// SPDX-License-Identifier: GPL-3.0-or-later
// Small documents and the content of their pages.
#pragma once

#include "documents/engine/Layout.h"
#include "documents/engine/Units.h"

#include <QtTest>

namespace satchel::test {

inline documents::Document emptyDocument()
{
    documents::Document document;
    document.language = QStringLiteral("en");
    document.look.families = {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    document.look.inks.fill(Qt::black);
    return document;
}

inline documents::Block paragraph(const QString &text)
{
    return {documents::Paragraph{{text}, 0, {}}};
}

/// Rows "row 1" … with amounts of 1.00 each, which are carried over.
inline documents::Table tableOf(int rows)
{
    documents::Table table;
    table.columns = {{QStringLiteral("Item"), documents::Align::Start, 1},
        {QStringLiteral("Amount"), documents::Align::End, 0, true}};
    table.carriedOver = QStringLiteral("Carried over");
    table.broughtForward = QStringLiteral("Brought forward");
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({documents::Row::Kind::Line, {{QStringLiteral("row %1").arg(i)}, {QStringLiteral("1.00")}},
            false, QStringLiteral("sum %1").arg(i)});
    return table;
}

inline QStringList linesOf(const documents::Page &page)
{
    return documents::textOf(page).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// The box of the line of text that begins so; null when there is none.
inline QRectF boxOf(const documents::Page &page, const QString &start)
{
    for (const documents::Item &item : page.items) {
        if (const auto *line = std::get_if<documents::LineItem>(&item.what)) {
            if (line->layout->text().mid(line->layout->lineAt(line->line).textStart()).startsWith(start))
                return item.box;
        }
    }
    return {};
}

} // namespace satchel::test
