// SPDX-License-Identifier: GPL-3.0-or-later
// What taking a round back comes to, here and at the remotes, before it is done.
#include "store/sync/ConnectionSettings.h"
#include "store/sync/SyncState.h"
#include "store/sync/TakingBack.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using store::TakingBack;

namespace {

/// A connection "HS" of contacts, and what it did.
struct Round
{
    Round()
    {
        connection.name = u"HS"_s;
        connection.vendor = u"hubspot"_s;
        connection = store::Connections(*store).add(connection).value();
    }
    std::vector<store::VendorInfo> vendors(bool isSent = true) const
    {
        store::VendorInfo vendor;
        vendor.key = u"hubspot"_s;
        vendor.objects = {{u"contacts"_s, EntityKind::Contact, {}, isSent}};
        return {vendor};
    }
    RecordId bring(const QString &name)
    {
        const auto receipt = commit(Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, name}}));
        link(receipt, name, false);
        return receipt;
    }
    RecordId commit(const Edit &edit)
    {
        const auto receipt = store->commit({u"Changes from HS"_s, connection.origin(), {edit}, {}}).value();
        sets.push_back(receipt.changeSet);
        return receipt.ids.front();
    }
    void link(RecordId record, const QString &remoteId, bool isTombstone)
    {
        if (!store::SyncState(*store, connection.number)
                 .links.put(
                     {0, u"contacts"_s, EntityKind::Contact, record, remoteId, "{}", {}, {}, isTombstone, {}, {}}))
            qFatal("no link");
    }
    TakingBack weigh(bool isSent = true) { return store::weigh(*store, sets, vendors(isSent)).value(); }

    TestStore store;
    store::Connection connection;
    std::vector<ChangeSetId> sets;
};

} // namespace

class tst_TakingBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasBroughtGoesHereAndThere()
    {
        Round round;
        round.bring(u"Lee"_s);
        const RecordId changed = round.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Kim"_s}, {u"phone"_s, u"1"_s}});
        round.link(changed, u"Kim"_s, false);
        round.commit(Edit::update(EntityKind::Contact, changed, {{u"phone"_s, u"2"_s}}));
        round.commit(Edit::update(EntityKind::Contact, changed, {{u"phone"_s, u"3"_s}})); // twice is one record
        const RecordId deleted = round.store.create(EntityKind::Contact, {{u"last_name"_s, u"Orr"_s}});
        round.commit(Edit::remove(EntityKind::Contact, deleted));
        round.link(deleted, u"Orr"_s, true);
        const TakingBack taking = round.weigh();
        QCOMPARE(taking.deleted, 1);
        QCOMPARE(taking.changed, 1);
        QCOMPARE(taking.restored, 1);
        QCOMPARE(taking.there.size(), size_t(1));
        QVERIFY((taking.there.front() == TakingBack::There{u"HS"_s, 1, 1, 1}));
    }

    void whatIsNotThereAnyMoreIsNotCounted()
    {
        Round round;
        const RecordId gone = round.bring(u"Lee"_s);
        round.link(gone, u"Lee"_s, true);
        QVERIFY(round.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, gone)}, {}}));
        QVERIFY(round.weigh().isNothing());
        QVERIFY(round.weigh().there.empty());
    }

    void whatWasTakenBackAlreadyIsNotCounted()
    {
        Round round;
        round.bring(u"Lee"_s);
        QVERIFY(round.store->undo(round.sets.front()));
        QVERIFY(round.weigh().isNothing());
    }

    void whatIsNeverSentGoesHereAlone()
    {
        Round round;
        round.bring(u"Lee"_s);
        QCOMPARE(round.weigh(false).deleted, 1);
        QVERIFY(round.weigh(false).there.empty());
        store::ConnectionSettings settings;
        settings.objects[u"contacts"_s].direction = store::SyncDirection::Pull;
        QVERIFY(store::Connections(*round.store).setSettings(round.connection.number, settings.toJson()));
        QCOMPARE(round.weigh().deleted, 1);
        QVERIFY(round.weigh().there.empty());
    }
};

SATCHEL_TEST(tst_TakingBack)
#include "tst_TakingBack.moc"
