// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskTemplates.h"

#include "domain/FieldNames.h"
#include "TaskStore.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

bool isWeekday(QDate day)
{
    return day.dayOfWeek() < 6;
}

/// "Onboarding" counts from the expected close of a deal, Friday 27 November 2026.
struct Onboarding : TaskStore
{
    RecordId mara = user(u"Mara Lindqvist"_s);
    RecordId jonas = user(u"Jonas Brecht"_s);
    QDate close{2026, 11, 27};
    RecordId deal = create(
        EntityKind::Deal, {{field::title, u"Loggers"_s}, {field::expected_close, close}, {field::owner, jonas}});
    RecordId pattern = create(EntityKind::TaskTemplate,
        {{field::name, u"Onboarding"_s}, {field::entity, u"deal"_s}, {field::anchor, u"expected_close"_s}});

    Onboarding()
    {
        if (!reader->setMe(mara))
            qFatal("no user");
        step(u"Send the contract"_s, {{field::day_count, qint64(-3)}});
        step(u"Kick-off call"_s,
            {{field::day_count, qint64(2)}, {field::day_kind, u"workdays"_s}, {field::assignment, u"me"_s},
                {field::waits_for_previous, true}, {field::priority, u"high"_s}, {field::category, u"Call"_s}});
        step(
            u"Training"_s, {{field::day_count, qint64(0)}, {field::assignment, u"person"_s}, {field::assignee, jonas}});
    }
    RecordId step(const QString &title, Fields more)
    {
        more.push_back({field::task_template, pattern});
        more.push_back({field::title, title});
        return create(EntityKind::TaskTemplateStep, std::move(more));
    }
    TaskTemplate read() { return readTaskTemplates(*reader).at(0); }
    std::vector<Record> tasks()
    {
        std::vector<Record> records;
        const auto rows = reader->select({EntityKind::Task, {}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            records.push_back(*reader->get(EntityKind::Task, rows->id(row)));
        return records;
    }
    Result<Receipt> commit(Edit edit)
    {
        Result<Receipt> result = fail(Error());
        workspace.commit({u"Edit"_s, Origin::user(), {std::move(edit)}, {}},
            [&result](const Result<Receipt> &receipt) { result = receipt; });
        return result;
    }
};

} // namespace

class tst_TaskTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plansFromTheRecordsDate()
    {
        Onboarding store;
        const TaskTemplate pattern = store.read();
        QCOMPARE(pattern.steps.size(), size_t(3));
        const QDate day = anchorDay(*store.reader, pattern, store.deal);
        QCOMPARE(day, store.close);
        const auto planned = planSteps(*store.reader, pattern, store.deal, day, isWeekday);
        QCOMPARE(
            planned[0], (PlannedStep{u"Send the contract"_s, QDate(2026, 11, 24), store.jonas, u"Jonas Brecht"_s}));
        QCOMPARE(planned[1], (PlannedStep{u"Kick-off call"_s, QDate(2026, 12, 1), store.mara, u"Mara Lindqvist"_s, 0}));
        QCOMPARE(planned[2], (PlannedStep{u"Training"_s, QDate(2026, 11, 27), store.jonas, u"Jonas Brecht"_s}));
    }

    void I8_appliesInOneStep()
    {
        Onboarding store;
        const TaskTemplate pattern = store.read();
        const ChangeSet changes = applyTemplate(*store.reader, pattern, store.deal, store.close, isWeekday);
        QCOMPARE(changes.label, u"Added 3 tasks of “Onboarding”"_s);
        store.workspace.commit(changes);
        const auto tasks = store.tasks();
        QCOMPARE(tasks.size(), size_t(3));
        QCOMPARE(tasks[1].text(field::category), u"Call"_s);
        QCOMPARE(tasks[1].text(field::priority), u"high"_s);
        QCOMPARE(tasks[1].value(field::deal), Value(store.deal));
        QCOMPARE(tasks[1].value(field::assigned_by), Value(store.mara));
        QCOMPARE(tasks[1].value(field::due_date), Value(QDate(2026, 12, 1)));
        const auto waits = linkedTasks(*store.reader, tasks[1].id, DependencySide::Blockers);
        QCOMPARE(waits.size(), size_t(1));
        QCOMPARE(waits[0].id, tasks[0].id);
        store.workspace.undo();
        QVERIFY(store.tasks().empty());
        QVERIFY(linkedTasks(*store.reader, tasks[1].id, DependencySide::Blockers).empty());
    }

    void withoutADateNothingIsPlanned()
    {
        Onboarding store;
        const RecordId open = store.create(EntityKind::Deal, {{field::title, u"No date"_s}});
        const TaskTemplate pattern = store.read();
        QVERIFY(!anchorDay(*store.reader, pattern, open).isValid());
        QVERIFY(planSteps(*store.reader, pattern, open, {}, isWeekday).empty());
        const auto planned = planSteps(*store.reader, pattern, open, store.today, isWeekday);
        QCOMPARE(planned.size(), size_t(3));
        QVERIFY(planned[0].assignee.isNull()); // the deal has no owner
        TaskTemplate today = pattern;
        today.anchor.clear();
        QCOMPARE(anchorDay(*store.reader, today, open), store.today);
    }

    void stepsChangePlacesAndGoWithTheirTemplate()
    {
        Onboarding store;
        store.workspace.commit(moveStep(store.read(), 2, -1));
        QCOMPARE(store.read().steps[1].title, u"Training"_s);
        QVERIFY(moveStep(store.read(), 0, -1).edits.empty());
        QVERIFY(moveStep(store.read(), 2, 1).edits.empty());
        store.workspace.commit(deleteTemplate(store.read()));
        QVERIFY(readTaskTemplates(*store.reader).empty());
        store.workspace.undo();
        QCOMPARE(store.read().steps.size(), size_t(3));
    }

    void I9_refusesWhatCannotBeApplied()
    {
        Onboarding store;
        const auto anchor = store.commit(
            Edit::update(EntityKind::TaskTemplate, store.pattern, {{field::anchor, u"title"_s}}));
        QVERIFY(!anchor);
        QCOMPARE(anchor.error().where, u"task_template.anchor"_s);
        const RecordId step = store.read().steps[0].id;
        const auto far = store.commit(
            Edit::update(EntityKind::TaskTemplateStep, step, {{field::day_count, qint64(4000000000)}}));
        QVERIFY(!far);
        QCOMPARE(far.error().where, u"task_template_step.day_count"_s);
        const auto nobody = store.commit(
            Edit::update(EntityKind::TaskTemplateStep, step, {{field::assignment, u"person"_s}}));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().where, u"task_template_step.assignee"_s);
    }
};

SATCHEL_TEST(tst_TaskTemplates)
#include "tst_TaskTemplates.moc"
