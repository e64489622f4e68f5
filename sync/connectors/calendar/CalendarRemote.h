// SPDX-License-Identifier: GPL-3.0-or-later
// An account with calendars, as the engine sees it, whichever vendor's API it has. One per connection, on the
// connection's thread; remembers nothing that a new one could not ask again.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/calendar/CalendarApi.h"

namespace satchel::sync {

class CalendarRemote final : public Remote
{
public:
    /// The clock outlives it.
    CalendarRemote(std::unique_ptr<CalendarApi> api, const Clock &clock) : m_api(std::move(api)), m_clock(clock) {}

    Result<QString> account() override;
    Result<QJsonObject> accountDefaults() override;
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override;
    Result<QStringList> locate(ObjectMap &object) override;
    Result<std::vector<store::RemotePlace>> places(const ObjectMap &object) override;
    void beginReading(qint64) override { m_calendars.reset(); }
    Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) override;
    Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) override;
    Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked) override;
    bool lacksConditionalWrites() const override { return false; }
    Result<std::vector<FieldRevision>> history(const ObjectMap &, const QStringList &, const QStringList &) override
    {
        return std::vector<FieldRevision>();
    }

private:
    Result<CollectionPlaces> placesFor(const ObjectMap &object);
    Result<InDoubtResult> findOne(const CollectionPlaces &places, const InDoubtCreate &lost);

    std::unique_ptr<CalendarApi> m_api;
    const Clock &m_clock;
    std::optional<std::vector<Collection>> m_calendars;
};

} // namespace satchel::sync
