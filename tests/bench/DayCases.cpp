// SPDX-License-Identifier: GPL-3.0-or-later
// A day of one person in virtual time, with the service's own loop, session and schedule against a vendor's fake.
// Idle: the window is open and nobody is there. Working: eight hours in which somebody goes from page to page, leaves
// for other windows and comes back, makes 200 edits; colleagues change 300 records at the remote meanwhile. The daily
// full sync is in it.
#include "tests/bench/DayCases.h"

#include "store/sync/SyncCounts.h"
#include "store/sync/SyncState.h"
#include "tests/support/VirtualDesk.h"

#include <algorithm>
#include <map>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 latency = 120; // milliseconds of a request

struct DayPlan
{
    QString name;
    qint64 requests = 0; // at most
    qint64 workBegins = 0; // hours into the day
    qint64 workHours = 0;
    int edits = 0;
    int remoteChanges = 0;
    qint64 changesBegin = 0;
    qint64 changesHours = 24;
};

const DayPlan days[] = {
    {u"idle"_s, 2000, 0, 0, 0, 60, 0, 24},
    {u"working"_s, 6000, 8, 8, 200, 300, 8, 8},
};

/// What the pages of the window show.
const std::vector<std::vector<EntityKind>> pages = {
    {EntityKind::Deal}, // the board
    {EntityKind::Contact},
    {EntityKind::Contact, EntityKind::Deal, EntityKind::Task, EntityKind::Activity}, // a customer's page
    {EntityKind::Task, EntityKind::Deal, EntityKind::Activity}, // today
    {EntityKind::Company},
};

struct Worked
{
    const sync::ObjectMap *object = nullptr;
    QString local; // a text that people edit
    QString remote;
    std::vector<std::pair<RecordId, QString>> records; // local and remote
};

class Day
{
public:
    Day(const BenchVendor &vendor, const DayPlan &plan)
        : m_vendor(vendor), m_plan(plan), m_world(vendor, latency), m_user(*m_world.fake, m_world.clock),
          m_store(m_world.store(m_folder.filePath(u"day.satchel"_s)))
    {
        m_world.connect(*m_store, SyncWorld::Scope::Everything);
        m_desk = std::make_unique<test::VirtualDesk>(*m_store, 1, m_world.dependencies(), sync::SyncIntervals(),
            [this](qint64 time) { m_world.clock.leap(time); });
        m_desk->run(minute);
        fill();
    }

    void run()
    {
        const int before = m_world.answers.requests;
        m_begin = m_world.clock.now();
        script();
        std::ranges::stable_sort(m_events, {}, [](const auto &event) { return event.first; });
        m_desk->afterRound = [this] { lookForChanges(); };
        for (const auto &[at, happen] : m_events) {
            m_desk->runUntil(Instant{m_begin.ms + at});
            happen();
        }
        m_desk->runUntil(Instant{m_begin.ms + 24 * hour});
        tell(m_world.answers.requests - before);
    }

private:
    struct Pending
    {
        EntityKind entity{};
        RecordId record;
        QString field;
        QString value;
        Instant at;
        bool isWatched = false;
    };

    static std::optional<std::pair<QString, QString>> textField(const sync::ObjectMap &object)
    {
        for (const QString &wanted : {u"description"_s, u"notes"_s, u"address_city"_s, u"job_title"_s}) {
            const sync::FieldMap *map = object.mapOf(wanted);
            if (map && map->locals.size() == 1 && map->direction == sync::Direction::Both)
                return std::pair(wanted, map->remotes.front());
        }
        return {};
    }

    /// Made here and sent, so that every vendor has them in its own format.
    void fill()
    {
        const auto stage = m_store->get(EntityKind::Stage, linkedStage());
        BENCH_REQUIRE(stage);
        make(EntityKind::Company, u"name"_s, 300);
        make(EntityKind::Contact, u"last_name"_s, 1000);
        make(EntityKind::Task, u"title"_s, 200);
        make(EntityKind::Deal, u"title"_s, 100,
            {{u"stage"_s, stage->id}, {u"pipeline"_s, stage->value(u"pipeline")},
                {u"expected_close"_s, m_world.clock.today()}});
        m_desk->edited();
        m_desk->run(hour); // the daily full sync falls into it
        for (const sync::ObjectMap &object : m_world.manifest.objects) {
            const auto known = m_records.find(object.entity);
            const auto field = textField(object);
            if (known == m_records.end() || !object.isPushed() || !field)
                continue;
            Worked worked{&object, field->first, field->second, {}};
            for (const RecordId record : known->second) {
                const auto link = store::SyncState(*m_store, 1).links.of(record);
                BENCH_REQUIRE(link);
                if (*link && (*link)->object == object.object)
                    worked.records.emplace_back(record, (*link)->remoteId);
            }
            if (worked.records.empty())
                qFatal(
                    "no %s were sent: %s", qUtf8Printable(object.object), qUtf8Printable(firstReason(object.entity)));
            m_worked.push_back(std::move(worked));
        }
    }

