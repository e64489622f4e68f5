// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/StoredSetting.h"

#include "domain/FieldNames.h"
#include "store/Statements.h"

namespace satchel::store {

Result<StoredSetting> readSetting(Store &store, const QString &name)
{
    const auto rows = TRY(
        store.select({EntityKind::Setting, {field::value}, Filter::equals(field::name, name), {}, {}, 1, false}));
    return rows.isEmpty() ? StoredSetting() : StoredSetting{rows.id(0), rows.text(0, 0)};
}

Result<QString> settingText(Database &database, const QString &name)
{
    return readText(
        database, "SELECT value FROM setting WHERE name = ? AND deleted_at IS NULL ORDER BY \"row\" LIMIT 1", name);
}

Result<Edit> settingEdit(Store &store, const QString &name, const QString &value)
{
    const auto setting = TRY(readSetting(store, name));
    const FieldValue field{field::value, value.isEmpty() ? Value() : Value(value)};
    return setting.id.isNull() ? Edit::create(EntityKind::Setting, {}, {{field::name, name}, field})
                               : Edit::update(EntityKind::Setting, setting.id, {field});
}

} // namespace satchel::store
