// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/HubRights.h"

#include "store/Statements.h"
#include "store/TableLayout.h"

namespace satchel::store {

Result<std::optional<Rights>> readRights(Database &database)
{
    if (TRY(readInteger(database, "SELECT EXISTS (SELECT 1 FROM hub)")) == 0)
        return std::nullopt;
    Rights rights;
    const auto me = TRY(readOne(
        database, "SELECT value FROM meta WHERE name = 'me'", [](const Statement &row) { return row.text(0); }));
    rights.me = RecordId::fromString(me.value_or(QString()));
    TRY(eachRow(database.prepare("SELECT user FROM hub_team"),
        [&](const Statement &row) { rights.team.insert(recordIdAt(row, 0)); }));
    TRY(eachRow(database.prepare("SELECT entity, creates, edits, deletes, read_only, sees FROM hub_right"),
        [&](const Statement &row) {
            const QStringList fields = splitItems(row.text(4));
            rights.entities[static_cast<EntityKind>(row.integer(0))] = {row.integer(1) != 0,
                rightScopeFrom(row.text(2)), rightScopeFrom(row.text(3)), {fields.begin(), fields.end()},
                rightScopeFrom(row.text(5))};
        }));
    return rights;
}

Result<void> writeRights(Database &database, const Rights &rights)
{
    auto transaction = TRY(Transaction::begin(database));
    TRY(run(database, "DELETE FROM hub_right"));
    TRY(run(database, "DELETE FROM hub_team"));
    for (const RecordId &user : rights.team)
        TRY(run(database, "INSERT INTO hub_team (user) VALUES (?)", user));
    for (const auto &[entity, right] : rights.entities)
        TRY(run(database,
            "INSERT INTO hub_right (entity, creates, edits, deletes, read_only, sees) VALUES (?, ?, ?, ?, ?, ?)",
            entity, right.creates, nameOf(right.edits), nameOf(right.deletes),
            joinItems(QStringList(right.readOnly.begin(), right.readOnly.end())), nameOf(right.sees)));
    return transaction.commit();
}

} // namespace satchel::store
