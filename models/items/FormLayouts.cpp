// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FormLayouts.h"

#include "domain/FieldNames.h"

namespace satchel::items {

StoredFormLayout readFormLayout(store::Store &store, const Entity &entity)
{
    StoredFormLayout read{defaultFormLayout(entity), {}, {}, {}};
    const auto rows = store.select({EntityKind::Setting, {field::value},
        Filter::equals(field::name, formLayoutSetting(entity)), {field::updated_at, true}, {}, 1, false});
    if (!rows) {
        read.problem = rows.error();
        return read;
    }
    if (rows->isEmpty())
        return read;
    read.setting = rows->id(0);
    read.text = rows->text(0, 0);
    if (read.text.isEmpty())
        return read;
    if (auto layout = satchel::readFormLayout(read.text))
        read.layout = std::move(*layout);
    else
        read.problem = layout.error();
    return read;
}

ShownForm shownForm(store::Store &store, const Entity &entity)
{
    return settle(readFormLayout(store, entity).layout, store.schema(), entity);
}

Result<std::vector<Edit>> formLayoutEdits(
    const Schema &schema, const Entity &entity, const StoredFormLayout &read, const FormLayout &layout)
{
    TRY(checkFormLayout(schema, entity, layout));
    const bool isDefault = layout == defaultFormLayout(entity);
    if (read.setting.isNull() && isDefault)
        return std::vector<Edit>();
    const FieldValue value{field::value, isDefault ? Value() : Value(writeFormLayout(layout))};
    if (read.setting.isNull())
        return std::vector<Edit>{
            Edit::create(EntityKind::Setting, {}, {{field::name, formLayoutSetting(entity)}, value})};
    return std::vector<Edit>{Edit::update(EntityKind::Setting, read.setting, {value},
        {{field::value, read.text.isEmpty() ? Value() : Value(read.text)}})};
}

} // namespace satchel::items
