// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/EnrolmentPlan.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "sequences/Desk.h"
#include "sequences/FactReader.h"
#include "sequences/Participant.h"
#include "sequences/Refusals.h"
#include "store/privacy/Consents.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

class EnrolmentPlanner
{
public:
    EnrolmentPlanner(store::Store &store, const Sequence &sequence, const EnrolmentOptions &options,
        std::vector<ConsentPurpose> purposes)
        : m_store(store), m_sequence(sequence), m_options(options), m_purposes(std::move(purposes)),
          m_sendsMail(
              std::ranges::find(sequence.rules.steps, StepKind::Mail, &StepRule::kind) != sequence.rules.steps.end())
    {
    }

    Result<void> add(const EnrolmentTarget &target)
    {
        PlannedEnrolment planned;
        const auto person = TRY(personOf(target, planned));
        if (!person)
            return {};
        planned.name = titleOf(*person);
        planned.address = person->text(field::email).trimmed();
        auto reason = reasonAgainst(*person, planned);
        if (!reason)
            reason = TRY(earlierEnrolment(planned));
        if (!reason && !planned.address.isEmpty() && m_addresses.contains(planned.address.toLower()))
            reason = NotEnrolled::SameAddress;
        if (reason) {
            m_plan.leftOut.push_back({target, planned.name, *reason});
            return {};
        }
        m_addresses.insert(planned.address.toLower());
        m_people.insert(person->id);
        m_plan.enrolled.push_back(std::move(planned));
        return {};
    }

    EnrolmentPlan take() { return std::move(m_plan); }

private:
    /// Nothing for a person who is excluded already.
    Result<std::optional<Record>> personOf(const EnrolmentTarget &target, PlannedEnrolment &planned)
    {
        auto record = TRY(findLive(m_store, target.entity, target.id));
        if (!record) {
            m_plan.leftOut.push_back({target, {}, NotEnrolled::Gone});
            return std::optional<Record>();
        }
        if (target.entity != EntityKind::Deal) {
            (target.entity == EntityKind::Lead ? planned.lead : planned.contact) = target.id;
            return record;
        }
        planned.deal = target.id;
        planned.contact = valueOr<RecordId>(record->value(field::contact));
        auto contact = TRY(findLive(m_store, EntityKind::Contact, planned.contact));
        if (!contact)
            m_plan.leftOut.push_back({target, titleOf(*record), NotEnrolled::NoContact});
        return contact;
    }

    std::optional<NotEnrolled> reasonAgainst(const Record &person, const PlannedEnrolment &planned) const
    {
        const QString bounced = person.text(field::bounced_email);
        if (m_sendsMail && planned.address.isEmpty())
            return NotEnrolled::NoAddress;
        if (m_sendsMail && !bounced.isEmpty() && bounced.compare(planned.address, Qt::CaseInsensitive) == 0)
            return NotEnrolled::Bounced;
        switch (refusalOfMail(person, m_purposes, m_sequence.purpose)) {
        case MailRefusal::DoNotContact: return NotEnrolled::DoNotContact;
        case MailRefusal::Refused: return NotEnrolled::Refused;
        case MailRefusal::NoConsent: return NotEnrolled::NoConsent;
        case MailRefusal::None: break;
        }
        return m_people.contains(person.id) ? std::optional(NotEnrolled::Enrolled) : std::nullopt;
    }

    Result<std::optional<NotEnrolled>> earlierEnrolment(const PlannedEnrolment &planned)
    {
        const Filter person = planned.lead.isNull() ? Filter::refersTo(field::contact, planned.contact)
                                                    : Filter::refersTo(field::lead, planned.lead);
        const auto rows = TRY(m_store.select(
            {EntityKind::Enrolment, {field::sequence, field::state, field::stop_reason}, person, {}, {}, -1, false}));
        std::optional<NotEnrolled> found;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const bool isThis = rows.reference(row, 0) == m_sequence.id;
            const bool isActive = rows.text(row, 1) == choice::active;
            if (!planned.lead.isNull() && rows.text(row, 2) == choice::opt_out)
                return NotEnrolled::Refused; // a lead has no fields of consent
            if (isActive)
                found = isThis ? NotEnrolled::Enrolled : NotEnrolled::InOtherSequence;
            else if (isThis && !m_options.again && !found)
                found = NotEnrolled::EnrolledBefore;
        }
        return found;
    }

    store::Store &m_store;
    const Sequence &m_sequence;
    EnrolmentOptions m_options;
    std::vector<ConsentPurpose> m_purposes;
    bool m_sendsMail;
    QSet<QString> m_addresses;
    QSet<RecordId> m_people;
    EnrolmentPlan m_plan;
};

