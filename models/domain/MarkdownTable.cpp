// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MarkdownTable.h"

#include "domain/MarkdownInline.h"

#include <algorithm>
#include <optional>
#include <QStringList>

namespace satchel::markdown {

using namespace Qt::StringLiterals;

namespace {

using Align = Table::Align;

QStringView withoutEnds(QStringView text)
{
    const auto isGap = [](QChar c) { return c == u' ' || c == u'\t'; };
    while (!text.isEmpty() && isGap(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isGap(text.back()))
        text.chop(1);
    return text;
}

/// What stands between the bars of a line; nothing when it has none.
std::vector<QStringView> cellsOf(QStringView line)
{
    QStringView rest = withoutEnds(line);
    std::vector<QStringView> cells;
    bool hasBar = rest.startsWith(u'|');
    rest = rest.mid(hasBar ? 1 : 0);
    qsizetype begin = 0;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest[i] == u'\\') {
            ++i;
        } else if (rest[i] == u'|') {
            hasBar = true;
            cells.push_back(withoutEnds(rest.mid(begin, i - begin)));
            begin = i + 1;
        }
    }
    if (const QStringView last = withoutEnds(rest.mid(begin)); !last.isEmpty() || cells.empty())
        cells.push_back(last);
    return hasBar ? cells : std::vector<QStringView>();
}

std::optional<Align> alignOf(QStringView cell)
{
    const bool isBegun = cell.startsWith(u':');
    const QStringView rest = cell.mid(isBegun ? 1 : 0);
    const bool isEnded = rest.endsWith(u':');
    const QStringView dashes = rest.chopped(isEnded ? 1 : 0);
    if (dashes.isEmpty() || !std::all_of(dashes.begin(), dashes.end(), [](QChar c) { return c == u'-'; }))
        return {};
    return !isEnded ? Align::Start : isBegun ? Align::Centre : Align::End;
}

/// Nothing when the line is no row of dashes.
std::vector<Align> alignsOf(QStringView line)
{
    std::vector<Align> aligns;
    for (const QStringView cell : cellsOf(line)) {
        const auto align = alignOf(cell);
        if (!align)
            return {};
        aligns.push_back(*align);
    }
    return aligns;
}

QString written(Align align)
{
    return align == Align::Start ? u"---"_s : align == Align::Centre ? u":-:"_s : u"--:"_s;
}

QString written(const Table::Cell &cell)
{
    const QString text = writeSpans(cell).replace(u"\\\n"_s, u" "_s).replace(u'|', u"\\|"_s);
    return withoutEnds(text).toString();
}

} // namespace

bool isDelimiterRow(QStringView line)
{
    return !alignsOf(line).empty();
}

TableExtent tableExtent(std::span<const QStringView> lines)
{
    const size_t columns = lines.size() < 2 ? 0 : cellsOf(lines[0]).size();
    if (columns == 0 || alignsOf(lines[1]).size() != columns)
        return {};
    TableExtent extent{2, columns <= mostTableColumns};
    for (; extent.count < lines.size(); ++extent.count) {
        const size_t cells = cellsOf(lines[extent.count]).size();
        if (cells == 0)
            break;
        extent.fits = extent.fits && cells <= mostTableColumns && extent.count < mostTableRows + 2;
    }
    return extent;
}

Table readTable(std::span<const QStringView> lines)
{
    Table table{alignsOf(lines[1]), {}};
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i == 1)
            continue;
        auto &row = table.rows.emplace_back();
        for (const QStringView cell : cellsOf(lines[i]))
            row.push_back(readSpans(cell.toString()));
        table.columns.resize(std::max(table.columns.size(), row.size()), Align::Start);
    }
    for (auto &row : table.rows)
        row.resize(table.columns.size());
    return table;
}

QString write(const Table &table)
{
    QStringList lines;
    const auto add = [&lines](const auto &cells) {
        QString line = u"|"_s;
        for (const auto &cell : cells)
            line += u' ' + written(cell) + u" |"_s;
        lines.append(line);
    };
    for (const auto &row : table.rows) {
        add(row);
        if (lines.size() == 1)
            add(table.columns);
    }
    return lines.join(u'\n');
}

} // namespace satchel::markdown
