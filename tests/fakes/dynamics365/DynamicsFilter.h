// SPDX-License-Identifier: GPL-3.0-or-later
// $filter: comparisons joined by and, or, not and parentheses, and Microsoft.Dynamics.CRM.In. Ids are compared for
// equality only; texts without case.
#pragma once

#include "tests/fakes/dynamics365/DynamicsError.h"

namespace satchel::fakes {

struct DynamicsFilter
{
    enum class Kind { And, Or, Not, Compare, In };
    Kind kind = Kind::And; // of no parts: everything fits
    std::vector<DynamicsFilter> parts;
    QString column; // the property name: _ownerid_value
    QString op; // eq ne gt ge lt le
    QStringList values; // null is a null text
};

DynamicsResult<DynamicsFilter> readFilter(const DynamicsState &state, int type, const QString &text);
bool fits(const DynamicsState &state, int type, const DynamicsFilter &filter, const Row &row);

} // namespace satchel::fakes