/// As a participant that is not stored yet, for the window of the first step.
Result<Participant> participantOf(store::Store &store, const PlannedEnrolment &planned)
{
    Participant participant;
    participant.enrolment = Record(store.schema().shared(EntityKind::Enrolment));
    participant.person = planned.lead.isNull() ? TRY(findLive(store, EntityKind::Contact, planned.contact))
                                               : TRY(findLive(store, EntityKind::Lead, planned.lead));
    if (participant.person && planned.lead.isNull())
        participant.company = TRY(
            findLive(store, EntityKind::Company, valueOr<RecordId>(participant.person->value(field::company))));
    return participant;
}

} // namespace

QString notEnrolledText(NotEnrolled reason)
{
    switch (reason) {
    case NotEnrolled::Gone: return Reason::tr("was deleted", "of a record");
    case NotEnrolled::NoContact: return Reason::tr("has no contact");
    case NotEnrolled::NoAddress: return Reason::tr("has no e-mail address");
    case NotEnrolled::Bounced: return Reason::tr("has an e-mail address that does not exist");
    case NotEnrolled::DoNotContact: return Reason::tr("must not be contacted");
    case NotEnrolled::Refused: return Reason::tr("does not want such e-mails");
    case NotEnrolled::NoConsent: return Reason::tr("has not agreed to such e-mails");
    case NotEnrolled::Enrolled: return Reason::tr("is in this sequence already");
    case NotEnrolled::EnrolledBefore: return Reason::tr("went through this sequence before");
    case NotEnrolled::InOtherSequence: return Reason::tr("is in another sequence");
    case NotEnrolled::SameAddress: return Reason::tr("has the same address as another person here");
    }
    return {};
}

Result<std::vector<EnrolmentTarget>> targetsOf(store::Store &store, EntityKind entity, const Filter &filter)
{
    const auto rows = TRY(store.select({entity, {}, filter, {}, {}, -1, false}));
    std::vector<EnrolmentTarget> targets;
    for (qsizetype row = 0; row < rows.size(); ++row)
        targets.push_back({entity, rows.id(row)});
    return targets;
}

Result<EnrolmentPlan> planEnrolment(store::Store &store, const Sequence &sequence,
    std::span<const EnrolmentTarget> targets, const EnrolmentOptions &options)
{
    auto purposes = TRY(store::consentPurposes(store));
    EnrolmentPlanner planner(store, sequence, options, std::move(purposes));
    for (const EnrolmentTarget &target : targets)
        TRY(planner.add(target));
    return planner.take();
}

Result<ChangeSet> enrolmentChanges(
    store::Store &store, const Sequence &sequence, const EnrolmentPlan &plan, const QString &account)
{
    const auto count = static_cast<int>(plan.enrolled.size());
    ChangeSet changes{count == 1 ? Reason::tr("Enrolled %1 in “%2”").arg(plan.enrolled.front().name, sequence.name)
                                 : Reason::tr("Enrolled %Ln people in “%1”", nullptr, count).arg(sequence.name),
        Origin::user(), {}, {}};
    const QString desk = TRY(deskOf(store));
    const Holidays holidays = TRY(readHolidays(store));
    const Instant now = store.clock().now();
    for (const PlannedEnrolment &planned : plan.enrolled) {
        std::vector<FieldValue> values{
            {field::sequence, sequence.id}, {field::account, account}, {field::desk, desk}, {field::started_at, now}};
        for (const auto &[name, id] : {std::pair(field::contact, planned.contact), {field::lead, planned.lead},
                 {field::deal, planned.deal}, {field::owner, store.me()}}) {
            if (!id.isNull())
                values.push_back({name, id});
        }
        const Participant participant = TRY(participantOf(store, planned));
        const SendingWindow window = windowOf(participant, sequence, holidays, store.clock().zone());
        const auto due = sequence.rules.steps.empty() ? std::nullopt : dueAt(sequence.rules.steps.front(), now, window);
        if (due)
            values.push_back({field::due_at, *due});
        changes.edits.push_back(Edit::create(EntityKind::Enrolment, {}, std::move(values)));
    }
    return changes;
}

Result<ChangeSet> stopByHand(store::Store &store, std::span<const RecordId> enrolments)
{
    ChangeSet changes{Reason::tr("Took out of a sequence"), Origin::user(), {}, {}};
    for (const RecordId &id : enrolments) {
        const auto enrolment = TRY(findLive(store, EntityKind::Enrolment, id));
        if (enrolment && enrolment->text(field::state) == choice::active)
            changes.edits.push_back(Edit::update(EntityKind::Enrolment, id,
                {{field::state, QString(choice::stopped)}, {field::stop_reason, stopReasonName(StopReason::ByHand)},
                    {field::due_at, Value()}}));
    }
    return changes;
}

} // namespace satchel::sequences
