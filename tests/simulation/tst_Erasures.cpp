// SPDX-License-Identifier: GPL-3.0-or-later
// A person who was erased here, at a remote: the deletion arrives, or the person stays there and does not come back;
// and what a second desk does that still has them.
#include "store/privacy/ErasedRecords.h"
#include "store/privacy/Erasure.h"
#include "store/sync/Conflicts.h"
#include "tests/simulation/Device.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::simulation;
using namespace Qt::StringLiterals;

namespace {

using store::PersonId;
using State = store::RemoteErasure::State;

class TwoDesks
{
public:
    TwoDesks(const QString &folder, MakeRemoteWorld makeRemote)
        : clock(*Instant::fromIso(u"2026-11-20T12:00:00Z")), remote(makeRemote(4, clock)),
          ana(folder, blank(folder), clock, 0, *remote, ConflictPolicy::Newest, 1),
          ben(folder, blank(folder), clock, 0, *remote, ConflictPolicy::Newest, 2)
    {
        remote->calm();
        for (Device *device : {&ana, &ben})
            sync(*device);
    }

    store::RoundRecord sync(Device &device)
    {
        clock.advance(700'000);
        const auto round = device.sync(Round::Kind::Full);
        if (round.error)
            qFatal("%s", qUtf8Printable(toText(*round.error)));
        return round;
    }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            for (Device *device : {&ana, &ben})
                sync(*device);
        }
    }
    /// Long enough that everything at the remote is read again.
    void aDay()
    {
        clock.advance(25 * 3'600'000);
        settle();
    }
    RecordId add(Device &device, const QString &mail = {})
    {
        std::vector<FieldValue> values{
            {u"first_name"_s, u"Zqxanthia"_s}, {u"last_name"_s, u"Vjorkwump"_s}, {u"phone"_s, u"1"_s}};
        if (!mail.isEmpty())
            values.push_back({u"email"_s, mail});
        const auto done = device.store().commit(
            {u"Add"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, std::move(values))}, {}});
        return done.value().ids.front();
    }
    /// By a colleague at the remote.
    QString addThere(const QString &mail)
    {
        const ObjectMap &object = *std::ranges::find(remote->objects(), contacts(), &ObjectMap::object);
        return remote->create(contacts(),
            {{object.mapOf(u"last_name"_s)->remotes.front(), u"Vjorkwump"_s},
                {object.mapOf(u"email"_s)->remotes.front(), mail}});
    }
    Result<std::vector<store::Erasure>> erase(Device &device, RecordId person, bool alsoAtRemotes)
    {
        const PersonId one{EntityKind::Contact, person};
        return store::erase(device.store(), std::span(&one, 1), {Origin::user(), u"Erase 1 person"_s, alsoAtRemotes});
    }
    State state(Device &device, RecordId person)
    {
        return store::remoteErasures(device.store(), person).value().front().state;
    }
    qsizetype there() { return std::ssize(remote->live(contacts())); }
    QString contacts() const
    {
        for (const ObjectMap &object : remote->objects()) {
            if (object.entity == EntityKind::Contact)
                return object.object;
        }
        return {};
    }
    /// An edit of a colleague at the remote.
    void editThere()
    {
        const ObjectMap &object = *std::ranges::find(remote->objects(), contacts(), &ObjectMap::object);
        const FieldMap *phone = object.mapOf(u"phone"_s);
        QVERIFY(
            phone && remote->edit(contacts(), remote->live(contacts()).front().id, {{phone->remotes.front(), u"2"_s}}));
    }

    ManualClock clock;
    std::unique_ptr<RemoteWorld> remote;
    Device ana;
    Device ben;

private:
    static QString blank(const QString &folder)
    {
        const QString path = folder + u"/blank.satchel"_s;
        if (!QFile::exists(path))
            Device::makeBlank(path);
        return path;
    }
};

} // namespace

class tst_Erasures : public QObject
{
    Q_OBJECT
private:
    static void worlds()
    {
        QTest::addColumn<MakeRemoteWorld>("make");
        QTest::newRow("memory") << MakeRemoteWorld(makeMemoryWorld);
        QTest::newRow("HubSpot") << MakeRemoteWorld(makeHubSpotWorld);
        QTest::newRow("Salesforce") << MakeRemoteWorld(makeSalesforceWorld);
    }

private Q_SLOTS:
    void theDeletionArrivesAndNothingComesBack_data() { worlds(); }
    void theDeletionArrivesAndNothingComesBack()
    {
        QFETCH(MakeRemoteWorld, make);
        const test::MemoryFolder folder;
        TwoDesks desks(folder.path(), make);
        const RecordId person = desks.add(desks.ana);
        desks.settle();
        QCOMPARE(desks.there(), 1);
        QVERIFY_RESULT(desks.erase(desks.ana, person, true));
        QCOMPARE(desks.state(desks.ana, person), State::Waiting);
        desks.sync(desks.ana);
        QCOMPARE(desks.there(), 0);
        QCOMPARE(desks.state(desks.ana, person), State::Deleted);
        QCOMPARE(desks.ana.store().database().integer("SELECT count(*) FROM link").value(), 0);
        desks.aDay();
        QVERIFY(desks.ana.live(EntityKind::Contact).empty());
        QVERIFY(desks.ben.live(EntityKind::Contact).empty()); // in the trash there, as after any deletion
        QCOMPARE(desks.there(), 0);
        QCOMPARE(test::firstUnsound(desks.ana.store()), QString());
    }

