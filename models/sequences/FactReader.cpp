// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/FactReader.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Region.h"
#include "sequences/Reactions.h"
#include "sequences/RecipientZone.h"
#include "sequences/Refusals.h"
#include "store/mail/OutgoingMails.h"
#include "store/privacy/Consents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

QStringList messageIdsOf(const Participant &participant)
{
    QStringList ids;
    for (const Record &run : participant.runs)
        ids.append(run.text(field::message_id));
    ids.removeAll(QString());
    return ids;
}

bool isStageNew(const Record &deal, Instant startedAt, const QTimeZone &zone)
{
    const auto stageSince = std::get_if<Instant>(&deal.value(field::stage_since));
    const auto closedOn = valueOr<QDate>(deal.value(field::closed_on));
    return (stageSince && *stageSince > startedAt)
        || (deal.text(field::status) != choice::open && closedOn.isValid() && closedOn >= startedAt.dateIn(zone));
}

} // namespace

SendingWindow windowOf(
    const Participant &participant, const Sequence &sequence, const Holidays &holidays, const QTimeZone &sender)
{
    SendingWindow window{sequence.hours, sender, systemRegion(), holidays};
    if (!sequence.followsRecipient || !participant.person)
        return window;
    const RecipientPlace place = placeOfPerson(
        *participant.person, participant.company ? &*participant.company : nullptr);
    if (place.zone)
        window.zone = *place.zone;
    if (!place.region.isEmpty())
        window.region = place.region;
    return window;
}

Result<FactReader> FactReader::begin(store::Store &store)
{
    FactReader reader(store);
    reader.m_holidays = TRY(readHolidays(store));
    reader.m_purposes = TRY(store::consentPurposes(store));
    return reader;
}

Result<EnrolmentFacts> FactReader::read(const Participant &participant, const Sequence *sequence)
{
    EnrolmentFacts facts;
    facts.enrolment = participant.id();
    facts.startedAt = valueOr<Instant>(participant.enrolment.value(field::started_at));
    facts.isGone = !sequence || !participant.person
        || (!participant.deal && !participant.reference(field::deal).isNull());
    if (facts.isGone)
        return facts;
    for (const Record &run : participant.runs)
        facts.done.push_back(valueOr<RecordId>(run.value(field::step)));
    facts.window = windowOf(participant, *sequence, m_holidays, m_store.clock().zone());
    TRY(readLastStep(participant, facts));
    const Reacting person = TRY(reactingOf(participant));
    facts.hasAnswered = TRY(hasAny(EntityKind::Activity, answerFilter(person)));
    facts.optedOut = TRY(isRefusing(participant, *sequence)) || TRY(hasUnsubscribed(person));
    facts.hasBounced = TRY(hasBounced(participant));
    facts.hasMeeting = sequence->rules.stopsOnMeeting && TRY(hasAny(EntityKind::Activity, meetingFilter(person)));
    facts.hasNewStage = participant.deal && isStageNew(*participant.deal, facts.startedAt, m_store.clock().zone());
    return facts;
}

Result<void> FactReader::readLastStep(const Participant &participant, EnrolmentFacts &facts)
{
    if (participant.runs.empty())
        return {};
    const Record &run = participant.runs.back();
    facts.last = StepState::Done;
    facts.lastDoneAt = valueOr<Instant>(run.value(field::at));
    if (!run.text(field::message_id).isEmpty())
        return readLastMail(participant, run, facts);
    const auto task = TRY(findLive(m_store, EntityKind::Task, valueOr<RecordId>(run.value(field::task))));
    if (!task)
        return {}; // a wait, or a task that a person deleted
    const QString status = task->text(field::status);
    if (status == choice::completed)
        facts.lastDoneAt = valueOr<Instant>(task->value(field::completed_at), facts.lastDoneAt);
    else if (status == choice::cancelled)
        facts.lastDoneAt = valueOr<Instant>(task->value(field::updated_at), facts.lastDoneAt);
    else
        facts.last = StepState::Pending;
    return {};
}

Result<void> FactReader::readLastMail(const Participant &participant, const Record &run, EnrolmentFacts &facts)
{
    const auto id = valueOr<RecordId>(run.value(field::activity));
    const auto activity = id.isNull() ? std::nullopt : std::optional(m_store.get(EntityKind::Activity, id));
    if (activity && *activity) {
        facts.lastDoneAt = valueOr<Instant>((*activity)->value(field::at), facts.lastDoneAt);
        return {};
    }
    const StepIdentity identity{participant.id(), facts.done.back()};
    const auto mail = store::OutgoingMails(m_store).get(identity.mail());
    if (!mail && mail.error().kind != Error::Kind::NotFound)
        return fail(mail.error());
    const bool isLost = !mail || mail->state == store::OutgoingState::Failed;
    facts.last = isLost                             ? StepState::Failed
        : mail->state == store::OutgoingState::Sent ? StepState::Done
                                                    : StepState::Pending;
    return {};
}

Result<bool> FactReader::isRefusing(const Participant &participant, const Sequence &sequence)
{
    if (refusalOfMail(*participant.person, m_purposes, sequence.purpose) != MailRefusal::None)
        return true;
    const RecordId lead = participant.reference(field::lead);
    if (lead.isNull())
        return false;
    return hasAny(EntityKind::Enrolment, // a lead has no fields of consent
        Filter::all({Filter::refersTo(field::lead, lead), Filter::equals(field::stop_reason, choice::opt_out)}));
}

Result<bool> FactReader::hasBounced(const Participant &participant)
{
    const QString bounced = participant.person->text(field::bounced_email);
    if (!bounced.isEmpty() && bounced.compare(participant.address(), Qt::CaseInsensitive) == 0)
        return true;
    const QStringList ids = messageIdsOf(participant);
    if (ids.isEmpty())
        return false;
    return hasAny(EntityKind::Activity,
        Filter::all({isOneOf(field::message_id, ids), Filter::equals(field::delivery, choice::failed)}));
}

Result<Reacting> FactReader::reactingOf(const Participant &participant)
{
    QStringList threads = messageIdsOf(participant);
    for (const Record &run : participant.runs) {
        const auto activity = TRY(
            findLive(m_store, EntityKind::Activity, valueOr<RecordId>(run.value(field::activity))));
        if (activity && !threads.contains(activity->text(field::thread)))
            threads.append(activity->text(field::thread));
    }
    threads.removeAll(QString());
    return Reacting{participant.reference(field::contact), participant.reference(field::lead),
        valueOr<Instant>(participant.enrolment.value(field::started_at)), threads};
}

/// A mail program may unsubscribe by a message that looks automatic.
Result<bool> FactReader::hasUnsubscribed(const Reacting &person)
{
    const Filter asking = Filter::all({incomingFilter(person),
        Filter::condition(field::subject, Filter::Op::Contains, {Operand::fromText(u"unsubscribe"_s)})});
    const auto rows = TRY(m_store.select({EntityKind::Activity, {field::subject}, asking, {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (asksForNoMore(rows.text(row, 0)))
            return true;
    }
    return false;
}

Result<bool> FactReader::hasAny(EntityKind entity, const Filter &filter)
{
    return !TRY(m_store.select({entity, {}, filter, {}, {}, 1, false})).isEmpty();
}

} // namespace satchel::sequences
