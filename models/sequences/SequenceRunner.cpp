// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/SequenceRunner.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Overloaded.h"
#include "domain/Reason.h"
#include "sequences/Desk.h"
#include "sequences/OptOuts.h"
#include "store/BulkWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

using Op = Filter::Op;

Filter isActiveAt(const QString &desk)
{
    return Filter::all({Filter::equals(field::desk, desk), Filter::equals(field::state, choice::active)});
}

/// What is to be done when a sequence gives up on somebody who has said nothing.
QString taskTitle(StopReason reason, const QString &sequence)
{
    return reason == StopReason::EmptyField
        ? Reason::tr("Complete the record: sequence “%1” has stopped").arg(sequence)
        : Reason::tr("Check the e-mail that was not sent: sequence “%1” has stopped").arg(sequence);
}

bool needsTask(StopReason reason)
{
    return reason == StopReason::EmptyField || reason == StopReason::NotSent;
}

} // namespace

Result<SequencePass> SequenceRunner::run(Scope scope)
{
    TRY(begin());
    if (m_pass.isHeld)
        return m_pass;
    TRY(followOutbox());
    TRY(advanceAll(scope));
    return m_pass;
}

Result<void> SequenceRunner::begin()
{
    m_pass = {};
    m_sequences.clear();
    m_sent.clear();
    m_pass.isHeld = TRY(isHeldAfterRestoring(m_store));
    if (m_pass.isHeld)
        return {};
    m_desk = TRY(deskOf(m_store));
    TRY(noteOptOuts(m_store, m_desk));
    m_facts.emplace(TRY(FactReader::begin(m_store)));
    return withdrawStopped();
}

Result<void> SequenceRunner::followAnswers()
{
    TRY(begin());
    if (m_pass.isHeld)
        return fail(Error::Kind::Conflict, Reason::tr("sequences wait: this store was restored from a backup"));
    constexpr qint64 later = 10 * 60'000; // milliseconds
    for (const store::OutgoingMail &mail : TRY(m_mails.list(store::OutgoingState::Queued))) {
        if (mail.content.enrolment.isNull())
            continue;
        const qsizetype problems = m_pass.problems.size();
        TRY(advance(mail.content.enrolment)); // its last step waits, so it ends or nothing happens
        if (m_pass.problems.size() != problems) // nobody knows about this one; the others are not held up
            std::ignore = m_mails.queue(mail.id, Instant{m_store.clock().now().ms + later}, mail.messageId);
    }
    return {};
}

Result<std::optional<Instant>> SequenceRunner::nextDue()
{
    const QString desk = TRY(deskOf(m_store));
    const Filter filter = Filter::all({isActiveAt(desk), Filter::condition(field::due_at, Op::IsNotEmpty)});
    const auto rows = TRY(
        m_store.select({EntityKind::Enrolment, {field::due_at}, filter, {field::due_at}, {}, 1, false}));
    return rows.isEmpty() ? std::nullopt : std::optional(valueOr<Instant>(rows.value(0, 0)));
}

