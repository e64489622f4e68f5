// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/NewFields.h"

#include "domain/FieldLabels.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/FieldDefinitions.h"
#include "store/hub/HubRights.h"
#include "store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

FieldType typeOf(const ColumnProfile &profile)
{
    switch (profile.kind) {
    case ColumnKind::LongText: return FieldType::LongText;
    case ColumnKind::Integer: return FieldType::Integer;
    case ColumnKind::Decimal: return FieldType::Decimal;
    case ColumnKind::Money: return FieldType::Money;
    case ColumnKind::Percent: return FieldType::Percent;
    case ColumnKind::Date: return FieldType::Date;
    case ColumnKind::DateTime: return FieldType::Instant;
    case ColumnKind::Time: return FieldType::Time;
    case ColumnKind::Email: return FieldType::Email;
    case ColumnKind::Phone: return FieldType::Phone;
    case ColumnKind::Url: return FieldType::Url;
    case ColumnKind::Boolean: return FieldType::Boolean;
    case ColumnKind::Choice: return profile.choices.isEmpty() ? FieldType::Text : FieldType::Choice;
    case ColumnKind::Empty:
    case ColumnKind::Text: break;
    }
    return FieldType::Text;
}

} // namespace

const std::vector<FieldType> &newFieldTypes()
{
    using T = FieldType;
    static const std::vector<T> types = {T::Text, T::LongText, T::Integer, T::Decimal, T::Money, T::UnitPrice,
        T::Percent, T::Date, T::Time, T::Instant, T::Boolean, T::Choice, T::MultiChoice, T::Tags, T::List, T::Email,
        T::Phone, T::Url};
    return types;
}

std::vector<Choice> choicesCalled(const QStringList &labels)
{
    Field known;
    for (const QString &each : labels) {
        const QString label = each.simplified();
        if (!label.isEmpty() && !known.findChoice(label))
            known.choices.push_back(choiceCalled(label));
    }
    return known.choices;
}

Field proposeField(const Entity &entity, const QString &heading, const ColumnProfile &profile)
{
    Field field;
    field.label = freeFieldLabel(entity, heading);
    field.type = typeOf(profile);
    field.flags = FieldFlag::Custom;
    if (field.type == FieldType::Choice)
        field.choices = choicesCalled(profile.choices);
    return field;
}

Result<QString> nameOfNewField(const Entity &entity, const Field &field)
{
    if (field.label.simplified().isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("a field needs a name"), field::label);
    if (const Field *taken = findLabel(entity, field.label))
        return fail(Error::Kind::Conflict, Reason::tr("%1 already has a field \"%2\"").arg(entity.label, taken->label),
            field::label);
    if (std::ranges::find(newFieldTypes(), field.type) == newFieldTypes().end())
        return fail(Error::Kind::Invalid,
            Reason::tr("an import cannot make a field of the type %1").arg(typeName(field.type)), field::type);
    if (hasChoices(field) && field.choices.empty())
        return fail(Error::Kind::Invalid, Reason::tr("a choice field needs at least one choice"), field::choices);
    return customFieldName(entity, field.label);
}

std::shared_ptr<const Entity> withNewFields(std::shared_ptr<const Entity> entity, const ColumnMapping &mapping)
{
    std::shared_ptr<Entity> wider;
    for (const ColumnTarget &column : mapping.columns) {
        if (!column.newField || entity->find(column.newField->name))
            continue;
        if (!wider)
            wider = std::make_shared<Entity>(*entity);
        wider->fields.push_back(*column.newField);
    }
    return wider ? std::shared_ptr<const Entity>(std::move(wider)) : entity;
}

Result<std::vector<Edit>> newFieldEdits(store::Store &store, EntityKind entity, const ColumnMapping &mapping)
{
    store::FieldDefinitions definitions(store);
    std::vector<Edit> all;
    for (const ColumnTarget &column : mapping.columns) {
        if (!column.newField || store.schema().entity(entity).find(column.newField->name))
            continue;
        Field field = *column.newField;
        TRY(definitions.checkLabel(entity, field));
        auto edits = TRY(definitions.add(entity, field));
        std::ranges::move(edits, std::back_inserter(all));
    }
    return all;
}

bool mayMakeFields(store::Store &store)
{
    const auto rights = store::readRights(store.database());
    if (!rights)
        return false;
    const EntityRights *mine = *rights ? (*rights)->of(EntityKind::FieldDefinition) : nullptr;
    return !*rights || (mine && mine->creates);
}

} // namespace satchel::exchange
