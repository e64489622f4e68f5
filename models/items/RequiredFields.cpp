// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RequiredFields.h"

#include "domain/FieldNames.h"

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

} // namespace

QStringList fieldsRequiredBy(store::Store &store, const Edit &update)
{
    const auto &rules = *store.validationRules();
    const auto own = rules.find(update.entity);
    const auto before = store.get(update.entity, update.id);
    if (own == rules.end() || !before || update.kind != Edit::Kind::Update)
        return {};
    Record after = *before;
    QStringList edited;
    for (const FieldValue &value : update.values) {
        after.set(value.field, value.value);
        edited.append(value.field);
    }
    followStage(store, after);
    const FormulaContext context{store.clock().today(), store.clock().zone(), [&store](EntityKind entity, RecordId id) {
                                     auto record = store.get(entity, id);
                                     return record ? std::optional(std::move(*record)) : std::nullopt;
                                 }};
    QStringList required;
    for (const store::StoredRule &stored : own->second) {
        const ValidationRule &rule = stored.rule;
        const bool isAsked = rule.isRequirement && rule.reads(edited) && isBroken(rule, after, context);
        if (isAsked && !required.contains(rule.field))
            required.append(rule.field);
    }
    return required;
}

} // namespace satchel::items
