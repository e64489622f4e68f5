// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in columns, for a person: aligned by what letters take on a terminal, under headings where the output is one.
// Scripts read --json.
#pragma once

#include <QStringList>
#include <vector>

namespace satchel::app {

/// Columns of a terminal: two for wide letters (Chinese, Japanese, Korean, emoji), none for marks that are drawn over
/// another (Unicode Standard Annex 11).
int displayWidth(QStringView text);

/// With spaces behind it up to this width; longer text stays as it is.
QString padded(const QString &text, int width);

/// Cut to this width, with an ellipsis in place of what is left out.
QString elided(const QString &text, int width);

class Table
{
public:
    explicit Table(QStringList headings) : m_headings(std::move(headings)) {}

    /// As many cells as headings.
    void add(const QStringList &cells) { m_rows.push_back({cells, {}}); }
    /// A line under the last row, indented.
    void addNote(const QString &note) { m_rows.back().notes.append(note); }

    /// Each line with its end; nothing without rows.
    QString text(bool hasHeadings) const;

private:
    struct Row
    {
        QStringList cells;
        QStringList notes;
    };

    QStringList m_headings;
    std::vector<Row> m_rows;
};

} // namespace satchel::app
