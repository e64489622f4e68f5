// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of a built report: switching keeps what both have, and what begins anew can be answered.
#include "reports/builder/KindEdits.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::reports;
using namespace Qt::StringLiterals;

class tst_KindEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewReportOfEveryKindIsReadBackAsItIs()
    {
        ReportStore store;
        const Schema &schema = store->schema();
        for (const EntityKind entity : {EntityKind::Deal, EntityKind::Lead, EntityKind::Company}) {
            for (const ReportKind kind : {ReportKind::Table, ReportKind::Cohorts, ReportKind::StepFunnel}) {
                const BuiltReport made = newReport(schema, entity, kind);
                QCOMPARE(kindOf(made), kind);
                QCOMPARE(entityOf(made), entity);
                QVERIFY_RESULT(checkBuiltReport(schema, made));
                const auto read = parseBuiltReport(schema, toText(schema, made));
                QVERIFY_RESULT(read);
                QVERIFY(*read == made);
            }
        }
    }

    void anotherKindKeepsRecordTypeAndFilter()
    {
        ReportStore store;
        const Schema &schema = store->schema();
        BuiltReport report = newReport(schema, EntityKind::Deal, ReportKind::Table);
        const Filter won = *parseFilter(schema, EntityKind::Deal, u"status = \"won\""_s);
        setFilter(report, won);
        for (const ReportKind kind : {ReportKind::Cohorts, ReportKind::StepFunnel, ReportKind::StageFunnel}) {
            const BuiltReport other = withKind(schema, report, kind);
            QCOMPARE(kindOf(other), kind);
            QCOMPARE(entityOf(other), EntityKind::Deal);
            QVERIFY(filterOf(other) == won);
            QVERIFY(filterOf(withKind(schema, other, ReportKind::Table)) == won);
        }
        QVERIFY(withKind(schema, report, ReportKind::Table) == report);
    }

    void onlyDealsHaveStages()
    {
        ReportStore store;
        const Schema &schema = store->schema();
        BuiltReport leads = newReport(schema, EntityKind::Lead, ReportKind::Table);
        setFilter(leads, *parseFilter(schema, EntityKind::Lead, u"status = \"new\""_s));
        const BuiltReport stages = withKind(schema, leads, ReportKind::StageFunnel);
        QCOMPARE(entityOf(stages), EntityKind::Deal);
        QVERIFY(filterOf(stages).isEverything()); // it was about leads
    }

    void aFunnelOfStagesRemembersItsPipeline()
    {
        ReportStore store;
        const RecordId pipeline = store.create(EntityKind::Pipeline, {{u"name"_s, u"Service"_s}});
        const BuiltReport report = StageFunnelDefinition{{}, pipeline};
        const auto read = parseBuiltReport(store->schema(), toText(store->schema(), report));
        QVERIFY_RESULT(read);
        QVERIFY(*read == report);
        QCOMPARE(parametersOf(*read).front().initial, pipeline.toString());
        const auto wrong = parseBuiltReport(
            store->schema(), u"{\"entity\":\"deal\",\"funnel\":\"stages\",\"pipeline\":\"x\"}"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().where, u"pipeline"_s);
        QVERIFY(parametersOf(StageFunnelDefinition()).front().initial.isEmpty());
    }

    void anAmountGoesWithItsFigure()
    {
        ReportStore store;
        BuiltReport report = newReport(store->schema(), EntityKind::Deal, ReportKind::Cohorts);
        auto &cohort = std::get<CohortDefinition>(report);
        QCOMPARE(cohort.member, u"company"_s);
        setCohortFigure(store->schema(), cohort, CohortFigure::Value);
        QCOMPARE(cohort.value, u"value"_s);
        QVERIFY_RESULT(checkBuiltReport(store->schema(), report));
        setCohortFigure(store->schema(), cohort, CohortFigure::Retention);
        QVERIFY(cohort.value.isEmpty());
        QVERIFY_RESULT(checkBuiltReport(store->schema(), report));
    }

    void aFieldIsOfferedOverOneReference()
    {
        ReportStore store;
        const Schema &schema = store->schema();
        const auto isReference = [](const Field &field) { return field.type == FieldType::Reference; };
        const QStringList paths = pathsOverOneReference(schema, EntityKind::Deal, isReference);
        QVERIFY(paths.contains(u"company"_s) && paths.contains(u"company.owner"_s));
        QVERIFY(paths.indexOf(u"company"_s) < paths.indexOf(u"company.owner"_s));
        for (const QString &path : paths) {
            QVERIFY2(path.count(u'.') <= 1, qPrintable(path));
            QCOMPARE(paths.count(path), 1);
            CohortDefinition cohort = std::get<CohortDefinition>(
                newReport(schema, EntityKind::Deal, ReportKind::Cohorts));
            cohort.member = path;
            QVERIFY_RESULT(checkBuiltReport(schema, cohort));
        }
        const auto isDate = [](const Field &field) { return store::isDated(field.type); };
        for (const QString &path : pathsOverOneReference(schema, EntityKind::Deal, isDate)) {
            CohortDefinition cohort = std::get<CohortDefinition>(
                newReport(schema, EntityKind::Deal, ReportKind::Cohorts));
            cohort.dateField = path;
            QVERIFY_RESULT(checkBuiltReport(schema, cohort));
        }
    }

    void stepsAreAddedMovedAndRemoved()
    {
        FunnelDefinition funnel{.entity = EntityKind::Deal, .filter = {}, .steps = {{u"a"_s, {}}, {u"b"_s, {}}}};
        addStep(funnel, {u"c"_s, {}});
        QCOMPARE(moveStep(funnel, 2, -5), size_t(0));
        QCOMPARE(funnel.steps[0].label, u"c"_s);
        QCOMPARE(moveStep(funnel, 0, 1), size_t(1));
        QCOMPARE(funnel.steps[0].label, u"a"_s);
        QCOMPARE(moveStep(funnel, 9, 1), size_t(9)); // nothing there
        removeStep(funnel, 9);
        removeStep(funnel, 0);
        QCOMPARE(funnel.steps.size(), size_t(2));
        removeStep(funnel, 0); // two are needed
        QCOMPARE(funnel.steps.size(), size_t(2));
        for (size_t step = 0; step < 2 * mostFunnelSteps; ++step)
            addStep(funnel, {u"more"_s, {}});
        QCOMPARE(funnel.steps.size(), mostFunnelSteps);
    }
};

SATCHEL_TEST(tst_KindEdits)
#include "tst_KindEdits.moc"
