// SPDX-License-Identifier: GPL-3.0-or-later
// Scores by rules: which records get which points, when they are computed again, and what a score says about itself.
#include "domain/FieldNames.h"
#include "insight/Scores.h"
#include "store/ChangeFeed.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>

using namespace satchel;
using namespace satchel::insight;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A store without the rules it was born with.
struct ScoreDesk
{
    TestStore store;

    ScoreDesk()
    {
        std::vector<Edit> edits;
        const auto rules = readScoreRules(*store);
        for (const KeptRule &rule : *rules)
            edits.push_back(Edit::remove(EntityKind::ScoreRule, rule.record.id));
        if (!store->commit({u"Without rules"_s, Origin::user(), edits, {}}))
            qFatal("the rules stay");
    }

    RecordId rule(const QString &scored, const QString &filter, qint64 points, const QString &name = u"Rule"_s)
    {
        return store.create(EntityKind::ScoreRule,
            {{field::name, name}, {field::scored, scored}, {field::filter, filter}, {field::points, points}});
    }
    RecordId contact(const QString &name, std::vector<FieldValue> values = {})
    {
        values.push_back({field::last_name, name});
        return store.create(EntityKind::Contact, std::move(values));
    }
    Value scoreNow(RecordId id, EntityKind entity = EntityKind::Contact)
    {
        return store.value(entity, id, field::score);
    }
    /// After the scores were brought up to date.
    Value score(RecordId id, EntityKind entity = EntityKind::Contact)
    {
        const auto done = refreshScores(*store);
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return scoreNow(id, entity);
    }
    QStringList reasons(RecordId id, EntityKind entity = EntityKind::Contact)
    {
        QStringList texts;
        const auto explained = explainScore(*store, *store->get(entity, id));
        for (const store::ScorePoint &point : explained->reasons)
            texts.append(u"%1 %2"_s.arg(point.points).arg(point.reason));
        return texts;
    }
    QStringList history(RecordId id)
    {
        QStringList texts;
        const auto changes = store::ScorePoints(*store).history(EntityKind::Contact, id, 50);
        for (const store::ScoreChange &change : *changes)
            texts.append(u"%1 %2: %3 → %4"_s.arg(change.at.dateIn(QTimeZone::utc()).toString(Qt::ISODate), change.name)
                             .arg(change.before)
                             .arg(change.after));
        return texts;
    }
    void nextDay(qint64 days = 1) { store.clock.advance(days * 24 * 60 * 60 * 1000); }
};

qint64 pointsTotal(const ScoreExplanation &explanation)
{
    qint64 sum = 0;
    for (const store::ScorePoint &point : explanation.reasons)
        sum += point.points;
    return sum;
}

} // namespace

