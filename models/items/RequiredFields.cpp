// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RequiredFields.h"

#include "domain/FieldNames.h"
#include "items/FormulaContexts.h"

#include <algorithm>

namespace satchel::items {

namespace {

/// A deal belongs to the pipeline of the stage that it enters.
void followStage(store::Store &store, Record &record)
{
    if (record.entity->kind != EntityKind::Deal)
        return;
    const auto stage = store.get(EntityKind::Stage, valueOr<RecordId>(record.value(field::stage)));
    if (stage)
        record.set(field::pipeline, stage->value(field::pipeline));
}

QStringList editedFields(const Edit &update)
{
    QStringList names;
    for (const FieldValue &value : update.values)
        names.append(value.field);
    return names;
}

} // namespace

bool mayRequireFields(store::Store &store, const Edit &update)
{
    const auto rules = store.validationRules();
    const auto own = rules->find(update.entity);
    const QStringList edited = editedFields(update);
    return own != rules->end() && update.kind == Edit::Kind::Update
        && std::ranges::any_of(own->second, [&edited](const store::StoredRule &stored) {
               return stored.rule.isRequirement && stored.rule.reads(edited);
           });
}

QStringList fieldsRequiredBy(store::Store &store, const Edit &update)
{
    if (!mayRequireFields(store, update))
        return {};
    const auto rules = store.validationRules(); // kept, as reading a record may read them anew
    const auto own = rules->find(update.entity);
    const auto before = store.get(update.entity, update.id);
    if (!before)
        return {};
    Record after = *before;
    for (const FieldValue &value : update.values)
        after.set(value.field, value.value);
    const QStringList edited = editedFields(update);
    followStage(store, after);
    const FormulaContext context = formulaContextOf(store);
    QStringList required;
    for (const store::StoredRule &stored : own->second) {
        const ValidationRule &rule = stored.rule;
        const bool isAsked = rule.isRequirement && rule.reads(edited) && isBroken(rule, after, context);
        if (isAsked && !required.contains(rule.field))
            required.append(rule.field);
    }
    return required;
}

void addMissingFields(
    store::Store &store, std::span<const Edit> updates, size_t from, size_t to, std::vector<MissingField> &missing)
{
    for (size_t i = from; i < std::min(to, updates.size()); ++i) {
        for (const QString &field : fieldsRequiredBy(store, updates[i])) {
            auto known = std::ranges::find(missing, field, &MissingField::field);
            if (known == missing.end())
                known = missing.insert(known, {field, {}});
            known->edits.push_back(i);
        }
    }
}

} // namespace satchel::items
