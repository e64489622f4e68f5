// SPDX-License-Identifier: GPL-3.0-or-later
// One setting of the store by its name: a record, so that a change of it is logged and can be undone.
#pragma once

#include "store/Store.h"

namespace satchel::store {

struct StoredSetting
{
    RecordId id; // null: it was never set
    QString value;
};

Result<StoredSetting> readSetting(Store &store, const QString &name);
/// Its value, empty when it was never set; for what runs inside a transaction.
Result<QString> settingText(Database &database, const QString &name);
/// The edit that sets it; an empty value says nothing.
Result<Edit> settingEdit(Store &store, const QString &name, const QString &value);

} // namespace satchel::store
