// SPDX-License-Identifier: GPL-3.0-or-later
// A Satchel is set back to a backup of last week, at each vendor and with two systems at once: what was done since
// stays at the remote, is received again, and nothing is made a second time.
#include "tests/simulation/Office.h"
#include "tests/simulation/Worlds.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::simulation;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 quiet = 4; // a seed
constexpr int several = 8;
constexpr qint64 oneWeek = qint64{7} * 24 * 3'600'000;

const QStringList vendors{u"hubspot"_s, u"hubspot-unmarked"_s, u"salesforce"_s, u"dynamics365"_s, u"espocrm"_s,
    u"odoo"_s, u"pipedrive"_s, u"freshsales"_s, u"copper"_s, u"zoho"_s, u"monday"_s, u"memory"_s};

/// One Satchel at one remote.
struct RestoredDevice
{
    RestoredDevice(const QString &folder, const QString &vendor)
        : clock(*Instant::fromIso(u"2026-11-20T12:00:00Z")), remote(findRemoteWorld(vendor)(quiet, clock)),
          device(folder, blank(folder), clock, 0, *remote, ConflictPolicy::Newest, 1),
          contacts(*std::ranges::find_if(remote->objects(),
              [](const ObjectMap &object) { return object.isPushed() && object.entity == EntityKind::Contact; }))
    {
        remote->calm();
        remote->setBetweenRequests([this] { clock.advance(50); });
        settle();
    }
    static QString blank(const QString &folder)
    {
        const QString path = folder + u"/blank.satchel"_s;
        Device::makeBlank(path);
        return path;
    }
    void settle()
    {
        for (int round = 0; round < 5; ++round) {
            clock.advance(700'000);
            const auto done = device.sync(Round::Kind::Full);
            if (done.error && done.error->kind != Error::Kind::AwaitsAnswer)
                qWarning("%s", qUtf8Printable(toText(*done.error)));
        }
    }
    void commit(const std::vector<satchel::Edit> &edits)
    {
        const auto done = device.store().commit({u"Work"_s, Origin::user(), edits, {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    std::vector<RecordId> create(const QString &name, int count)
    {
        std::vector<satchel::Edit> edits;
        std::vector<RecordId> ids;
        for (int i = 0; i < count; ++i) {
            ids.push_back(device.store().newId());
            edits.push_back(satchel::Edit::create(EntityKind::Contact, ids.back(),
                {{u"last_name"_s, u"%1 %2"_s.arg(name).arg(i)},
                    {u"phone"_s, u"+49 89 1234%1%2"_s.arg(name.size()).arg(i)}}));
        }
        commit(edits);
        return ids;
    }
    QStringList here()
    {
        QStringList names;
        for (const RecordId id : device.live(contacts)) {
            const auto record = device.store().get(EntityKind::Contact, id);
            names.append(record->text(u"last_name") + u' ' + record->text(u"phone"));
        }
        names.sort();
        return names;
    }
    /// Names and phones there, as they are here.
    QStringList there()
    {
        QStringList names;
        for (const RemoteRecord &record : remote->live(contacts.object)) {
            QString name;
            QString phone;
            for (const FieldValue &value : device.mapped(contacts, record)) {
                if (value.field == "last_name"_L1)
                    name = textOf(value.value);
                if (value.field == "phone"_L1)
                    phone = textOf(value.value);
            }
            names.append(name + u' ' + phone);
        }
        names.sort();
        return names;
    }

    ManualClock clock;
    std::unique_ptr<RemoteWorld> remote;
    Device device;
    const ObjectMap &contacts;
};

} // namespace

class tst_RestoredStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCreatedSinceIsCreatedOnce_data()
    {
        QTest::addColumn<QString>("vendor");
        for (const QString &vendor : vendors)
            QTest::newRow(qPrintable(vendor)) << vendor;
    }
    void whatWasCreatedSinceIsCreatedOnce()
    {
        QFETCH(QString, vendor);
        test::MemoryFolder folder;
        RestoredDevice desk(folder.path(), vendor);
        desk.create(u"Old"_s, several);
        desk.settle();
        const auto waiting = desk.create(u"Waiting"_s, several);
        desk.device.backUp();
        desk.settle();
        desk.clock.advance(oneWeek);
        const auto later = desk.create(u"Later on"_s, several);
        desk.commit({satchel::Edit::update(EntityKind::Contact, waiting.front(), {{u"phone"_s, u"+49 89 777777"_s}}),
            satchel::Edit::remove(EntityKind::Contact, waiting.back())});
        desk.settle();
        const QStringList there = desk.there();
        const QStringList here = desk.here();
        QCOMPARE(there.size(), 3 * several - 1);
        QCOMPARE(here, there);
        desk.device.restore();
        QCOMPARE(desk.here().size(), 2 * several);
        desk.settle();
        QCOMPARE(desk.there(), there);
        // Where a vendor has no mark, a record that was changed or deleted since is not known as ours.
        if (const auto asked = desk.device.restoredQuestion()) {
            QVERIFY(asked->created >= 1 && asked->created <= 2);
            QCOMPARE(asked->edited + asked->deleted, 0);
            desk.device.answer(0, store::Answer::No);
            desk.settle();
            QCOMPARE(desk.there(), there);
        } else {
            QCOMPARE(desk.here(), here);
        }
    }

    void whatIsDoneAfterTheRestoringIsDoneThere_data() { whatWasCreatedSinceIsCreatedOnce_data(); }
    void whatIsDoneAfterTheRestoringIsDoneThere()
    {
        QFETCH(QString, vendor);
        test::MemoryFolder folder;
        RestoredDevice desk(folder.path(), vendor);
        const auto waiting = desk.create(u"Waiting"_s, several);
        desk.device.backUp();
        desk.settle();
        desk.clock.advance(oneWeek);
        desk.device.restore();
        desk.commit({satchel::Edit::update(EntityKind::Contact, waiting.front(), {{u"phone"_s, u"+49 89 777777"_s}}),
            satchel::Edit::remove(EntityKind::Contact, waiting.back())});
        const QStringList here = desk.here();
        desk.settle();
        QVERIFY(!desk.device.restoredQuestion());
        QCOMPARE(desk.there(), here);
        QCOMPARE(desk.here(), here);
        QVERIFY(store::Conflicts(desk.device.store()).list()->empty());
    }

    void whatIsTypedAfterTheRestoringIsAConflict_data()
    {
        QTest::addColumn<QString>("vendor");
        for (const QString &vendor : {u"hubspot"_s, u"salesforce"_s, u"dynamics365"_s, u"memory"_s}) // with a mark
            QTest::newRow(qPrintable(vendor)) << vendor;
    }
    void whatIsTypedAfterTheRestoringIsAConflict()
    {
        QFETCH(QString, vendor);
        test::MemoryFolder folder;
        RestoredDevice desk(folder.path(), vendor);
        const RecordId waiting = desk.create(u"Waiting"_s, 1).front();
        desk.device.backUp();
        desk.settle();
        desk.clock.advance(oneWeek);
        const QString phone = desk.contacts.mapOf(u"phone"_s)->remotes.front();
        const auto live = desk.remote->live(desk.contacts.object);
        QCOMPARE(live.size(), size_t(1));
        QVERIFY(desk.remote->edit(desk.contacts.object, live.front().id, {{phone, u"+49 89 222222"_s}}));
        desk.device.restore();
        desk.commit({satchel::Edit::update(EntityKind::Contact, waiting, {{u"phone"_s, u"+49 89 333333"_s}})});
        desk.settle();
        QCOMPARE(desk.here(), desk.there());
        const auto conflicts = store::Conflicts(desk.device.store()).list();
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE(textOf(conflicts->front().mine), u"+49 89 333333"_s);
        QCOMPARE(textOf(conflicts->front().theirs), u"+49 89 222222"_s);
    }

    void withTwoSystemsNothingIsMadeTwice()
    {
        test::MemoryFolder folder;
        Office office(folder.path());
        for (size_t place : {hubSpot, salesforce})
            office.sync(office.ana(), place);
        const auto create = [&](const QString &name) {
            office.commit(office.ana(),
                satchel::Edit::create(EntityKind::Contact, {},
                    {{u"last_name"_s, name}, {u"email"_s, name + u"@acme.com"_s}, {u"phone"_s, u"1"_s}}));
        };
        create(u"Old"_s);
        office.settle(office.ana());
        create(u"Waiting"_s);
        office.ana().backUp();
        office.settle(office.ana());
        office.clock.advance(oneWeek);
        create(u"Later"_s);
        office.makeAtHubSpot({{u"lastname"_s, u"Theirs"_s}, {u"phone"_s, u"2"_s}});
        office.makeAtSalesforce({{u"LastName"_s, u"Others"_s}, {u"Phone"_s, u"3"_s}});
        office.settle(office.ana());
        QStringList atHubSpot = office.phones(hubSpot);
        QStringList atSalesforce = office.phones(salesforce);
        QCOMPARE(atHubSpot.size(), 5);
        QCOMPARE(atSalesforce.size(), 5);
        office.ana().restore();
        office.settle(office.ana());
        office.settle(office.ana());
        for (size_t place : {hubSpot, salesforce})
            QVERIFY(!office.ana().restoredQuestion(place));
        QCOMPARE(office.phones(hubSpot).size(), 5);
        QCOMPARE(office.phones(salesforce).size(), 5);
        QCOMPARE(office.phones(office.ana()).size(), 5);
    }
};

SATCHEL_TEST(tst_RestoredStores)
#include "tst_RestoredStores.moc"