    /// One that the remote has too.
    RecordId linkedStage()
    {
        const auto stages = m_store->select({EntityKind::Stage, {}, {}, {}, {}, -1, false});
        BENCH_REQUIRE(stages);
        for (qsizetype row = 0; row < stages->size(); ++row) {
            const auto link = store::SyncState(*m_store, 1).links.of(stages->id(row));
            BENCH_REQUIRE(link);
            if (*link)
                return stages->id(row);
        }
        qFatal("the first round brought no stage");
    }

    QString firstReason(EntityKind entity)
    {
        const auto parked = store::SyncState(*m_store, 1).outbox.parked(500);
        BENCH_REQUIRE(parked);
        const auto found = std::ranges::find(*parked, entity, &store::OutboxEntry::entity);
        return found == parked->end() ? u"nothing is parked"_s : found->reason;
    }

    void make(EntityKind entity, const QString &title, int count, const std::vector<FieldValue> &others = {})
    {
        std::vector<Edit> edits;
        for (int i = 0; i < count; ++i) {
            std::vector<FieldValue> values = others;
            values.push_back({title, u"Number %1"_s.arg(i)});
            edits.push_back(Edit::create(entity, {}, values));
        }
        const auto made = m_store->commit({u"Create"_s, Origin::user(), edits, {}});
        BENCH_REQUIRE(made);
        m_records[entity] = made->ids;
    }

    qint64 anyTime(qint64 fromHour, qint64 hours)
    {
        return std::uniform_int_distribution<qint64>(fromHour * hour, (fromHour + hours) * hour - 1)(m_random);
    }
    bool flip(double chance) { return std::uniform_real_distribution<>(0, 1)(m_random) < chance; }
    void plan(qint64 at, std::function<void()> happen) { m_events.emplace_back(at, std::move(happen)); }

    void script()
    {
        for (int i = 0; i < m_plan.remoteChanges; ++i)
            plan(anyTime(m_plan.changesBegin, m_plan.changesHours), [this, i] { colleagueEdits(i); });
        if (m_plan.workHours == 0)
            return;
        for (int i = 0; i < m_plan.edits; ++i)
            plan(anyTime(m_plan.workBegins, m_plan.workHours), [this, i] { personEdits(i); });
        const qint64 end = (m_plan.workBegins + m_plan.workHours) * hour;
        for (qint64 at = m_plan.workBegins * hour; at < end;) {
            const auto page = pages[m_random() % pages.size()];
            plan(at, [this, page] { see(page, true); });
            const qint64 leaves = std::min(end,
                at + 30 * second + static_cast<qint64>(std::exponential_distribution<>(1.0 / (4 * minute))(m_random)));
            for (qint64 use = at + 20 * second; use < leaves; use += 20 * second)
                plan(use, [this] { m_desk->use(); });
            at = leaves;
            if (at < end && flip(0.3)) { // to the mail and back
                plan(at, [this] { see({}, false); });
                at += minute + static_cast<qint64>(m_random() % (10 * minute));
            }
        }
        plan(end, [this] { see({}, false); });
    }

    void see(const std::vector<EntityKind> &entities, bool hasFocus)
    {
        m_shown = entities;
        m_desk->see(entities, hasFocus);
        for (Pending &change : m_pending)
            change.isWatched = change.isWatched
                && isShown(change.entity); // left before it came: nobody is looking at it
    }
    bool isShown(EntityKind entity) const { return std::ranges::find(m_shown, entity) != m_shown.end(); }

