// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleRecords.h"

#include "domain/FieldNames.h"
#include "domain/MailTemplateSchema.h"
#include "domain/Region.h"
#include "domain/Relation.h"
#include "sequences/SendingWindow.h"
#include "sequences/Sequence.h"

#include <algorithm>

namespace satchel::rules {

namespace {

/// The record itself where it is of this entity, else what it refers to by the entity's name, or links.
RecordId idOf(const Record &record, EntityKind entity, const FieldName &reference)
{
    if (const auto id = valueOr<RecordId>(record.value(reference)); record.entity->kind != entity && !id.isNull())
        return id;
    const auto places = placesOf(record);
    const auto found = std::ranges::find(places, entity, &Subject::entity);
    return found == places.end() ? RecordId() : found->id;
}

/// What stands behind the one field that leads to this entity. Where several do, a text names the field
/// (MailTemplate.h): none of them is guessed.
RecordId onlyReferenceTo(const Record &record, EntityKind entity)
{
    const Field *only = nullptr;
    for (const Field &field : record.entity->fields) {
        if (!isTemplateReference(field) || field.target != entity)
            continue;
        if (only)
            return {};
        only = &field;
    }
    return only ? valueOr<RecordId>(record.value(only->name)) : RecordId();
}

} // namespace

std::vector<Subject> placesOf(const Record &record)
{
    std::vector<Subject> places;
    for (const Field *end : endsOf(*record.entity)) {
        const auto id = valueOr<RecordId>(record.value(end->name));
        if (!id.isNull() && end->target != EntityKind::User) // which commands can link, and who is no place
            places.push_back({end->target, id});
    }
    if (places.empty())
        places.push_back({record.entity->kind, record.id});
    return places;
}

items::MailSubjectRecords subjectsOf(const Record &record)
{
    return {idOf(record, EntityKind::Contact, field::contact), idOf(record, EntityKind::Company, field::company),
        idOf(record, EntityKind::Lead, field::lead), idOf(record, EntityKind::Deal, field::deal), {}};
}

std::vector<Record> recordsOf(store::Store &store, const Record &record)
{
    items::MailSubjectRecords subjects = subjectsOf(record);
    for (const auto &[id, entity] :
        {std::pair(&subjects.contact, EntityKind::Contact), {&subjects.company, EntityKind::Company},
            {&subjects.lead, EntityKind::Lead}, {&subjects.deal, EntityKind::Deal}}) {
        if (id->isNull())
            *id = onlyReferenceTo(record, entity);
    }
    std::vector<Record> records = items::recordsForTemplate(store, subjects);
    for (const EntityKind entity : {EntityKind::Quote, EntityKind::Proposal}) {
        const RecordId own = onlyReferenceTo(record, entity); // else the newest of the deal
        auto found = own.isNull() ? fail(Error::Kind::NotFound, {}) : store.get(entity, own);
        if (!found || found->isDeleted())
            continue;
        std::erase_if(records, [entity](const Record &other) { return other.entity->kind == entity; });
        records.push_back(std::move(*found));
    }
    std::erase_if(records, [&](const Record &other) { return other.entity->kind == record.entity->kind; });
    records.push_back(record);
    return records;
}

std::vector<FieldValue> referencesTo(const Entity &entity, const Record &record)
{
    const auto subjects = subjectsOf(record);
    std::vector<FieldValue> values;
    for (const auto &[name, id] : {std::pair(field::contact, subjects.contact), {field::company, subjects.company},
             {field::deal, subjects.deal}, {field::lead, subjects.lead}}) {
        if (!id.isNull() && entity.indexOf(name) >= 0)
            values.push_back({name, id});
    }
    for (const Subject &place : placesOf(record)) {
        const Field *own = ownerField(entity, place.entity);
        if (own && std::ranges::find(values, QString(own->name), &FieldValue::field) == values.end())
            values.push_back({own->name, place.id});
    }
    return values;
}

std::function<std::optional<Record>(EntityKind, RecordId)> recordFinder(store::Store &store)
{
    return [&store](EntityKind entity, RecordId id) -> std::optional<Record> {
        auto found = store.get(entity, id);
        return found ? std::optional(std::move(*found)) : std::nullopt;
    };
}

Result<Instant> daysLater(store::Store &store, int days, bool countsWorkdays)
{
    const auto holidays = TRY(sequences::readHolidays(store));
    sequences::SendingWindow window{{}, store.clock().zone(), systemRegion(), holidays};
    window.hours.skipsHolidays = true;
    return window.daysAfter(store.clock().now(), days, countsWorkdays);
}

} // namespace satchel::rules