class tst_Scores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theScoreIsTheSumOfTheRulesThatFindARecord()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"job_title contains \"head\""_s, 20);
        desk.rule(u"contact"_s, u"email is not empty"_s, 10);
        desk.rule(u"contact"_s, u"do_not_contact = true"_s, -50);
        const RecordId head = desk.contact(
            u"Silva"_s, {{field::job_title, u"Head of IT"_s}, {field::email, u"a@b.c"_s}});
        const RecordId never = desk.contact(u"Ott"_s, {{u"do_not_contact"_s, true}});
        const RecordId nobody = desk.contact(u"Pohl"_s);
        QCOMPARE(desk.score(head), Value(qint64(30)));
        QCOMPARE(desk.score(never), Value(qint64(-50)));
        QCOMPARE(desk.score(nobody), Value(qint64(0)));
    }

    void withoutRulesThereIsNoScore()
    {
        ScoreDesk desk;
        const RecordId contact = desk.contact(u"Silva"_s);
        QCOMPARE(desk.score(contact), Value());
        const RecordId rule = desk.rule(u"contact"_s, u"last_name = \"Silva\""_s, 5);
        QCOMPARE(desk.score(contact), Value(qint64(5)));
        QVERIFY_RESULT(
            desk.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::ScoreRule, rule)}, {}}));
        QCOMPARE(desk.score(contact), Value());
    }

    void anEditMovesTheScoreOfItsRecord()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"email is not empty"_s, 10);
        const RecordId contact = desk.contact(u"Silva"_s);
        QCOMPARE(desk.score(contact), Value(qint64(0)));
        QVERIFY_RESULT(desk.store.update(EntityKind::Contact, contact, {{field::email, u"a@b.c"_s}}));
        QCOMPARE(desk.score(contact), Value(qint64(10)));
        QVERIFY_RESULT(desk.store.update(EntityKind::Contact, contact, {{field::email, Value()}}));
        QCOMPARE(desk.score(contact), Value(qint64(0)));
    }

    void anActivityGivesPointsWhileItIsRecent()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"has activity (kind = \"call\" and outcome = \"answered\" and at >= today-30d)"_s, 15);
        const RecordId contact = desk.contact(u"Silva"_s);
        const RecordId other = desk.contact(u"Ott"_s);
        QCOMPARE(desk.score(contact), Value(qint64(0)));
        const RecordId call = desk.store.create(EntityKind::Activity,
            {{field::kind, u"call"_s}, {field::outcome, u"answered"_s}, {field::contact, contact},
                {field::at, desk.store.clock.now()}});
        QCOMPARE(desk.score(contact), Value(qint64(15)));
        QCOMPARE(desk.score(other), Value(qint64(0)));
        QVERIFY_RESULT(desk.store.update(EntityKind::Activity, call, {{field::contact, other}}));
        QCOMPARE(desk.score(contact), Value(qint64(0)));
        QCOMPARE(desk.score(other), Value(qint64(15)));
        desk.nextDay(31);
        QCOMPARE(desk.score(other), Value(qint64(0)));
    }

    void aRuleCanAskForSeveralRecords()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"has 2 activity (kind = \"meeting\")"_s, 7);
        const RecordId contact = desk.contact(u"Silva"_s);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(desk.score(contact), Value(qint64(0)));
            desk.store.create(EntityKind::Activity, {{field::kind, u"meeting"_s}, {field::contact, contact}});
        }
        QCOMPARE(desk.score(contact), Value(qint64(7)));
    }

    void silenceIsFoundWhenTheDayTurns()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"last_activity_at < today-21d"_s, -10);
        const RecordId contact = desk.contact(u"Silva"_s);
        desk.store.create(EntityKind::Activity,
            {{field::kind, u"note"_s}, {field::contact, contact}, {field::at, desk.store.clock.now()}});
        QCOMPARE(desk.score(contact), Value(qint64(0)));
        desk.nextDay(22);
        QCOMPARE(desk.score(contact), Value(qint64(-10)));
        desk.store.create(EntityKind::Activity,
            {{field::kind, u"note"_s}, {field::contact, contact}, {field::at, desk.store.clock.now()}});
        QCOMPARE(desk.score(contact), Value(qint64(0)));
    }

    void whatIsKnownOfACompanyCountsForItsPeople()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"company.industry = \"Retail\""_s, 12);
        const RecordId company = desk.store.create(EntityKind::Company, {{field::name, u"Acme"_s}});
        const RecordId contact = desk.contact(u"Silva"_s, {{field::company, company}});
        QCOMPARE(desk.score(contact), Value(qint64(0)));
        QVERIFY_RESULT(desk.store.update(EntityKind::Company, company, {{u"industry"_s, u"Retail"_s}}));
        QCOMPARE(desk.score(contact), Value(qint64(12)));
    }

    void dealsAndLeadsHaveScoresOfTheirOwn()
    {
        ScoreDesk desk;
        desk.rule(u"deal"_s, u"priority = \"hot\""_s, 10);
        desk.rule(u"lead"_s, u"phone is not empty"_s, 20);
        const RecordId deal = desk.store.create(
            EntityKind::Deal, {{field::title, u"Fleet"_s}, {field::priority, u"hot"_s}});
        const RecordId lead = desk.store.create(
            EntityKind::Lead, {{field::last_name, u"Ott"_s}, {field::phone, u"+49 30 1234"_s}});
        QCOMPARE(desk.score(deal, EntityKind::Deal), Value(qint64(10)));
        QCOMPARE(desk.scoreNow(lead, EntityKind::Lead), Value(qint64(20)));
    }

    void aChangedRuleIsAppliedToAllRecords()
    {
        ScoreDesk desk;
        const RecordId rule = desk.rule(u"contact"_s, u"last_name starts \"S\""_s, 5);
        const RecordId silva = desk.contact(u"Silva"_s);
        const RecordId ott = desk.contact(u"Ott"_s);
        QCOMPARE(desk.score(silva), Value(qint64(5)));
        QVERIFY_RESULT(desk.store.update(EntityKind::ScoreRule, rule, {{field::points, qint64(8)}}));
        QCOMPARE(desk.score(silva), Value(qint64(8)));
        QVERIFY_RESULT(desk.store.update(EntityKind::ScoreRule, rule, {{field::filter, u"last_name starts \"O\""_s}}));
        QCOMPARE(desk.score(silva), Value(qint64(0)));
        QCOMPARE(desk.score(ott), Value(qint64(8)));
        QVERIFY_RESULT(desk.store.update(EntityKind::ScoreRule, rule, {{field::paused, true}}));
        QCOMPARE(desk.score(ott), Value());
    }

    void undoOfARuleTakesItsPointsBack()
    {
        ScoreDesk desk;
        const RecordId contact = desk.contact(u"Silva"_s);
        desk.rule(u"contact"_s, u"last_name = \"Silva\""_s, 1);
        QCOMPARE(desk.score(contact), Value(qint64(1)));
        const auto receipt = desk.store->commit({u"Rule"_s, Origin::user(),
            {Edit::create(EntityKind::ScoreRule, {},
                {{field::name, u"More"_s}, {field::scored, u"contact"_s}, {field::filter, u"last_name = \"Silva\""_s},
                    {field::points, qint64(50)}})},
            {}});
        QCOMPARE(desk.score(contact), Value(qint64(51)));
        QVERIFY_RESULT(desk.store->undo(receipt->changeSet));
        QCOMPARE(desk.score(contact), Value(qint64(1)));
    }

    void everyPointHasItsReasonAndTheyAddUp()
    {
        ScoreDesk desk;
        desk.store.create(EntityKind::ScoreRule,
            {{field::name, u"Reachable"_s}, {field::scored, u"contact"_s}, {field::filter, u"email is not empty"_s},
                {field::points, qint64(10)}, {field::reason, u"An e-mail address is known."_s}});
        desk.rule(u"contact"_s, u"lifecycle = \"customer\""_s, 25, u"Customer"_s);
        const RecordId contact = desk.contact(
            u"Silva"_s, {{field::email, u"a@b.c"_s}, {field::lifecycle, u"customer"_s}});
        QCOMPARE(desk.score(contact), Value(qint64(35)));
        QCOMPARE(desk.reasons(contact), (QStringList{u"25 Customer"_s, u"10 An e-mail address is known."_s}));
        const auto explained = explainScore(*desk.store, *desk.store->get(EntityKind::Contact, contact));
        QCOMPARE(explained->score, pointsTotal(*explained));
        QVERIFY(!explained->isManual);
    }

    void theHistorySaysSinceWhenAndByWhat()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"email is not empty"_s, 10, u"Reachable"_s);
        const RecordId contact = desk.contact(u"Silva"_s, {{field::email, u"a@b.c"_s}});
        desk.score(contact);
        desk.nextDay();
        QVERIFY_RESULT(desk.store.update(EntityKind::Contact, contact, {{field::email, Value()}}));
        desk.score(contact);
        QCOMPARE(
            desk.history(contact), (QStringList{u"2026-11-21 Reachable: 10 → 0"_s, u"2026-11-20 Reachable: 0 → 10"_s}));
    }

    void otherPointsOfARuleAreInTheHistoryOfWhomItFinds()
    {
        ScoreDesk desk;
        const RecordId rule = desk.rule(u"contact"_s, u"email is not empty"_s, 10, u"Reachable"_s);
        const RecordId silva = desk.contact(u"Silva"_s, {{field::email, u"a@b.c"_s}});
        const RecordId ott = desk.contact(u"Ott"_s);
        desk.score(silva);
        desk.nextDay();
        QVERIFY_RESULT(desk.store.update(EntityKind::ScoreRule, rule, {{field::points, qint64(30)}}));
        QCOMPARE(desk.score(silva), Value(qint64(30)));
        const QStringList sinceThen{u"2026-11-21 Reachable: 10 → 30"_s, u"2026-11-20 Reachable: 0 → 10"_s};
        QCOMPARE(desk.history(silva), sinceThen);
        QCOMPARE(desk.history(ott), QStringList());
        desk.nextDay();
        QVERIFY_RESULT(desk.store.update(EntityKind::Contact, silva, {{field::email, Value()}}));
        QVERIFY_RESULT(desk.store.update(EntityKind::Contact, ott, {{field::email, u"o@b.c"_s}}));
        desk.score(silva);
        QCOMPARE(desk.history(silva), QStringList(u"2026-11-22 Reachable: 30 → 0"_s) + sinceThen);
        QCOMPARE(desk.history(ott), QStringList(u"2026-11-22 Reachable: 0 → 30"_s));
    }

    void viewsReadAllAgainWhenARuleGivesOtherPoints()
    {
        ScoreDesk desk;
        const RecordId rule = desk.rule(u"contact"_s, u"email is not empty"_s, 10);
        desk.score(desk.contact(u"Silva"_s, {{field::email, u"a@b.c"_s}}));
        store::ChangeFeed feed(*desk.store);
        QVERIFY_RESULT(desk.store.update(EntityKind::ScoreRule, rule, {{field::points, qint64(30)}}));
        QSignalSpy heard(&feed, &store::ChangeFeed::changed);
        const auto other = desk.store.again();
        QVERIFY_RESULT(refreshScores(*other));
        feed.poll();
        QCOMPARE(heard.size(), 1);
        const auto batch = heard.first().first().value<store::ChangeBatch>();
        QVERIFY(batch.isLarge);
        QCOMPARE(batch.entities, std::vector{EntityKind::Contact});
    }

    void aRuleWithOtherPointsAndAnotherFilterSaysEachOnce()
    {
        ScoreDesk desk;
        const RecordId rule = desk.rule(u"contact"_s, u"last_name starts \"S\""_s, 5);
        const RecordId silva = desk.contact(u"Silva"_s);
        const RecordId ott = desk.contact(u"Ott"_s);
        const RecordId sott = desk.contact(u"Sott"_s);
        desk.score(silva);
        desk.nextDay();
        QVERIFY_RESULT(desk.store.update(EntityKind::ScoreRule, rule,
            {{field::points, qint64(8)}, {field::filter, u"last_name contains \"ott\""_s}}));
        QCOMPARE(desk.score(sott), Value(qint64(8)));
        QCOMPARE(desk.history(silva), (QStringList{u"2026-11-21 Rule: 5 → 0"_s, u"2026-11-20 Rule: 0 → 5"_s}));
        QCOMPARE(desk.history(ott), QStringList(u"2026-11-21 Rule: 0 → 8"_s));
        QCOMPARE(desk.history(sott), (QStringList{u"2026-11-21 Rule: 5 → 8"_s, u"2026-11-20 Rule: 0 → 5"_s}));
    }

    void aComputationThatWasCutOffIsFinished()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"email is not empty"_s, 10);
        const RecordId contact = desk.contact(u"Silva"_s, {{field::email, u"a@b.c"_s}});
        QVERIFY_RESULT(refreshScores(*desk.store));
        // The points were written, this score and how far the scores are were not.
        QVERIFY_RESULT(desk.store->database().execute("UPDATE contact SET score = 3"));
        QVERIFY_RESULT(desk.store->database().execute("UPDATE score_rule_known SET points = 3"));
        QVERIFY_RESULT(desk.store->setMeta(u"scores_sequence"_s, QString()));
        QCOMPARE(desk.score(contact), Value(qint64(10)));
    }

    void aGivenScoreCountsInsteadOfTheRules()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"email is not empty"_s, 10);
        const RecordId contact = desk.contact(u"Silva"_s, {{field::email, u"a@b.c"_s}, {field::score, qint64(80)}});
        QCOMPARE(desk.scoreNow(contact), Value(qint64(80)));
        QCOMPARE(desk.score(contact), Value(qint64(80)));
        QCOMPARE(desk.store.value(EntityKind::Contact, contact, field::manual_score), Value(qint64(80)));
        const auto explained = explainScore(*desk.store, *desk.store->get(EntityKind::Contact, contact));
        QVERIFY(explained->isManual);
        QCOMPARE(explained->score, qint64(80));
        QCOMPARE(pointsTotal(*explained), qint64(80));
        QVERIFY_RESULT(desk.store.update(EntityKind::Contact, contact, {{field::manual_score, Value()}}));
        QCOMPARE(desk.score(contact), Value(qint64(10)));
    }

    void undoOfAGivenScoreLeadsBackToTheRules()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"email is not empty"_s, 10);
        const RecordId contact = desk.contact(u"Silva"_s, {{field::email, u"a@b.c"_s}});
        QCOMPARE(desk.score(contact), Value(qint64(10)));
        const auto given = desk.store.update(EntityKind::Contact, contact, {{field::score, qint64(80)}});
        QCOMPARE(desk.scoreNow(contact), Value(qint64(80)));
        QVERIFY_RESULT(desk.store->undo(given->changeSet));
        QCOMPARE(desk.score(contact), Value(qint64(10)));
        QCOMPARE(desk.store.value(EntityKind::Contact, contact, field::manual_score), Value());
    }

    void aRuleWithAnUnknownFieldIsRefusedWithItsPlace()
    {
        ScoreDesk desk;
        const auto receipt = desk.store->commit({u"Rule"_s, Origin::user(),
            {Edit::create(EntityKind::ScoreRule, {},
                {{field::name, u"Wrong"_s}, {field::scored, u"contact"_s},
                    {field::filter, u"email is not empty and shoe_size > 44"_s}, {field::points, qint64(5)}})},
            {}});
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, Error::Kind::Invalid);
        QCOMPARE(receipt.error().what, u"contact has no field \"shoe_size\""_s);
        QCOMPARE(receipt.error().where, u"score_rule.filter, column 24"_s);
    }

    void aRuleWhoseFieldIsGoneIsOffAndSaysWhy()
    {
        ScoreDesk desk;
        QVERIFY_RESULT(
            desk.store->addCustomField(EntityKind::Contact, {{}, u"Shoe size"_s, FieldType::Integer, {}, {}, {}, {}}));
        desk.rule(u"contact"_s, u"x_shoe_size > 44"_s, 5);
        desk.rule(u"contact"_s, u"last_name is not empty"_s, 1);
        const RecordId contact = desk.contact(u"Silva"_s, {{u"x_shoe_size"_s, qint64(45)}});
        QCOMPARE(desk.score(contact), Value(qint64(6)));
        const auto fields = desk.store->select({EntityKind::FieldDefinition, {}, {}, {}, {}, -1, false});
        QVERIFY_RESULT(desk.store->commit(
            {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::FieldDefinition, fields->id(0))}, {}}));
        QCOMPARE(desk.score(contact), Value(qint64(1)));
        const auto rules = readScoreRules(*desk.store);
        const auto broken = std::ranges::find_if(*rules, [](const KeptRule &rule) { return !rule.counts(); });
        QVERIFY(broken != rules->end());
        QCOMPARE(broken->rule.error().what, u"contact has no field \"x_shoe_size\""_s);
    }

    void aRuleCannotBuildOnAScore()
    {
        ScoreDesk desk;
        const auto receipt = desk.store->commit({u"Rule"_s, Origin::user(),
            {Edit::create(EntityKind::ScoreRule, {},
                {{field::name, u"Circle"_s}, {field::scored, u"deal"_s}, {field::filter, u"contact.score > 5"_s},
                    {field::points, qint64(5)}})},
            {}});
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().where, u"score_rule.filter"_s);
    }

    void scoresAreNotInTheChangeLog()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"last_name is not empty"_s, 10);
        const RecordId contact = desk.contact(u"Silva"_s);
        const qint64 before = *desk.store->log().lastSequence();
        QCOMPARE(desk.score(contact), Value(qint64(10)));
        QCOMPARE(*desk.store->log().lastSequence(), before);
    }

    void listsFilterAndSortByTheScore()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"email is not empty"_s, 10);
        desk.contact(u"Ott"_s);
        const RecordId silva = desk.contact(u"Silva"_s, {{field::email, u"a@b.c"_s}});
        desk.score(silva);
        const auto rows = desk.store->select({EntityKind::Contact, {field::last_name},
            *parseFilter(desk.store->schema(), EntityKind::Contact, u"score > 5"), {field::score, true}, {}, -1,
            false});
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->text(0, 0), u"Silva"_s);
    }

    void twoProcessesScoreTheSameStoreOnce()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"email is not empty"_s, 10);
        const RecordId contact = desk.contact(u"Silva"_s, {{field::email, u"a@b.c"_s}});
        const auto other = desk.store.again();
        QVERIFY_RESULT(refreshScores(*desk.store));
        QVERIFY_RESULT(refreshScores(*other));
        QCOMPARE(desk.scoreNow(contact), Value(qint64(10)));
        QCOMPARE(desk.history(contact).size(), 1);
    }

    void manyChangesAreComputedAsAWhole()
    {
        ScoreDesk desk;
        desk.rule(u"contact"_s, u"email is not empty"_s, 10);
        QVERIFY_RESULT(refreshScores(*desk.store));
        std::vector<Edit> edits;
        for (int i = 0; i < 2500; ++i)
            edits.push_back(Edit::create(EntityKind::Contact, {},
                {{field::last_name, u"Number %1"_s.arg(i)}, {field::email, u"c%1@b.c"_s.arg(i)}}));
        QVERIFY_RESULT(desk.store->commit({u"Many"_s, Origin::user(), std::move(edits), {}}));
        QVERIFY_RESULT(refreshScores(*desk.store));
        QCOMPARE(*desk.store->count({EntityKind::Contact, {},
                     *parseFilter(desk.store->schema(), EntityKind::Contact, u"score = 10"), {}, {}, -1, false}),
            qint64(2500));
    }

    void aNewStoreHasRulesThatAllCount()
    {
        TestStore store;
        const auto rules = readScoreRules(*store);
        QVERIFY(rules->size() > 20);
        for (const KeptRule &rule : *rules) {
            QVERIFY2(rule.rule.has_value(), rule.rule ? "" : qPrintable(toText(rule.rule.error())));
            QVERIFY(!rule.rule->reason.isEmpty());
        }
    }
};

SATCHEL_TEST(tst_Scores)
#include "tst_Scores.moc"
