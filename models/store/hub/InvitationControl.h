// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can ask about invitations to a team, and about the password of whoever works here. Belongs to the
// TeamControl, on the window's thread; answers come as signals.
#pragma once

#include "store/hub/TeamControl.h"
#include "store/hub/TeamInvitation.h"

namespace satchel::store {

class InvitationControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The one of a team; null where there is none.
    static InvitationControl *of(TeamControl *team);

    /// For administrators. Answers listRead, or failed.
    virtual void read() = 0;
    /// Answers made and listRead, or failed.
    virtual void invite(const InvitationWish &wish) = 0;
    /// As read() does.
    virtual void revoke(RecordId invitation) = 0;
    /// Takes a revocation back. As read() does.
    virtual void restore(RecordId invitation) = 0;

    /// Of a store without a hub. Asks the server and changes nothing; answers checked.
    virtual void check(const TeamInvitation &invitation) = 0;
    /// The invitation is accepted with a password of this person's own; then as TeamControl::planJoin, which answers.
    virtual void planJoin(const TeamInvitation &invitation, const QString &password) = 0;

    /// Another password for whoever works here. Answers passwordChanged, or failed.
    virtual void changePassword(const QString &password) = 0;

Q_SIGNALS:
    /// Also those that ended; the next end first.
    void listRead(const std::vector<satchel::store::MadeInvitation> &invitations);
    void made(const satchel::store::TeamInvitation &invitation);
    void checked(const satchel::store::InvitationCheck &check);
    void passwordChanged();
    /// Nothing was changed. Refused where this person is no administrator.
    void failed(const satchel::Error &error);
};

} // namespace satchel::store
