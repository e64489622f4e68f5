// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/MeetingPeople.h"

#include "domain/FieldNames.h"

#include <algorithm>

namespace satchel::items {

namespace {

constexpr int mostOfCompany = 20;
constexpr int mostFound = 12;

/// Null where the customer has none.
RecordId customersReference(store::Store &store, EntityKind customer, RecordId id, const FieldName &name)
{
    const auto record = store.get(customer, id);
    return record && record->entity->find(name) ? valueOr<RecordId>(record->value(name)) : RecordId();
}

RecordId customersContact(store::Store &store, EntityKind customer, RecordId id)
{
    return customer == EntityKind::Contact ? id : customersReference(store, customer, id, field::contact);
}

RecordId customersCompany(store::Store &store, EntityKind customer, RecordId id)
{
    return customer == EntityKind::Company ? id : customersReference(store, customer, id, field::company);
}

std::optional<Invitee> inviteeOf(store::Store &store, RecordId contact)
{
    const auto record = contact.isNull() ? Result<Record>(fail(Error::Kind::NotFound, {}))
                                         : store.get(EntityKind::Contact, contact);
    if (!record || record->isDeleted())
        return {};
    const auto company = valueOr<RecordId>(record->value(field::company));
    return Invitee{contact, Attendee{titleOf(*record), record->text(field::email), {}, {}, {}},
        company.isNull() ? QString() : store.title(EntityKind::Company, company)};
}

} // namespace

std::optional<Invitee> personOf(store::Store &store, EntityKind customer, RecordId id)
{
    return inviteeOf(store, customersContact(store, customer, id));
}

std::vector<Invitee> peopleFor(store::Store &store, EntityKind customer, RecordId id, const QString &typed)
{
    std::vector<RecordId> contacts{customersContact(store, customer, id)};
    if (const RecordId company = customersCompany(store, customer, id); !company.isNull()) {
        const auto rows = store.select({EntityKind::Contact, {}, Filter::refersTo(field::company, company),
            {field::last_name, false}, {}, mostOfCompany, false});
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            contacts.push_back(rows->id(row));
    }
    store::SearchOptions options;
    options.entities = {EntityKind::Contact};
    options.limit = mostFound;
    const auto hits = typed.trimmed().isEmpty() ? Result<std::vector<store::SearchHit>>()
                                                : store.search(typed, options);
    for (const store::SearchHit &hit : hits ? *hits : std::vector<store::SearchHit>())
        contacts.push_back(hit.id);
    std::vector<Invitee> people;
    for (const RecordId &contact : contacts) {
        if (std::ranges::find(people, contact, &Invitee::contact) != people.end())
            continue;
        if (auto person = inviteeOf(store, contact))
            people.push_back(std::move(*person));
    }
    return people;
}

} // namespace satchel::items
