// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/StageRequirements.h"

#include "BoardStore.h"
#include "domain/FieldNames.h"
#include "items/FormLayouts.h"
#include "items/RequiredFields.h"
#include "store/BrokenRules.h"
#include "store/Calculations.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::items;
using namespace Qt::StringLiterals;

namespace {

const NewRuleText sourceText{u"Source is required"_s, u"Enter the source."_s};

struct Desk : BoardStore
{
    StageRequirements read(EntityKind entity = EntityKind::Deal)
    {
        auto known = readStageRequirements(*reader, entity, pipeline);
        if (!known)
            qFatal("%s", qUtf8Printable(toText(known.error())));
        return *known;
    }
    void require(const QString &field, qsizetype column, const NewRuleText &text = sourceText)
    {
        workspace.commit(u"Require"_s, editsToRequire(read(), field, column, text));
    }
    void requireNowhere(const QString &field)
    {
        workspace.commit(u"Require nowhere"_s, editsToRequireNowhere(read(), field));
    }
    RecordId rule(const QString &name, const QString &field, size_t stage, Fields more = {})
    {
        more.insert(more.end(),
            {{field::name, name}, {field::entity, u"deal"_s}, {field::required_field, field},
                {field::from_stage, stages[stage].toString()}});
        return create(EntityKind::ValidationRule, std::move(more));
    }
    qint64 ruleCount() { return *reader->count({EntityKind::ValidationRule, {}, {}, {}, {}, -1, false}); }
    qint64 lacking(const QString &field)
    {
        std::ignore = store::refreshCalculations(*reader);
        return *store::countBreaking(*reader, read().find(field)->rules.front().id);
    }
    Result<Receipt> move(RecordId deal, size_t stage)
    {
        return reader->commit(
            {u"Move"_s, Origin::user(), {Edit::update(EntityKind::Deal, deal, {{field::stage, stages[stage]}})}, {}});
    }
};

} // namespace

