// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ConditionFilter.h"

#include "domain/Formula.h"

namespace satchel {

std::optional<Filter> filterOf(const Schema &schema, EntityKind entity, const QString &condition)
{
    const auto filter = parseFilter(schema, entity, condition);
    if (!filter)
        return {};
    if (filter->isEverything())
        return *filter;
    const auto wanted = parseFormula(condition);
    const auto written = parseFormula(filter->toText());
    return wanted && written && *wanted == *written ? std::optional(*filter) : std::nullopt;
}

} // namespace satchel
