// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a delivery:
//   {"type":"deal.updated","timestamp":"2026-11-20T12:00:00.000Z","data":{"entity":"deal","id":"…","origin":"user",
//    "changeset":"…","changes":[{"field":"stage","before":…,"after":…}],"record":{…}}}
// `record` is as it is when the delivery is made, as the command line has it but for pictures; of a deleted one null.
#pragma once

#include "domain/Record.h"
#include "store/ChangeLog.h"

#include <span>

namespace satchel::webhooks {

/// A longer one has neither record nor values, and "isShortened": true; the receiver reads the record itself.
inline constexpr qsizetype longestBody = 256 * 1024; // bytes

struct EventFacts
{
    QString type; // "deal.updated"
    QString entity;
    RecordId id;
    std::span<const store::HistoryEntry> entries; // of one change set, oldest first; one at least
    const Record *record = nullptr; // null: deleted
};

QByteArray payloadOf(const EventFacts &event);

} // namespace satchel::webhooks
