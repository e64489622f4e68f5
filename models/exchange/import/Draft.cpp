// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/Draft.h"

#include <algorithm>

namespace satchel::exchange {

bool concernsRow(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Conflict || error.kind == Error::Kind::BrokenRule
        || error.kind == Error::Kind::Forbidden;
}

Result<void> Draft::give(int field, const Value &value)
{
    auto checked = TRY(checkValue(record.entity->fields[size_t(field)], value));
    if (isEmpty(checked))
        return {};
    record.values[size_t(field)] = std::move(checked);
    if (std::find(given.begin(), given.end(), field) == given.end())
        given.push_back(field);
    return {};
}

} // namespace satchel::exchange
