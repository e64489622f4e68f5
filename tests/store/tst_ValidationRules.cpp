// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ConditionFilter.h"
#include "domain/FieldNames.h"
#include "store/BrokenRules.h"
#include "store/BulkWriter.h"
#include "store/Calculations.h"
#include "store/FieldDefinitions.h"
#include "store/Statements.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

Money eur(qint64 minor)
{
    return {minor, *Currency::fromCode(u"EUR")};
}

struct Desk
{
    TestStore store;

    RecordId rule(const QString &entity, const QString &condition, const QString &message = {})
    {
        std::vector<FieldValue> values = {
            {field::name, u"Rule"_s}, {field::entity, entity}, {field::condition, condition}};
        if (!message.isEmpty())
            values.push_back({field::message, message});
        return store.create(EntityKind::ValidationRule, std::move(values));
    }
    RecordId stage(const QString &name)
    {
        const auto rows = store->select({EntityKind::Stage, {}, Filter::equals(u"name"_s, name), {}, {}, 1, false});
        return rows->id(0);
    }
    Result<Receipt> commit(const Origin &origin, Edit edit)
    {
        return store->commit({u"Edit"_s, origin, {std::move(edit)}, {}});
    }
    qint64 breaking(const QString &filter = u"breaks rule"_s, EntityKind entity = EntityKind::Deal)
    {
        const auto read = parseFilter(store->schema(), entity, filter);
        if (!read)
            qFatal("%s", qUtf8Printable(toText(read.error())));
        const auto count = store->count({entity, {}, *read, {}, {}, -1, false});
        if (!count)
            qFatal("%s", qUtf8Printable(toText(count.error())));
        return *count;
    }
    void refresh()
    {
        const auto done = store::refreshCalculations(*store);
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
};

Edit newDeal(const QString &title, std::vector<FieldValue> values = {})
{
    values.push_back({field::title, title});
    return Edit::create(EntityKind::Deal, {}, std::move(values));
}

} // namespace

