// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/SyncHistory.h"

#include "store/Statements.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

Result<std::optional<Instant>> SyncHistory::changedAt(EntityKind entity, RecordId record, const QString &field)
{
    return readOne(
        m_store.database(),
        "SELECT min(s.at, coalesce((SELECT l.modified FROM link l JOIN connection n ON n.number = l.connection"
        " WHERE l.record = ?1 AND l.connection <> ?4 AND s.origin = 'connection:' || n.name), s.at))"
        " FROM change c JOIN changeset s ON s.number = c.changeset"
        " WHERE c.record = ?1 AND c.entity = ?2 AND (c.field = ?3 OR c.field IS NULL) ORDER BY c.sequence DESC LIMIT 1",
        [](const Statement &row) { return Instant{row.integer(0)}; }, record, entity, field, m_connection);
}

Result<bool> SyncHistory::hadValue(EntityKind entity, RecordId record, const QString &field, const Value &value)
{
    QByteArray json;
    appendJson(json, value);
    return readInteger(m_store.database(),
        "SELECT EXISTS (SELECT 1 FROM change WHERE record = ?1 AND entity = ?2 AND field = ?3 AND ?4 IN (before, "
        "after))",
        record, entity, field, json)
        .map([](qint64 found) { return found != 0; });
}

Result<bool> SyncHistory::isOscillating(
    EntityKind entity, RecordId record, const QString &field, const Value &mine, const Value &theirs)
{
    QByteArray here;
    appendJson(here, mine);
    QByteArray there;
    appendJson(there, theirs);
    struct Oscillation
    {
        QByteArray before;
        QByteArray after;
        bool isByConnection = false;
    };
    const auto read = [](const Statement &row) {
        return Oscillation{utf8At(row, 0), utf8At(row, 1), row.text(2).startsWith("connection:"_L1)};
    };
    const auto last = TRY(readAll(m_store.database(),
        "SELECT c.before, c.after, s.origin FROM change c JOIN changeset s ON s.number = c.changeset"
        " WHERE c.record = ? AND c.entity = ? AND c.field = ? ORDER BY c.sequence DESC LIMIT 3",
        read, record, entity, field));
    if (last.size() < 3)
        return false;
    for (size_t i = 0; i < last.size(); ++i) {
        const bool isOurs = i % 2 == 0; // the newest made it what it is
        const Oscillation &oscillation = last[i];
        if (!oscillation.isByConnection || oscillation.after != (isOurs ? here : there)
            || oscillation.before != (isOurs ? there : here))
            return false;
    }
    return true;
}

Result<bool> SyncHistory::isOscillating(EntityKind entity, RecordId record)
{
    return readInteger(m_store.database(),
        "SELECT count(*) = 4 AND EXISTS (SELECT 1 FROM link WHERE record = ?1 AND connection <> ?5) FROM (SELECT "
        "s.origin FROM change c"
        " JOIN changeset s ON s.number = c.changeset WHERE c.record = ?1 AND c.entity = ?2 AND c.kind IN (?3, ?4) "
        "ORDER BY c.sequence DESC LIMIT 4)"
        " WHERE origin LIKE 'connection:%'",
        record, entity, Edit::Kind::Delete, Edit::Kind::Restore, m_connection)
        .map([](qint64 found) { return found != 0; });
}

} // namespace satchel::store
