// SPDX-License-Identifier: GPL-3.0-or-later
// An administrator changes the fields of the remote: a session notices it within a day, and asks for it once a day.
#include "store/sync/RequestLog.h"
#include "store/sync/SchemaChanges.h"
#include "tests/support/SessionWorld.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::store::SchemaChange;
using satchel::store::SchemaChanges;
using satchel::test::SessionWorld;

namespace {

constexpr qint64 day = 24 * 3'600'000;

std::vector<SchemaChange> changesOf(SessionWorld &world)
{
    return SchemaChanges(*world.store).list().value();
}

const SchemaChange *changeOf(const std::vector<SchemaChange> &changes, const QString &field)
{
    const auto found = std::ranges::find(changes, field, &SchemaChange::field);
    return found == changes.end() ? nullptr : &*found;
}

} // namespace

class tst_SchemaWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesOfTheRemoteAreNoticedADayLater()
    {
        SessionWorld world;
        world.people(2);
        const qint64 number = world.connect();
        const auto session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        QVERIFY(changesOf(world).empty());
        QVERIFY(world.user.removeProperty(u"contacts"_s, u"jobtitle"_s));
        fakes::Property segment;
        segment.name = u"segment"_s;
        segment.label = u"Segment"_s;
        QVERIFY(world.user.addProperty(u"contacts"_s, segment));
        QVERIFY(world.user.addChoice(u"contacts"_s, u"lifecyclestage"_s, {u"partner"_s, u"Partner"_s}));
        world.later();
        QVERIFY(!session->run(Round::Kind::Full).error);
        QVERIFY(changesOf(world).empty()); // not before what is kept of the remote is a day old
        world.later(day);
        const auto round = session->run(Round::Kind::Full);
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        const auto changes = changesOf(world);
        QCOMPARE(changes.size(), 3);
        const SchemaChange *gone = changeOf(changes, u"jobtitle"_s);
        QVERIFY(gone);
        QCOMPARE(gone->kind, SchemaChange::Kind::Gone);
        QVERIFY(gone->isUsed); // though the mapping of this round had to do without it
        const SchemaChange *added = changeOf(changes, u"segment"_s);
        QVERIFY(added);
        QCOMPARE(added->kind, SchemaChange::Kind::Added);
        QVERIFY(!added->isUsed);
        const SchemaChange *options = changeOf(changes, u"lifecyclestage"_s);
        QVERIFY(options);
        QCOMPARE(options->after, QStringList{u"Partner"_s});
        QVERIFY(options->isUsed);
    }

    void anotherProcessComparesWithWhatTheFirstHasSeen()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
        QVERIFY(world.user.removeProperty(u"contacts"_s, u"jobtitle"_s));
        world.later(day);
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
        QVERIFY(changeOf(changesOf(world), u"jobtitle"_s));
    }

    /// What the dialect has read of the remote is used again: the comparison itself asks for nothing.
    void itCostsNoRequestOfItsOwn()
    {
        SessionWorld world;
        world.people(2);
        const qint64 number = world.connect();
        const auto session = world.session(number);
        const qint64 before = world.faults.requestCount();
        QVERIFY(!session->run(Round::Kind::Full).error);
        const qint64 first = world.faults.requestCount() - before;
        const int properties = world.fake.callCounts().at(u"properties"_s);
        QVERIFY(!session->run(Round::Kind::Full).error);
        QCOMPARE(world.fake.callCounts().at(u"properties"_s), properties);
        QVERIFY(first > 0);
        const auto log = store::RequestLog(*world.store).list({}, 1000).value();
        QCOMPARE(std::ranges::count(log, store::RequestVerb::ReadFields, &store::RequestEntry::verb), properties);
    }

    void aNewTokenIsNotedWithItsDay()
    {
        fakes::HubSpotOptions options;
        options.staticTokens.append(u"pat-na1-second"_s);
        SessionWorld world(options);
        const qint64 number = world.connect();
        const auto since = [&] { return world.connection(number).settings.value(store::secretsSinceKey).toInteger(); };
        const qint64 joined = since();
        QVERIFY(joined > 0 && joined <= world.store.clock.now().ms);
        world.later(90 * day);
        QVERIFY_RESULT(replaceToken(*world.store, number, world.token, world.dependencies(), 3));
        QCOMPARE(since(), joined); // the same token is as old as it was
        QVERIFY(!replaceToken(*world.store, number, u"pat-wrong"_s, world.dependencies(), 3));
        QCOMPARE(since(), joined);
        QVERIFY_RESULT(replaceToken(*world.store, number, u"pat-na1-second"_s, world.dependencies(), 3));
        QVERIFY(since() >= joined + 90 * day);
    }
};

SATCHEL_TEST(tst_SchemaWatch)
#include "tst_SchemaWatch.moc"
