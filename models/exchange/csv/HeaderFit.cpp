// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/HeaderFit.h"

#include "domain/Reason.h"
#include "exchange/HeaderLexicon.h"
#include "exchange/HeaderSynonyms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

enum class Family { None, Email, Date, Url };

Family familyOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Email: return Family::Email;
    case CellKind::Date:
    case CellKind::DateTime: return Family::Date;
    case CellKind::Url: return Family::Url;
    default: return Family::None;
    }
}

/// What a folded name means to any kind of record; empty when it is not known.
QString meaningOf(const QString &folded)
{
    for (const QString &entity : {u"contact"_s, u"company"_s, u"lead"_s, u"deal"_s, u"task"_s, u"product"_s}) {
        if (const QString target = knownTarget(entity, folded); !target.isEmpty())
            return target;
    }
    return {};
}

Family familyOf(const QString &meaning)
{
    if (meaning.startsWith("email"_L1))
        return Family::Email;
    if (meaning == "website"_L1 || meaning == "domain"_L1)
        return Family::Url;
    const bool isDate = meaning == "birthday"_L1 || meaning.endsWith("_date"_L1) || meaning.endsWith("_close"_L1)
        || meaning.endsWith("_on"_L1);
    return isDate ? Family::Date : Family::None;
}

/// An e-mail address is under "Phone", or a date under "E-mail".
bool agrees(const QStringList &names, const std::vector<CellKind> &kinds)
{
    for (qsizetype column = 0; column < std::min<qsizetype>(names.size(), std::ssize(kinds)); ++column) {
        const QString meaning = meaningOf(foldedName(names[column]));
        const CellKind kind = kinds[size_t(column)];
        const bool isSure = isTypedKind(kind) || familyOf(meaning) != Family::None;
        if (!meaning.isEmpty() && isSure && kind != CellKind::Empty && familyOf(meaning) != familyOf(kind))
            return false;
    }
    return true;
}

/// The names that "Last name E-mail" and "First nameLast name" are made of; nothing when it is a name itself.
std::optional<std::pair<QString, QString>> halvesOf(const QString &name)
{
    if (!meaningOf(foldedName(name)).isEmpty())
        return {};
    for (qsizetype at = 1; at < name.size(); ++at) {
        const bool isBorder = name[at].isSpace() || (name[at].isUpper() && name[at - 1].isLower());
        const QString left = name.left(at).trimmed();
        const QString right = name.mid(at).trimmed();
        if (isBorder && !meaningOf(foldedName(left)).isEmpty() && !meaningOf(foldedName(right)).isEmpty())
            return std::pair(left, right);
    }
    return {};
}

std::optional<HeaderFit> separated(const QStringList &names, const std::vector<CellKind> &kinds)
{
    std::optional<HeaderFit> found;
    for (qsizetype column = 0; column < names.size(); ++column) {
        const auto halves = halvesOf(names[column]);
        if (!halves)
            continue;
        QStringList whole = names;
        whole[column] = halves->first;
        whole.insert(column + 1, halves->second);
        if (found)
            return {};
        found = HeaderFit{whole,
            Reason::tr("the header has no separator between \"%1\" and \"%2\"; they are read as two columns")
                .arg(halves->first, halves->second)};
    }
    return found && agrees(found->names, kinds) ? found : std::nullopt;
}

bool areNumbersOfRows(const QStringList &cells)
{
    bool isNumber = false;
    const qint64 begin = cells.value(0).trimmed().toLongLong(&isNumber);
    for (qsizetype row = 0; row < cells.size(); ++row) {
        if (cells[row].trimmed() != QString::number(begin + row))
            return false;
    }
    return isNumber && cells.size() > 1;
}

std::optional<HeaderFit> withNamesOfRows(
    const QStringList &names, const std::vector<CellKind> &kinds, const QStringList &first)
{
    const QStringList whole = QStringList{QString()} + names;
    const bool isSure = areNumbersOfRows(first) || !agrees(names, kinds);
    if (!isSure || !agrees(whole, kinds))
        return {};
    return HeaderFit{
        whole, Reason::tr("the header has one name fewer than the rows have cells: the first column has no name")};
}

} // namespace

std::optional<HeaderFit> fitHeader(
    const QStringList &names, const std::vector<CellKind> &kinds, const QStringList &first)
{
    const auto cells = std::ssize(kinds);
    if (names.size() > cells)
        return agrees(names, kinds) ? std::optional(HeaderFit{names,
                   Reason::tr("the header has %1 names, every row %2 cells: the last columns are empty")
                       .arg(names.size())
                       .arg(cells)})
                                    : std::nullopt;
    if (names.size() + 1 != cells)
        return {};
    const auto apart = separated(names, kinds);
    return apart ? apart : withNamesOfRows(names, kinds, first);
}

} // namespace satchel::exchange