    void whoStaysAtTheRemoteIsNotDownloadedAgain_data() { worlds(); }
    void whoStaysAtTheRemoteIsNotDownloadedAgain()
    {
        QFETCH(MakeRemoteWorld, make);
        const test::MemoryFolder folder;
        TwoDesks desks(folder.path(), make);
        const RecordId person = desks.add(desks.ben);
        desks.settle();
        const RecordId here = desks.ana.live(EntityKind::Contact).front();
        QVERIFY_RESULT(desks.erase(desks.ana, here, false));
        QVERIFY(store::finishErasures(desks.ana.store()).value());
        desks.settle();
        desks.editThere();
        desks.aDay();
        QVERIFY(desks.ana.live(EntityKind::Contact).empty());
        QCOMPARE(desks.state(desks.ana, here), State::Kept);
        QCOMPARE(desks.ben.live(EntityKind::Contact), std::vector{person});
        QCOMPARE(desks.there(), 1);
        // And is still deleted there, once that is asked for.
        QVERIFY_RESULT(desks.erase(desks.ana, here, true));
        desks.sync(desks.ana);
        QCOMPARE(desks.there(), 0);
        QCOMPARE(desks.state(desks.ana, here), State::Deleted);
    }

    /// An ordinary deletion would give way to what a colleague has edited.
    void anEditAtTheRemoteDoesNotBringThePersonBack_data() { worlds(); }
    void anEditAtTheRemoteDoesNotBringThePersonBack()
    {
        QFETCH(MakeRemoteWorld, make);
        const test::MemoryFolder folder;
        TwoDesks desks(folder.path(), make);
        const RecordId person = desks.add(desks.ana);
        desks.settle();
        QVERIFY_RESULT(desks.erase(desks.ana, person, true));
        desks.clock.advance(60'000);
        desks.editThere();
        desks.sync(desks.ana);
        desks.sync(desks.ana);
        QCOMPARE(desks.there(), 0);
        QVERIFY(desks.ana.live(EntityKind::Contact).empty());
        QVERIFY(store::Conflicts(desks.ana.store()).list()->empty());
    }

    /// A second desk that has edited the person meanwhile makes them anew at the remote, as after any deletion. Here
    /// the person stays erased where the vendor carries our key; docs/guide/privacy.md says so.
    void aSecondDeskThatHasEditedThePersonDoesNotBringThemBackHere()
    {
        const test::MemoryFolder folder;
        TwoDesks desks(folder.path(), makeHubSpotWorld);
        const RecordId person = desks.add(desks.ana);
        desks.settle();
        const RecordId atBen = desks.ben.live(EntityKind::Contact).front();
        QVERIFY_RESULT(desks.erase(desks.ana, person, true));
        QVERIFY_RESULT(desks.ben.store().commit(
            {u"Edit"_s, Origin::user(), {Edit::update(EntityKind::Contact, atBen, {{u"phone"_s, u"3"_s}})}, {}}));
        desks.sync(desks.ana);
        desks.aDay();
        QCOMPARE(desks.there(), 1);
        QVERIFY(desks.ana.live(EntityKind::Contact).empty());
    }

    void whoWasErasedIsNotTakenFromWhereTheyHaveAnotherId()
    {
        constexpr qint64 hour = 3'600'000;
        const test::MemoryFolder folder;
        TwoDesks desks(folder.path(), makeHubSpotWorld);
        const QString mail = u"zqxanthia@vjorkwump.example"_s;
        const QString there = desks.addThere(mail);
        desks.clock.advance(hour);
        const RecordId person = desks.add(desks.ana, mail); // who never was there
        QVERIFY_RESULT(desks.erase(desks.ana, person, false));
        desks.settle();
        QVERIFY(desks.ana.live(EntityKind::Contact).empty());
        QCOMPARE(desks.ben.live(EntityKind::Contact).size(), size_t(1)); // nobody was erased there
        // Who comes again afterwards is somebody new.
        QVERIFY(desks.remote->remove(desks.contacts(), there));
        desks.clock.advance(hour);
        desks.addThere(mail);
        desks.settle();
        QCOMPARE(desks.ana.live(EntityKind::Contact).size(), size_t(1));
    }

    void oneErasureAsksNoQuestionOfItsOwn()
    {
        const test::MemoryFolder folder;
        TwoDesks desks(folder.path(), makeMemoryWorld);
        desks.ana.askAbove(0);
        const RecordId person = desks.add(desks.ana);
        desks.settle();
        QVERIFY_RESULT(desks.erase(desks.ana, person, true));
        desks.sync(desks.ana);
        QVERIFY(!desks.ana.outgoingQuestion(0));
        QCOMPARE(desks.there(), 0);
    }
};

SATCHEL_TEST(tst_Erasures)
#include "tst_Erasures.moc"
