// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts and funnels, beside tables worked out by hand; and built reports in the catalogue: saved, found, answered and
// written like the built-in ones.
#include "domain/FieldNames.h"
#include "reports/builder/BuiltReport.h"
#include "reports/builder/SavedDefinitions.h"
#include "reports/SavedReports.h"
#include "reports/Sheet.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::reports;
using namespace Qt::StringLiterals;

namespace {

RecordId save(ReportStore &store, const QString &name, const QString &text)
{
    const auto receipt = store->commit(
        {u"Save"_s, Origin::user(), {saveEdit(SavedDefinition{{}, name, store->me(), text}, 0)}, {}});
    if (!receipt)
        qFatal("%s", qUtf8Printable(toText(receipt.error())));
    return receipt->ids.front();
}

Result<Report> ask(ReportStore &store, const QString &name, const Options &options = {})
{
    const auto definition = findReport(*store, name);
    if (!definition)
        return fail(definition.error());
    const auto query = ReportQuery::make(*store, definition->parameters(store->schema()), options);
    return query ? compute(*definition, *query) : fail(query.error());
}

const QString bySource
    = u"{\"entity\":\"deal\",\"figures\":[{\"figure\":\"count\"}],\"rows\":[{\"field\":\"source\"}]}"_s;

} // namespace

