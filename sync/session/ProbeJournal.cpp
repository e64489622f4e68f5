// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/ProbeJournal.h"

#include "sync/session/SettingsKeys.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

QJsonObject toJson(const ProbeCreate &create)
{
    return {{u"marker"_s, create.marker}, {u"object"_s, create.object}, {u"key"_s, create.key.toString()},
        {u"fields"_s, create.fields}, {u"sent_at"_s, create.sentAt.ms}, {u"remote_id"_s, create.remoteId}};
}

ProbeCreate fromJson(const QJsonValue &json)
{
    return {json["marker"_L1].toString(), json["object"_L1].toString(), RecordId::fromString(json["key"_L1].toString()),
        json["fields"_L1].toObject(), Instant{json["sent_at"_L1].toInteger()}, json["remote_id"_L1].toString()};
}

std::vector<ProbeCreate> entriesOf(const QJsonObject &settings)
{
    std::vector<ProbeCreate> entries;
    for (const QJsonValue entry : settings.value(probeJournalKey).toArray())
        entries.push_back(fromJson(entry));
    return entries;
}

} // namespace

Result<std::vector<ProbeCreate>> ProbeJournal::entries()
{
    return store::Connections(m_store).get(m_connection).map([](const store::Connection &connection) {
        return entriesOf(connection.settings);
    });
}

Result<void> ProbeJournal::change(const std::function<void(std::vector<ProbeCreate> &)> &change)
{
    store::Connections connections(m_store);
    auto connection = TRY(connections.get(m_connection));
    std::vector<ProbeCreate> entries = entriesOf(connection.settings);
    change(entries);
    QJsonArray json;
    for (const ProbeCreate &entry : entries)
        json.append(toJson(entry));
    if (json.isEmpty())
        connection.settings.remove(probeJournalKey);
    else
        connection.settings.insert(probeJournalKey, json);
    return connections.setSettings(m_connection, connection.settings);
}

Result<void> ProbeJournal::add(const ProbeCreate &create)
{
    return change([&](std::vector<ProbeCreate> &entries) {
        if (std::ranges::find(entries, create.key, &ProbeCreate::key) == entries.end())
            entries.push_back(create);
    });
}

Result<void> ProbeJournal::setMade(RecordId key, const QString &remoteId)
{
    return change([&](std::vector<ProbeCreate> &entries) {
        for (ProbeCreate &entry : entries) {
            if (entry.key == key)
                entry.remoteId = remoteId;
        }
    });
}

Result<void> ProbeJournal::remove(RecordId key)
{
    return change([&](std::vector<ProbeCreate> &entries) {
        std::erase_if(entries, [&](const ProbeCreate &entry) { return entry.key == key; });
    });
}

} // namespace satchel::sync
