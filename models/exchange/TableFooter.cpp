// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableFooter.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

bool isTotalWord(const QString &cell)
{
    static const QStringList words = {u"total"_s, u"totals"_s, u"grand total"_s, u"sum"_s, u"summe"_s, u"gesamt"_s,
        u"gesamtsumme"_s, u"subtotal"_s, u"zwischensumme"_s, u"suma"_s, u"total general"_s, u"somme"_s, u"insgesamt"_s,
        u"count"_s, u"anzahl"_s};
    QString folded = cell.trimmed().toLower();
    while (folded.endsWith(u':'))
        folded.chop(1);
    return words.contains(folded);
}

} // namespace

qsizetype countFilled(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

void markFooters(std::deque<SourceRow> &lastRows, qsizetype width, qsizetype leastFilled, const QString &delimiter)
{
    if (width < 3)
        return;
    for (const SourceRow &row : lastRows) {
        if (row.problem == RowProblem::None && countFilled(row.cells) > 1)
            leastFilled = qMin(leastFilled, countFilled(row.cells));
    }
    for (auto row = lastRows.rbegin(); row != lastRows.rend(); ++row) {
        const auto isFilled = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
        const auto first = std::find_if(row->cells.begin(), row->cells.end(), isFilled);
        const qsizetype filled = countFilled(row->cells);
        const bool isLonely = filled <= 1 && leastFilled > 1 && leastFilled <= width;
        const bool isTotal = first != row->cells.end() && filled < width && isTotalWord(*first);
        if (row->problem == RowProblem::Footer)
            continue;
        const bool isOwn = row->problem == RowProblem::None || row->problem == RowProblem::TooFewCells;
        if (!isOwn || (!isLonely && !isTotal))
            return;
        row->raw = row->problem == RowProblem::None ? row->cells.join(delimiter) : row->raw;
        row->problem = RowProblem::Footer;
        row->reason = Reason::tr("this looks like a total or a remark below the table, not like a record");
    }
}

bool takeRow(std::deque<SourceRow> &window, qsizetype width, qsizetype &leastFilled, SourceRow &row)
{
    if (window.empty())
        return false;
    row = std::move(window.front());
    window.pop_front();
    if (row.problem == RowProblem::None && width > 2)
        leastFilled = qMin(leastFilled, countFilled(row.cells));
    return true;
}

} // namespace satchel::exchange
