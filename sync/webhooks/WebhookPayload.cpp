// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookPayload.h"

#include "exchange/RecordJson.h"

using namespace Qt::StringLiterals;

namespace satchel::webhooks {

namespace {

void appendText(QByteArray &out, const char *key, const QString &text)
{
    out.append('"').append(key).append("\":");
    appendJsonString(out, text);
}

bool isPicture(const Entity &entity, const QString &name)
{
    const Field *field = entity.find(name);
    return field && field->type == FieldType::Image;
}

/// What an update says; the values of one that was erased are not known.
void appendChange(QByteArray &out, const Change &change, bool hasValues)
{
    out += '{';
    appendText(out, "field", change.field);
    if (hasValues && !change.isErased) {
        out += ",\"before\":";
        appendJson(out, change.before);
        out += ",\"after\":";
        appendJson(out, change.after);
    }
    out += '}';
}

QByteArray payload(const EventFacts &event, bool isWhole)
{
    const store::ChangeSetInfo &set = event.entries.front().set;
    QByteArray out = "{";
    appendText(out, "type", event.type);
    out += ',';
    appendText(out, "timestamp", set.at.toIso());
    out += ",\"data\":{";
    appendText(out, "entity", event.entity);
    out += ',';
    appendText(out, "id", event.id.toString());
    out += ',';
    appendText(out, "origin", set.origin.text());
    out += ',';
    appendText(out, "changeset", set.id.toString());
    out += ",\"changes\":[";
    bool isFirst = true;
    for (const store::HistoryEntry &entry : event.entries) {
        if (entry.change.kind != Edit::Kind::Update)
            continue;
        const bool hasValues = isWhole && !(event.record && isPicture(*event.record->entity, entry.change.field));
        if (!std::exchange(isFirst, false))
            out += ',';
        appendChange(out, entry.change, hasValues);
    }
    out += "],\"record\":";
    if (event.record && isWhole)
        exchange::appendSentRecordJson(out, *event.record);
    else
        out += "null";
    if (!isWhole)
        out += ",\"isShortened\":true";
    return out + "}}";
}

} // namespace

QByteArray payloadOf(const EventFacts &event)
{
    QByteArray whole = payload(event, true);
    return whole.size() <= longestBody ? whole : payload(event, false);
}

} // namespace satchel::webhooks
