// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/FormulaGuard.h"

#include <algorithm>

namespace satchel::exchange {

namespace {

QStringView withoutApostrophes(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    return cell;
}

bool isNumberLike(QStringView cell)
{
    return cell.size() > 1 && std::all_of(cell.begin() + 1, cell.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringView(u" .,()/-").contains(c);
    });
}

} // namespace

bool needsFormulaGuard(QStringView cell)
{
    const QStringView bare = withoutApostrophes(cell);
    if (bare.isEmpty())
        return false;
    const QChar first = bare.front();
    if (first == u'+' || first == u'-')
        return bare.size() != cell.size() || !isNumberLike(bare);
    return first == u'=' || first == u'@' || first == u'\t' || first == u'\r';
}

QString withFormulaGuard(const QString &cell)
{
    return needsFormulaGuard(cell) ? u'\'' + cell : cell;
}

QString withoutFormulaGuard(QString cell)
{
    if (cell.startsWith(u'\'') && needsFormulaGuard(QStringView(cell).mid(1)))
        cell.remove(0, 1);
    else if (cell.startsWith(u"'+") || cell.startsWith(u"'-"))
        cell.remove(0, 1); // others guard numbers too
    return cell;
}

} // namespace satchel::exchange
