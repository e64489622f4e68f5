// SPDX-License-Identifier: GPL-3.0-or-later
// What the worlds found, one fact each: two Satchels and a colleague at one HubSpot account, where nothing goes wrong
// but the order of events.
#include "store/sync/ParkedCauses.h"
#include "tests/simulation/Worlds.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QtTest>

using namespace satchel;
using namespace satchel::simulation;
using namespace Qt::StringLiterals;

namespace {

class TwoDesks
{
public:
    static constexpr quint64 quietSeed = 4;

    explicit TwoDesks(
        const QString &folder, const MakeRemoteWorld &makeRemote = makeHubSpotWorld, quint64 seed = quietSeed)
        : clock(*Instant::fromIso(u"2026-11-20T12:00:00Z")), remote(makeRemote(seed, clock)),
          ana(folder, blank(folder), clock, 0, *remote, ConflictPolicy::Newest, 1),
          ben(folder, blank(folder), clock, 0, *remote, ConflictPolicy::Newest, 2)
    {
        remote->calm();
        remote->setBetweenRequests([this] {
            clock.advance(50);
            if (--untilAct == 0)
                act();
        });
        contact = remote->create(u"contacts"_s, {{u"lastname"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        sync(ana);
        sync(ben);
    }

    void sync(Device &device)
    {
        clock.advance(700'000);
        const auto round = device.sync(Round::Kind::Full);
        if (round.error)
            qWarning("%s", qUtf8Printable(toText(*round.error)));
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            for (Device *device : {&ana, &ben}) {
                store::ParkedCauses(device->store(), 1).retryNow({});
                sync(*device);
            }
        }
    }
    void commit(Device &device, const Edit &edit)
    {
        const auto done = device.store().commit({u"Work"_s, Origin::user(), {edit}, {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    void edit(Device &device, const QString &field, const QString &value)
    {
        commit(device, Edit::update(EntityKind::Contact, only(device), {{field, value}}));
    }
    RecordId only(Device &device)
    {
        const auto live = device.live(EntityKind::Contact);
        if (live.size() != 1)
            qFatal("%zu contacts instead of one", live.size());
        return live.front();
    }
    QString onlyThere() const
    {
        const auto live = remote->live(u"contacts"_s);
        if (live.size() != 1)
            qFatal("%zu contacts there instead of one", live.size());
        return live.front().id;
    }
    /// A company that the contact works for, known to all.
    RecordId employ()
    {
        const RecordId company = ana.store().newId();
        commit(ana, Edit::create(EntityKind::Company, company, {{u"name"_s, u"Acme"_s}}));
        commit(ana, Edit::update(EntityKind::Contact, only(ana), {{u"company"_s, company}}));
        settle();
        return company;
    }
    static RecordId employerOf(Device &device, RecordId contact)
    {
        const Value employer = device.store().get(EntityKind::Contact, contact)->value(u"company");
        const auto *company = std::get_if<RecordId>(&employer);
        return company ? *company : RecordId();
    }
    bool isEmployedThere() const
    {
        const auto live = remote->live(u"contacts"_s);
        return live.size() == 1 && !live.front().fields[u"@companies"_s].toArray().isEmpty();
    }
    /// Of all contacts, here or there: phone and city.
    QStringList here(Device &device)
    {
        QStringList found;
        for (const RecordId id : device.live(EntityKind::Contact)) {
            const auto record = device.store().get(EntityKind::Contact, id);
            found.append(record->text(u"phone") + u' ' + record->text(u"address_city"));
        }
        return found;
    }
    QStringList there() const
    {
        QStringList found;
        for (const RemoteRecord &record : remote->live(u"contacts"_s))
            found.append(record.fields[u"phone"].toString() + u' ' + record.fields[u"city"].toString());
        return found;
    }

    ManualClock clock;
    std::unique_ptr<RemoteWorld> remote;
    Device ana;
    Device ben;
    QString contact; // its id at HubSpot
    std::function<void()> act; // by the colleague, before one of the next requests
    int untilAct = 0;

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

class tst_TwoSatchels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }

    void whatOneRecreatedIsTheSameForTheOther()
    {
        m_office->remote->remove(u"contacts"_s, m_office->contact);
        const RecordId bens = m_office->only(m_office->ben);
        m_office->sync(m_office->ben);
        m_office->commit(m_office->ben, Edit::restore(EntityKind::Contact, bens));
        m_office->edit(m_office->ana, u"address_city"_s, u"Oslo"_s);
        m_office->sync(m_office->ben); // recreates it
        m_office->sync(m_office->ana); // reads it before it knows that the old one is gone
        m_office->settle();
        agreeOn({u"1 Oslo"_s});
    }

    void whatOneRecreatedUnderAnotherNameIsTheSameForTheOther()
    {
        m_office->remote->remove(u"contacts"_s, m_office->contact);
        const RecordId bens = m_office->only(m_office->ben);
        m_office->sync(m_office->ben);
        m_office->commit(m_office->ben, Edit::restore(EntityKind::Contact, bens));
        m_office->edit(m_office->ben, u"last_name"_s, u"Kim"_s);
        m_office->sync(m_office->ben); // recreates it
        m_office->edit(m_office->ana, u"address_city"_s, u"Oslo"_s);
        m_office->sync(m_office->ana); // reads it before it knows that the old one is gone
        QCOMPARE(m_office->here(m_office->ana).size(), 1);
        m_office->settle();
        agreeOn({u"1 Oslo"_s});
    }

    void whatNobodyEditedHereFollowsWhatWasRecreated()
    {
        for (const bool isDeletionSeenFirst : {false, true}) {
            init();
            Device keeping(m_folder->path(), m_folder->filePath(u"blank.satchel"_s), m_office->clock, 0,
                *m_office->remote, ConflictPolicy::Mine, 3);
            m_office->sync(keeping);
            m_office->remote->remove(u"contacts"_s, m_office->contact);
            if (isDeletionSeenFirst)
                m_office->sync(keeping);
            m_office->edit(m_office->ben, u"phone"_s, u"2"_s);
            m_office->sync(m_office->ben); // recreates it
            m_office->sync(keeping);
            m_office->settle();
            m_office->sync(keeping);
            QCOMPARE(m_office->here(keeping), QStringList{u"2 "_s});
            agreeOn({u"2 "_s});
            const auto noted = store::Conflicts(keeping.store()).list();
            QVERIFY(std::ranges::any_of(*noted, [](const store::Conflict &one) {
                return one.field == u"phone" && textOf(one.mine) == u"1" && one.keptMine == false;
            }));
        }
    }

    void anEditHereDisputesWithWhatWasRecreated()
    {
        Device keeping(m_folder->path(), m_folder->filePath(u"blank.satchel"_s), m_office->clock, 0, *m_office->remote,
            ConflictPolicy::Mine, 3);
        m_office->sync(keeping);
        m_office->remote->remove(u"contacts"_s, m_office->contact);
        m_office->edit(keeping, u"phone"_s, u"3"_s);
        m_office->edit(m_office->ben, u"phone"_s, u"2"_s);
        m_office->sync(m_office->ben); // recreates it
        m_office->sync(keeping);
        m_office->settle();
        m_office->sync(keeping);
        QCOMPARE(m_office->here(keeping), QStringList{u"3 "_s});
        agreeOn({u"3 "_s});
    }

    void aSubsidiaryThatIsSentBeforeItsParentIsLinkedAllTheSame()
    {
        Device &ana = m_office->ana;
        const RecordId subsidiary = ana.store().newId(); // the smaller id goes first
        const RecordId parent = ana.store().newId();
        m_office->commit(ana, Edit::create(EntityKind::Company, parent, {{u"name"_s, u"Acme"_s}}));
        m_office->commit(
            ana, Edit::create(EntityKind::Company, subsidiary, {{u"name"_s, u"Acme Oslo"_s}, {u"parent"_s, parent}}));
        m_office->sync(ana);
        m_office->sync(m_office->ben);
        for (const RecordId company : m_office->ben.live(EntityKind::Company)) {
            const auto record = m_office->ben.store().get(EntityKind::Company, company);
            const auto *linked = std::get_if<RecordId>(&record->value(u"parent"));
            QCOMPARE(linked != nullptr, record->text(u"name") == u"Acme Oslo"_s);
        }
    }

    void whatWasRecreatedTwiceIsStillTheSame()
    {
        m_office->remote->remove(u"contacts"_s, m_office->contact);
        const RecordId anas = m_office->only(m_office->ana);
        m_office->edit(m_office->ana, u"phone"_s, u"2"_s);
        m_office->sync(m_office->ana);
        m_office->remote->remove(u"contacts"_s, m_office->onlyThere());
        m_office->sync(m_office->ana);
        m_office->commit(m_office->ana, Edit::restore(EntityKind::Contact, anas));
        m_office->sync(m_office->ana);
        m_office->edit(m_office->ben, u"address_city"_s, u"Oslo"_s);
        m_office->sync(m_office->ben);
        m_office->settle();
        QCOMPARE(m_office->there().size(), 1);
        agreeOn(m_office->there());
    }

    void anEditJustBeforeOurDeletionBringsItBack()
    {
        for (int n = 1; n <= 12; ++n) {
            init();
            m_office->commit(m_office->ana, Edit::remove(EntityKind::Contact, m_office->only(m_office->ana)));
            m_office->untilAct = n;
            bool wasEdited = false;
            m_office->act = [&] {
                wasEdited = m_office->remote->edit(u"contacts"_s, m_office->contact, {{u"phone"_s, u"2"_s}});
            };
            m_office->sync(m_office->ana);
            m_office->settle();
            agreeOn(wasEdited ? QStringList{u"2 "_s} : QStringList());
        }
    }

    void aLostCreateThatWasDeletedThereDoesNotComeBack()
    {
        m_office->commit(
            m_office->ana, Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Kim"_s}, {u"phone"_s, u"5"_s}}));
        for (int n = 1; n < 20 && m_office->remote->live(u"contacts"_s).size() == 1; ++n) {
            m_office->remote->failNth(n, true);
            m_office->sync(m_office->ana);
        }
        QCOMPARE(m_office->remote->live(u"contacts"_s).size(), size_t(2));
        const QString made = m_office->remote->live(u"contacts"_s).back().id;
        m_office->remote->edit(u"contacts"_s, made, {{u"phone"_s, u"6"_s}});
        m_office->remote->remove(u"contacts"_s, made);
        m_office->settle();
        agreeOn({u"1 "_s});
    }

    void aValueOfOursThatTheColleagueTakesBackStaysReverted_data() { remotesOfEachKind(); }
    void aValueOfOursThatTheColleagueTakesBackStaysReverted()
    {
        QFETCH(quint64, seed);
        open(makeMemoryWorld, seed);
        m_office->edit(m_office->ana, u"phone"_s, u"2"_s);
        m_office->sync(m_office->ana);
        QCOMPARE(m_office->there(), QStringList{u"2 "_s});
        m_office->remote->edit(u"contacts"_s, m_office->contact, {{u"phone"_s, u"1"_s}});
        m_office->settle();
        agreeOn({u"1 "_s});
    }

    void whatWasRecreatedWhileADisputeIsOpenIsTheSame_data() { remotesOfEachKind(); }
    void whatWasRecreatedWhileADisputeIsOpenIsTheSame()
    {
        QFETCH(quint64, seed);
        open(makeMemoryWorld, seed);
        Device asking(m_folder->path(), m_folder->filePath(u"blank.satchel"_s), m_office->clock, 0, *m_office->remote,
            ConflictPolicy::Ask, 3);
        m_office->sync(asking);
        m_office->edit(asking, u"phone"_s, u"2"_s);
        m_office->remote->edit(u"contacts"_s, m_office->contact, {{u"phone"_s, u"3"_s}});
        m_office->sync(asking);
        m_office->sync(m_office->ben);
        m_office->edit(m_office->ben, u"address_city"_s, u"Oslo"_s);
        m_office->remote->remove(u"contacts"_s, m_office->contact);
        m_office->sync(m_office->ben); // recreates it
        m_office->sync(asking);
        QCOMPARE(m_office->here(asking).size(), 1);
        QCOMPARE(m_office->there().size(), 1);
    }

    void aDisputeThatTheColleagueTakesBackIsOver()
    {
        Device asking(m_folder->path(), m_folder->filePath(u"blank.satchel"_s), m_office->clock, 0, *m_office->remote,
            ConflictPolicy::Ask, 3);
        m_office->sync(asking);
        m_office->edit(asking, u"phone"_s, u"2"_s);
        m_office->remote->edit(u"contacts"_s, m_office->contact, {{u"phone"_s, u"3"_s}});
        m_office->sync(asking);
        QCOMPARE(store::Conflicts(asking.store()).list(1, true)->size(), size_t(1));
        m_office->remote->edit(u"contacts"_s, m_office->contact, {{u"phone"_s, u"1"_s}});
        m_office->sync(asking);
        QVERIFY(store::Conflicts(asking.store()).list(1, true)->empty());
        m_office->settle();
        agreeOn({u"2 "_s});
    }

    void whoeverWorkedForARestoredCompanyWorksForItAgain_data()
    {
        QTest::addColumn<bool>("isRestoredThere");
        QTest::newRow("restored here") << false;
        QTest::newRow("restored there") << true;
    }
    void whoeverWorkedForARestoredCompanyWorksForItAgain()
    {
        QFETCH(bool, isRestoredThere);
        const RecordId company = m_office->employ();
        QVERIFY(m_office->isEmployedThere());
        const QString there = m_office->remote->live(u"companies"_s).front().id;
        m_office->commit(m_office->ana, Edit::remove(EntityKind::Company, company));
        m_office->sync(m_office->ana);
        QVERIFY(!m_office->isEmployedThere());
        if (isRestoredThere)
            QVERIFY(m_office->remote->restore(u"companies"_s, there));
        else
            m_office->commit(m_office->ana, Edit::restore(EntityKind::Company, company));
        m_office->settle();
        QVERIFY(m_office->isEmployedThere());
        m_office->clock.advance(25 * 3'600'000); // until everything is read once again
        m_office->settle();
        QCOMPARE(TwoDesks::employerOf(m_office->ana, m_office->only(m_office->ana)), company);
        QVERIFY(!TwoDesks::employerOf(m_office->ben, m_office->only(m_office->ben)).isNull());
    }

    void aLinkThatFellAwayIsNoEditThatBeatsADeletion()
    {
        m_office->employ();
        const auto companies = m_office->ben.live(EntityKind::Company);
        QCOMPARE(companies.size(), size_t(1));
        m_office->commit(m_office->ben, Edit::remove(EntityKind::Company, companies.front()));
        m_office->remote->remove(u"contacts"_s, m_office->contact);
        m_office->sync(m_office->ben);
        m_office->settle();
        agreeOn({});
        QVERIFY(store::Conflicts(m_office->ben.store()).list()->empty());
    }

    void whatWasToBeReadAgainIsNotForgottenWithThePower()
    {
        for (int n = 1;; ++n) {
            open(makeMemoryWorld);
            m_office->remote->create(u"contacts"_s, {{u"lastname"_s, u"Kim"_s}, {u"phone"_s, u"5"_s}});
            m_office->clock.advance(700'000); // more than an index lags
            const auto cut = m_office->ana.sync(Round::Kind::Full, n);
            m_office->sync(m_office->ana);
            QCOMPARE(m_office->here(m_office->ana), QStringList({u"1 "_s, u"5 "_s}));
            if (!cut.error)
                return;
        }
    }

    void aRemoteThatWasSetBackOverwritesNothingUnsaid()
    {
        m_office->remote->makeBackup();
        m_office->remote->edit(u"contacts"_s, m_office->contact, {{u"phone"_s, u"2"_s}});
        m_office->sync(m_office->ana);
        m_office->remote->restoreBackup();
        m_office->clock.advance(25 * 3'600'000); // until everything is read once again
        m_office->sync(m_office->ana);
        QCOMPARE(m_office->here(m_office->ana), QStringList{u"1 "_s});
        const auto conflicts = store::Conflicts(m_office->ana.store()).list();
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE(textOf(conflicts->front().mine), u"2"_s);
    }

    void whatIsRestoredWhileItsDeletionIsOnTheWayStays()
    {
        const RecordId lee = m_office->only(m_office->ana);
        m_office->commit(m_office->ana, Edit::remove(EntityKind::Contact, lee));
        for (int n = 1; n < 20 && !m_office->remote->live(u"contacts"_s).empty(); ++n) {
            m_office->remote->failNth(n, true);
            m_office->sync(m_office->ana);
        }
        m_office->commit(m_office->ana, Edit::restore(EntityKind::Contact, lee));
        m_office->settle();
        agreeOn({u"1 "_s});
    }

    /// Sent without its stage it would be in no pipeline there.
    void aDealInAStageThatTheRemoteDoesNotHaveWaitsAndSaysSo()
    {
        test::MemoryFolder folder;
        ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        const auto remote = makeHubSpotWorld(richSeed, clock);
        remote->calm();
        Device::makeBlank(folder.filePath(u"blank.satchel"_s));
        Device device(folder.path(), folder.filePath(u"blank.satchel"_s), clock, 0, *remote, ConflictPolicy::Newest, 4);
        const RecordId stage = device.live(EntityKind::Stage).front(); // of the pipeline that a new store begins with
        const auto made = device.store().commit({u"Work"_s, Origin::user(),
            {Edit::create(EntityKind::Deal, {}, {{u"title"_s, u"Roof"_s}, {u"stage"_s, stage}})}, {}});
        QVERIFY(made);
        QVERIFY(!device.sync(Round::Kind::Full).error);
        QCOMPARE(remote->live(u"deals"_s).size(), size_t(0));
        const auto parked = store::SyncState(device.store(), 1).outbox.parked(-1);
        QCOMPARE(parked->size(), size_t(1));
        QCOMPARE(parked->front().field, u"stage"_s);
    }

    void anEditNobodyHasDecidedAboutBeatsADeletion()
    {
        Device asking(m_folder->path(), m_folder->filePath(u"blank.satchel"_s), m_office->clock, 0, *m_office->remote,
            ConflictPolicy::Ask, 3);
        m_office->sync(asking);
        m_office->edit(asking, u"phone"_s, u"2"_s);
        m_office->remote->edit(u"contacts"_s, m_office->contact, {{u"phone"_s, u"3"_s}});
        m_office->sync(asking);
        m_office->remote->remove(u"contacts"_s, m_office->contact);
        m_office->sync(asking);
        QCOMPARE(m_office->here(asking), QStringList{u"2 "_s});
        QVERIFY(store::Conflicts(asking.store()).list(1, true)->empty());
        m_office->settle();
        agreeOn({u"2 "_s});
    }

    void whatWasRecreatedBeforeANewcomerCameIsNotMistakenForTheirOwn()
    {
        open(makeMemoryWorld, keyedSeed);
        m_office->remote->remove(u"contacts"_s, m_office->contact);
        m_office->edit(m_office->ana, u"phone"_s, u"2"_s);
        m_office->sync(m_office->ana); // recreates it
        Device newcomer(m_folder->path(), m_folder->filePath(u"blank.satchel"_s), m_office->clock, 0, *m_office->remote,
            ConflictPolicy::Newest, 3);
        m_office->sync(newcomer);
        m_office->edit(newcomer, u"address_city"_s, u"Oslo"_s);
        m_office->remote->remove(u"contacts"_s, m_office->onlyThere());
        for (int round = 0; round < 3; ++round)
            m_office->sync(newcomer);
        QCOMPARE(m_office->here(newcomer), QStringList{u"2 Oslo"_s});
        m_office->settle();
        agreeOn({u"2 Oslo"_s});
    }

private:
    static constexpr quint64 richSeed = 3; // of worlds with deals
    static constexpr quint64 keyedSeed = 200; // of worlds where a deleted record keeps its key

    /// Remotes that look at versions or keep our key, and such that do not.
    static void remotesOfEachKind()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void open(const MakeRemoteWorld &makeRemote = makeHubSpotWorld, quint64 seed = TwoDesks::quietSeed)
    {
        m_office.reset();
        m_folder = std::make_unique<test::MemoryFolder>();
        m_office = std::make_unique<TwoDesks>(m_folder->path(), makeRemote, seed);
    }
    void agreeOn(const QStringList &contacts)
    {
        QCOMPARE(m_office->there(), contacts);
        QCOMPARE(m_office->here(m_office->ana), contacts);
        QCOMPARE(m_office->here(m_office->ben), contacts);
    }

    std::unique_ptr<test::MemoryFolder> m_folder;
    std::unique_ptr<TwoDesks> m_office;
};

SATCHEL_TEST(tst_TwoSatchels)
#include "tst_TwoSatchels.moc"
