// SPDX-License-Identifier: GPL-3.0-or-later
// A team's hub as the window sees it, which writes down what it was asked.
#pragma once

#include "store/hub/InvitationControl.h"

#include <QStringList>

namespace satchel::test {

class FakeInvitationControl final : public store::InvitationControl
{
public:
    using InvitationControl::InvitationControl;

    void read() override { calls.append(QStringLiteral("read invitations")); }
    void invite(const store::InvitationWish &wish) override
    {
        wished = wish;
        calls.append(QStringLiteral("invite %1 <%2> as %3").arg(wish.name, wish.email, wish.role));
    }
    void revoke(RecordId) override { calls.append(QStringLiteral("revoke invitation")); }
    void restore(RecordId) override { calls.append(QStringLiteral("restore invitation")); }
    void check(const store::TeamInvitation &one) override
    {
        calls.append(QStringLiteral("check the invitation of ") + one.name);
    }
    void planJoin(const store::TeamInvitation &one, const QString &password) override
    {
        calls.append(QStringLiteral("accept the invitation of %1: %2").arg(one.name, password));
    }
    void changePassword(const QString &password) override { calls.append(QStringLiteral("password ") + password); }

    QStringList calls;
    store::InvitationWish wished; // the last one
};

class FakeTeamControl final : public store::TeamControl
{
public:
    void read() override { calls.append(QStringLiteral("read")); }
    void setPerson(const QString &login, RecordId, const QString &role, const QString &password) override
    {
        calls.append(QStringLiteral("set %1 %2 %3").arg(login, role, password));
    }
    void revoke(const QString &login) override { calls.append(QStringLiteral("revoke ") + login); }
    void setRights(const QString &role, EntityKind entity, const EntityRights &rights) override
    {
        calls.append(QStringLiteral("right %1 %2 %3 %4")
                         .arg(role)
                         .arg(static_cast<int>(entity))
                         .arg(nameOf(rights.sees), nameOf(rights.edits)));
    }
    void setFieldAccess(
        const QString &role, EntityKind entity, const QString &field, store::FieldAccess access) override
    {
        calls.append(QStringLiteral("field %1 %2 %3 %4")
                         .arg(role)
                         .arg(static_cast<int>(entity))
                         .arg(field, store::nameOf(access)));
    }
    void setRole(const store::TeamRole &role, const QString &like) override
    {
        calls.append(QStringLiteral("role %1 \"%2\" like %3, discount %4, connects %5, approves %6")
                         .arg(role.name, role.label, like,
                             role.discountLimit ? role.discountLimit->toString() : QStringLiteral("any"))
                         .arg(role.connects)
                         .arg(role.approves));
    }
    void removeRole(const QString &role) override { calls.append(QStringLiteral("remove role ") + role); }
    void setShare(const store::TeamShare &share) override
    {
        calls.append(QStringLiteral("share %1 with %2%3, edits %4")
                         .arg(share.ofTeam.toString(), share.withTeam.isNull() ? QString() : share.withTeam.toString(),
                             share.withRole)
                         .arg(share.edits));
    }
    void removeShare(RecordId) override { calls.append(QStringLiteral("remove share")); }
    void removeDesk(RecordId) override { calls.append(QStringLiteral("remove")); }
    void checkServer(const store::TeamServer &server) override { note(QStringLiteral("check"), server); }
    void makeHub(const store::TeamServer &server, const QString &name) override
    {
        note(QStringLiteral("make ") + name, server);
    }
    void planJoin(const store::TeamServer &server) override { note(QStringLiteral("plan"), server); }
    void join() override { calls.append(QStringLiteral("join")); }
    void cancelSetup() override { calls.append(QStringLiteral("cancel")); }
    void leave() override { calls.append(QStringLiteral("leave")); }

    QStringList calls;
    FakeInvitationControl *invitations = new FakeInvitationControl(this);

private:
    void note(const QString &what, const store::TeamServer &server)
    {
        calls.append(QStringLiteral("%1: %2 %3 %4 %5")
                         .arg(what, server.address, server.database, server.login, server.password));
    }
};

} // namespace satchel::test
