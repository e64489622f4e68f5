// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RecordMerge.h"

#include "domain/Mention.h"
#include "items/Workspace.h"
#include "store/privacy/Consents.h"
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

    void aRefusalUnderOneOfTwoContactsIsOneOfThePerson()
    {
        TestStore store;
        const RecordId kept = store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}, {u"consent"_s, u"given"_s}});
        const RecordId other = store.create(EntityKind::Contact,
            {{u"last_name"_s, u"Roe"_s}, {u"consent"_s, u"withdrawn"_s}, {u"do_not_contact"_s, true}});
        store.clock.advance(1000);
        store.create(EntityKind::Consent, // newer than the withdrawal
            {{u"contact"_s, kept}, {u"purpose"_s, u"consent"_s}, {u"state"_s, u"given"_s}, {u"how"_s, u"form"_s}});
        store.clock.advance(1000);
        auto merge = RecordMerge::propose(*store, EntityKind::Contact, kept, other);
        QVERIFY_RESULT(merge);
        for (const Field *field : merge->differing())
            QVERIFY2(field->name != "consent"_L1, "a refusal is no choice");
        const auto edits = merge->edits(*store);
        QVERIFY_RESULT(edits);
        const auto receipt = store->commit({u"Merge"_s, Origin::user(), *edits, {}});
        QVERIFY_RESULT(receipt);
        const auto history = [&](RecordId contact) {
            const auto statements = *store::statementsOf(*store, contact);
            QStringList all;
            for (const Record &statement : statements)
                all.append(statement.text(u"state"_s) + u' ' + statement.text(u"how"_s));
            return all.join(u", "_s);
        };
        QCOMPARE(store.value(EntityKind::Contact, kept, u"consent"_s), Value(u"withdrawn"_s));
        QCOMPARE(store.value(EntityKind::Contact, kept, u"do_not_contact"_s), Value(true));
        QCOMPARE(history(kept), u"withdrawn merge, given form, withdrawn by_hand, given by_hand"_s);
        QVERIFY_RESULT(store->undo(receipt->changeSet));
        QCOMPARE(store.value(EntityKind::Contact, kept, u"consent"_s), Value(u"given"_s));
        QCOMPARE(history(kept), u"given form, given by_hand"_s);
        QCOMPARE(history(other), u"withdrawn by_hand"_s);
    }

    void theStatementsOfBothStayWhereNobodyRefused()
    {
        TestStore store;
        const RecordId kept = store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
        const RecordId other = store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}, {u"consent"_s, u"given"_s}});
        const auto merge = RecordMerge::propose(*store, EntityKind::Contact, kept, other);
        const auto edits = merge->edits(*store);
        QVERIFY_RESULT(store->commit({u"Merge"_s, Origin::user(), *edits, {}}));
        QCOMPARE(store.value(EntityKind::Contact, kept, u"consent"_s), Value(u"given"_s));
        QCOMPARE(store::statementsOf(*store, kept)->size(), 1U);
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

    void anEmailThatIsNotWantedIsNotKeptBesideTheOther()
    {
        TestStore store;
        const RecordId kept = store.create(EntityKind::Contact,
            {{u"last_name"_s, u"Silva"_s}, {u"email"_s, u"ana@helvion.example"_s}, {u"tags"_s, QStringList{u"vip"_s}}});
        const RecordId other = store.create(EntityKind::Contact,
            {{u"last_name"_s, u"Silva"_s}, {u"email"_s, u"anna@helvion.example"_s},
                {u"tags"_s, QStringList{u"fair"_s}}});
        auto merge = RecordMerge::propose(*store, EntityKind::Contact, kept, other);
        QVERIFY_RESULT(merge);
        QCOMPARE(merge->merged().value(u"emails"), Value(QStringList{u"anna@helvion.example"_s}));
        merge->fromOther = {u"email"_s, u"tags"_s};
        merge->onlyOne = {u"email"_s, u"tags"_s};
        const Record merged = merge->merged();
        QCOMPARE(merged.text(u"email"), u"anna@helvion.example"_s);
        QVERIFY(isEmpty(merged.value(u"emails")));
        QCOMPARE(merged.value(u"tags"), Value(QStringList{u"fair"_s}));
    }

    void whatMovesAlongIsCountedByEntity()
    {
        TestStore store;
        const RecordId kept = store.create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        const RecordId other = store.create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        for (const QString &title : {u"Call"_s, u"Write"_s})
            store.create(EntityKind::Task, {{u"title"_s, title}, {u"contact"_s, other}});
        store.create(EntityKind::Task, {{u"title"_s, u"Visit"_s}, {u"contact"_s, kept}});
        const auto merge = RecordMerge::propose(*store, EntityKind::Contact, kept, other);
        const auto moved = merge->moved(*store);
        QVERIFY_RESULT(moved);
        const auto countOf = [&](EntityKind entity) {
            return std::ranges::find(*moved, entity, &MovedRecords::entity)->count;
        };
        QCOMPARE(countOf(EntityKind::Task), 2);
        QCOMPARE(countOf(EntityKind::Deal), 0);
    }

    void commentsFollowAndNobodyFollowsTwice()
    {
        TestStore store;
        const RecordId kept = store.create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        const RecordId other = store.create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        const RecordId jonas = store.create(EntityKind::User, {{u"name"_s, u"Jonas"_s}});
        const RecordId comment = store.create(
            EntityKind::Comment, {{u"body"_s, u"Likes tea"_s}, {u"contact"_s, other}});
        const RecordId naming = store.create(
            EntityKind::Comment, {{u"body"_s, mentionLink({u"Silva"_s, u"contact"_s, other})}, {u"contact"_s, kept}});
        store.create(EntityKind::Follow, {{u"contact"_s, kept}});
        const RecordId second = store.create(EntityKind::Follow, {{u"contact"_s, other}});
        const RecordId ofJonas = store.create(EntityKind::Follow, {{u"contact"_s, other}, {u"user"_s, jonas}});
        const auto merge = RecordMerge::propose(*store, EntityKind::Contact, kept, other);
        const auto moved = *merge->moved(*store);
        QCOMPARE(std::ranges::find(moved, EntityKind::Comment, &MovedRecords::entity)->count, 1);
        QVERIFY_RESULT(store->commit({u"Merge"_s, Origin::user(), *merge->edits(*store), {}}));
        QCOMPARE(store.value(EntityKind::Comment, comment, u"contact"_s), Value(kept));
        QCOMPARE(mentionsIn(store->get(EntityKind::Comment, naming)->text(u"body")).front().id, kept);
        QVERIFY(store->get(EntityKind::Follow, second)->isDeleted());
        QCOMPARE(store.value(EntityKind::Follow, ofJonas, u"contact"_s), Value(kept));
    }

    void mergesThatReferToEachOtherAreOneChangeSet()
    {
        TestStore store;
        const auto company = [&](const QString &name, RecordId parent = {}) {
            return store.create(
                EntityKind::Company, {{u"name"_s, name}, {u"parent"_s, parent.isNull() ? Value() : Value(parent)}});
        };
        const RecordId group = company(u"Helvion Group"_s);
        const RecordId groupAgain = company(u"Helvion group"_s);
        const RecordId child = company(u"Helvion AG"_s);
        const RecordId childAgain = company(u"Helvion Ag"_s, groupAgain);
        std::vector<RecordMerge> merges;
        for (const auto &[kept, other] : {std::pair(group, groupAgain), std::pair(child, childAgain)})
            merges.push_back(*RecordMerge::propose(*store, EntityKind::Company, kept, other));
        const auto edits = editsOf(*store, merges);
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT(store->commit({u"Merge"_s, Origin::user(), *edits, {}}));
        QCOMPARE(store.value(EntityKind::Company, child, u"parent"_s), Value(group));
    }
};

SATCHEL_TEST(tst_RecordMerge)
#include "tst_RecordMerge.moc"
