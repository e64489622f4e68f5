// SPDX-License-Identifier: GPL-3.0-or-later
// People who left stay with their history and are offered nowhere: whoever lists people to choose from asks for the
// active ones.
#pragma once

#include "domain/FieldNames.h"
#include "domain/Filter.h"

namespace satchel {

namespace field {

inline constexpr FieldName inactive(u"inactive"); // of a user

} // namespace field

/// Of the entity user.
inline Filter isActivePerson()
{
    return Filter::any({Filter::condition(field::inactive, Filter::Op::IsEmpty),
        Filter::condition(
            field::inactive, Filter::Op::Equal, {Operand{Operand::Kind::Boolean, QStringLiteral("false"), {}}})});
}

} // namespace satchel