class tst_StageRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleThatBeginsAtASnoozedStageAsksThere()
    {
        Desk desk;
        desk.rule(u"Snoozed"_s, u"lost_reason"_s, 8);
        desk.rule(u"Negotiated"_s, u"source"_s, 3);
        const RecordId deal = desk.create(
            EntityKind::Deal, {{field::title, u"Fleet"_s}, {field::stage, desk.stages[0]}});
        QCOMPARE(desk.move(deal, 8).error().where, u"deal.lost_reason"_s);
        QVERIFY_RESULT(desk.move(deal, 7)); // lost deals are exempt from both
    }

    void openAndWonStagesAreColumns()
    {
        Desk desk;
        const StageRequirements known = desk.read();
        QCOMPARE(known.stages.size(), desk.stages.size() - 2); // lost and snoozed deals are exempt
        for (size_t i = 0; i < known.stages.size(); ++i)
            QCOMPARE(known.stages[i].key, desk.stages[i].toString());
        QVERIFY(known.rows.empty());
        const StageRequirements contacts = desk.read(EntityKind::Contact);
        QCOMPARE(contacts.stages.front().key, u"subscriber"_s);
        QVERIFY(std::ranges::find(contacts.stages, u"former"_s, &RequirementStage::key) == contacts.stages.end());
        QVERIFY(desk.read(EntityKind::Task).stages.empty());
    }

    void aTickRequiresFromItsColumnOn()
    {
        Desk desk;
        QCOMPARE(columnAfterPress(desk.read(), u"source"_s, 3), std::optional<qsizetype>(3));
        desk.require(u"source"_s, 3);
        const StageRequirements known = desk.read();
        QCOMPARE(known.rows.size(), size_t(1));
        QCOMPARE(known.rows[0].column(), qsizetype(3));
        const Record rule = *desk.reader->get(EntityKind::ValidationRule, known.rows[0].rules[0].id);
        QCOMPARE(rule.text(field::name), u"Source is required"_s);
        QCOMPARE(rule.text(field::from_stage), desk.stages[3].toString());
        QCOMPARE(rule.text(field::message), u"Enter the source."_s);
        const RecordId deal = desk.deal(u"A"_s);
        QVERIFY_RESULT(desk.move(deal, 2));
        for (const size_t later : {size_t(3), size_t(5), size_t(6)}) // the last is won
            QCOMPARE(desk.move(deal, later).error().kind, Error::Kind::BrokenRule);
        QVERIFY_RESULT(desk.move(deal, 7)); // lost
        QVERIFY_RESULT(desk.move(deal, 8)); // snoozed
    }

    void ticksMoveOneRule()
    {
        Desk desk;
        desk.require(u"source"_s, 3);
        const RecordId rule = desk.read().rows[0].rules[0].id;
        QCOMPARE(columnAfterPress(desk.read(), u"source"_s, 1), std::optional<qsizetype>(1));
        desk.require(u"source"_s, 1);
        QCOMPARE(desk.read().rows[0].column(), qsizetype(1));
        QCOMPARE(columnAfterPress(desk.read(), u"source"_s, 4), std::optional<qsizetype>(5)); // an untick
        desk.require(u"source"_s, 5);
        QCOMPARE(desk.read().rows[0].column(), qsizetype(5));
        QCOMPARE(desk.read().rows[0].rules[0].id, rule);
        QCOMPARE(desk.ruleCount(), 1);
        QVERIFY(editsToRequire(desk.read(), u"source"_s, 5, sourceText).empty());
    }

    void theLastUntickRemovesTheRule()
    {
        Desk desk;
        const qsizetype last = std::ssize(desk.read().stages) - 1;
        desk.require(u"source"_s, last);
        QCOMPARE(columnAfterPress(desk.read(), u"source"_s, last), std::optional<qsizetype>());
        desk.requireNowhere(u"source"_s);
        QCOMPARE(desk.ruleCount(), 0);
        QVERIFY(desk.read().rows.empty());
        desk.workspace.undo();
        QCOMPARE(desk.read().rows[0].column(), last);
        desk.workspace.undo();
        QVERIFY(desk.read().rows.empty());
    }

    void ofSeveralRulesTheEarliestWins()
    {
        Desk desk;
        const RecordId late = desk.rule(u"Late"_s, u"source"_s, 4);
        const RecordId early = desk.rule(u"Early"_s, u"source"_s, 1);
        const StageRequirements known = desk.read();
        QCOMPARE(known.rows.size(), size_t(1));
        QCOMPARE(known.rows[0].column(), qsizetype(1));
        QCOMPARE(known.rows[0].rules[0].id, early);
        QCOMPARE(known.rows[0].rules[1].id, late);
        desk.require(u"source"_s, 2); // the later one demands no less than this
        QCOMPARE(desk.ruleCount(), 2);
        QCOMPARE(desk.read().rows[0].column(), qsizetype(2));
        desk.require(u"source"_s, 5); // it would demand more
        QCOMPARE(desk.ruleCount(), 1);
        QCOMPARE(desk.read().rows[0].column(), qsizetype(5));
        QCOMPARE(desk.read().rows[0].rules[0].id, early);
        desk.workspace.undo();
        QCOMPARE(desk.read().rows[0].rules.size(), size_t(2));
        desk.requireNowhere(u"source"_s);
        QCOMPARE(desk.ruleCount(), 0);
    }

    void twoPipelinesAreApart()
    {
        Desk desk;
        const RecordId other = desk.create(EntityKind::Pipeline, {{field::name, u"Service"_s}});
        const RecordId stage = desk.create(
            EntityKind::Stage, {{field::pipeline, other}, {field::name, u"Order"_s}, {field::position, qint64(1)}});
        desk.require(u"source"_s, 2);
        const auto service = readStageRequirements(*desk.reader, EntityKind::Deal, other);
        QVERIFY_RESULT(service);
        QCOMPARE(service->stages, (std::vector<RequirementStage>{{stage.toString(), u"Order"_s}}));
        QVERIFY(service->rows.empty());
        QCOMPARE(service->otherRules, 0);
        desk.workspace.commit(u"Require"_s, editsToRequire(*service, u"source"_s, 0, sourceText));
        QCOMPARE(desk.read().rows[0].column(), qsizetype(2));
        // A list finds the records of a rule by its name.
        const auto again = readStageRequirements(*desk.reader, EntityKind::Deal, other);
        QCOMPARE(again->rows[0].rules[0].name, u"Source is required 2"_s);
        desk.workspace.commit(u"Nowhere"_s, editsToRequireNowhere(*again, u"source"_s));
        QCOMPARE(desk.read().rows.size(), size_t(1));
    }

    void rulesThatAreNoRowsAreCountedAndLeftAlone()
    {
        Desk desk;
        desk.rule(u"Paused"_s, u"source"_s, 1, {{field::paused, true}});
        desk.rule(u"Lost"_s, u"lost_reason"_s, 7);
        const RecordId gone = desk.create(EntityKind::Stage,
            {{field::pipeline, desk.pipeline}, {field::name, u"Gone"_s}, {field::position, qint64(20)}});
        desk.create(EntityKind::ValidationRule,
            {{field::name, u"Unusable"_s}, {field::entity, u"deal"_s}, {field::required_field, u"campaign"_s},
                {field::from_stage, gone.toString()}});
        desk.workspace.commit(u"Remove"_s, {Edit::remove(EntityKind::Stage, gone)});
        desk.create(EntityKind::ValidationRule,
            {{field::name, u"Condition"_s}, {field::entity, u"deal"_s}, {field::condition, u"value > 0"_s}});
        QVERIFY(desk.read().rows.empty());
        QCOMPARE(desk.read().otherRules, 3);
        desk.require(u"lost_reason"_s, 6);
        QCOMPARE(desk.read().otherRules, 3);
        desk.requireNowhere(u"lost_reason"_s);
        QCOMPARE(desk.ruleCount(), 4);
    }

    void whoMovedARuleMeanwhileIsNotOverruled()
    {
        Desk desk;
        desk.require(u"source"_s, 2);
        const StageRequirements known = desk.read();
        desk.require(u"source"_s, 4);
        const auto refused = desk.reader->commit(
            {u"Require"_s, Origin::user(), editsToRequire(known, u"source"_s, 0, sourceText), {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(desk.read().rows[0].column(), qsizetype(4));
    }

    void aDealThatLacksTheValueIsCountedAndAskedWhenItMoves()
    {
        Desk desk;
        const RecordId deal = desk.deal(u"A"_s, 3);
        desk.deal(u"B"_s, 4, {{field::source, u"Trade fair"_s}});
        desk.deal(u"C"_s, 0);
        desk.require(u"source"_s, 3);
        QCOMPARE(desk.lacking(u"source"_s), 1);
        const Filter lacking = lackingFilter(desk.read());
        QCOMPARE(lacking.toText(), u"breaks \"Source is required\""_s);
        QCOMPARE(desk.reader->select({EntityKind::Deal, {}, lacking, {}, {}, -1, false})->id(0), deal);
        QCOMPARE(desk.value(deal, field::stage), Value(desk.stages[3])); // it keeps its stage
        const auto asked = [&](size_t stage) {
            return fieldsRequiredBy(
                *desk.reader, Edit::update(EntityKind::Deal, deal, {{field::stage, desk.stages[stage]}}));
        };
        QCOMPARE(asked(4), QStringList{u"source"_s});
        QCOMPARE(asked(2), QStringList());
        QCOMPARE(desk.move(deal, 4).error().where, u"deal.source"_s);
        desk.update(deal, {{field::source, u"Trade fair"_s}});
        QVERIFY_RESULT(desk.move(deal, 4));
        QCOMPARE(desk.lacking(u"source"_s), 0);
    }

    void theRecordsOfSeveralRowsAreListedTogether()
    {
        Desk desk;
        desk.deal(u"A"_s, 3);
        desk.deal(u"B"_s, 5, {{field::source, u"Trade fair"_s}});
        desk.deal(u"C"_s, 5, {{field::source, u"Trade fair"_s}, {field::campaign, u"Spring"_s}});
        desk.require(u"source"_s, 3);
        desk.require(u"campaign"_s, 4, {u"Campaign"_s, {}});
        std::ignore = store::refreshCalculations(*desk.reader);
        const auto filter = parseFilter(desk.reader->schema(), EntityKind::Deal, lackingFilter(desk.read()).toText());
        QVERIFY_RESULT(filter);
        QCOMPARE(*desk.reader->count({EntityKind::Deal, {}, *filter, {}, {}, -1, false}), 2);
    }

    void fieldsOfTheFormThatCanBeEmptyAreOffered()
    {
        Desk desk;
        const auto offered = [&] {
            const auto schema = desk.reader->sharedSchema();
            const Entity &deal = schema->entity(EntityKind::Deal);
            return fieldsToRequire(deal, shownForm(*desk.reader, deal), desk.read());
        };
        const QStringList before = offered();
        QVERIFY(before.contains(u"source"_s));
        for (const auto &name : {u"title"_s, u"stage"_s, u"external_id"_s, u"created_at"_s})
            QVERIFY2(!before.contains(name), qPrintable(name));
        desk.require(u"source"_s, 2);
        QVERIFY(!offered().contains(u"source"_s));
        const auto schema = desk.reader->sharedSchema();
        const Entity &deal = schema->entity(EntityKind::Deal);
        FormLayout layout = defaultFormLayout(deal);
        for (FormSection &section : layout.sections)
            section.fields.removeOne(u"campaign"_s);
        layout.hidden = {u"campaign"_s};
        QVERIFY(offered().contains(u"campaign"_s));
        desk.workspace.commit(
            u"Layout"_s, *formLayoutEdits(*schema, deal, items::readFormLayout(*desk.reader, deal), layout));
        QVERIFY(!offered().contains(u"campaign"_s));
    }

    void aLifecycleIsRequiredFromAChoice()
    {
        Desk desk;
        desk.workspace.commit(
            u"Require"_s, editsToRequire(desk.read(EntityKind::Contact), u"email"_s, 1, {u"E-mail is required"_s, {}}));
        const StageRequirements known = desk.read(EntityKind::Contact);
        QCOMPARE(known.rows.size(), size_t(1));
        const auto create = [&](const QString &lifecycle) {
            return desk.reader->commit({u"New"_s, Origin::user(),
                {Edit::create(EntityKind::Contact, {}, {{field::last_name, u"Roe"_s}, {field::lifecycle, lifecycle}})},
                {}});
        };
        QVERIFY_RESULT(create(known.stages[0].key));
        QVERIFY(!create(known.stages[1].key));
        QVERIFY(!create(known.stages.back().key));
    }
};

SATCHEL_TEST(tst_StageRequirements)
#include "tst_StageRequirements.moc"
