// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RecordMerge.h"

#include "items/Workspace.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_RecordMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingRelatedGoesToTheOneThatIsKept()
    {
        TestStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Helvion AG"_s}});
        const RecordId kept = store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ana"_s}, {u"email"_s, u"ana@helvion.example"_s}, {u"tags"_s, QStringList{u"vip"_s}}});
        const RecordId other = store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Anna"_s}, {u"email"_s, u"anna@helvion.example"_s}, {u"company"_s, company},
                {u"tags"_s, QStringList{u"fair"_s}}});
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Sensors"_s}, {u"contact"_s, other}});
        const RecordId task = store.create(EntityKind::Task, {{u"title"_s, u"Call"_s}, {u"contact"_s, other}});
        Workspace workspace(store.release(), {});
        auto merge = RecordMerge::propose(workspace.store(), EntityKind::Contact, kept, other);
        QVERIFY_RESULT(merge);
        QStringList differing;
        for (const Field *field : merge->differing())
            differing.append(field->name);
        QCOMPARE(differing, (QStringList{u"first_name"_s, u"email"_s}));
        merge->fromOther.insert(u"first_name"_s);
        const auto edits = merge->edits(workspace.store());
        QVERIFY_RESULT(edits);
        workspace.commit(u"Merge"_s, *edits);
        const auto merged = workspace.store().get(EntityKind::Contact, kept);
        QCOMPARE(merged->text(u"first_name"), u"Anna"_s);
        QCOMPARE(merged->text(u"email"), u"ana@helvion.example"_s);
        QCOMPARE(merged->value(u"emails"), Value(QStringList{u"anna@helvion.example"_s})); // not lost
        QCOMPARE(merged->value(u"tags"), Value(QStringList{u"vip"_s, u"fair"_s}));
        QCOMPARE(merged->value(u"company"), Value(company)); // was empty
        QCOMPARE(workspace.store().get(EntityKind::Deal, deal)->value(u"contact"), Value(kept));
        QCOMPARE(workspace.store().get(EntityKind::Task, task)->value(u"contact"), Value(kept));
        QVERIFY(workspace.store().get(EntityKind::Contact, other)->isDeleted());
        workspace.undo();
        QCOMPARE(workspace.store().get(EntityKind::Deal, deal)->value(u"contact"), Value(other));
        QCOMPARE(workspace.store().get(EntityKind::Contact, kept)->text(u"first_name"), u"Ana"_s);
        QVERIFY(!workspace.store().get(EntityKind::Contact, other)->isDeleted());
    }

    void aCompanyDoesNotBecomeItsOwnParent()
    {
        TestStore store;
        const RecordId parent = store.create(EntityKind::Company, {{u"name"_s, u"Helvion Group"_s}});
        const RecordId child = store.create(EntityKind::Company, {{u"name"_s, u"Helvion AG"_s}, {u"parent"_s, parent}});
        const auto merge = RecordMerge::propose(*store, EntityKind::Company, child, parent);
        QVERIFY_RESULT(merge);
        const auto edits = merge->edits(*store);
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT(store->commit({u"Merge"_s, Origin::user(), *edits, {}}));
        QVERIFY(isEmpty(store.value(EntityKind::Company, child, u"parent"_s)));
    }
};

SATCHEL_TEST(tst_RecordMerge)
#include "tst_RecordMerge.moc"
