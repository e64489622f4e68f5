// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Moves.h"

#include "domain/Reason.h"
#include "store/Statements.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

Result<void> startOverAt(Store &store, qint64 connection, qint64 position)
{
    return run(store.database(), "UPDATE connection SET log_position = min(log_position, ?) WHERE number = ?", position,
        connection);
}

tl::unexpected<Error> isLeft(const Connection &connection)
{
    return fail(Error::Kind::Invalid,
        Reason::tr("%1 is being moved to another system itself; finish or cancel that first").arg(connection.name),
        connection.name);
}

} // namespace

ConnectionSettings startMove(ConnectionSettings settings, const QString &to)
{
    settings.movesTo = to;
    settings.movedTo.clear();
    return settings;
}

ConnectionSettings finishMove(ConnectionSettings settings)
{
    if (!settings.movesTo.isEmpty())
        settings.movedTo = std::exchange(settings.movesTo, {});
    return settings;
}

ConnectionSettings cancelMove(ConnectionSettings settings)
{
    settings.movesTo.clear();
    settings.movedTo.clear();
    return settings;
}

Result<Connection> checkMove(Store &store, const Connection &from, const QString &to)
{
    Connections connections(store);
    auto target = TRY(connections.find(to));
    if (target.number == from.number)
        return fail(Error::Kind::Invalid, Reason::tr("a connection cannot be moved to itself"), to);
    const auto ofTarget = TRY(ConnectionSettings::fromJson(target.settings));
    if (ofTarget.onlyReceives())
        return isLeft(target);
    const auto all = TRY(connections.list());
    for (const Connection &other : all) {
        const auto settings = ConnectionSettings::fromJson(other.settings);
        if (settings && settings->movesTo == from.name && other.number != from.number)
            return isLeft(other);
    }
    return target;
}

Result<void> followMove(
    Store &store, const Connection &connection, const ConnectionSettings &present, ConnectionSettings &wanted)
{
    if (!wanted.movesTo.isEmpty() && wanted.movesTo != present.movesTo) {
        const Connection target = TRY(checkMove(store, connection, wanted.movesTo));
        TRY(startOverAt(store, target.number, 0));
    }
    if (!wanted.movedTo.isEmpty() && wanted.movedTo != present.movedTo) {
        if (wanted.movedTo != present.movesTo)
            return fail(Error::Kind::Invalid, Reason::tr("this move was not started"), u"moved_to"_s);
        TRY(Connections(store).setPaused(connection.number, true));
    }
    wanted.movesSince = present.movesSince;
    if (wanted.onlyReceives() && !present.onlyReceives()) {
        wanted.movesSince = TRY(
            readInteger(store.database(), "SELECT log_position FROM connection WHERE number = ?", connection.number));
    }
    if (!wanted.onlyReceives() && present.onlyReceives()) {
        TRY(startOverAt(store, connection.number, present.movesSince));
    }
    return {};
}

Result<std::optional<Connection>> moveTarget(Store &store, const ConnectionSettings &settings)
{
    const QString name = settings.movesTo.isEmpty() ? settings.movedTo : settings.movesTo;
    if (name.isEmpty())
        return std::nullopt;
    auto found = Connections(store).find(name);
    if (!found && found.error().kind != Error::Kind::NotFound)
        return fail(found.error());
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

Result<bool> isReadSinceItsLastChange(Store &store, const Connection &connection)
{
    if (!connection.lastSuccess)
        return false;
    const auto last = TRY(readInteger(
        store.database(), "SELECT coalesce(max(at), 0) FROM changeset WHERE origin = ?", connection.origin().text()));
    return connection.lastSuccess->ms >= last;
}

Result<qint64> countHeldBack(Store &store, const Connection &connection, std::span<const EntityKind> sent)
{
    const auto settings = TRY(ConnectionSettings::fromJson(connection.settings));
    if (!settings.onlyReceives() || sent.empty())
        return 0;
    std::string list;
    for (const EntityKind entity : sent)
        list += (list.empty() ? "" : ",") + std::to_string(static_cast<int>(entity));
    // What was made here meanwhile and deleted again is never sent.
    return readInteger(store.database(),
        "SELECT count(*) FROM (SELECT entity, record FROM outbox WHERE connection = ?1 AND reason IS NULL AND entity "
        "IN ("
            + list
            + ") UNION SELECT c.entity, c.record FROM change c JOIN changeset s ON s.number = c.changeset"
              " WHERE c.sequence > ?2 AND c.entity IN ("
            + list
            + ") AND s.origin <> ?3 AND (EXISTS (SELECT 1 FROM link l WHERE l.connection = ?1 AND l.record = c.record"
              " AND NOT l.is_tombstone) OR (SELECT k.kind FROM change k WHERE k.entity = c.entity AND k.record = "
              "c.record ORDER BY k.sequence DESC LIMIT 1) <> ?4))",
        connection.number, settings.movesSince, connection.origin().text(), Edit::Kind::Delete);
}

} // namespace satchel::store
