// SPDX-License-Identifier: GPL-3.0-or-later
// The names of columns where the header has more or fewer of them than every row has cells:
//   six names above rows of four          the last two columns are empty
//   one name too few, rows 1, 2, 3 …      the first column holds the rows' names, as R's write.table leaves it without
//   one one name too few, "Last name E-mail"  two names that lost the separator between them
// Only where the values agree with it, so that nothing is read under another column's name.
#pragma once

#include "exchange/CellKind.h"

#include <optional>
#include <QStringList>
#include <vector>

namespace satchel::exchange {

struct HeaderFit
{
    QStringList names; // at least as many as the rows have cells; an empty one has no name
    QString note; // what was done about it, as a sentence
};

/// `kinds`: of the columns, Text where their cells do not agree; `first`: the cells of the first column. Nothing when
/// no reading agrees with the values, or several do.
std::optional<HeaderFit> fitHeader(
    const QStringList &names, const std::vector<CellKind> &kinds, const QStringList &first);

} // namespace satchel::exchange
