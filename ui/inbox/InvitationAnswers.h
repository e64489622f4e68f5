// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out what a person answers to an invitation: the message to the organizer waits in the outbox, tied to the
// change of the calendar, so that both stand or neither does. UI thread.
#pragma once

#include "items/MailOutbox.h"
#include "ui/common/PageContext.h"

#include <QObject>

namespace satchel::invitations {
struct PlannedAnswer;
}

namespace satchel::ui {

class InvitationAnswers : public QObject
{
    Q_OBJECT

public:
    InvitationAnswers(const PageContext &context, items::MailOutbox &outbox, QObject *parent = nullptr);

    /// `message` is the e-mail with the invitation, `response` a key of attendee.response. Answers queued or refused.
    void answer(const RecordId &message, const QString &response);
    /// The organizer's cancellation, once the person agreed.
    void confirmCancellation(const RecordId &message);
    /// An answer that waited and is a draft again: the message goes, and the change of the calendar with it. Answers
    /// takenBack.
    void takeBack(const store::OutgoingMail &draft);

Q_SIGNALS:
    void queued(const satchel::store::OutgoingMail &mail);
    /// Nothing was sent and nothing changed.
    void refused(const QString &sentence);
    /// Neither the message nor the change of the calendar is there any more.
    void takenBack();

private:
    void send(const RecordId &message, const QString &response, const std::vector<store::MailAccount> &accounts);
    void queue(qint64 account, const store::MailContent &content, const ChangeSet &changes);
    void commit(const store::OutgoingMail &mail, const ChangeSet &changes);
    void discardUndone();

    PageContext m_context;
    items::MailOutbox &m_outbox;
    std::vector<store::OutgoingMail> m_tied; // answers of this session whose change of the calendar can be undone
    bool m_isAnswering = false; // a second click is no second answer
};

} // namespace satchel::ui
