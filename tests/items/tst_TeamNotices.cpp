// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears of which mention and comment, and of which not.
#include "domain/Mention.h"
#include "items/Follows.h"
#include "items/RefusalText.h"
#include "items/TeamNotices.h"
#include "store/hub/ApprovalRequests.h"
#include "store/hub/HubState.h"
#include "tests/support/TeamRights.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Notice::Kind;

struct Desk
{
    TestStore store;
    RecordId mara = store.create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
    RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Sensors"_s}, {u"owner"_s, mara}});
    qint64 since = *store->log().lastSequence();

    QString me() { return mentionLink({u"Me"_s, u"user"_s, store->me()}); }
    std::vector<Notice> read() { return readTeamNotices(*store, since).value(); }
    RecordId byMara(Edit edit)
    {
        store.clock.advance(1000);
        return store->commit({u"Change"_s, Origin::hub(u"Mara Lindqvist"_s), {std::move(edit)}, {}}).value().ids[0];
    }
    RecordId comment(const QString &body, std::vector<FieldValue> about)
    {
        about.insert(about.end(), {{u"body"_s, body}, {u"author"_s, mara}});
        return byMara(Edit::create(EntityKind::Comment, {}, std::move(about)));
    }
    void follow(const Subject &record)
    {
        const auto edits = followEdits(*store, record, true).value();
        QVERIFY(store->commit({u"Follow"_s, Origin::user(), edits, {}}));
    }
};

} // namespace

