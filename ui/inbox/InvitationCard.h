// SPDX-License-Identifier: GPL-3.0-or-later
// The invitation of a message: what, when in one's own time, where, who, what it overlaps in the calendar, what changed
// since the version that is known, and the answers. UI thread.
#pragma once

#include "invitations/ReceivedInvitation.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QBoxLayout;

namespace satchel::ui {

class Button;

class InvitationCard : public QWidget
{
    Q_OBJECT

public:
    InvitationCard(
        const PageContext &context, const invitations::ReceivedInvitation &received, QWidget *parent = nullptr);

    const invitations::ReceivedInvitation &received() const { return m_received; }
    /// Null where the invitation cannot be answered.
    Button *acceptButton() const { return m_accept; }
    Button *tentativeButton() const { return m_tentative; }
    Button *declineButton() const { return m_decline; }
    /// Null where nothing is cancelled.
    Button *cancelButton() const { return m_cancel; }
    /// Everything that it says, a line each.
    QStringList lines() const { return m_lines; }

Q_SIGNALS:
    /// A key of attendee.response.
    void answered(const QString &response);
    void cancellationConfirmed();
    void meetingRequested(const satchel::RecordId &meeting);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QBoxLayout &column);
    void addLine(QBoxLayout &column, Icon icon, const QString &text, TextColor color = TextColor::Secondary);
    void addChanges(QBoxLayout &column);
    void addButtons(QBoxLayout &column);
    Button *addAnswer(QBoxLayout &row, Icon icon, const QString &text, const QString &name, const QString &response);

    PageContext m_context;
    invitations::ReceivedInvitation m_received;
    QStringList m_lines;
    Button *m_accept = nullptr;
    Button *m_tentative = nullptr;
    Button *m_decline = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace satchel::ui
