// SPDX-License-Identifier: GPL-3.0-or-later
// Comments and follows in the store: who wrote them, what a reply is about, how they are found, and that they go with
// the person they are about.
#include "store/privacy/Erasure.h"
#include "store/privacy/PersonRecords.h"
#include "store/privacy/Retention.h"
#include "store/TableLayout.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_Comments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAuthorIsWhoeverWritesUnlessAnotherIsNamed()
    {
        TestStore store;
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Sensors"_s}});
        const RecordId jonas = store.create(EntityKind::User, {{u"name"_s, u"Jonas"_s}});
        const RecordId own = store.create(EntityKind::Comment, {{u"body"_s, u"Call them"_s}, {u"deal"_s, deal}});
        const RecordId his = store.create(
            EntityKind::Comment, {{u"body"_s, u"Done"_s}, {u"deal"_s, deal}, {u"author"_s, jonas}});
        QCOMPARE(store.value(EntityKind::Comment, own, u"author"_s), Value(store->me()));
        QCOMPARE(store.value(EntityKind::Comment, his, u"author"_s), Value(jonas));
        const RecordId follow = store.create(EntityKind::Follow, {{u"deal"_s, deal}});
        QCOMPARE(store.value(EntityKind::Follow, follow, u"user"_s), Value(store->me()));
    }

    void aReplyIsAboutTheSameRecord()
    {
        TestStore store;
        const RecordId quote = store.create(EntityKind::Quote, {});
        const RecordId line = store.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"name"_s, u"Sensor"_s}});
        const RecordId comment = store.create(
            EntityKind::Comment, {{u"body"_s, u"Too dear?"_s}, {u"quote_line"_s, line}});
        const RecordId reply = store.create(EntityKind::Comment, {{u"body"_s, u"No"_s}, {u"in_reply_to"_s, comment}});
        QCOMPARE(store.value(EntityKind::Comment, reply, u"quote_line"_s), Value(line));
    }

    void aboutNothingThereIsNoComment()
    {
        TestStore store;
        for (const Edit &edit : {Edit::create(EntityKind::Comment, {}, {{u"body"_s, u"Hello"_s}}),
                 Edit::create(EntityKind::Follow, {}, {{u"user"_s, store->me()}})}) {
            const auto done = store->commit({u"Create"_s, Origin::user(), {edit}, {}});
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Invalid);
        }
    }

    void aCommentIsFoundAsTheRecordThatItIsAbout()
    {
        TestStore store;
        const RecordId quote = store.create(EntityKind::Quote, {{u"number"_s, u"Q-7"_s}});
        const RecordId line = store.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"name"_s, u"Sensor"_s}});
        const RecordId comment = store.create(EntityKind::Comment,
            {{u"body"_s, u"[Mara](satchel:user/%1) wants the zirconium probe"_s.arg(store->me().toString())},
                {u"quote_line"_s, line}});
        const auto hits = *store->search(u"zirconium"_s);
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits[0].entity, EntityKind::Quote);
        QCOMPARE(hits[0].id, quote);
        QCOMPARE(hits[0].title, u"Q-7"_s);
        QCOMPARE(hits[0].snippet, u"Mara wants the zirconium probe"_s);
        QVERIFY(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Comment, comment)}, {}}));
        QVERIFY(store->search(u"zirconium"_s)->empty());
    }

    void commentsOnAPersonGoWithThePersonAndOthersLoseTheName()
    {
        TestStore store;
        const RecordId person = store.create(
            EntityKind::Contact, {{u"first_name"_s, u"Zqxanthia"_s}, {u"last_name"_s, u"Vjorkwump"_s}});
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Sensors"_s}});
        const RecordId call = store.create(
            EntityKind::Activity, {{u"kind"_s, u"call"_s}, {u"contact"_s, person}, {u"subject"_s, u"Call"_s}});
        const RecordId onPerson = store.create(
            EntityKind::Comment, {{u"body"_s, u"Likes tea"_s}, {u"contact"_s, person}});
        const RecordId onCall = store.create(EntityKind::Comment, {{u"body"_s, u"Was cross"_s}, {u"activity"_s, call}});
        const RecordId reply = store.create(EntityKind::Comment, {{u"body"_s, u"Why?"_s}, {u"in_reply_to"_s, onCall}});
        const RecordId onDeal = store.create(
            EntityKind::Comment, {{u"body"_s, u"Ask Zqxanthia Vjorkwump about it"_s}, {u"deal"_s, deal}});
        const RecordId follow = store.create(EntityKind::Follow, {{u"contact"_s, person}});
        const store::PersonId who{EntityKind::Contact, person};
        const auto about = *store::recordsAbout(*store, std::span(&who, 1));
        for (const RecordId &id : {onPerson, onCall, reply, follow}) {
            const auto found = std::ranges::find(about, id, &store::BoundRecord::id);
            QVERIFY(found != about.end());
            QCOMPARE(found->bond, store::Bond::Own);
        }
        QVERIFY_RESULT(store::erase(*store, std::span(&who, 1), {Origin::user(), u"Erase 1 person"_s}));
        for (const RecordId &id : {onPerson, onCall, reply}) {
            QVERIFY(store->get(EntityKind::Comment, id)->isDeleted());
            QCOMPARE(store->get(EntityKind::Comment, id)->text(u"body"), QString());
        }
        QVERIFY(store->get(EntityKind::Follow, follow)->isDeleted());
        QVERIFY(!store->get(EntityKind::Comment, onDeal)->isDeleted());
        QVERIFY(!store->get(EntityKind::Comment, onDeal)->text(u"body").contains("Vjorkwump"_L1));
    }

    void aRuleThatForgetsTextsForgetsTheCommentsOnThem()
    {
        TestStore store;
        const RecordId mail = store.create(EntityKind::Activity,
            {{u"kind"_s, u"email"_s}, {u"at"_s, store.clock.now()}, {u"body"_s, u"Dear Ms Roe"_s}});
        const RecordId comment = store.create(
            EntityKind::Comment, {{u"body"_s, u"She sounds cross"_s}, {u"activity"_s, mail}});
        store.clock.advance(qint64(4000) * 86'400'000);
        const auto rules = *store::retentionRules(*store);
        const auto rule = std::ranges::find_if(rules, [](const RetentionRule &one) {
            return one.entity == EntityKind::Activity && one.action == RetentionRule::Action::DeleteText;
        });
        QVERIFY(rule != rules.end());
        QVERIFY_RESULT(store::notePreview(*store, *rule));
        QVERIFY_RESULT(store::runRetention(*store, *rule, store.clock.today()));
        QCOMPARE(store->get(EntityKind::Activity, mail)->text(u"body"), QString());
        QVERIFY(store->get(EntityKind::Comment, comment)->isDeleted());
    }
};

SATCHEL_TEST(tst_Comments)
#include "tst_Comments.moc"