    /// The even records; the odd ones are the person's, so that nobody disputes anything.
    void colleagueEdits(int number)
    {
        const Worked &worked = m_worked[m_random() % m_worked.size()];
        const auto &[record, remoteId] = worked.records[m_random() % (worked.records.size() / 2) * 2];
        const QString value = u"theirs %1"_s.arg(number);
        if (!m_user.edit(worked.object->object, remoteId, {{worked.remote, value}}))
            qFatal("the colleague could not edit %s", qUtf8Printable(worked.object->object));
        std::erase_if(
            m_pending, [&](const Pending &older) { return older.record == record && older.field == worked.local; });
        m_pending.push_back(
            {worked.object->entity, record, worked.local, value, m_world.clock.now(), isShown(worked.object->entity)});
    }

    void personEdits(int number)
    {
        const Worked &worked = m_worked[m_random() % m_worked.size()];
        const auto &[record, remoteId] = worked.records[m_random() % (worked.records.size() / 2) * 2 + 1];
        BENCH_REQUIRE(m_store->commit({u"Edit"_s, Origin::user(),
            {Edit::update(worked.object->entity, record, {{worked.local, u"mine %1"_s.arg(number)}})}, {}}));
        m_desk->use();
        m_desk->edited();
    }

    void lookForChanges()
    {
        std::erase_if(m_pending, [this](const Pending &change) {
            const auto record = m_store->get(change.entity, change.record);
            BENCH_REQUIRE(record);
            if (record->text(change.field) != change.value)
                return false;
            const double seconds = double(m_world.clock.now().ms - change.at.ms) / second;
            (change.isWatched ? m_onScreen : m_elsewhere).push_back(seconds);
            return true;
        });
    }

    void tell(int requests)
    {
        const auto failed = std::ranges::count_if(
            m_desk->rounds, [](const store::RoundRecord &round) { return round.error.has_value(); });
        for (const store::RoundRecord &round : m_desk->rounds) {
            if (round.error)
                qWarning("%s", qUtf8Printable(toText(*round.error)));
        }
        const auto used = store::dailyRequests(*m_store, 1);
        BENCH_REQUIRE(used);
        const auto at = [](const std::vector<double> &samples, double share) {
            return samples.empty() ? QJsonValue() : QJsonValue(std::round(percentile(samples, share)));
        };
        const bool isSoon = (m_onScreen.empty() || percentile(m_onScreen, 0.95) <= 60)
            && (m_plan.workHours == 0 || percentile(m_elsewhere, 0.95) <= 600);
        QJsonObject line{{u"name"_s, u"%1: %2 day"_s.arg(m_vendor.account.vendor, m_plan.name)}, {u"ours"_s, requests},
            {u"unit"_s, u"requests"_s}, {u"goal"_s, m_plan.requests},
            {u"ok"_s, requests <= m_plan.requests && isSoon && failed == 0 && m_pending.size() <= 3},
            {u"rounds"_s, qint64(m_desk->rounds.size())}, {u"failed"_s, qint64(failed)},
            {u"on_screen_p50_s"_s, at(m_onScreen, 0.5)}, {u"on_screen_p95_s"_s, at(m_onScreen, 0.95)},
            {u"elsewhere_p50_s"_s, at(m_elsewhere, 0.5)}, {u"elsewhere_p95_s"_s, at(m_elsewhere, 0.95)},
            {u"changes_seen"_s, qint64(m_onScreen.size() + m_elsewhere.size())},
            {u"changes_not_seen"_s, qint64(m_pending.size())}};
        if (*used) {
            line.insert(u"organisation"_s, (*used)->allowed);
            line.insert(u"share_percent"_s, std::round(1000.0 * requests / double((*used)->allowed)) / 10);
        }
        print(line);
    }

    const BenchVendor &m_vendor;
    const DayPlan &m_plan;
    const QTemporaryDir m_folder{dataFolder() + u"/day-XXXXXX"_s};
    SyncWorld m_world;
    fakes::RemoteUser m_user;
    Random m_random{7};
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<test::VirtualDesk> m_desk;
    std::map<EntityKind, std::vector<RecordId>> m_records;
    std::vector<Worked> m_worked;
    std::vector<std::pair<qint64, std::function<void()>>> m_events;
    std::vector<EntityKind> m_shown;
    std::vector<Pending> m_pending;
    std::vector<double> m_onScreen; // seconds until a change was here
    std::vector<double> m_elsewhere;
    Instant m_begin;
};

} // namespace

void benchDay(const BenchVendor &vendor)
{
    for (const DayPlan &plan : days)
        Day(vendor, plan).run();
}

} // namespace satchel::bench
