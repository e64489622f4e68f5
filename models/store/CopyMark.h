// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a store knows that it is one. Whatever puts a copy in the place of a store, `restore`, another program or a
// person's own hands, the first Satchel that opens it for writing finds the mark. It then makes every connection read
// its whole remote and ask before it sends (Connection::settings, restoredKey): what the copy does not know was agreed
// on since.
#pragma once

#include "domain/Record.h"
#include "store/Database.h"

#include <optional>
#include <QJsonObject>
#include <QLatin1StringView>

namespace satchel::store {

class Store;

/// What a copy holds.
struct CopyMark
{
    Instant at; // when it was made
    qint64 sequence = 0; // of the last change in it
};

/// The setting of a connection whose store is a restored copy, until a person has agreed to what it sends.
inline constexpr QLatin1StringView restoredKey("restored");
// Within it
inline constexpr QLatin1StringView lookedUpKey("looked_up"); // true: what was created since the backup is known
/// The mark of the first of several restorings after which nothing was looked up: the backup was made in between.
inline constexpr QLatin1StringView earlierKey("earlier");

QJsonObject toJson(const CopyMark &mark);
/// Nothing for an empty object.
std::optional<CopyMark> copyMarkFromJson(const QJsonObject &json);

/// Marks a copy that nobody has open yet. One that is marked already stays as it is.
Result<void> markCopy(Database &copy, Instant at);
/// Of a copy; nothing for a store that is in use.
Result<std::optional<CopyMark>> readCopyMark(Database &database);

/// A record with the values that it had in the copy which this store was restored from. Nothing for a record that was
/// created after the restoring; one that the hub of a team returned has the values of its creation.
Result<std::optional<Record>> recordInCopy(Store &store, const CopyMark &mark, Record record);

/// What an opened store does with the mark: every connection of it reads everything and asks before it sends. Of
/// several processes the first does it.
Result<void> noteRestored(Database &database, Instant now);

/// The copy that a store was last restored from, and when that was noticed.
struct Restoration
{
    CopyMark copy;
    Instant noticedAt;
};
Result<std::optional<Restoration>> lastRestoration(Store &store);

} // namespace satchel::store
