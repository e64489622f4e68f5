// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out the enrolments of this desk: reads what is known about each, plans, and writes what follows. On a
// worker's own store.
//
// A message is sent once, whenever the program dies: its draft has an id that is derived from the enrolment and the
// step, the commit that advances the enrolment comes next, and only then the draft is queued. A draft that was never
// queued and whose step was committed is queued by the next pass; one whose step was not is written again under the
// same id. A copy of the store, or another desk, would send it under the same message id, and finds it among the
// activities if it was sent before.
#pragma once

#include "sequences/FactReader.h"
#include "sequences/StepCommit.h"
#include "sequences/StepMail.h"
#include "store/mail/MailAccounts.h"

#include <QHash>

namespace satchel::sequences {

struct SequenceRunnerOptions
{
    int accountLimit = 200; // e-mails per account and day, of all sequences together
    QLocale locale = QLocale(); // of numbers and dates in texts
};

struct SequencePass
{
    int queued = 0;
    int tasks = 0;
    int stopped = 0;
    int finished = 0;
    bool isHeld = false; // after a backup was restored (Desk.h): nothing was done
    QStringList problems; // what concerns one enrolment: it is tried again in the next pass
};

class SequenceRunner
{
public:
    enum class Scope {
        Due, // those whose next step has come
        All, // also those whose person may have answered: after mail was fetched
    };

    explicit SequenceRunner(store::Store &store, SequenceRunnerOptions options = {})
        : m_store(store), m_options(std::move(options)), m_mails(store)
    {
    }

    /// An error is one of the store; what concerns one enrolment alone is a problem of the pass.
    Result<SequencePass> run(Scope scope);
    /// After a mailbox was read, before what is in the outbox goes out: notes who wants no more, and ends the
    /// enrolments with a waiting message whose person answered, bounced or may not be written to any more. It begins no
    /// step.
    Result<void> followAnswers();
    /// When the next step of this desk is due; nothing when none is.
    Result<std::optional<Instant>> nextDue();

private:
    Result<void> begin();
    Result<void> followOutbox();
    Result<void> followMail(RecordId run);
    Result<void> withdraw(const Participant &participant);
    Result<void> withdrawStopped();
    Result<void> advanceAll(Scope scope);
    Result<void> advance(RecordId enrolment);
    Result<bool> step(RecordId enrolment);
    Result<bool> carryOut(const SequenceAction &action, const Participant &participant, const Sequence *sequence,
        const EnrolmentFacts &facts);
    Result<bool> stop(const Participant &participant, const Sequence *sequence, StopReason reason, const QString &note);
    QString problemOfLast(const Participant &participant);
    Result<bool> wait(const Participant &participant, const Sequence &sequence, Instant until);
    Result<bool> sendMail(
        const Participant &participant, const Sequence &sequence, const EnrolmentFacts &facts, const SendMail &send);
    Result<void> draft(const StepIdentity &identity, qint64 account, const store::MailContent &content);
    Result<void> discardDraft(const StepIdentity &identity);
    Result<bool> makeTask(
        const Participant &participant, const Sequence &sequence, const EnrolmentFacts &facts, size_t step);
    Result<bool> commitStep(
        const Participant &participant, const Sequence &sequence, const EnrolmentFacts &facts, const CarriedOut &done);
    Result<const Sequence *> sequenceOf(const Participant &participant);
    Result<std::optional<Instant>> limitedUntil(const Participant &participant, const Sequence &sequence);
    Result<int *> sentToday(const QString &account, RecordId sequence);
    Result<std::optional<store::MailAccount>> accountOf(const QString &address);
    Result<RecordId> activityOf(const QString &messageId);

    store::Store &m_store;
    SequenceRunnerOptions m_options;
    store::OutgoingMails m_mails;
    std::optional<FactReader> m_facts;
    QString m_desk;
    QHash<RecordId, std::optional<Sequence>> m_sequences;
    QHash<std::pair<QString, RecordId>, int> m_sent; // today, by account and sequence; a null id: of all sequences
    SequencePass m_pass;
};

} // namespace satchel::sequences
