// SPDX-License-Identifier: GPL-3.0-or-later
// The invitations of a team: the open ones, the next end first, each with Revoke, then those of the last weeks that
// were used, revoked or have expired, folded. One that was revoked here stays with the open ones, and can be restored
// while this is shown.
#pragma once

#include "store/hub/TeamInvitation.h"
#include "ui/common/PageContext.h"

#include <QSet>
#include <QWidget>

class QGridLayout;

namespace satchel::store {
class InvitationControl;
}

namespace satchel::ui {

class InvitationList : public QWidget
{
    Q_OBJECT

public:
    explicit InvitationList(const PageContext &context, QWidget *parent = nullptr);

    /// How roles are called.
    void setRoles(const std::vector<store::TeamRole> &roles);
    int openCount() const;
    /// Why nobody can join with it any more: it was used or revoked, or has expired. Nothing for one that is not known.
    std::optional<store::InvitationState> endOf(RecordId invitation) const;
    /// What was last asked here failed, and its row says why.
    bool saysProblem() const { return !m_problem.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void show(const std::vector<store::MadeInvitation> &invitations);
    void fill();
    bool isShown(const store::MadeInvitation &one) const;
    bool isFolded(const store::MadeInvitation &one) const;
    void addRow(QGridLayout &grid, const store::MadeInvitation &one);
    void addEnded(QGridLayout &grid);
    void ask(RecordId invitation, bool revokes);
    void sayProblem(const Error &error);
    QString endOf(const store::MadeInvitation &one) const;
    QString roleOf(const store::MadeInvitation &one) const;

    PageContext m_context;
    store::InvitationControl *m_control;
    std::vector<store::TeamRole> m_roles;
    std::vector<store::MadeInvitation> m_invitations;
    QSet<RecordId> m_revoked; // here
    RecordId m_asked; // whose revocation, or its undo, waits for the server or was refused
    QString m_problem; // why
    QWidget *m_rows = nullptr;
    bool m_isUnfolded = false; // those that ended
};

} // namespace satchel::ui