/// Messages that left, were refused, or were never queued because the program died.
Result<void> SequenceRunner::followOutbox()
{
    const Filter waiting = Filter::all(
        {Filter::condition(field::message_id, Op::IsNotEmpty), Filter::condition(field::activity, Op::IsEmpty),
            Filter::equals(u"enrolment.state"_s, choice::active), Filter::equals(u"enrolment.desk"_s, m_desk)});
    const auto rows = TRY(m_store.select({EntityKind::SequenceRun, {}, waiting, {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        TRY(followMail(rows.id(row)));
    return {};
}

Result<void> SequenceRunner::followMail(RecordId id)
{
    const Record run = TRY(m_store.get(EntityKind::SequenceRun, id));
    const StepIdentity identity{
        valueOr<RecordId>(run.value(field::enrolment)), valueOr<RecordId>(run.value(field::step))};
    const QString messageId = run.text(field::message_id);
    const auto mail = m_mails.get(identity.mail());
    if (!mail && mail.error().kind != Error::Kind::NotFound)
        return fail(mail.error());
    if (mail && mail->state == store::OutgoingState::Draft && mail->messageId.isEmpty()) {
        ++m_pass.queued;
        return m_mails.queue(mail->id, m_store.clock().now(), messageId);
    }
    const RecordId activity = mail && mail->state == store::OutgoingState::Sent ? mail->activity
                                                                                : TRY(activityOf(messageId));
    if (!activity.isNull()) {
        const auto linked = m_store.commit(
            {Reason::tr("Note an e-mail of a sequence as sent"), Origin::rule(Reason::tr("sequences")),
                {Edit::update(EntityKind::SequenceRun, id, {{field::activity, activity}})}, {}});
        if (!linked)
            return fail(linked.error());
    }
    const bool isLost = !mail || mail->state == store::OutgoingState::Failed;
    return activity.isNull() && !isLost ? Result<void>() : advance(identity.enrolment);
}

/// Takes the messages of one enrolment out of the outbox, but for those that are being sent.
Result<void> SequenceRunner::withdraw(const Participant &participant)
{
    for (const Record &run : participant.runs) {
        const StepIdentity identity{participant.id(), valueOr<RecordId>(run.value(field::step))};
        const auto mail = m_mails.get(identity.mail());
        if (!mail || (mail->state != store::OutgoingState::Queued && mail->state != store::OutgoingState::Draft))
            continue;
        const auto removed = m_mails.remove(mail->id);
        if (!removed && removed.error().kind != Error::Kind::Conflict)
            return fail(removed.error());
    }
    return {};
}

/// Of enrolments that a person stopped or deleted, here or at another desk.
Result<void> SequenceRunner::withdrawStopped()
{
    const auto queued = TRY(m_mails.list(store::OutgoingState::Queued));
    for (const store::OutgoingMail &mail : queued) {
        if (mail.content.enrolment.isNull())
            continue;
        const auto enrolment = TRY(findLive(m_store, EntityKind::Enrolment, mail.content.enrolment));
        if (enrolment && enrolment->text(field::state) == choice::active)
            continue;
        const auto removed = m_mails.remove(mail.id);
        if (!removed && removed.error().kind != Error::Kind::Conflict)
            return fail(removed.error());
    }
    return {};
}

Result<void> SequenceRunner::advanceAll(Scope scope)
{
    Filter filter = isActiveAt(m_desk);
    if (scope == Scope::Due) {
        const QString now = m_store.clock().now().toIso();
        filter = Filter::all({std::move(filter),
            Filter::any({Filter::condition(field::due_at, Op::IsEmpty),
                Filter::condition(field::due_at, Op::LessOrEqual, {Operand::fromText(now)})})});
    }
    const auto rows = TRY(m_store.select({EntityKind::Enrolment, {}, filter, {field::due_at}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        TRY(advance(rows.id(row)));
    return {};
}

/// As far as it goes now. An error that concerns this enrolment alone is noted.
Result<void> SequenceRunner::advance(RecordId enrolment)
{
    for (;;) {
        const auto goesOn = step(enrolment);
        if (!goesOn && !store::concernsEdit(goesOn.error().kind))
            return fail(goesOn.error());
        if (!goesOn)
            m_pass.problems.append(toText(goesOn.error()));
        if (!goesOn || !*goesOn)
            return {};
    }
}

/// Whether something was done after which there may be more to do.
Result<bool> SequenceRunner::step(RecordId enrolment)
{
    const Participant participant = TRY(readParticipant(m_store, enrolment));
    if (participant.enrolment.isDeleted() || participant.enrolment.text(field::state) != choice::active)
        return false;
    const Sequence *sequence = TRY(sequenceOf(participant));
    EnrolmentFacts facts = TRY(m_facts->read(participant, sequence));
    if (sequence)
        facts.limitedUntil = TRY(limitedUntil(participant, *sequence));
    static const SequenceRules none;
    const Instant now = m_store.clock().now();
    return carryOut(planSequence(sequence ? sequence->rules : none, facts, now), participant, sequence, facts);
}

Result<bool> SequenceRunner::carryOut(
    const SequenceAction &action, const Participant &participant, const Sequence *sequence, const EnrolmentFacts &facts)
{
    return std::visit(Overloaded{
                          [&](const Stop &stopping) {
                              return stop(participant, sequence, stopping.reason,
                                  stopping.reason == StopReason::NotSent ? problemOfLast(participant) : QString());
                          },
                          [&](const WaitUntil &waiting) { return wait(participant, *sequence, waiting.at); },
                          [&](const Hold &) { return Result<bool>(false); },
                          [&](const SendMail &send) { return sendMail(participant, *sequence, facts, send); },
                          [&](const MakeCall &call) { return makeTask(participant, *sequence, facts, call.step); },
                          [&](const MakeTask &task) { return makeTask(participant, *sequence, facts, task.step); },
                          [&](const PassWait &passed) {
                              return commitStep(participant, *sequence, facts, {passed.step, passed.at});
                          },
                          [&](const Finish &) -> Result<bool> {
                              TRY(m_store.commit(finishChanges(*sequence, participant)));
                              ++m_pass.finished;
                              return false;
                          },
                      },
        action);
}

Result<bool> SequenceRunner::stop(
    const Participant &participant, const Sequence *sequence, StopReason reason, const QString &note)
{
    const QString name = sequence ? sequence->name : QString();
    std::vector<Edit> tasks;
    if (needsTask(reason))
        tasks.push_back(taskFor(m_store.newId(), participant, taskTitle(reason, name), note, m_store.clock().today()));
    TRY(m_store.commit(stopChanges(name, participant, reason, note, std::move(tasks))));
    TRY(withdraw(participant));
    ++m_pass.stopped;
    return false;
}

/// What the server said about the last message; empty for one that a person took back.
QString SequenceRunner::problemOfLast(const Participant &participant)
{
    const auto step = valueOr<RecordId>(participant.runs.back().value(field::step));
    const auto mail = m_mails.get(StepIdentity{participant.id(), step}.mail());
    return mail ? mail->problem : QString();
}

Result<bool> SequenceRunner::wait(const Participant &participant, const Sequence &sequence, Instant until)
{
    if (valueOr<Instant>(participant.enrolment.value(field::due_at)) != until)
        TRY(m_store.commit(postponeChanges(sequence, participant, until)));
    return false;
}

Result<bool> SequenceRunner::sendMail(
    const Participant &participant, const Sequence &sequence, const EnrolmentFacts &facts, const SendMail &send)
{
    if (participant.address().isEmpty())
        return stop(participant, &sequence, StopReason::EmptyField, Reason::tr("the person has no e-mail address"));
    const auto account = TRY(accountOf(participant.sender()));
    if (!account)
        return fail(Error::Kind::NotFound,
            Reason::tr("no mail account here has the address %1").arg(participant.sender()), sequence.name);
    const FilledStep filled = TRY(
        fillInMail(m_store, participant, sequence.texts[send.step], send.variant, m_options.locale));
    if (!filled.emptyFields.isEmpty())
        return stop(participant, &sequence, StopReason::EmptyField,
            Reason::tr("these fields of the text are empty: %1").arg(filled.emptyFields.join(u", "_s)));
    const StepIdentity identity{participant.id(), sequence.rules.steps[send.step].id};
    CarriedOut done{send.step, m_store.clock().now(), send.variant, identity.messageId(account->address)};
    done.activity = TRY(activityOf(done.messageId)); // another copy of this store sent it
    const auto earlier = TRY(earlierMails(m_store, participant));
    if (done.activity.isNull())
        TRY(draft(identity, account->number, contentOf(participant, filled, earlier)));
    const auto committed = commitStep(participant, sequence, facts, done);
    if (!committed) {
        TRY(discardDraft(identity));
        return committed;
    }
    if (!done.activity.isNull())
        return true;
    ++*TRY(sentToday(participant.sender(), sequence.id));
    ++*TRY(sentToday(participant.sender(), {}));
    const auto mail = TRY(m_mails.get(identity.mail()));
    if (mail.messageId.isEmpty()) { // else another process queued it, and it may be on its way
        TRY(m_mails.queue(mail.id, done.at, done.messageId));
        ++m_pass.queued;
    }
    return true;
}

/// Written again where the program died before the step was committed: the record may have changed since.
Result<void> SequenceRunner::draft(const StepIdentity &identity, qint64 account, const store::MailContent &content)
{
    if (TRY(m_mails.create(identity.mail(), account, content)))
        return {};
    const auto known = TRY(m_mails.get(identity.mail()));
    if (known.state == store::OutgoingState::Draft && known.messageId.isEmpty())
        TRY(m_mails.save(known.id, account, content));
    return {};
}

/// Of a step that could not be committed; another process may have done so.
Result<void> SequenceRunner::discardDraft(const StepIdentity &identity)
{
    const auto run = m_store.get(EntityKind::SequenceRun, identity.run());
    if (run || run.error().kind != Error::Kind::NotFound)
        return {};
    const auto known = m_mails.get(identity.mail());
    return known && known->messageId.isEmpty() ? m_mails.remove(known->id) : Result<void>();
}

Result<bool> SequenceRunner::makeTask(
    const Participant &participant, const Sequence &sequence, const EnrolmentFacts &facts, size_t step)
{
    const StepIdentity identity{participant.id(), sequence.rules.steps[step].id};
    const FilledStep filled = TRY(fillInTask(m_store, participant, sequence.texts[step], m_options.locale));
    CarriedOut done{step, m_store.clock().now()};
    done.task = identity.task();
    done.more = {taskFor(done.task, participant, filled.subject.isEmpty() ? sequence.name : filled.subject, filled.body,
        m_store.clock().today())};
    const bool goesOn = TRY(commitStep(participant, sequence, facts, done));
    ++m_pass.tasks;
    return goesOn;
}

Result<bool> SequenceRunner::commitStep(
    const Participant &participant, const Sequence &sequence, const EnrolmentFacts &facts, const CarriedOut &done)
{
    const auto &steps = sequence.rules.steps;
    auto passed = facts.done;
    passed.push_back(steps[done.step].id);
    const auto following = nextStep(steps, passed);
    const auto due = following ? dueAt(steps[*following], done.at, facts.window) : std::optional(done.at);
    TRY(m_store.commit(stepChanges(sequence, participant, done, due.value_or(done.at))));
    return true;
}

/// Null when it was deleted.
Result<const Sequence *> SequenceRunner::sequenceOf(const Participant &participant)
{
    const RecordId id = participant.reference(field::sequence);
    auto known = m_sequences.find(id);
    if (known == m_sequences.end()) {
        auto read = readSequence(m_store, id);
        if (!read && read.error().kind != Error::Kind::NotFound)
            return fail(read.error());
        known = m_sequences.insert(id, read ? std::optional(std::move(*read)) : std::nullopt);
    }
    return known.value() ? &*known.value() : nullptr;
}

/// The beginning of the next day of the sender, when today's messages are used up.
Result<std::optional<Instant>> SequenceRunner::limitedUntil(const Participant &participant, const Sequence &sequence)
{
    const int ofSequence = *TRY(sentToday(participant.sender(), sequence.id));
    const int ofAccount = *TRY(sentToday(participant.sender(), {}));
    const bool isFull = (sequence.dailyLimit > 0 && ofSequence >= sequence.dailyLimit)
        || (m_options.accountLimit > 0 && ofAccount >= m_options.accountLimit);
    return isFull ? std::optional(Instant::startOf(m_store.clock().today().addDays(1), m_store.clock().zone()))
                  : std::nullopt;
}

Result<int *> SequenceRunner::sentToday(const QString &account, RecordId sequence)
{
    const auto key = std::pair(account, sequence);
    auto known = m_sent.find(key);
    if (known == m_sent.end()) {
        const Instant midnight = Instant::startOf(m_store.clock().today(), m_store.clock().zone());
        std::vector<Filter> filters{
            Filter::condition(field::at, Op::GreaterOrEqual, {Operand::fromText(midnight.toIso())}),
            Filter::condition(field::message_id, Op::IsNotEmpty), Filter::equals(u"enrolment.account"_s, account)};
        if (!sequence.isNull())
            filters.push_back(Filter::refersTo(u"enrolment.sequence"_s, sequence));
        const qint64 count = TRY(
            m_store.count({EntityKind::SequenceRun, {}, Filter::all(std::move(filters)), {}, {}, -1, false}));
        known = m_sent.insert(key, static_cast<int>(count));
    }
    return &known.value();
}

Result<std::optional<store::MailAccount>> SequenceRunner::accountOf(const QString &address)
{
    const auto accounts = TRY(store::MailAccounts(m_store).list());
    const auto found = std::ranges::find_if(accounts,
        [&](const store::MailAccount &account) { return account.address.compare(address, Qt::CaseInsensitive) == 0; });
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

Result<RecordId> SequenceRunner::activityOf(const QString &messageId)
{
    const auto rows = TRY(
        m_store.select({EntityKind::Activity, {}, Filter::equals(field::message_id, messageId), {}, {}, 1, false}));
    return rows.isEmpty() ? RecordId() : rows.id(0);
}

} // namespace satchel::sequences