class tst_BuiltReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The paper of a report of won deals said "Filter: All".
    void whatAReportIsLimitedToIsAmongWhatWasChosen()
    {
        ReportStore store;
        const RecordId id = save(store, u"Won"_s,
            u"{\"entity\":\"deal\",\"filter\":\"status = \\\"won\\\"\",\"figures\":[{\"figure\":\"count\"}]}"_s);
        const auto saidOf = [&](const Options &options) {
            const auto report = ask(store, id.toString(), options);
            const auto where = std::ranges::find(report->chosen, u"where"_s, &ParameterValue::name);
            return where->text + u" | "_s + where->value;
        };
        QCOMPARE(saidOf({}), u"status = \"won\" | "_s);
        QCOMPARE(saidOf({{u"where"_s, u"source = \"web\""_s}}),
            u"status = \"won\" and source = \"web\" | source = \"web\""_s);
    }

    void cohortsOfNoEventsAreNone() { QVERIFY(cohortsOf({}, 10, 12)->empty()); }

    void aYoungCohortHasFewerCells()
    {
        const auto id = [](int number) {
            return RecordId::fromString(u"00000000-0000-8000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
        };
        const auto cohorts = cohortsOf({{id(1), 5}, {id(1), 7}, {id(2), 5}, {id(2), 6}, {id(3), 6}, {id(3), 6}}, 7, 12);
        QVERIFY_RESULT(cohorts);
        QCOMPARE(cohorts->size(), size_t(2));
        QCOMPARE((*cohorts)[0].later.size(), size_t(3));
        QCOMPARE((*cohorts)[0].later[0].members.size(), size_t(2));
        QCOMPARE((*cohorts)[0].later[1].members, std::vector{id(2)});
        QCOMPARE((*cohorts)[0].later[2].members, std::vector{id(1)});
        QCOMPARE((*cohorts)[1].later.size(), size_t(2));
        QCOMPARE((*cohorts)[1].later[0].members, std::vector{id(3)});
        QVERIFY((*cohorts)[1].later[1].members.empty());
    }

    /// The total says which figure it is; with two figures each column says its own.
    void columnsOfOneFigureAreNamedByTheirGroup()
    {
        ReportStore store;
        store.deal(ReportStore::Won, money(1), {{u"source"_s, u"referral"_s}});
        const auto heads = [&](const QString &figures) {
            const RecordId id = save(store, figures,
                u"{\"entity\":\"deal\",\"figures\":[%1],\"columns\":[{\"field\":\"source\"}]}"_s.arg(figures));
            QStringList labels;
            const auto report = ask(store, id.toString());
            for (size_t column = 1; report && column < report->columns.size(); ++column)
                labels.append(report->columns[column].label);
            return labels;
        };
        QCOMPARE(heads(u"{\"figure\":\"count\"}"_s), (QStringList{u"referral"_s, u"Total: Deals"_s}));
        const QStringList two = heads(u"{\"figure\":\"count\"},{\"figure\":\"sum\",\"field\":\"value\"}"_s);
        QVERIFY2(two.value(0) == u"referral: Deals"_s, qPrintable(two.join(u'|')));
    }

    void customersComeBack()
    {
        ReportStore store;
        std::vector<RecordId> companies;
        for (const QString &name : {u"Acme"_s, u"Bolt"_s, u"Cold"_s})
            companies.push_back(store.create(EntityKind::Company, {{u"name"_s, name}}));
        const auto won = [&](size_t company, QDate day, qint64 value) {
            const RecordId deal = store.deal(ReportStore::Won, money(value), {{u"company"_s, companies[company]}});
            store.change(deal, {{u"closed_on"_s, day}});
        };
        won(0, {2026, 9, 1}, 10);
        won(0, {2026, 11, 1}, 20);
        won(1, {2026, 9, 30}, 40);
        won(1, {2026, 10, 1}, 80);
        won(2, {2026, 10, 15}, 160);
        const QString cohort
            = uR"({"entity": "deal", "filter": "status = \u0022won\u0022", "cohort": {"member": "company", "date": "closed_on",
                  "show": "%1"%2}})"_s;
        save(store, u"Retention"_s, cohort.arg(u"retention"_s, QString()));
        save(store, u"Revenue"_s, cohort.arg(u"value"_s, u", \"value\": \"value\""_s));
        const auto retention = ask(store, u"retention"_s);
        QVERIFY_RESULT(retention);
        QCOMPARE(tableOf(*retention).join(u'\n'),
            QStringList(
                {u"Sep 2026 | 2 | 100 | 50 | 50"_s, u"Oct 2026 | 1 | 100 | 0 | -"_s, u"All | 3 | 100 | 33.3 | 50"_s})
                .join(u'\n'));
        QCOMPARE(drillDownOf(retention->rows[0], 3)->ids, std::vector{companies[1]});
        const auto revenue = ask(store, u"Revenue"_s);
        QVERIFY_RESULT(revenue);
        QCOMPARE(tableOf(*revenue).join(u'\n'),
            QStringList({u"Sep 2026 | 2 | 50 EUR | 80 EUR | 20 EUR"_s, u"Oct 2026 | 1 | 160 EUR | - | -"_s,
                            u"All | 3 | 210 EUR | 80 EUR | 20 EUR"_s})
                .join(u'\n'));
    }

    void whoComesBackMayBeAReferenceOfAReference()
    {
        ReportStore store;
        const RecordId ana = store.user(u"Ana"_s);
        const auto company = [&](const QString &name, ReportStore::Fields fields) {
            fields.push_back({u"name"_s, name});
            return store.create(EntityKind::Company, std::move(fields));
        };
        const RecordId acme = company(u"Acme"_s, {{u"owner"_s, ana}});
        const RecordId bolt = company(u"Bolt"_s, {{u"owner"_s, ana}});
        const RecordId cold = company(u"Cold"_s, {{u"owner"_s, store.user(u"Zoe"_s)}});
        const auto won = [&](RecordId customer, QDate day) {
            store.change(store.deal(ReportStore::Won, money(1), {{u"company"_s, customer}}), {{u"closed_on"_s, day}});
        };
        won(acme, {2026, 9, 1});
        won(bolt, {2026, 10, 1}); // the same owner again
        won(cold, {2026, 10, 2});
        save(store, u"Owners"_s,
            uR"({"entity": "deal", "cohort": {"member": "company.owner", "date": "closed_on", "show": "members"}})"_s);
        const auto report = ask(store, u"Owners"_s);
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'),
            QStringList({u"Sep 2026 | 1 | 1 | 1 | 0"_s, u"Oct 2026 | 1 | 1 | 0 | -"_s, u"All | 2 | 2 | 1 | 0"_s})
                .join(u'\n'));
        QCOMPARE(drillDownOf(report->rows[0], 3)->entity, EntityKind::User);
        QCOMPARE(drillDownOf(report->rows[0], 3)->ids, std::vector{ana});
    }

    void aFunnelCountsEachStepAndItsTime()
    {
        const QDate day(2026, 11, 1);
        const auto results = funnelOf(
            {{day, day.addDays(2), day.addDays(5)}, {day, day.addDays(4)}, {day, day.addDays(-1)}, {day}, {}}, 3);
        QCOMPARE(results[0].count, 4);
        QCOMPARE(results[1].count, 3);
        QCOMPARE(results[2].count, 1);
        QCOMPARE(results[1].conversion, std::optional(percent("75")));
        QCOMPARE(results[2].conversion, std::optional(percent("33.3")));
        QCOMPARE(results[2].ofAll, std::optional(percent("25")));
        QCOMPARE(results[1].days, std::optional(percent("3"))); // not of the record whose days are the wrong way round
        QCOMPARE(results[2].days, std::optional(percent("3")));
        QVERIFY(!results[0].days && !results[0].conversion);
    }

    void aFunnelOfConditionsOpensWhatItCounts()
    {
        ReportStore store;
        store.setDay(2026, 11, 1);
        const RecordId first = store.deal(ReportStore::Qualified, money(1), {{u"source"_s, u"Fair"_s}});
        store.deal(ReportStore::Qualified, money(1), {{u"source"_s, u"Fair"_s}});
        store.deal(ReportStore::Qualified, {});
        store.setDay(2026, 11, 11);
        store.move(first, ReportStore::Won);
        save(store, u"Fair"_s, uR"({"entity": "deal", "funnel": [{"label": "All", "date": "created_at"},
                 {"label": "From a fair", "filter": "source = \u0022Fair\u0022"},
                 {"label": "With a value", "filter": "value > 0", "date": "created_at"},
                 {"label": "Won", "filter": "status = \u0022won\u0022", "date": "closed_on"}]})"_s);
        const auto report = ask(store, u"fair"_s);
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'),
            QStringList({u"All | 3 | 100 | - | -"_s, u"From a fair | 2 | 66.7 | 66.7 | -"_s,
                            u"With a value | 2 | 66.7 | 100 | -"_s, u"Won | 1 | 33.3 | 50 | 10"_s})
                .join(u'\n'));
        for (const Row &row : report->rows)
            QCOMPARE(store->count({EntityKind::Deal, {}, row.drillDown->filter, {}, {}, -1, false}).value_or(-1),
                std::get<qint64>(row.cells[1]));
    }

    void aSkippedStageWasPassedOnTheDayOfTheLaterOne()
    {
        const QDate day(2026, 11, 1);
        const StepDays days = stepDaysOf({{0, day}, {2, day.addDays(3)}, {1, day.addDays(5)}, {3, day.addDays(9)}});
        QCOMPARE(days, (StepDays{day, day.addDays(3), day.addDays(3), day.addDays(9)}));
    }

    void aFunnelOfStagesKnowsTheDealsThatAreDecided()
    {
        ReportStore store;
        store.setDay(2026, 11, 1);
        const RecordId won = store.deal(ReportStore::NewLead, money(1));
        const RecordId lost = store.deal(ReportStore::NewLead, money(1));
        store.deal(ReportStore::NewLead, money(1));
        store.setDay(2026, 11, 5);
        store.move(lost, ReportStore::Contacted);
        store.move(won, ReportStore::Qualified);
        store.setDay(2026, 11, 11);
        store.move(lost, ReportStore::Lost);
        store.move(won, ReportStore::Won);
        save(store, u"Stages"_s, u"{\"entity\":\"deal\",\"funnel\":\"stages\"}"_s);
        const auto report = ask(store, u"Stages"_s);
        QVERIFY_RESULT(report);
        QCOMPARE(rowText(report->rows[0]), u"New Lead | 3 | 100 | - | -"_s);
        QCOMPARE(rowText(report->rows[1]), u"Contacted | 2 | 66.7 | 66.7 | 4"_s);
        QCOMPARE(rowText(report->rows[2]), u"Qualified | 1 | 33.3 | 50 | 0"_s);
        QCOMPARE(rowText(report->rows.back()), u"Closed Won | 1 | 33.3 | 100 | 0"_s);
        QCOMPARE(report->rows[2].drillDown->ids, std::vector{won});
    }

    void aMistakeIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *text, const char *where) {
            QTest::newRow(where) << QString::fromLatin1(text) << QString::fromLatin1(where);
        };
        row(R"({"entity": "deal", "rows": [], "cohort": {}})", "rows");
        row(R"({"entity": "deal", "cohort": {"member": "title", "date": "closed_on"}})", "cohort.member");
        row(R"({"entity": "deal", "cohort": {"member": "company", "date": "title"}})", "cohort.date");
        row(R"({"entity": "deal", "cohort": {"member": "company", "date": "closed_on", "by": "day"}})", "cohort.by");
        row(R"({"entity": "deal", "cohort": {"member": "company", "date": "closed_on", "periods": 0}})",
            "cohort.periods");
        row(R"({"entity": "deal", "cohort": {"member": "company", "date": "closed_on", "show": "value"}})",
            "cohort.value");
        row(R"({"entity": "lead", "funnel": "stages"})", "entity");
        row(R"({"entity": "deal", "funnel": [{"label": "One"}]})", "funnel");
        row(R"({"entity": "deal", "funnel": [{"label": "One"}, {"label": " "}]})", "funnel[1].label");
        row(R"({"entity": "deal", "funnel": [{"label": "One", "filter": "x = 1"}, {"label": "Two"}]})",
            "funnel[0].filter");
        row(R"({"entity": "deal", "funnel": [{"label": "One", "date": "title"}, {"label": "Two"}]})", "funnel[0].date");
    }
    void aMistakeIsSaidWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        TestStore store;
        const auto read = parseBuiltReport(store->schema(), text);
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
    }

    void aReportThatIsBeingBuiltIsReadBackAsItIs()
    {
        TestStore store;
        const BuiltReport funnel = FunnelDefinition{EntityKind::Lead, {}, {{u"New"_s, {}, u"created_at"_s}}};
        ReportDefinition table;
        table.measures.clear();
        const BuiltReport cohort = CohortDefinition{EntityKind::Deal, {}, {}, {}};
        for (const BuiltReport &report : {funnel, BuiltReport(table), cohort}) {
            const QString text = toText(store->schema(), report);
            QVERIFY2(!parseBuiltReport(store->schema(), text), qPrintable(text));
            const auto read = parseUnfinishedReport(store->schema(), text);
            QVERIFY_RESULT(read);
            QVERIFY2(*read == report, qPrintable(text));
        }
    }

    void textsOfAllKindsAreReadBack()
    {
        TestStore store;
        CohortDefinition cohort{EntityKind::Deal, *parseFilter(store->schema(), EntityKind::Deal, u"value > 1"),
            u"company.owner"_s, u"closed_on"_s, u"value"_s, store::DateUnit::Quarter, 4, CohortFigure::Value, 8};
        FunnelDefinition funnel{EntityKind::Lead, {}, {{u"New"_s, {}, u"created_at"_s}, {u"Rest"_s, {}}}};
        for (const BuiltReport &report : {BuiltReport(ReportDefinition{}), BuiltReport(cohort), BuiltReport(funnel),
                 BuiltReport(StageFunnelDefinition{cohort.filter})}) {
            const auto read = parseBuiltReport(store->schema(), toText(store->schema(), report));
            QVERIFY_RESULT(read);
            QVERIFY(*read == report);
        }
    }

    void aSavedReportIsInTheCatalogue()
    {
        ReportStore store;
        store.deal(ReportStore::NewLead, money(1), {{u"source"_s, u"Fair"_s}});
        store.deal(ReportStore::NewLead, money(2), {{u"source"_s, u"fair"_s}});
        store.deal(ReportStore::NewLead, money(4));
        const RecordId id = save(store, u"By source"_s, bySource);
        const auto definitions = catalogueOf(*store);
        QVERIFY_RESULT(definitions);
        QCOMPARE(definitions->size(), catalogue().size() + 1);
        QCOMPARE(definitions->back().title, u"By source"_s);
        const auto all = readDefinitions(*store);
        QVERIFY_RESULT(all);
        QCOMPARE(all->front().owner, store->me());
        for (const QString &name : {id.toString(), u"BY SOURCE"_s}) {
            const auto report = ask(store, name);
            QVERIFY_RESULT(report);
            QCOMPARE(report->title, u"By source"_s);
            QCOMPARE(tableOf(*report).join(u'\n'), u"Fair | 2\nNone | 1\nAll | 3"_s);
        }
        const auto filtered = ask(store, u"By source"_s, {{u"where"_s, u"value > 3"_s}});
        QVERIFY_RESULT(filtered);
        QCOMPARE(tableOf(*filtered).join(u'\n'), u"None | 1\nAll | 1"_s);
        QCOMPARE(sheetOf(*filtered).rows.size(), size_t(2));
        const QJsonObject json = toJson(*filtered, store->schema());
        QCOMPARE(json.value(u"rows").toArray()[0].toObject().value(u"records").toObject().value(u"where").toString(),
            u"value > 3 and source is empty"_s);
    }

    void parametersOfABuiltReportAreSavedAsOthersAre()
    {
        ReportStore store;
        const RecordId id = save(store, u"By source"_s, bySource);
        const SavedReport saved{{}, u"Large ones"_s, id.toString(), {{u"where"_s, u"value > 3"_s}}};
        QVERIFY_RESULT(store->commit({u"Save"_s, Origin::user(), {saveEdit(saved, 1)}, {}}));
        QCOMPARE(readSaved(*store)->front().report, id.toString());
        QVERIFY_RESULT(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::View, id)}, {}}));
        QVERIFY(readSaved(*store)->empty());
    }

    void aReportOnARemovedFieldSaysSoAndOthersGoOn()
    {
        ReportStore store;
        save(store, u"Broken"_s,
            u"{\"entity\":\"deal\",\"figures\":[{\"figure\":\"count\"}],\"rows\":[{\"field\":\"gone\"}]}"_s);
        save(store, u"By source"_s, bySource);
        const auto broken = ask(store, u"Broken"_s);
        QVERIFY(!broken);
        QCOMPARE(broken.error().where, u"Broken"_s);
        QVERIFY2(broken.error().what.contains(u"rows[0].field"_s), qPrintable(broken.error().what));
        QVERIFY_RESULT(ask(store, u"By source"_s));
    }

    void twoReportsOfOneTitleAreToldApartById()
    {
        ReportStore store;
        const RecordId id = save(store, u"Mine"_s, bySource);
        save(store, u"mine"_s, bySource);
        QCOMPARE(findReport(*store, u"Mine"_s).error().kind, Error::Kind::Invalid);
        QCOMPARE(findReport(*store, u"Theirs"_s).error().kind, Error::Kind::NotFound);
        QVERIFY_RESULT(findReport(*store, id.toString()));
    }
};

SATCHEL_TEST(tst_BuiltReports)
#include "tst_BuiltReports.moc"
