// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/Participant.h"

#include "domain/FieldNames.h"
#include "store/PersonName.h"

namespace satchel::sequences {

QString Participant::address() const
{
    return person ? person->text(field::email).trimmed() : QString();
}

QString Participant::sender() const
{
    return enrolment.text(field::account);
}

std::vector<FieldValue> Participant::subjects() const
{
    std::vector<FieldValue> values;
    for (const auto &name : {field::contact, field::lead, field::deal}) {
        if (const RecordId id = reference(name); !id.isNull())
            values.push_back({name, id});
    }
    if (company)
        values.push_back({field::company, company->id});
    return values;
}

Result<std::optional<Record>> findLive(store::Store &store, EntityKind entity, RecordId id)
{
    if (id.isNull())
        return std::nullopt;
    auto found = store.get(entity, id);
    if (!found && found.error().kind != Error::Kind::NotFound)
        return fail(found.error());
    return found && !found->isDeleted() ? std::optional(std::move(*found)) : std::nullopt;
}

Result<Participant> readParticipant(store::Store &store, RecordId enrolment)
{
    Participant participant;
    participant.enrolment = TRY(store.get(EntityKind::Enrolment, enrolment));
    const RecordId contact = participant.reference(field::contact);
    participant.person = contact.isNull() ? TRY(findLive(store, EntityKind::Lead, participant.reference(field::lead)))
                                          : TRY(findLive(store, EntityKind::Contact, contact));
    if (participant.person && !contact.isNull()) {
        const auto company = valueOr<RecordId>(participant.person->value(field::company));
        participant.company = TRY(findLive(store, EntityKind::Company, company));
    }
    participant.deal = TRY(findLive(store, EntityKind::Deal, participant.reference(field::deal)));
    participant.user = TRY(findLive(store, EntityKind::User, participant.reference(field::owner)));
    if (participant.user && !store::isNamed(store, participant.user->id))
        participant.user->set(field::name, Value()); // the letter says what is missing
    const auto rows = TRY(store.select(
        {EntityKind::SequenceRun, {}, Filter::refersTo(field::enrolment, enrolment), {field::at}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        participant.runs.push_back(TRY(store.get(EntityKind::SequenceRun, rows.id(row))));
    return participant;
}

} // namespace satchel::sequences