class tst_TeamNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheHubRefusedIsANoticeUntilItIsDismissed()
    {
        Desk desk;
        desk.store
            ->commit({u"Edited Sensors"_s, Origin::user(),
                {Edit::update(EntityKind::Deal, desk.deal, {{u"title"_s, u"Probes"_s}})}, {}})
            .value();
        store::HubState state(*desk.store);
        const store::HubState::Answer answer{*state.newestSet(), 0, u"you may not change this deal"_s};
        QVERIFY(state.note({&answer, 1}));
        const auto notices = desk.read();
        QCOMPARE(notices.size(), 1U);
        QCOMPARE(notices[0].kind, Kind::Refused);
        QCOMPARE(notices[0].title, u"Edited Sensors"_s);
        QCOMPARE(notices[0].detail, u"Your role does not let you change this record (Deal)."_s);
        QCOMPARE(groupOf(notices[0].kind), NoticeGroup::ForMe);
        QCOMPARE(readTeamNotices(*desk.store, -1)->size(), 1U); // it is no matter of what others did since
        QVERIFY(state.dismiss(notices[0].text));
        QVERIFY(desk.read().empty());
    }

    void aReasonOfTheHubIsSaidWithLabels_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a field") << u"you may not change deal.probability"_s
                                 << u"Your role does not let you change the field Probability (Deal)."_s;
        QTest::newRow("a kind") << u"you may not create a product"_s
                                << u"Your role does not let you create records of this kind (Product)."_s;
        QTest::newRow("a discount")
            << u"the discount of 12 % is above your limit of 10 % and has not been approved"_s
            << u"The discount of 12 % is above your limit of 10 %, and nobody has approved it."_s;
        QTest::newRow("without a kind") << u"nobody can decide their own approval request"_s
                                        << u"Nobody can decide their own approval request."_s;
        QTest::newRow("another") << u"value too long"_s << u"value too long"_s;
    }
    void aReasonOfTheHubIsSaidWithLabels()
    {
        QFETCH(const QString, reason);
        Desk desk;
        QTEST(refusalText(desk.store->schema(), reason), "sentence");
    }

    void aRequestIsANoticeUntilItIsDecided()
    {
        Desk desk;
        const RecordId quote = desk.store.create(EntityKind::Quote, {{u"number"_s, u"Q-7"_s}});
        const RecordId request = desk.byMara(Edit::create(EntityKind::ApprovalRequest, {},
            {{u"subject"_s, u"x"_s}, {u"quote"_s, quote}, {u"discount_percent"_s, Decimal::fromInteger(12)},
                {u"note"_s, u"Third\norder"_s}, {u"requested_by"_s, desk.mara}}));
        becomeMember(*desk.store, allRights(*desk.store));
        const auto notices = readTeamNotices(*desk.store, -1).value(); // no matter of what others did since
        QCOMPARE(notices.size(), 1U);
        QCOMPARE(notices[0].kind, Kind::ApprovalWanted);
        QCOMPARE(notices[0].record, quote);
        QCOMPARE(notices[0].title, u"Q-7"_s);
        QCOMPARE(notices[0].detail, u"Third order"_s);
        QCOMPARE(notices[0].by, u"Mara Lindqvist"_s);
        QCOMPARE(notices[0].percent, Decimal::fromInteger(12));
        QCOMPARE(notices[0].text, request);
        QCOMPARE(groupOf(notices[0].kind), NoticeGroup::ForMe);
        Rights asks = allRights(*desk.store);
        asks.approves = false;
        becomeMember(*desk.store, asks);
        QVERIFY(desk.read().empty());
        becomeMember(*desk.store, allRights(*desk.store));
        QVERIFY_RESULT(desk.store->commit({u"Decide"_s, Origin::user(),
            {store::decide(ApprovalRequest::of(*desk.store->get(EntityKind::ApprovalRequest, request)),
                ApprovalRequest::State::Approved, {})},
            {}}));
        QVERIFY(desk.read().empty()); // and of one's own decision nobody hears
    }

    void theRequesterHearsOfTheDecision()
    {
        Desk desk;
        const RecordId quote = desk.store.create(EntityKind::Quote, {{u"number"_s, u"Q-7"_s}});
        const auto request = [&](RecordId by) {
            return desk.store.create(EntityKind::ApprovalRequest,
                {{u"subject"_s, u"x"_s}, {u"quote"_s, quote}, {u"discount_percent"_s, Decimal::fromInteger(12)},
                    {u"requested_by"_s, by}});
        };
        const RecordId mine = request(desk.store->me());
        const RecordId hers = request(desk.mara);
        QVERIFY(desk.read().empty());
        for (const RecordId &one : {mine, hers})
            desk.byMara(Edit::update(EntityKind::ApprovalRequest, one,
                {{u"state"_s, u"rejected"_s}, {u"decided_by"_s, desk.mara}, {u"answer"_s, u"At most 11"_s}}));
        const auto notices = desk.read();
        QCOMPARE(notices.size(), 1U);
        QCOMPARE(notices[0].kind, Kind::ApprovalDecided);
        QCOMPARE(notices[0].record, quote);
        QCOMPARE(notices[0].state, u"rejected"_s);
        QCOMPARE(notices[0].detail, u"At most 11"_s);
        QCOMPARE(notices[0].by, u"Mara Lindqvist"_s);
        // Decided otherwise it is a new one; undone it is none.
        desk.byMara(Edit::update(EntityKind::ApprovalRequest, mine, {{u"state"_s, u"approved"_s}}));
        QCOMPARE(desk.read().size(), 1U);
        QVERIFY(desk.read()[0].key() != notices[0].key());
        desk.byMara(Edit::update(EntityKind::ApprovalRequest, mine, {{u"state"_s, u"pending"_s}}));
        QVERIFY(desk.read().empty());
    }

    void aMentionInACommentSaysWhoWhereAndTheFirstWords()
    {
        Desk desk;
        const RecordId comment = desk.comment(u"Can you\ncall "_s + desk.me() + u"?"_s, {{u"deal"_s, desk.deal}});
        const auto notices = desk.read();
        QCOMPARE(notices.size(), 1U);
        QCOMPARE(notices[0].kind, Kind::Mention);
        QCOMPARE(notices[0].by, u"Mara Lindqvist"_s);
        QCOMPARE(notices[0].title, u"Sensors"_s);
        QCOMPARE(notices[0].detail, u"Can you call Me?"_s);
        QCOMPARE(notices[0].entity, EntityKind::Deal);
        QCOMPARE(notices[0].record, desk.deal);
        QCOMPARE(notices[0].text, comment);
        QCOMPARE(groupOf(notices[0].kind), NoticeGroup::ForMe);
    }

    void aMentionInANoteOrTaskIsOneToo()
    {
        Desk desk;
        desk.byMara(Edit::create(EntityKind::Activity, {},
            {{u"kind"_s, u"note"_s}, {u"body"_s, u"Ask "_s + desk.me()}, {u"deal"_s, desk.deal}}));
        const RecordId task = desk.byMara(Edit::create(
            EntityKind::Task, {}, {{u"title"_s, u"Prepare"_s}, {u"description"_s, u"With "_s + desk.me()}}));
        const auto notices = desk.read();
        QCOMPARE(notices.size(), 2U);
        QCOMPARE(notices[0].entity, EntityKind::Task);
        QCOMPARE(notices[0].record, task);
        QCOMPARE(notices[0].by, u"Mara Lindqvist"_s);
        QCOMPARE(notices[1].entity, EntityKind::Deal); // in whose timeline the note is
        QCOMPARE(notices[1].detail, u"Ask Me"_s);
    }

    void whoIsMentionedByALaterEditHearsOfItOnce()
    {
        Desk desk;
        const RecordId note = desk.byMara(
            Edit::create(EntityKind::Activity, {}, {{u"kind"_s, u"note"_s}, {u"body"_s, u"Ask"_s}}));
        QVERIFY(desk.read().empty());
        desk.byMara(Edit::update(EntityKind::Activity, note, {{u"body"_s, u"Ask "_s + desk.me()}}));
        const auto first = desk.read();
        QCOMPARE(first.size(), 1U);
        desk.byMara(Edit::update(EntityKind::Activity, note, {{u"body"_s, u"Ask soon: "_s + desk.me()}}));
        const auto second = desk.read();
        QCOMPARE(second.size(), 1U);
        QCOMPARE(second[0].key(), first[0].key());
        QCOMPARE(second[0].detail, u"Ask soon: Me"_s);
        desk.since = *desk.store->log().lastSequence();
        desk.byMara(Edit::update(EntityKind::Activity, note, {{u"body"_s, u"Ask now: "_s + desk.me()}}));
        QVERIFY(desk.read().empty()); // nobody is mentioned anew
        desk.byMara(Edit::update(EntityKind::Activity, note, {{u"body"_s, u"Nobody"_s}}));
        desk.since = 0;
        QVERIFY(desk.read().empty()); // taken out again
    }

    void onesOwnTextsAndThoseInTheTrashAreNoNews()
    {
        Desk desk;
        desk.store.create(EntityKind::Comment, {{u"body"_s, u"I, "_s + desk.me()}, {u"deal"_s, desk.deal}});
        desk.byMara(Edit::create(EntityKind::Comment, {}, // at another desk of one's own
            {{u"body"_s, u"I, "_s + desk.me()}, {u"deal"_s, desk.deal}, {u"author"_s, desk.store->me()}}));
        const RecordId gone = desk.comment(desk.me(), {{u"deal"_s, desk.deal}});
        desk.byMara(Edit::remove(EntityKind::Comment, gone));
        QVERIFY(desk.read().empty());
    }

    void aCommentConcernsWhoOwnsTheRecord()
    {
        Desk desk;
        const RecordId own = desk.store.create(
            EntityKind::Deal, {{u"title"_s, u"Probes"_s}, {u"owner"_s, desk.store->me()}});
        desk.comment(u"Hello"_s, {{u"deal"_s, desk.deal}}); // of Mara herself
        desk.comment(u"Hello"_s, {{u"deal"_s, own}});
        const auto notices = desk.read();
        QCOMPARE(notices.size(), 1U);
        QCOMPARE(notices[0].kind, Kind::Comment);
        QCOMPARE(notices[0].record, own);
    }

    void aCommentOnALineConcernsWhoOwnsOrFollowsTheQuote()
    {
        for (const bool isOwner : {true, false}) {
            Desk desk;
            const RecordId quote = desk.store.create(
                EntityKind::Quote, {{u"number"_s, u"Q-7"_s}, {u"owner"_s, isOwner ? desk.store->me() : desk.mara}});
            const RecordId line = desk.store.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"name"_s, u"A"_s}});
            if (!isOwner)
                desk.follow({EntityKind::Quote, quote});
            const RecordId comment = desk.comment(u"Too dear"_s, {{u"quote_line"_s, line}});
            const auto notices = desk.read();
            QCOMPARE(notices.size(), 1U);
            QCOMPARE(notices[0].entity, EntityKind::Quote);
            QCOMPARE(notices[0].record, quote);
            QCOMPARE(notices[0].text, comment);
        }
    }

    void aCommentConcernsWhoFollowsTheRecordUntilThatEnds()
    {
        Desk desk;
        const Subject deal{EntityKind::Deal, desk.deal};
        desk.follow(deal);
        QVERIFY(*isFollowed(*desk.store, deal));
        QVERIFY(followEdits(*desk.store, deal, true)->empty());
        desk.comment(u"Hello"_s, {{u"deal"_s, desk.deal}});
        QCOMPARE(desk.read().size(), 1U);
        QVERIFY(desk.store->commit({u"Unfollow"_s, Origin::user(), *followEdits(*desk.store, deal, false), {}}));
        QVERIFY(!*isFollowed(*desk.store, deal));
        QVERIFY(desk.read().empty());
    }

    void whatOthersFollowIsTheirs()
    {
        Desk desk;
        desk.byMara(Edit::create(EntityKind::Follow, {}, {{u"user"_s, desk.mara}, {u"deal"_s, desk.deal}}));
        QVERIFY(!*isFollowed(*desk.store, {EntityKind::Deal, desk.deal}));
        QVERIFY(followedRecords(*desk.store)->empty());
    }

    void aReplyConcernsEverybodyInTheThread()
    {
        Desk desk;
        const RecordId own = desk.store.create(EntityKind::Comment, {{u"body"_s, u"When?"_s}, {u"deal"_s, desk.deal}});
        const RecordId other = desk.comment(u"Other"_s, {{u"deal"_s, desk.deal}});
        desk.comment(u"Of no concern"_s, {{u"in_reply_to"_s, other}});
        QVERIFY(desk.read().empty());
        desk.comment(u"Tomorrow"_s, {{u"in_reply_to"_s, own}});
        QCOMPARE(desk.read().size(), 1U);
        desk.store.create(EntityKind::Comment, {{u"body"_s, u"Fine"_s}, {u"in_reply_to"_s, other}});
        QCOMPARE(desk.read().size(), 2U); // by now the thread is one's own as well
    }

    void whoIsMentionedOnOnesOwnRecordHearsOfItOnce()
    {
        Desk desk;
        desk.follow({EntityKind::Deal, desk.deal});
        desk.comment(u"Call, "_s + desk.me(), {{u"deal"_s, desk.deal}});
        const auto notices = desk.read();
        QCOMPARE(notices.size(), 1U);
        QCOMPARE(notices[0].kind, Kind::Mention);
    }

    void twoCommentsOfOneMomentAreTwoNotices()
    {
        Desk desk;
        desk.follow({EntityKind::Deal, desk.deal});
        const auto create = [&] {
            return Edit::create(
                EntityKind::Comment, {}, {{u"body"_s, u"x"_s}, {u"deal"_s, desk.deal}, {u"author"_s, desk.mara}});
        };
        QVERIFY(desk.store->commit({u"Two"_s, Origin::hub(u"Mara"_s), {create(), create()}, {}}));
        const auto notices = desk.read();
        QCOMPARE(notices.size(), 2U);
        QVERIFY(notices[0].key() != notices[1].key());
    }
};

SATCHEL_TEST(tst_TeamNotices)
#include "tst_TeamNotices.moc"
