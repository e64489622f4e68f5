// SPDX-License-Identifier: GPL-3.0-or-later
// What every remote of calendars and address books does the same, whatever protocol is behind it: which fields it has,
// entries that are written one by one, and creates whose answer was lost.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/calendar/CollectionPlaces.h"
#include "sync/connectors/calendar/ResourceEntry.h"
#include "sync/engine/Remote.h"

#include <functional>
#include <span>

namespace satchel::sync {

/// The fields that the object's mapping names: these remotes have no description of their own.
std::vector<RemoteField> mappedFields(const ObjectMap &object);

/// Turns the object off where the account has no collection for it, and says so; else nothing.
QStringList requirePlaces(const CollectionPlaces &places, ObjectMap &object);

WriteOutcome writeOutcome(WriteOutcome::Kind kind, const QString &reason = {});

/// One after the other, until one has no answer: those behind it were not sent. An error only where none was.
Result<std::vector<WriteOutcome>> writeOneByOne(
    std::span<const RemoteWrite> writes, const std::function<Result<WriteOutcome>(const RemoteWrite &)> &writeOne);

/// Why a part of an entry is not written: somebody else wrote it since, or its collection or the entry is only read.
/// `place`: null where it is not known.
std::optional<WriteOutcome> checkEntryWritable(
    const ResourceEntry &entry, const QString &part, const CollectionPlace *place, const RemoteWrite &write);

/// What is linked already was made by another create.
Result<std::vector<InDoubtResult>> findOneByOne(std::span<const InDoubtCreate> lost,
    const Remote::IsAlreadyLinked &isAlreadyLinked, const Clock &clock,
    const std::function<Result<InDoubtResult>(const InDoubtCreate &)> &findOne);

} // namespace satchel::sync
