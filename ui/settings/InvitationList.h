// SPDX-License-Identifier: GPL-3.0-or-later
// The open invitations of a team, the next end first, each with Revoke; one that was revoked here can be restored while
// this is shown.
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

Q_SIGNALS:
    void changed();

private:
    void show(const std::vector<store::MadeInvitation> &invitations);
    void fill();
    void addRow(const store::MadeInvitation &one, int row);
    QString roleOf(const store::MadeInvitation &one) const;

    PageContext m_context;
    store::InvitationControl *m_control;
    std::vector<store::TeamRole> m_roles;
    std::vector<store::MadeInvitation> m_invitations;
    QSet<RecordId> m_revoked; // here
    QWidget *m_rows = nullptr;
};

} // namespace satchel::ui
