// SPDX-License-Identifier: GPL-3.0-or-later
// A row that changes twice within one stamp, and is read in between (pathology 31).
#include "tests/simulation/Worlds.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::simulation;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 quietSeed = 4;

QString blankIn(const QString &folder)
{
    const QString path = folder + u"/blank.satchel"_s;
    Device::makeBlank(path);
    return path;
}

} // namespace

class tst_OneStamp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondChangeIsSeenToo_data()
    {
        QTest::addColumn<QString>("vendor");
        for (const auto *vendor : {"memory", "hubspot", "salesforce", "dynamics365", "espocrm", "odoo", "pipedrive",
                 "freshsales", "copper", "zoho", "monday"})
            QTest::newRow(vendor) << QString::fromLatin1(vendor);
    }
    void theSecondChangeIsSeenToo()
    {
        QFETCH(QString, vendor);
        test::MemoryFolder folder;
        ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        const auto remote = findRemoteWorld(vendor)(quietSeed, clock);
        Device device(folder.path(), blankIn(folder.path()), clock, 0, *remote, ConflictPolicy::Newest, 1);
        const ObjectMap &contacts = *std::ranges::find_if(remote->objects(),
            [](const ObjectMap &object) { return object.isPushed() && object.entity == EntityKind::Contact; });
        const QString phone = contacts.mapOf(u"phone"_s)->remotes.front();
        const QString name = contacts.mapOf(u"last_name"_s)->remotes.front();
        remote->calm();
        const auto phoneHere = [&] {
            return device.store().get(EntityKind::Contact, device.live(contacts).front())->text(u"phone");
        };
        const auto sync = [&] {
            clock.advance(700'000);
            device.sync(Round::Kind::Full);
        };
        sync();
        const QString id = remote->create(contacts.object, {{name, u"Lee"_s}, {phone, u"1"_s}});
        sync();
        QCOMPARE(phoneHere(), u"1"_s);
        clock.advance(700'000);
        const Instant stamp = clock.now();
        QVERIFY(remote->edit(contacts.object, id, {{phone, u"2"_s}}));
        for (int i = 0; i < 12 && phoneHere() == u"1"_s; ++i) { // until it shows
            clock.advance(10'000);
            device.sync(Round::Kind::Full);
        }
        QCOMPARE(phoneHere(), u"2"_s);
        const qint64 passed = clock.now().ms - stamp.ms;
        clock.advance(-passed); // a stamp is coarse, or the remote's clock was set back
        QVERIFY(remote->edit(contacts.object, id, {{phone, u"3"_s}}));
        clock.advance(passed);
        sync();
        sync();
        QCOMPARE(phoneHere(), u"3"_s);
        QVERIFY(store::Conflicts(device.store()).list()->empty());
    }
};

SATCHEL_TEST(tst_OneStamp)
#include "tst_OneStamp.moc"
