// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox: what waits to be sent, what could not be, and what is in doubt, with the reason and what can be done. UI
// thread.
#pragma once

#include "store/mail/OutgoingMails.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QVBoxLayout;

namespace satchel::ui {

class OutboxPanel : public Popover
{
    Q_OBJECT

public:
    OutboxPanel(const PageContext &context, QWidget *parent);

    /// Closes when there are none any more.
    void show(const std::vector<store::OutgoingMail> &mails);

    /// More are counted; those that need a person come first.
    static constexpr size_t mostShown = 5;

Q_SIGNALS:
    /// To be written on.
    void editRequested(const satchel::RecordId &mail);
    /// A draft again, and not opened.
    void cancelRequested(const satchel::RecordId &mail);
    void sendAgainRequested(const satchel::RecordId &mail);
    /// A message in doubt was sent.
    void sentRequested(const satchel::RecordId &mail);
    void discardRequested(const satchel::RecordId &mail);

private:
    using Request = void (OutboxPanel::*)(const RecordId &mail);
    QWidget *makeMail(const store::OutgoingMail &mail);
    QWidget *makeButtons(const store::OutgoingMail &mail, const QString &name);

    PageContext m_context;
    QVBoxLayout *m_mails;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
