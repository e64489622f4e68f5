// SPDX-License-Identifier: GPL-3.0-or-later
// What values of a remote's choice plainly mean that nobody has matched: by the words of other programs and languages,
// and by the names that Satchel's own choices have in each language. Suggests; a person decides.
#pragma once

#include "mapping/FieldMapping.h"

namespace satchel::mapping {

struct SuggestedValue
{
    QString theirs;
    QString ours; // a choice's key

    bool operator==(const SuggestedValue &) const = default;
};

/// For the values without a match, in their order. A choice that another value means already is suggested only for a
/// value of the very same name, such as "Kunde" beside "customer": several values there may mean one here. Nothing for
/// a value that could mean two choices.
std::vector<SuggestedValue> suggestValues(const Field &field, const std::vector<MappedValue> &values);

} // namespace satchel::mapping
