// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/FormulaGuard.h"

#include <algorithm>

namespace satchel::exchange {

namespace {

constexpr QChar joiner(0x2060);
constexpr QByteArrayView joinerBytes("\xe2\x81\xa0");

QStringView withoutApostrophes(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    return cell;
}

/// Full-width forms are read as the plain ones by a Japanese spreadsheet.
bool isSign(QChar c)
{
    return c == u'+' || c == u'-' || c == u'\uff0b' || c == u'\uff0d';
}

bool startsFormula(QChar c)
{
    return isSign(c) || c == u'=' || c == u'@' || c == u'\uff1d' || c == u'\uff20';
}

bool isNumberLike(QStringView cell)
{
    return cell.size() > 1 && std::all_of(cell.begin() + 1, cell.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringView(u" .,()/-").contains(c);
    });
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool separates(QChar c)
{
    return c == u';' || c == u',' || c == u'\t' || c == u'|' || isLineBreak(c);
}

/// A place inside a cell where another reader would see a formula start: joiners from `from` to `start`, then the
/// formula.
struct InnerFormula
{
    qsizetype from;
    qsizetype start;
};

/// The next place at or behind `at`; from == -1 when there is none.
InnerFormula nextInner(QStringView cell, qsizetype at)
{
    for (; at < cell.size(); ++at) {
        if (at > 0 && !separates(cell[at - 1]))
            continue;
        qsizetype from = at;
        while (from < cell.size() && (cell[from] == u' ' || cell[from] == u'"'))
            ++from;
        qsizetype start = from;
        while (start < cell.size() && cell[start] == joiner)
            ++start;
        if (start > 0 && start < cell.size() && startsFormula(cell[start]))
            return {from, start};
    }
    return {-1, -1};
}

/// What of the cell is one number, if it is: up to the next thing that no number holds.
bool isInnerNumber(QStringView cell, qsizetype start)
{
    const auto ends = [](QChar c) { return c == u';' || c == u'\t' || isLineBreak(c); };
    const auto end = std::find_if(cell.begin() + start, cell.end(), ends);
    const QStringView rest = cell.mid(start, end - (cell.begin() + start));
    return isSign(rest.front()) && isNumberLike(rest);
}

QString guardedInside(const QString &cell)
{
    QString guarded;
    qsizetype copied = 0;
    for (InnerFormula place = nextInner(cell, 0); place.from >= 0; place = nextInner(cell, place.start + 1)) {
        if (place.from == place.start && isInnerNumber(cell, place.start))
            continue;
        guarded += QStringView(cell).mid(copied, place.from - copied);
        guarded += joiner;
        copied = place.from;
    }
    return guarded.isEmpty() ? cell : guarded.append(QStringView(cell).mid(copied));
}

QString plainInside(const QString &cell)
{
    if (!cell.contains(joiner))
        return cell;
    QString plain;
    qsizetype copied = 0;
    for (InnerFormula place = nextInner(cell, 0); place.from >= 0; place = nextInner(cell, place.start + 1)) {
        const qsizetype joiners = place.start - place.from;
        if (joiners == 0 || (joiners == 1 && isInnerNumber(cell, place.start)))
            continue;
        plain += QStringView(cell).mid(copied, place.from - copied);
        copied = place.from + 1;
    }
    return plain.append(QStringView(cell).mid(copied));
}

} // namespace

bool needsFormulaGuard(QStringView cell)
{
    const QStringView bare = withoutApostrophes(cell);
    if (bare.isEmpty())
        return false;
    const QChar first = bare.front();
    if (isSign(first))
        return bare.size() != cell.size() || !isNumberLike(bare);
    return startsFormula(first) || first == u'\t' || isLineBreak(first);
}

QString withFormulaGuard(const QString &cell)
{
    const QString guarded = guardedInside(cell);
    return needsFormulaGuard(guarded) ? u'\'' + guarded : guarded;
}

QString withoutFormulaGuard(const QString &cell)
{
    QString plain = cell;
    if (cell.startsWith(u'\'') && needsFormulaGuard(QStringView(cell).mid(1)))
        plain.remove(0, 1);
    else if (cell.startsWith(u"'+") || cell.startsWith(u"'-"))
        plain.remove(0, 1); // others guard numbers too
    return plainInside(plain);
}

bool mayHoldFormulaGuard(QByteArrayView utf8)
{
    return utf8.startsWith('\'') || utf8.contains(joinerBytes);
}

} // namespace satchel::exchange
