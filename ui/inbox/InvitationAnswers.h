// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out what a person answers to an invitation, and their own invitations: the message waits in the outbox, tied
// to the change of the calendar, so that both stand or neither does: undo discards the message, redo queues it again.
// What is read for an answer is read on a worker. UI thread.
#pragma once

#include "items/MailOutbox.h"
#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"

#include <QObject>

namespace satchel::invitations {
struct PlannedMessage;
}

namespace satchel::ui {

class InvitationAnswers : public QObject
{
    Q_OBJECT

public:
    InvitationAnswers(const PageContext &context, items::MailOutbox &outbox, QObject *parent = nullptr);

    /// `message` is the e-mail with the invitation, `response` a key of attendee.response. Answers queued or refused.
    void answer(const RecordId &message, const QString &response);
    /// An invitation of this person, from an account. Answers queued or refused.
    void invite(qint64 account, const invitations::PlannedMessage &request);
    /// The organizer's cancellation, once the person agreed.
    void confirmCancellation(const RecordId &message);
    /// An answer that waited and is a draft again: the message goes, and the change of the calendar with it. Answers
    /// takenBack.
    void takeBack(const store::OutgoingMail &draft);

Q_SIGNALS:
    /// Also one that is queued again by a redo.
    void queued(const satchel::store::OutgoingMail &mail);
    /// Nothing was sent and nothing changed.
    void refused(const QString &sentence);
    /// Neither the message nor the change of the calendar is there any more.
    void takenBack();

private:
    void plan(const RecordId &message, const QString &response, const std::vector<store::MailAccount> &accounts);
    void send(qint64 account, const invitations::PlannedMessage &planned);
    void queue(qint64 account, const store::MailContent &content, const ChangeSet &changes);
    void commit(const store::OutgoingMail &mail, const ChangeSet &changes);
    void discardUndone();
    void queueRedone();
    bool isUndone(const store::OutgoingMail &mail) const;

    PageContext m_context;
    items::MailOutbox &m_outbox;
    std::vector<store::OutgoingMail> m_tied; // answers of this session whose change of the calendar can be undone
    std::vector<store::OutgoingMail> m_discarded; // whose change of the calendar was undone and can be done again
    bool m_isAnswering = false; // a second click is no second answer
    items::StoreWorker m_worker; // last: it waits for what it is at before the rest goes
};

} // namespace satchel::ui