class tst_ValidationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConditionThatAFilterSaysIsWrittenAsItAgain()
    {
        TestStore store;
        const Schema &schema = store->schema();
        for (const auto &text : {u"value >= 1000"_s, u"value > 5000 and (status = \"open\" or title contains \"x\")"_s,
                 u"not (title starts \"Test\" or value is empty)"_s, u"expected_close <= today+30d"_s,
                 u"expected_close = this_month"_s, u"stage = \"Negotiation\""_s, u"company.industry is not empty"_s,
                 u"expected_close > \"2026-11-20\""_s, u"status in (\"open\", \"won\")"_s}) {
            const auto filter = filterOf(schema, EntityKind::Deal, text);
            QVERIFY2(filter, qPrintable(text));
            QCOMPARE(*parseFormula(filter->toText()), *parseFormula(text));
        }
        QVERIFY(filterOf(schema, EntityKind::Deal, {})->isEverything());
    }

    void aConditionThatNoFilterSaysStaysText()
    {
        TestStore store;
        for (const auto &text : {u"days(today(), expected_close) > 3"_s, u"value * 2 > 10"_s, u"title = lost_reason"_s,
                 u"title = Test"_s, u"has 2 activity"_s, u"owner = me"_s, u"value >="_s})
            QVERIFY2(!filterOf(store->schema(), EntityKind::Deal, text), qPrintable(text));
    }

    void peopleScriptsAndImportsAreRefusedWithTheMessage()
    {
        Desk desk;
        desk.rule(u"deal"_s, u"value >= \"1000 EUR\""_s, u"Deals below 1,000 belong to the shop."_s);
        for (const Origin &origin : {Origin::user(), Origin::cli(), Origin::import(u"a.csv"_s)}) {
            const auto done = desk.commit(origin, newDeal(u"Small"_s, {{field::value, eur(500)}}));
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::BrokenRule);
            QCOMPARE(done.error().what, u"Deals below 1,000 belong to the shop."_s);
            QCOMPARE(done.error().where, u"deal.value"_s);
        }
        QCOMPARE(desk.store->count({EntityKind::Deal, {}, {}, {}, {}, -1, false}), 0);
        QVERIFY_RESULT(desk.commit(Origin::user(), newDeal(u"Large"_s, {{field::value, eur(100'000)}})));
        QCOMPARE(desk.breaking(), 0);
    }

    void whatAConnectionBringsComesInAndIsListed()
    {
        Desk desk;
        desk.rule(u"deal"_s, u"value >= \"1000 EUR\""_s);
        const auto done = desk.commit(
            Origin::connection(u"HubSpot"_s), newDeal(u"Small"_s, {{field::value, eur(500)}}));
        QVERIFY_RESULT(done);
        QCOMPARE(desk.breaking(), 1);
        QCOMPARE(desk.breaking(u"breaks \"Rule\""_s), 1);
        QCOMPARE(desk.breaking(u"breaks \"Other\""_s), 0);
        QCOMPARE(desk.breaking(u"not breaks rule"_s), 0);
        const auto broken = store::brokenRulesOf(*desk.store, EntityKind::Deal, done->ids.front());
        QVERIFY_RESULT(broken);
        QCOMPARE(broken->size(), size_t(1));
        QCOMPARE(broken->front().message, u"This breaks the rule \"Rule\"."_s);
        QVERIFY_RESULT(desk.store.update(EntityKind::Deal, done->ids.front(), {{field::value, eur(200'000)}}));
        QCOMPARE(desk.breaking(), 0);
    }

    void aRefusedRowOfABulkWriterHarmsNoOther()
    {
        Desk desk;
        desk.rule(u"deal"_s, u"value > 0"_s);
        auto writer = store::BulkWriter::begin(*desk.store, u"Import"_s, Origin::import(u"a.csv"_s));
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->apply(newDeal(u"Good"_s, {{field::value, eur(100)}})));
        const auto refused = (*writer)->apply(newDeal(u"Bad"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BrokenRule);
        QVERIFY_RESULT((*writer)->apply(newDeal(u"Also good"_s, {{field::value, eur(100)}})));
        QVERIFY_RESULT((*writer)->finish());
        QCOMPARE(desk.store->count({EntityKind::Deal, {}, {}, {}, {}, -1, false}), 2);
    }

    void aNewRuleRefusesNoExistingRecord()
    {
        Desk desk;
        const RecordId deal = desk.store.create(EntityKind::Deal, {{field::title, u"Old"_s}});
        const RecordId rule = desk.rule(u"deal"_s, u"value > 0 and source is not empty"_s);
        QCOMPARE(desk.breaking(), 0); // until it is refreshed
        desk.refresh();
        QCOMPARE(desk.breaking(), 1);
        QCOMPARE(*store::countBreaking(*desk.store, rule), 1);
        QVERIFY_RESULT(desk.store.update(EntityKind::Deal, deal, {{field::title, u"Still old"_s}}));
        const auto touched = desk.store.update(EntityKind::Deal, deal, {{field::value, eur(100)}});
        QVERIFY(!touched); // a field that the rule reads was changed, and it is still broken
        QVERIFY_RESULT(
            desk.store.update(EntityKind::Deal, deal, {{field::value, eur(100)}, {field::source, u"Fair"_s}}));
        QCOMPARE(desk.breaking(), 0);
    }

    void aPausedOrRemovedRuleLetsEverythingIn()
    {
        Desk desk;
        const RecordId rule = desk.rule(u"deal"_s, u"value > 0"_s);
        QVERIFY(!desk.commit(Origin::user(), newDeal(u"A"_s)));
        QVERIFY_RESULT(desk.store.update(EntityKind::ValidationRule, rule, {{field::paused, true}}));
        QVERIFY_RESULT(desk.commit(Origin::user(), newDeal(u"A"_s)));
        const auto active = desk.store.update(EntityKind::ValidationRule, rule, {{field::paused, false}});
        QVERIFY_RESULT(active);
        desk.refresh();
        QCOMPARE(desk.breaking(), 1);
        const auto removed = desk.commit(Origin::user(), Edit::remove(EntityKind::ValidationRule, rule));
        QVERIFY_RESULT(removed);
        desk.refresh();
        QCOMPARE(desk.breaking(), 0);
        QVERIFY_RESULT(desk.commit(Origin::user(), newDeal(u"B"_s)));
        QVERIFY_RESULT(desk.store->undo(removed->changeSet));
        QVERIFY(!desk.commit(Origin::user(), newDeal(u"C"_s)));
    }

    void aRuleOfAFieldThatIsGoneBlocksNobody()
    {
        Desk desk;
        Field field;
        field.label = u"Signed"_s;
        field.type = FieldType::Date;
        QVERIFY_RESULT(desk.store->addCustomField(EntityKind::Deal, field));
        const RecordId rule = desk.rule(u"deal"_s, u"x_signed is not empty"_s);
        QVERIFY(!desk.commit(Origin::user(), newDeal(u"A"_s)));
        const auto edits = store::FieldDefinitions(*desk.store).remove(EntityKind::Deal, u"x_signed"_s);
        const auto removed = desk.store->commit({u"Remove"_s, Origin::user(), *edits, {}});
        QVERIFY_RESULT(removed);
        QVERIFY_RESULT(desk.commit(Origin::user(), newDeal(u"A"_s)));
        const auto unusable = validationRuleOf(
            desk.store->schema(), *desk.store->get(EntityKind::ValidationRule, rule), {});
        QVERIFY(!unusable);
        QVERIFY(unusable.error().what.contains(u"x_signed"));
        QVERIFY_RESULT(desk.store->undo(removed->changeSet));
        QVERIFY(!desk.commit(Origin::user(), newDeal(u"B"_s)));
    }

    void refusesRulesThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("condition");
        QTest::newRow("unknown entity") << u"ship"_s << u"true"_s;
        QTest::newRow("internal entity") << u"setting"_s << u"value is empty"_s;
        QTest::newRow("no condition") << u"deal"_s << u""_s;
        QTest::newRow("grammar") << u"deal"_s << u"value >"_s;
        QTest::newRow("field") << u"deal"_s << u"nothing > 1"_s;
        QTest::newRow("too many references") << u"task"_s << u"deal.company.parent.parent.parent.name is not empty"_s;
        QTest::newRow("no condition but a number") << u"deal"_s << u"number(value)"_s;
    }
    void refusesRulesThatCannotBeUsed()
    {
        QFETCH(QString, entity);
        QFETCH(QString, condition);
        Desk desk;
        const auto done = desk.commit(Origin::cli(),
            Edit::create(EntityKind::ValidationRule, {},
                {{field::name, u"Rule"_s}, {field::entity, entity}, {field::condition, condition}}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QVERIFY(done.error().where.startsWith(u"validation_rule."));
    }

    void aNameThatDoesNotExistIsRefusedWithTheNearest_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("column");
        QTest::newRow("stage") << u"value > 0 or stage = \"Negotiatio\""_s
                               << u"there is no stage \"Negotiatio\"; the nearest is \"Negotiation\""_s << 22;
        QTest::newRow("one of several") << u"stage in (\"Qualified\", \"Negotation\")"_s
                                        << u"there is no stage \"Negotation\"; the nearest is \"Negotiation\""_s << 24;
        QTest::newRow("a name behind a reference")
            << u"not (\"Saels\" = pipeline.name)"_s << u"there is no pipeline \"Saels\"; the nearest is \"Sales\""_s
            << 6;
        QTest::newRow("choice") << u"status = \"opne\""_s
                                << u"\"opne\" is not one of the choices of status; the nearest is \"open\""_s << 10;
    }
    void aNameThatDoesNotExistIsRefusedWithTheNearest()
    {
        QFETCH(QString, condition);
        QFETCH(QString, reason);
        QFETCH(int, column);
        Desk desk;
        const auto done = desk.commit(Origin::cli(),
            Edit::create(EntityKind::ValidationRule, {},
                {{field::name, u"Rule"_s}, {field::entity, u"deal"_s}, {field::condition, condition}}));
        QVERIFY(!done);
        QCOMPARE(done.error().what, reason);
        QCOMPARE(done.error().where, u"validation_rule.condition, column %1"_s.arg(column));
    }

    void aRuleKeepsItsStageThatIsRemovedLater()
    {
        Desk desk;
        const RecordId rule = desk.rule(u"deal"_s, u"stage != \"Negotiation\" or value > 0"_s);
        QVERIFY_RESULT(desk.store.update(EntityKind::Stage, desk.stage(u"Negotiation"_s), {{field::name, u"Talks"_s}}));
        QVERIFY_RESULT(desk.store.update(EntityKind::ValidationRule, rule, {{field::name, u"Value agreed"_s}}));
        QVERIFY(!desk.store.update(
            EntityKind::ValidationRule, rule, {{field::condition, u"stage != \"Negotiation\" or value > 1"_s}}));
    }

    void aRuleReadsWhatTheRecordRefersTo()
    {
        Desk desk;
        desk.rule(u"deal"_s, u"stage.probability < 50 or value > 0"_s);
        QVERIFY_RESULT(desk.commit(Origin::user(), newDeal(u"A"_s, {{field::stage, desk.stage(u"Contacted"_s)}})));
        QVERIFY(!desk.commit(Origin::user(), newDeal(u"B"_s, {{field::stage, desk.stage(u"Negotiation"_s)}})));
    }

    void aRuleReadsOverSeveralReferences()
    {
        Desk desk;
        desk.rule(u"task"_s, u"deal.company.industry != \"retail\" or due_date is not empty"_s);
        const auto create = [&desk](EntityKind entity, std::vector<FieldValue> values) {
            return desk.store->commit({u"Add"_s, Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}})
                ->ids.front();
        };
        const auto dealOf = [&](const QString &industry) {
            const RecordId company = create(EntityKind::Company, {{field::name, industry}, {u"industry"_s, industry}});
            return create(EntityKind::Deal, {{field::title, industry}, {field::company, company}});
        };
        const auto taskOf = [&desk](const RecordId &deal) {
            return desk.commit(
                Origin::user(), Edit::create(EntityKind::Task, {}, {{field::title, u"Call"_s}, {field::deal, deal}}));
        };
        QVERIFY(!taskOf(dealOf(u"retail"_s)));
        QVERIFY_RESULT(taskOf(dealOf(u"energy"_s)));
    }

    void aFieldIsRequiredFromAStageOn()
    {
        Desk desk;
        desk.store.create(EntityKind::ValidationRule,
            {{field::name, u"Value from Qualified"_s}, {field::entity, u"deal"_s}, {field::required_field, u"value"_s},
                {field::from_stage, desk.stage(u"Qualified"_s).toString()},
                {field::message, u"A qualified deal has a value."_s}});
        const auto deal = desk.store.create(
            EntityKind::Deal, {{field::title, u"A"_s}, {field::stage, desk.stage(u"Contacted"_s)}});
        const auto move = [&](const QString &stage, std::vector<FieldValue> more = {}) {
            more.push_back({field::stage, desk.stage(stage)});
            return desk.store.update(EntityKind::Deal, deal, std::move(more));
        };
        const auto refused = move(u"Proposal Sent"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"deal.value"_s);
        QVERIFY(!move(u"Closed Won"_s));
        QVERIFY_RESULT(move(u"Nurturing"_s)); // set aside
        QVERIFY_RESULT(move(u"Closed Lost"_s)); // who loses a deal is asked for nothing
        QVERIFY_RESULT(move(u"New Lead"_s));
        QVERIFY_RESULT(move(u"Qualified"_s, {{field::value, eur(100)}}));
        QVERIFY(!desk.store.update(EntityKind::Deal, deal, {{field::value, Value()}}));
    }

    void aFieldIsRequiredFromALifecycleStageOn()
    {
        Desk desk;
        desk.store.create(EntityKind::ValidationRule,
            {{field::name, u"E-mail"_s}, {field::entity, u"contact"_s}, {field::required_field, u"email"_s},
                {field::from_stage, u"opportunity"_s}});
        const auto create = [&](const QString &lifecycle) {
            return desk.commit(Origin::user(),
                Edit::create(EntityKind::Contact, {}, {{field::last_name, u"Roe"_s}, {field::lifecycle, lifecycle}}));
        };
        QVERIFY_RESULT(create(u"lead"_s));
        QVERIFY(!create(u"opportunity"_s));
        QVERIFY(!create(u"customer"_s));
        QVERIFY_RESULT(create(u"former"_s));
        const auto bad = desk.commit(Origin::user(),
            Edit::create(EntityKind::ValidationRule, {},
                {{field::name, u"E-mail"_s}, {field::entity, u"contact"_s}, {field::required_field, u"email"_s},
                    {field::from_stage, u"nowhere"_s}}));
        QVERIFY(!bad);
        QCOMPARE(bad.error().where, u"validation_rule.from_stage"_s);
    }

    void movingAStageMovesTheRequirement()
    {
        Desk desk;
        desk.store.create(EntityKind::ValidationRule,
            {{field::name, u"Value"_s}, {field::entity, u"deal"_s}, {field::required_field, u"value"_s},
                {field::from_stage, desk.stage(u"Qualified"_s).toString()}});
        QVERIFY_RESULT(desk.commit(Origin::user(), newDeal(u"A"_s, {{field::stage, desk.stage(u"Contacted"_s)}})));
        QVERIFY_RESULT(
            desk.store.update(EntityKind::Stage, desk.stage(u"Contacted"_s), {{field::position, qint64(5)}}));
        QVERIFY(!desk.commit(Origin::user(), newDeal(u"B"_s, {{field::stage, desk.stage(u"Contacted"_s)}})));
    }

    void undoIsNeverRefused()
    {
        Desk desk;
        const auto created = desk.commit(Origin::user(), newDeal(u"A"_s));
        const auto filled = desk.store.update(EntityKind::Deal, created->ids.front(), {{field::value, eur(100)}});
        desk.rule(u"deal"_s, u"value > 0"_s);
        QVERIFY_RESULT(desk.store->undo(filled->changeSet));
        QCOMPARE(desk.breaking(), 1);
    }

    void whatCannotBeComputedBreaksNothing()
    {
        Desk desk;
        desk.rule(u"deal"_s, u"number(value) / probability > 1"_s);
        QVERIFY_RESULT(desk.commit(Origin::user(),
            newDeal(u"A"_s, {{field::value, eur(100)}, {field::probability, Decimal::fromInteger(0)}})));
    }

    void aBadRuleInAFileKeepsNobodyOut()
    {
        Desk desk;
        desk.rule(u"deal"_s, u"value > 0"_s);
        QVERIFY_RESULT(store::run(
            desk.store->database(), "UPDATE validation_rule SET condition = ?, entity = 'nowhere'", u"(("_s));
        const auto again = desk.store.again();
        QVERIFY_RESULT(again->commit({u"Edit"_s, Origin::user(), {newDeal(u"A"_s)}, {}}));
        QVERIFY_RESULT(store::refreshCalculations(*again));
    }

    void aRuleWithTheDayIsLookedAtEachDay()
    {
        Desk desk;
        desk.rule(u"deal"_s, u"expected_close >= today"_s);
        QVERIFY_RESULT(desk.commit(
            Origin::user(), newDeal(u"A"_s, {{field::expected_close, desk.store.clock.today().addDays(1)}})));
        desk.refresh();
        QCOMPARE(desk.breaking(), 0);
        desk.store.clock.advance(3 * 86'400'000LL);
        desk.refresh();
        QCOMPARE(desk.breaking(), 1);
    }
};

SATCHEL_TEST(tst_ValidationRules)
#include "tst_ValidationRules.moc"
