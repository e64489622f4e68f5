// SPDX-License-Identifier: GPL-3.0-or-later
// Labels by which people and the columns of files tell the fields of a record type apart.
#pragma once

#include "domain/Schema.h"

namespace satchel {

/// The visible field that has this label, whatever the case; null where none has. `except` names a field that may.
const Field *findLabel(const Entity &entity, const QString &label, QStringView except = {});
/// The label, or the first of "Budget (2)", "Budget (3)" … that no visible field has.
QString freeFieldLabel(const Entity &entity, const QString &label);
/// "Budget (x_budget)": tells fields of one label apart, where a hub or an earlier store brought them.
QString distinctLabel(const Field &field);

/// The choice that a person adds by its label, with a key made from it.
Choice choiceCalled(const QString &label);

} // namespace satchel
