// SPDX-License-Identifier: GPL-3.0-or-later
// invite: a colleague gets a file to join the team with. It has a one-time secret, so it is this person's alone to
// read.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/HubAnswer.h"
#include "domain/FieldNames.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubInvitations.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 validMs = 7LL * 24 * 60 * 60 * 1000;

void print(CommandRun &run, const QJsonDocument &document)
{
    run.terminal.print(document.toJson(QJsonDocument::Compact) + '\n');
}

/// Exists before the invitation does: one without its file would be of no use.
Result<void> writeOnly(QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Io, file.errorString(), file.fileName());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// The team whose territory is called so, or which has this id; the person becomes its member.
Result<RecordId> territoryNamed(store::Store &store, const QString &name)
{
    if (name.isEmpty())
        return RecordId();
    const Filter named = Filter::all(
        {Filter::equals(field::name, name), Filter::equals(field::is_territory, u"true"_s)});
    const auto rows = TRY(store.select({EntityKind::Team, {}, named, {}, {}, 2, false}));
    if (rows.size() == 1)
        return rows.id(0);
    const RecordId id = RecordId::fromString(name);
    const auto team = id.isNull() || !rows.isEmpty() ? Result<Record>(fail(Error::Kind::NotFound, {}))
                                                     : store.get(EntityKind::Team, id);
    if (team && !team->isDeleted() && valueOr<bool>(team->value(field::is_territory)))
        return id;
    return rows.isEmpty()
        ? fail(Error::Kind::NotFound, u"there is no such territory"_s, name)
        : fail(Error::Kind::Conflict, u"several territories are called so: give the id of one"_s, name);
}

Result<void> make(CommandRun &run)
{
    store::InvitationWish wish;
    wish.name = run.invocation.value(u"name"_s).trimmed();
    wish.email = run.invocation.value(u"email"_s).trimmed();
    wish.role = run.invocation.value(u"role"_s, u"rep"_s);
    wish.expires = Instant{run.clock.now().ms + validMs};
    if (wish.name.isEmpty())
        return fail(Error::Kind::Invalid, u"whom? Give --name"_s, u"name"_s);
    const QString usual = store::loginFor(wish.email, wish.name) + store::invitationSuffix;
    QSaveFile file(run.invocation.value(u"output"_s, usual));
    TRY(writeOnly(file));
    const auto store = TRY(run.open(CommandRun::Access::Write));
    wish.territory = TRY(territoryNamed(*store, run.invocation.value(u"territory"_s).trimmed()));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectToHub(run, *store, cancellation, run.policies));
    const auto made = TRY(sync::hub::makeInvitation(*store, *connection, wish));
    file.write(store::invitationFile(made));
    if (!file.commit()) {
        TRY(sync::hub::revokeInvitation(*connection, made.id)); // nobody has it
        return fail(Error::Kind::Io, file.errorString(), file.fileName());
    }
    std::ignore = sync::hub::HubRound(*store, *connection).run(); // else the hub hears of the user with the next sync
    const QString path = QDir::toNativeSeparators(QFileInfo(file.fileName()).absoluteFilePath());
    if (run.isJson())
        print(run,
            QJsonDocument(
                QJsonObject{{u"id"_s, made.id.toString()}, {u"file"_s, path}, {u"expires"_s, made.expires.toIso()}}));
    else
        run.terminal.printLine(u"%1 joins %2 with %3 until %4; it works once, so give it to nobody else"_s.arg(
            made.name, made.team, path, made.expires.toIso()));
    return {};
}

Result<void> list(CommandRun &run)
{
    const auto store = TRY(run.open(CommandRun::Access::Read));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectToHub(run, *store, cancellation, run.policies));
    QJsonArray array;
    for (const store::MadeInvitation &one : TRY(sync::hub::invitations(*connection))) {
        array.append(
            QJsonObject{{u"id"_s, one.id.toString()}, {u"name"_s, one.name}, {u"state"_s, store::nameOf(one.state)}});
        if (!run.isJson())
            run.terminal.printLine(u"%1  %2  %3, until %4"_s.arg(
                one.id.toString(), one.name, store::nameOf(one.state), one.expires.toIso()));
    }
    if (run.isJson())
        print(run, QJsonDocument(array));
    return {};
}

/// Says the list as it is then.
Result<void> revoke(CommandRun &run)
{
    const RecordId id = RecordId::fromString(run.argument(1));
    if (id.isNull())
        return fail(Error::Kind::Invalid, u"this is no id of an invitation"_s, run.argument(1));
    {
        const auto store = TRY(run.open(CommandRun::Access::Read));
        sync::Cancellation cancellation;
        const auto connection = TRY(connectToHub(run, *store, cancellation, run.policies));
        TRY(sync::hub::revokeInvitation(*connection, id));
    }
    return list(run);
}

} // namespace

int runInvite(CommandRun &run)
{
    const QString action = run.argument(0);
    if (!action.isEmpty() && action != "list"_L1 && action != "revoke"_L1)
        return run.usageError(u"there is no such thing to do with invitations"_s, action);
    if (action == "revoke"_L1 && run.argument(1).isEmpty())
        return run.usageError(u"which invitation?"_s, action);
    const auto done = action.isEmpty() ? make(run) : action == "list"_L1 ? list(run) : revoke(run);
    return done ? 0 : run.failed(done.error());
}

} // namespace satchel::app
