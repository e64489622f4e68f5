// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a connection to a stand-in of a vendor's calendars: one desk of a person.
#pragma once

#include "calendar/SeriesEdits.h"
#include "domain/FieldNames.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Connections.h"
#include "store/sync/ConnectionSettings.h"
#include "store/sync/SyncState.h"
#include "sync/session/ConnectionSetup.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/SyncRounds.h"
#include "tests/support/TestStore.h"
#include "tests/sync/VirtualTime.h"

namespace satchel::test {

class CalendarDesk
{
public:
    using Answer = std::function<sync::HttpResponse(const sync::HttpRequest &, Instant now)>;

    CalendarDesk(QString vendor, Answer answer, quint64 seed = 1)
        : store(QTimeZone::utc(), seed), m_vendor(std::move(vendor)), m_answer(std::move(answer)), m_seed(seed)
    {
    }

    TestStore store;
    MemoryKeychain keychain;
    std::unique_ptr<sync::Session> session;
    qint64 number = 0; // of the connection
    std::function<bool(const sync::HttpRequest &)> loses = {}; // the answer to the next request that it is true for
    std::function<bool(const sync::HttpRequest &)> cuts = {}; // a request that it is true for does not arrive
    std::vector<QByteArray> asked; // "PATCH /calendar/v3/calendars/…"

    Result<void> connect(
        const QString &token = QStringLiteral("word"), const QString &address = QStringLiteral("http://127.0.0.1:9"))
    {
        const auto made = TRY(sync::createConnection(
            *store, {m_vendor, QStringLiteral("Calendar"), address, {token, {}, {}}}, dependencies(), 5 + m_seed));
        number = made.number;
        return open();
    }
    /// By a sign-in whose access token is the one that the stand-ins know, for an hour.
    Result<void> signIn(bool lacksAddedScopes = false)
    {
        const auto made = TRY(sync::createConnection(*store,
            {m_vendor, QStringLiteral("Calendar"), QStringLiteral("http://127.0.0.1:9"),
                {{}, QStringLiteral("app"), {}}},
            dependencies(), 5 + m_seed));
        number = made.number;
        return signInAgain(lacksAddedScopes);
    }
    Result<void> signInAgain(bool lacksAddedScopes = false)
    {
        constexpr qint64 hour = 3'600'000;
        TRY(sync::completeSignIn(*store, number, {"word", QStringLiteral("refresh"), hour, {}, {}, lacksAddedScopes},
            dependencies(), 6 + m_seed));
        return open();
    }
    Result<void> open()
    {
        session.reset();
        session = TRY(sync::Session::open(*store, number, dependencies(), 7 + m_seed));
        return {};
    }
    /// A choice of the connection's settings, as its page makes it: what becomes of a calendar, or which one gets new
    /// meetings.
    Result<void> choose(const QString &place, const QString &choice)
    {
        store::Connections connections(*store);
        const auto connection = TRY(connections.get(number));
        auto settings = TRY(store::ConnectionSettings::fromJson(connection.settings));
        store::ObjectSettings object = settings.object(QStringLiteral("events"));
        object.places[place] = choice;
        settings.objects[QStringLiteral("events")] = object;
        TRY(connections.setSettings(number, settings.toJson()));
        return open();
    }
    /// For what works on threads of its own while this desk does nothing.
    sync::TransportFactory network()
    {
        return [this](sync::Cancellation &) { return std::make_unique<Wire>(*this); };
    }
    store::RoundRecord round() { return fullRound(store, *session); }
    /// True when both sides agree after some rounds.
    bool settle() { return settleIn(8, store, *session); }
    RecordId here(const QString &id) { return recordLinkedTo(*store, number, QStringLiteral("events"), id); }
    QString idThere(RecordId record) { return remoteIdOf(*store, number, record); }
    Record activity(const QString &id)
    {
        const auto found = store->get(EntityKind::Activity, here(id));
        return found ? *found : Record();
    }
    Record activity(RecordId id) { return *store->get(EntityKind::Activity, id); }
    qint64 count() { return *store->count({EntityKind::Activity, {}, {}, {}, {}, -1, false}); }
    size_t conflicts() { return store::Conflicts(*store).list()->size(); }
    QStringList parkedReasons() { return parkedReasonsOf(*store, number); }

    /// A meeting of Tuesday 24 November, 9:00 UTC.
    RecordId create(std::vector<FieldValue> values)
    {
        values.push_back({field::kind, QStringLiteral("meeting")});
        const bool hasTime = std::ranges::any_of(
            values, [](const FieldValue &value) { return value.field == field::at; });
        if (!hasTime)
            values.push_back({field::at, *Instant::fromIso(u"2026-11-24T09:00:00Z")});
        return store.create(EntityKind::Activity, std::move(values));
    }
    void edit(RecordId id, std::vector<FieldValue> values)
    {
        QVERIFY(store.update(EntityKind::Activity, id, std::move(values)));
    }
    void drop(RecordId id)
    {
        QVERIFY(
            store->commit({QStringLiteral("Delete"), Origin::user(), {Edit::remove(EntityKind::Activity, id)}, {}}));
    }
    calendar::OccurrenceTarget targetOf(RecordId series, QStringView occurrence)
    {
        calendar::OccurrenceTarget target;
        target.series = activity(series);
        target.key = Instant::fromIso(occurrence)->ms / 1000;
        const auto rows = store->select(
            {EntityKind::Activity, {}, Filter::refersTo(field::recurrence_of, series), {}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            target.exceptions.push_back(activity(rows->id(row)));
        target.newId = [] { return RecordId::fromString(u"0193a1b2-0000-7000-8000-00000000000a"); };
        return target;
    }
    void change(RecordId series, QStringView occurrence, calendar::SeriesScope scope, std::vector<FieldValue> values)
    {
        const auto edits = calendar::editsToChange(targetOf(series, occurrence), scope, values);
        QVERIFY(edits);
        QVERIFY(store->commit({QStringLiteral("Change"), Origin::user(), *edits, {}}));
    }
    void dropOccurrence(RecordId series, QStringView occurrence)
    {
        const auto edits = calendar::editsToDelete(targetOf(series, occurrence), calendar::SeriesScope::This);
        QVERIFY(edits);
        QVERIFY(store->commit({QStringLiteral("Delete"), Origin::user(), *edits, {}}));
    }

private:
    class Wire final : public sync::Transport
    {
    public:
        explicit Wire(CalendarDesk &desk) : m_desk(desk) {}

        Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
        {
            m_desk.asked.push_back(
                request.method + ' ' + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
            if (m_desk.cuts && m_desk.cuts(request))
                return fail(Error::Kind::Offline, QStringLiteral("the server was not reached"));
            auto response = m_desk.m_answer(request, m_desk.store.clock.now());
            if (!m_desk.loses || !m_desk.loses(request))
                return response;
            m_desk.loses = {};
            return fail(Error::Kind::Unanswered, QStringLiteral("the connection was closed before an answer came"));
        }

    private:
        CalendarDesk &m_desk;
    };

    sync::SessionDependencies dependencies() { return {keychain, store.clock, m_cancellation, m_waiting, network()}; }

    QString m_vendor;
    Answer m_answer;
    quint64 m_seed;
    sync::Cancellation m_cancellation;
    VirtualSleeper m_waiting{store.clock};
};

} // namespace satchel::test
