// SPDX-License-Identifier: GPL-3.0-or-later
// The events that a webhook asks for: "contact.created, deal.stage, *.deleted". Behind the entity comes what happened:
// created, updated, deleted (to the trash), restored, or a field whose change is asked for; "*" is each of them.
#pragma once

#include "domain/Schema.h"

#include <optional>
#include <span>

namespace satchel::webhooks {

enum class EventKind : quint8 { Created, Updated, Deleted, Restored };

/// "created", "updated" …
QString eventKindName(EventKind kind);

struct EventPattern
{
    QString entity; // "*": every one
    QString what; // a kind's name, a field's name, or "*": every kind

    bool operator==(const EventPattern &) const = default;
};

/// Invalid, with the event in `where`, for one that the registry does not know, and for none at all.
Result<std::vector<EventPattern>> parseEvents(const Schema &schema, const QString &text);

/// "contact.created, deal.stage"; parseEvents reads it back.
QString eventsText(std::span<const EventPattern> patterns);

/// The entities that are asked for. Of "*" all that the registry has and a script may read.
std::vector<const Entity *> entitiesOf(const Schema &schema, std::span<const EventPattern> patterns);

/// The type of an event as its payload names it, such as "deal.updated"; of an update that is asked for by a field
/// alone "deal.stage". Nothing when nobody asks for it. `fields`: of an update, in their order.
std::optional<QString> eventType(
    std::span<const EventPattern> patterns, const QString &entity, EventKind kind, const QStringList &fields);

} // namespace satchel::webhooks
