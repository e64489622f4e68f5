// SPDX-License-Identifier: GPL-3.0-or-later
// What taking a round back comes to, here and at the remotes, before it is done.
#include "store/sync/ConnectionSettings.h"
#include "store/sync/SyncState.h"
#include "store/sync/UndoPreview.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using store::UndoPreview;

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
    UndoPreview preview(bool isSent = true) { return store::previewUndo(*store, sets, vendors(isSent)).value(); }

    TestStore store;
    store::Connection connection;
    std::vector<ChangeSetId> sets;
};

} // namespace

class tst_UndoPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasImportedGoesHereAndThere()
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
        const UndoPreview taking = round.preview();
        QCOMPARE(taking.deleted, 1);
        QCOMPARE(taking.changed, 1);
        QCOMPARE(taking.restored, 1);
        QCOMPARE(taking.there.size(), size_t(1));
        QVERIFY((taking.there.front() == UndoPreview::There{u"HS"_s, 1, 1, 1}));
    }

    void whatIsNotThereAnyMoreIsNotCounted()
    {
        Round round;
        const RecordId gone = round.bring(u"Lee"_s);
        round.link(gone, u"Lee"_s, true);
        QVERIFY(round.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, gone)}, {}}));
        QVERIFY(round.preview().isNothing());
        QVERIFY(round.preview().there.empty());
    }

    void whatWasRolledBackAlreadyIsNotCounted()
    {
        Round round;
        round.bring(u"Lee"_s);
        QVERIFY(round.store->undo(round.sets.front()));
        QVERIFY(round.preview().isNothing());
    }

    void whatIsNeverSentGoesHereAlone()
    {
        Round round;
        round.bring(u"Lee"_s);
        QCOMPARE(round.preview(false).deleted, 1);
        QVERIFY(round.preview(false).there.empty());
        store::ConnectionSettings settings;
        settings.objects[u"contacts"_s].direction = store::SyncDirection::Pull;
        QVERIFY(store::Connections(*round.store).setSettings(round.connection.number, settings.toJson()));
        QCOMPARE(round.preview().deleted, 1);
        QVERIFY(round.preview().there.empty());
    }
};

SATCHEL_TEST(tst_UndoPreview)
#include "tst_UndoPreview.moc"
