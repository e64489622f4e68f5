// SPDX-License-Identifier: GPL-3.0-or-later
// The steps by which a person arranges a report: whatever they do, the report can be answered.
#include "reports/builder/DefinitionEdits.h"
#include "reports/builder/SavedDefinitions.h"
#include "reports/schedule/ReportSchedule.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::reports;
using namespace Qt::StringLiterals;

namespace {

ReportDefinition threeFigures()
{
    ReportDefinition definition;
    definition.measures = {{}, {.kind = ReportMeasure::Kind::Sum, .path = u"value"_s},
        {.kind = ReportMeasure::Kind::Average, .path = u"value"_s}};
    definition.sort = {1, true};
    return definition;
}

QStringList pathsOf(const std::vector<ReportGroup> &groups)
{
    QStringList paths;
    for (const ReportGroup &group : groups)
        paths.append(group.path);
    return paths;
}

} // namespace

class tst_DefinitionEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewReportOfEveryEntityCanBeAnswered()
    {
        ReportStore store;
        int reported = 0;
        for (const auto &entity : store->schema().entities()) {
            if (!canReportOn(*entity))
                continue;
            ++reported;
            QVERIFY_RESULT(checkDefinition(store->schema(), newDefinition(store->schema(), entity->kind)));
        }
        QVERIFY(reported > 5);
        QCOMPARE(newDefinition(store->schema(), EntityKind::Deal).rows.front().path, u"stage"_s);
    }

    void everyFieldThatIsOfferedFits()
    {
        ReportStore store;
        const Schema &schema = store->schema();
        for (const Field &field : schema.entity(EntityKind::Deal).fields) {
            ReportDefinition definition{.entity = EntityKind::Deal};
            if (canGroupBy(field))
                addGroup(definition, ReportPart::Rows, groupFor(field, field.name));
            for (int kind = 0; kind <= static_cast<int>(ReportMeasure::Kind::Greatest); ++kind) {
                if (canMeasure(field, static_cast<ReportMeasure::Kind>(kind)))
                    addMeasure(definition, {.kind = static_cast<ReportMeasure::Kind>(kind), .path = field.name});
            }
            const auto checked = checkDefinition(schema, definition);
            QVERIFY2(checked, qPrintable(field.name + (checked ? QString() : toText(checked.error()))));
        }
    }

    void theSortFollowsItsFigure()
    {
        ReportDefinition definition = threeFigures();
        QCOMPARE(movePart(definition, ReportPart::Figures, 1, -1), size_t(0));
        QCOMPARE(definition.sort.measure, 0);
        QCOMPARE(movePart(definition, ReportPart::Figures, 0, 5), size_t(2)); // no further than the end
        QCOMPARE(definition.sort.measure, 2);
        QCOMPARE(definition.measures[2].kind, ReportMeasure::Kind::Sum);
        QCOMPARE(movePart(definition, ReportPart::Figures, 0, 1), size_t(1)); // two others change places
        QCOMPARE(definition.sort.measure, 2);
        removePart(definition, ReportPart::Figures, 0);
        QCOMPARE(definition.sort.measure, 1);
        removePart(definition, ReportPart::Figures, 1);
        QCOMPARE(definition.sort.measure, -1);
        QVERIFY(!definition.sort.isDescending);
    }

    void theChartStaysWithItsFigure()
    {
        ReportDefinition definition = threeFigures();
        QCOMPARE(definition.drawn(), size_t(1)); // the sorted one
        definition.chartFigure = 2;
        QCOMPARE(definition.drawn(), size_t(2));
        movePart(definition, ReportPart::Figures, 2, -2);
        QCOMPARE(definition.drawn(), size_t(0));
        setHidden(definition, 0, true);
        QCOMPARE(definition.drawn(), size_t(2)); // while it is hidden
        setHidden(definition, 0, false);
        removePart(definition, ReportPart::Figures, 0);
        QCOMPARE(definition.chartFigure, -1);
        QCOMPARE(definition.drawn(), size_t(1));
    }

    void theLastFigureLeavesACount()
    {
        ReportDefinition definition;
        definition.measures = {{.kind = ReportMeasure::Kind::Sum, .path = u"value"_s}};
        removePart(definition, ReportPart::Figures, 0);
        QCOMPARE(definition.measures.size(), size_t(1));
        QVERIFY(definition.measures.front() == ReportMeasure());
    }

    void onlyRowsHaveLargestOnes()
    {
        ReportStore store;
        ReportDefinition definition = newDefinition(store->schema(), EntityKind::Deal);
        definition.top = 5;
        removePart(definition, ReportPart::Rows, 0);
        QCOMPARE(definition.top, 0);
        addGroup(definition, ReportPart::Rows, {u"source"_s});
        definition.top = 5;
        QVERIFY(swapAxis(definition, ReportPart::Rows, 0));
        QCOMPARE(definition.top, 0);
        QCOMPARE(pathsOf(definition.columns), QStringList{u"source"_s});
        QVERIFY_RESULT(checkDefinition(store->schema(), definition));
    }

    void noMoreThanFitAreAdded()
    {
        ReportDefinition definition;
        for (const QString &path : {u"source"_s, u"owner"_s, u"stage"_s})
            addGroup(definition, ReportPart::Columns, {path});
        QCOMPARE(definition.columns.size(), mostColumnGroups);
        addGroup(definition, ReportPart::Rows, {u"stage"_s});
        QVERIFY(!swapAxis(definition, ReportPart::Rows, 0));
        QCOMPARE(pathsOf(definition.rows), QStringList{u"stage"_s});
        QVERIFY(!swapAxis(definition, ReportPart::Rows, 7));
        removePart(definition, ReportPart::Rows, 7); // nothing there
        QCOMPARE(definition.rows.size(), size_t(1));
    }

    void groupsChangePlaces()
    {
        ReportDefinition definition;
        definition.rows = {{u"a"_s}, {u"b"_s}, {u"c"_s}};
        movePart(definition, ReportPart::Rows, 2, -2);
        QCOMPARE(pathsOf(definition.rows), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        movePart(definition, ReportPart::Rows, 0, 1);
        QCOMPARE(pathsOf(definition.rows), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    }

    void anOpenPeriodIsComparedWithNothing()
    {
        ReportDefinition definition;
        setPeriod(definition, u"closed_on"_s, u"this_year"_s);
        QVERIFY(canCompare(definition));
        definition.comparison = Comparison::YearBefore;
        setPeriod(definition, u"closed_on"_s, u"2026-01-01.."_s);
        QCOMPARE(definition.comparison, Comparison::None);
        setPeriod(definition, {}, u"this_year"_s);
        QVERIFY(definition.period.isEmpty());
        QVERIFY(!canCompare(definition));
    }

    void eachReferenceIsJoinedOnce()
    {
        ReportStore store;
        ReportDefinition definition;
        definition.rows = {{u"company.industry"_s}, {u"company.owner.name"_s}};
        definition.filter = *parseFilter(
            store->schema(), EntityKind::Deal, u"contact.last_name = \"A\" and company.name is not empty"_s);
        QCOMPARE(
            joinedPaths(store->schema(), definition), (QStringList{u"company"_s, u"company.owner"_s, u"contact"_s}));
    }

    void oneConditionIsTakenOut()
    {
        ReportStore store;
        const Filter both = *parseFilter(
            store->schema(), EntityKind::Deal, u"status = \"won\" and value > 5000 and title is empty"_s);
        QCOMPARE(conditionsOf(both).size(), size_t(3));
        QCOMPARE(withoutCondition(both, 1).toText(), u"status = \"won\" and title is empty"_s);
        const Filter one = conditionsOf(both).front();
        QVERIFY(withoutCondition(one, 0).isEverything());
        QVERIFY(withoutCondition(one, 4) == one);
        QVERIFY(conditionsOf({}).empty());
    }

    void whateverIsDoneTheReportCanBeAnswered()
    {
        ReportStore store;
        Random random(24);
        const auto below = [&](qint64 bound) {
            return static_cast<qint64>((random() >> 1) % static_cast<quint64>(bound));
        };
        const std::vector<ReportGroup> groups{
            {u"source"_s}, {u"company.industry"_s}, {u"closed_on"_s, store::DateUnit::Quarter}, {u"stage"_s}};
        ReportDefinition definition = newDefinition(store->schema(), EntityKind::Deal);
        for (int step = 0; step < 600; ++step) {
            const auto part = static_cast<ReportPart>(below(3));
            const auto place = static_cast<size_t>(below(5));
            switch (below(7)) {
            case 0: addGroup(definition, part, groups[static_cast<size_t>(below(4))]); break;
            case 1: addMeasure(definition, {.kind = ReportMeasure::Kind::Sum, .path = u"value"_s}); break;
            case 2: removePart(definition, part, place); break;
            case 3: movePart(definition, part, place, static_cast<int>(below(5)) - 2); break;
            case 4: swapAxis(definition, part, place); break;
            case 5:
                definition.sort = {static_cast<int>(below(static_cast<qint64>(definition.measures.size()))), true};
                definition.top = definition.rows.empty() ? 0 : 5;
                break;
            default: setPeriod(definition, below(2) ? u"closed_on"_s : QString(), u"last_month"_s);
            }
            const auto checked = checkDefinition(store->schema(), definition);
            QVERIFY2(checked, checked ? "" : qPrintable(toText(checked.error())));
        }
    }

    void aReportGoesWithItsSchedules()
    {
        ReportStore store;
        const auto commit = [&](const Edit &edit) {
            const auto receipt = store->commit({u"Save"_s, Origin::user(), {edit}, {}});
            return receipt ? receipt->ids.front() : RecordId();
        };
        const RecordId anna = store.user(u"Anna"_s);
        const QString text = toText(store->schema(), ReportDefinition());
        const RecordId report = commit(saveEdit(SavedDefinition{{}, u"Mine"_s, store->me(), text}, 0));
        const RecordId others = commit(saveEdit(SavedDefinition{{}, u"Hers"_s, anna, text}, 1));
        ReportSchedule schedule;
        schedule.name = u"Monday"_s;
        schedule.report = report.toString();
        schedule.zone = "UTC";
        schedule.folder = QDir::rootPath();
        commit(saveEdit(schedule));
        schedule.report = others.toString();
        const RecordId kept = commit(saveEdit(schedule));
        QVERIFY(!isOfColleague(*findDefinition(*store, report), store->me()));
        QVERIFY(isOfColleague(*findDefinition(*store, others), store->me()));
        const auto edits = deleteReportEdits(*store, report);
        QVERIFY_RESULT(edits);
        QCOMPARE(edits->size(), size_t(2));
        const auto deleted = store->commit({u"Delete"_s, Origin::user(), *edits, {}});
        QVERIFY_RESULT(deleted);
        QCOMPARE(findDefinition(*store, report).error().kind, Error::Kind::NotFound);
        QCOMPARE(readSchedules(*store)->all.size(), size_t(1));
        QCOMPARE(readSchedules(*store)->all.front().id, kept);
        QVERIFY_RESULT(store->undo(deleted->changeSet));
        QCOMPARE(findDefinition(*store, report)->name, u"Mine"_s);
        QCOMPARE(readSchedules(*store)->all.size(), size_t(2));
    }
};

SATCHEL_TEST(tst_DefinitionEdits)
#include "tst_DefinitionEdits.moc"
