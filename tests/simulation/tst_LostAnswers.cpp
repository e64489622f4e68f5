// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a whole batch of creates whose answer was lost is found out with a few requests, at each vendor.
#include "tests/simulation/Worlds.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::simulation;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100;
constexpr size_t fewest = 20; // of a batch, at every vendor
constexpr quint64 quietSeed = 4;
constexpr quint64 withoutConditions = 5; // a server in memory that overwrites without looking

satchel::Edit lee()
{
    return satchel::Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
}

/// A device and a remote that counts its requests.
struct Desk
{
    Desk(const QString &folder, const QString &vendor, quint64 seed = quietSeed)
        : clock(*Instant::fromIso(u"2026-11-20T12:00:00Z")), isWired(vendor != "memory"_L1),
          remote(findRemoteWorld(vendor)(seed, clock)),
          device(folder, blank(folder), clock, 0, *remote, ConflictPolicy::Newest, 1),
          contacts(*std::ranges::find_if(remote->objects(),
              [](const ObjectMap &object) { return object.isPushed() && object.entity == EntityKind::Contact; }))
    {
        remote->calm();
        remote->setBetweenRequests([this] {
            clock.advance(50);
            ++requests;
        });
        sync();
    }
    static QString blank(const QString &folder)
    {
        const QString path = folder + u"/blank.satchel"_s;
        Device::makeBlank(path);
        return path;
    }
    void sync()
    {
        clock.advance(700'000);
        requests = 0;
        last = device.sync(Round::Kind::Full);
    }
    void create()
    {
        std::vector<satchel::Edit> edits;
        for (int i = 0; i < many; ++i)
            edits.push_back(satchel::Edit::create(
                EntityKind::Contact, {}, {{u"last_name"_s, u"Name %1"_s.arg(i)}, {u"phone"_s, QString::number(i)}}));
        commit(edits);
    }
    void commit(const std::vector<satchel::Edit> &edits)
    {
        const auto done = device.store().commit({u"Work"_s, Origin::user(), edits, {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    /// A round in which the answer to the nth request is lost, and what is sent again has no better luck.
    void lose(int n)
    {
        lose(n, [this] { sync(); });
    }
    void lose(int n, const std::function<void()> &round)
    {
        const int tries = isWired ? 6 : 1; // in memory nothing is sent again by itself
        for (int i = 0; i < tries; ++i)
            remote->failNth(n + i, true);
        round();
    }
    QStringList phones()
    {
        QStringList found;
        for (const RecordId id : device.live(contacts))
            found.append(device.store().get(EntityKind::Contact, id)->text(u"phone"));
        found.sort();
        return found;
    }
    QStringList phonesThere() const
    {
        QStringList found;
        for (const RemoteRecord &record : remote->live(contacts.object))
            found.append(record.fields[contacts.mapOf(u"phone"_s)->remotes.front()].toString());
        found.sort();
        return found;
    }
    /// What a person has just changed, without reading the remote.
    void send()
    {
        clock.advance(5'000);
        last = device.sync(Round::Kind::Outgoing);
    }
    size_t lost() { return store::SyncState(device.store(), 1).intents.all()->size(); }

    ManualClock clock;
    bool isWired;
    std::unique_ptr<RemoteWorld> remote;
    Device device;
    ObjectMap contacts;
    store::RoundRecord last;
    int requests = 0;
};

} // namespace

class tst_LostAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lostCreatesAreLookedForTogether_data()
    {
        QTest::addColumn<QString>("vendor");
        for (const auto *vendor : {"hubspot", "hubspot-unmarked", "salesforce", "dynamics365"})
            QTest::newRow(vendor) << QString::fromLatin1(vendor);
    }
    void lostCreatesAreLookedForTogether()
    {
        QFETCH(QString, vendor);
        for (int n = 2; n < 20; ++n) { // until the answer that is lost is the one to a batch
            test::MemoryFolder folder;
            Desk desk(folder.path(), vendor);
            desk.create();
            desk.lose(n);
            if (desk.lost() < fewest || desk.remote->live(desk.contacts.object).empty())
                continue;
            desk.remote->calm();
            desk.sync();
            QVERIFY2(desk.requests < 25, QByteArray::number(desk.requests));
            QVERIFY2(!desk.last.error, qPrintable(toText(desk.last.error.value_or(Error()))));
            QCOMPARE(desk.lost(), size_t(0));
            desk.sync();
            QCOMPARE(desk.remote->live(desk.contacts.object).size(), size_t(many));
            QCOMPARE(desk.phones(), desk.phonesThere());
            return;
        }
        QFAIL("no answer to a batch was lost");
    }

    void aCreateIsNotSentAgainBeforeItWasLookedFor_data() { lostCreatesAreLookedForTogether_data(); }
    void aCreateIsNotSentAgainBeforeItWasLookedFor()
    {
        QFETCH(QString, vendor);
        for (int n = 1; n < 20; n += satchel::test::strideOf(3)) { // whichever answer is lost
            test::MemoryFolder folder;
            Desk desk(folder.path(), vendor);
            desk.commit({satchel::Edit::create(
                             EntityKind::Company, {}, {{u"name"_s, u"Acme"_s}}), // for its sake there is a further pass
                satchel::Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}})});
            desk.remote->failNth(n, true);
            for (int round = 0; round < 4; ++round)
                desk.sync();
            QCOMPARE(desk.phonesThere(), QStringList{u"1"_s});
            QCOMPARE(desk.phones(), QStringList{u"1"_s});
        }
    }

    void aNewRecordWhoseLinkWasRefusedIsNotMadeTwice()
    {
        int made = 0;
        for (int n = 1; n < 16;
             n += satchel::test::strideOf(2)) { // whichever request the company is deleted just before
            QTemporaryDir folder;
            Desk desk(folder.path(), u"hubspot"_s);
            const RecordId company = desk.device.store().newId();
            desk.commit({satchel::Edit::create(EntityKind::Company, company, {{u"name"_s, u"Acme"_s}})});
            desk.sync();
            desk.commit({satchel::Edit::create(
                EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"company"_s, company}})});
            int requests = 0;
            desk.remote->setBetweenRequests([&] {
                desk.clock.advance(50);
                if (++requests == n)
                    desk.remote->remove(u"companies"_s, desk.remote->live(u"companies"_s).front().id);
            });
            desk.sync();
            const auto there = desk.remote->live(desk.contacts.object);
            if (there.empty())
                continue;
            ++made;
            desk.remote->remove(
                desk.contacts.object, there.front().id); // by a colleague, who knows nothing of any trouble
            for (int round = 0; round < 4; ++round)
                desk.sync();
            QVERIFY2(
                desk.remote->live(desk.contacts.object).empty(), "it came back after request " + QByteArray::number(n));
            QVERIFY(desk.device.live(desk.contacts).empty());
        }
        QVERIFY(made > 0);
    }

    void whatAWriteReplacedIsShownAlsoWhenItWasCarriedOutTwice_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::newRow("hubspot") << u"hubspot"_s;
        QTest::newRow("memory") << u"memory"_s; // where the transport sends nothing again by itself
    }
    void whatAWriteReplacedIsShownAlsoWhenItWasCarriedOutTwice()
    {
        QFETCH(QString, vendor);
        int replaced = 0;
        for (int n = 1; n < 12; ++n) { // whichever request a colleague's edit comes just before
            QTemporaryDir folder;
            Desk desk(folder.path(), vendor, withoutConditions);
            desk.commit(
                {satchel::Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}})});
            desk.sync();
            desk.commit({satchel::Edit::create(
                             EntityKind::Company, {}, {{u"name"_s, u"Acme"_s}}), // for its sake there is a further pass
                satchel::Edit::update(
                    EntityKind::Contact, desk.device.live(desk.contacts).front(), {{u"phone"_s, u"2"_s}})});
            int requests = 0;
            desk.remote->setBetweenRequests([&] {
                desk.clock.advance(50);
                if (++requests == n)
                    desk.remote->edit(desk.contacts.object, desk.remote->live(desk.contacts.object).front().id,
                        {{u"phone"_s, u"3"_s}});
            });
            desk.remote->failNth(n, true); // is sent again
            for (int round = 0; round < 4; ++round)
                desk.sync();
            QCOMPARE(desk.phones(), desk.phonesThere());
            const auto conflicts = store::Conflicts(desk.device.store()).list();
            const bool isShown = std::ranges::any_of(
                *conflicts, [](const store::Conflict &conflict) { return textOf(conflict.theirs) == u"3"_s; });
            QVERIFY2(desk.phones() == QStringList{u"3"_s} || isShown, "lost before request " + QByteArray::number(n));
            replaced += desk.phones() == QStringList{u"2"_s} ? 1 : 0;
        }
        QVERIFY(replaced > 0);
    }

    void aLostCreateThatIsDeletedHereGoesThereToo_data()
    {
        lostCreatesAreLookedForTogether_data();
        QTest::newRow("memory") << u"memory"_s;
    }
    void aLostCreateThatIsDeletedHereGoesThereToo()
    {
        QFETCH(QString, vendor);
        int lost = 0;
        for (int n = 1; n < 20; ++n) { // whichever answer is lost
            test::MemoryFolder folder;
            Desk desk(folder.path(), vendor);
            desk.commit({lee()});
            desk.lose(n);
            const bool isThere = !desk.remote->live(desk.contacts.object).empty();
            lost += desk.lost() > 0 && isThere ? 1 : 0;
            desk.commit({satchel::Edit::remove(EntityKind::Contact, desk.device.live(desk.contacts).front())});
            desk.remote->calm();
            for (int round = 0; round < 4; ++round)
                desk.sync();
            QVERIFY2(desk.remote->live(desk.contacts.object).empty(),
                "it is still there after failure " + QByteArray::number(n));
            QVERIFY2(desk.device.live(desk.contacts).empty(), "it came back after failure " + QByteArray::number(n));
        }
        QVERIFY(lost > 0);
    }

    void aLostCreateIsFoundThoughTheClockHereIsWrong_data()
    {
        QTest::addColumn<QString>("vendor"); // those where it is looked for by its time and its values
        QTest::addColumn<bool>(
            "isSetRight"); // before it is looked for; else nothing has told yet what time it is there
        for (const QString &vendor : {u"hubspot-unmarked"_s, u"monday"_s, u"memory"_s}) {
            QTest::addRow("%s, set right", qPrintable(vendor)) << vendor << true;
            QTest::addRow("%s, sent before reading", qPrintable(vendor)) << vendor << false;
        }
    }
    void aLostCreateIsFoundThoughTheClockHereIsWrong()
    {
        QFETCH(QString, vendor);
        QFETCH(bool, isSetRight);
        int lost = 0;
        for (int n = 1; n < 10; ++n) { // whichever answer is lost
            test::MemoryFolder folder;
            Desk desk(folder.path(), vendor);
            desk.device.clock().jump(7'200'000);
            desk.commit({lee()});
            desk.lose(n, [&] { isSetRight ? desk.sync() : desk.send(); });
            const bool isThere = !desk.remote->live(desk.contacts.object).empty();
            lost += desk.lost() > 0 && isThere ? 1 : 0;
            desk.device.clock().jump(isSetRight ? 0 : 7'200'000);
            desk.remote->calm();
            for (int round = 0; round < 4; ++round)
                desk.sync();
            desk.clock.advance(9'000'000);
            desk.sync();
            QCOMPARE(desk.phonesThere(), QStringList{u"1"_s});
            QCOMPARE(desk.phones(), QStringList{u"1"_s});
        }
        QVERIFY(lost > 0);
    }

    /// It is looked for as it was sent, not as it would be sent now.
    void aLostCreateIsFoundWhenWhatItRefersToIsDeletedHere_data() { aLostCreateThatIsDeletedHereGoesThereToo_data(); }
    void aLostCreateIsFoundWhenWhatItRefersToIsDeletedHere()
    {
        QFETCH(QString, vendor);
        int lost = 0;
        for (int n = 1; n < 20; ++n) { // whichever answer is lost
            test::MemoryFolder folder;
            Desk desk(folder.path(), vendor);
            const RecordId company = desk.device.store().newId();
            desk.commit({satchel::Edit::create(EntityKind::Company, company, {{u"name"_s, u"Acme"_s}})});
            desk.sync();
            const RecordId contact = desk.device.store().newId();
            desk.commit({satchel::Edit::create(
                EntityKind::Contact, contact, {{u"last_name"_s, u"Lee"_s}, {u"company"_s, company}})});
            desk.lose(n);
            lost += desk.lost() > 0 && !desk.remote->live(desk.contacts.object).empty() ? 1 : 0;
            desk.commit({satchel::Edit::remove(EntityKind::Company, company)});
            desk.commit({satchel::Edit::remove(EntityKind::Contact, contact)});
            desk.remote->calm();
            for (int round = 0; round < 4; ++round)
                desk.sync();
            QVERIFY2(desk.remote->live(desk.contacts.object).empty(),
                "it is still there after failure " + QByteArray::number(n));
            QVERIFY2(desk.device.live(desk.contacts).empty(), "it came back after failure " + QByteArray::number(n));
        }
        QVERIFY(lost > 0);
    }

    void anEditThatWasRolledBackWaitsForNothing()
    {
        test::MemoryFolder folder;
        Desk desk(folder.path(), u"memory"_s);
        desk.commit({lee()});
        desk.sync();
        const RecordId id = desk.device.live(desk.contacts).front();
        for (const auto *phone : {u"2", u"1"})
            desk.commit({satchel::Edit::update(EntityKind::Contact, id, {{u"phone"_s, QString::fromUtf16(phone)}})});
        desk.sync();
        QCOMPARE(desk.phonesThere(), QStringList{u"1"_s});
        QCOMPARE(store::Connections(desk.device.store()).counts(1)->waiting, 0);
    }

    void aNewRecordThatIsDeletedBeforeItWasReadGoesThereToo_data() { aLostCreateThatIsDeletedHereGoesThereToo_data(); }
    void aNewRecordThatIsDeletedBeforeItWasReadGoesThereToo()
    {
        QFETCH(QString, vendor);
        test::MemoryFolder folder;
        Desk desk(folder.path(), vendor);
        desk.commit({lee()});
        desk.send();
        QCOMPARE(desk.remote->live(desk.contacts.object).size(), size_t(1));
        desk.commit({satchel::Edit::remove(EntityKind::Contact, desk.device.live(desk.contacts).front())});
        desk.send();
        desk.sync();
        QVERIFY(desk.remote->live(desk.contacts.object).empty());
        QVERIFY(desk.device.live(desk.contacts).empty());
    }

    void aLostCreateThatSomebodyWorkedOnComesBack_data() { aLostCreateThatIsDeletedHereGoesThereToo_data(); }
    void aLostCreateThatSomebodyWorkedOnComesBack()
    {
        QFETCH(QString, vendor);
        for (int n = 1; n < 20; ++n) {
            test::MemoryFolder folder;
            Desk desk(folder.path(), vendor);
            desk.commit({lee()});
            desk.lose(n);
            const auto there = desk.remote->live(desk.contacts.object);
            if (desk.lost() == 0 || there.empty())
                continue;
            desk.clock.advance(60'000);
            QVERIFY(desk.remote->edit(desk.contacts.object, there.front().id,
                {{desk.contacts.mapOf(u"job_title"_s)->remotes.front(), u"Baker"_s}}));
            desk.commit({satchel::Edit::remove(EntityKind::Contact, desk.device.live(desk.contacts).front())});
            desk.remote->calm();
            for (int round = 0; round < 4; ++round)
                desk.sync();
            QCOMPARE(desk.remote->live(desk.contacts.object).size(), size_t(1));
            const auto here = desk.device.live(desk.contacts);
            QCOMPARE(here.size(), size_t(1));
            QCOMPARE(desk.device.store().get(EntityKind::Contact, here.front())->text(u"job_title"), u"Baker"_s);
            return;
        }
        QFAIL("no answer to the create was lost");
    }

    void anEditInTheSecondOfOurCreateDisputes_data()
    {
        QTest::addColumn<QString>("remote");
        QTest::newRow("its row has another version") << u"dynamics365"_s;
        QTest::newRow("its row names another user") << u"salesforce"_s;
        QTest::newRow("a described row names another user") << u"odoo"_s;
    }
    void anEditInTheSecondOfOurCreateDisputes()
    {
        QFETCH(QString, remote); // whose stamps are whole seconds
        test::MemoryFolder folder;
        Desk desk(folder.path(), remote);
        desk.commit({lee()});
        desk.send();
        const RemoteRecord made = desk.remote->live(desk.contacts.object).front();
        const QString notes = desk.contacts.mapOf(u"notes"_s)->remotes.front();
        QVERIFY(desk.remote->edit(desk.contacts.object, made.id, {{notes, u"theirs"_s}}));
        QCOMPARE(desk.remote->live(desk.contacts.object).front().modified.ms / 1000, made.modified.ms / 1000);
        desk.commit({satchel::Edit::update(
            EntityKind::Contact, desk.device.live(desk.contacts).front(), {{u"notes"_s, u"mine"_s}})});
        desk.sync();
        const auto conflicts = store::Conflicts(desk.device.store()).list();
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE(textOf(conflicts->front().theirs), u"theirs"_s);
    }

    void whatAServerGivesANewRecordDisputesWithNobody()
    {
        test::MemoryFolder folder;
        Desk desk(folder.path(), u"memory"_s);
        desk.commit({lee()});
        desk.send();
        const RecordId id = desk.device.live(desk.contacts).front();
        desk.commit({satchel::Edit::update(EntityKind::Contact, id, {{u"job_title"_s, u"Boss"_s}})});
        desk.sync();
        QCOMPARE(desk.device.store().get(EntityKind::Contact, id)->text(u"job_title"), u"Boss"_s);
        QCOMPARE(desk.remote->live(desk.contacts.object).front().fields[u"jobtitle"_s].toString(), u"Boss"_s);
        QVERIFY(store::Conflicts(desk.device.store()).list()->empty());
    }

    void aLostCreateKeepsItsLinks_data() { lostCreatesAreLookedForTogether_data(); }
    void aLostCreateKeepsItsLinks()
    {
        QFETCH(QString, vendor);
        for (int n = 1; n < 20; ++n) { // whichever answer is lost
            test::MemoryFolder folder;
            Desk desk(folder.path(), vendor);
            const RecordId company = desk.device.store().newId();
            desk.commit({satchel::Edit::create(EntityKind::Company, company, {{u"name"_s, u"Acme"_s}})});
            desk.sync();
            desk.commit({satchel::Edit::create(
                EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"company"_s, company}})});
            desk.remote->failNth(n, true);
            desk.sync();
            if (!desk.remote->hasFailed())
                return;
            for (int round = 0; round < 3; ++round)
                desk.sync();
            const auto there = desk.remote->live(desk.contacts.object);
            const auto here = desk.device.live(desk.contacts);
            QCOMPARE(there.size(), size_t(1));
            QCOMPARE(here.size(), size_t(1));
            const std::vector<FieldValue> values = desk.device.mapped(desk.contacts, there.front());
            QVERIFY2(std::ranges::find(values, FieldValue{u"company"_s, company}) != values.end(),
                "the link is not there after failure " + QByteArray::number(n));
            QCOMPARE(desk.device.store().get(EntityKind::Contact, here.front())->value(u"company"), Value(company));
        }
    }
};

SATCHEL_TEST(tst_LostAnswers)
#include "tst_LostAnswers.moc"
