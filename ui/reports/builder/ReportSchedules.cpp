// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/ReportSchedules.h"

#include "ui/reports/builder/ScheduleDialog.h"
#include "ui/reports/builder/ScheduleStrip.h"
#include "ui/reports/ReportFile.h"

#include <algorithm>
#include <QAction>
#include <QDir>
#include <QVBoxLayout>

namespace satchel::ui {

ReportSchedules::ReportSchedules(const PageContext &context, QAction *addAction, QAction *runOnly, QWidget *parent)
    : QWidget(parent), m_context(context), m_add(addAction), m_runOnly(runOnly),
      m_strip(new ScheduleStrip(context, addAction))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    connect(m_strip, &ScheduleStrip::changeRequested, this, &ReportSchedules::change);
    connect(m_strip, &ScheduleStrip::runRequested, this, &ReportSchedules::run);
    connect(m_strip, &ScheduleStrip::testRequested, this, &ReportSchedules::testSend);
    connect(&m_context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::View) || batch.touches(EntityKind::Setting)) // schedules, and their results
            readAgain();
    });
    readAgain();
}

ReportSchedules::~ReportSchedules()
{
    *m_isGone = true; // the worker is waited for
}

void ReportSchedules::setSubject(const Subject &subject)
{
    if (subject.report != m_subject.report)
        m_notes.clear();
    m_subject = subject;
    readAgain();
}

bool ReportSchedules::mayAdd() const
{
    return !m_subject.report.isEmpty() && reports::scheduleRights(m_context.workspace.store()).adds;
}

void ReportSchedules::readAgain()
{
    const auto all = m_subject.report.isEmpty() ? reports::ReadSchedules()
                                                : reports::readSchedules(m_context.workspace.store());
    m_shown = all ? reports::schedulesOf(*all, m_subject.report) : std::vector<reports::ReportSchedule>();
    follow();
}

void ReportSchedules::follow()
{
    const bool canRun = !m_context.workspace.store().isReadOnly();
    m_add->setText(m_shown.empty() ? tr("Schedule…") : tr("Add schedule…"));
    if (m_runOnly) {
        const bool isOne = m_shown.size() == 1; // which of several is said by its own button
        m_runOnly->setEnabled(isOne && canRun && !m_beingMade.contains(m_shown.front().id));
        m_runOnly->setVisible(isOne);
    }
    std::vector<ScheduleStrip::Entry> entries;
    for (const reports::ReportSchedule &schedule : m_shown) {
        const auto note = m_notes.find(schedule.id);
        entries.push_back(
            {schedule, note == m_notes.end() ? QString() : note->second, canRun && !m_beingMade.contains(schedule.id)});
    }
    const bool isForbidden = canRun && !reports::scheduleRights(m_context.workspace.store()).adds;
    m_strip->setEntries(entries,
        isForbidden ? tr("The report is made only when you open it. Your role does not allow scheduling it.")
            : m_subject.report.isEmpty() ? tr("Once it is saved, the report can be made every week or month by itself.")
                                         : tr("The report is made only when you open it."));
}

std::optional<reports::ReportSchedule> ReportSchedules::find(const RecordId &id) const
{
    const auto found = std::ranges::find(m_shown, id, &reports::ReportSchedule::id);
    return found == m_shown.end() ? std::nullopt : std::optional(*found);
}

void ReportSchedules::add()
{
    if (!mayAdd())
        return;
    const auto known = reports::readSchedules(m_context.workspace.store());
    if (!known)
        return Q_EMIT m_context.workspace.failed(known.error());
    reports::ReportSchedule made;
    made.report = m_subject.report;
    made.options = m_subject.options;
    made.name = reports::freeScheduleName(*known, m_subject.name);
    (new ScheduleDialog(m_context, made, window()))->open();
}

/// One that is gone meanwhile is listed no more.
void ReportSchedules::change(const RecordId &id)
{
    const auto shown = find(id);
    if (!shown || m_context.workspace.store().isReadOnly())
        return;
    m_notes.erase(id);
    (new ScheduleDialog(m_context, *shown, window()))->open();
}

void ReportSchedules::runOnly()
{
    if (m_shown.size() == 1)
        run(m_shown.front().id);
}

/// As the report was saved, whatever is edited.
void ReportSchedules::run(const RecordId &id)
{
    if (const auto schedule = find(id))
        make(id, *schedule);
}

/// Nothing of it is remembered of the schedule, and nobody else gets it.
void ReportSchedules::testSend(const RecordId &id)
{
    auto test = find(id);
    if (!test)
        return;
    test->id = {};
    test->recipients = {m_context.workspace.me()};
    test->addresses.clear();
    test->folder.clear();
    make(id, *test);
}

void ReportSchedules::make(const RecordId &id, const reports::ReportSchedule &made)
{
    if (m_context.workspace.store().isReadOnly() || !m_beingMade.insert(id).second)
        return;
    m_notes[id] = tr("Making the report…");
    if (!m_worker)
        m_worker = std::make_unique<items::StoreWorker>(m_context.workspace.taskStore());
    const QTimeZone zone = m_context.workspace.clock().zone();
    const auto isStopped = [isGone = m_isGone] { return isGone->load(); };
    m_worker->post([this, id, made, zone, isStopped](store::Store &store) {
        reports::ScheduleRunner runner(store, reportFileWriter(zone, isStopped), reportWording(zone));
        const auto registry = store.followOtherRegistry();
        auto run = registry ? runner.runNow(made) : fail(registry.error());
        QMetaObject::invokeMethod(this, [this, id, run = std::move(run)] { take(id, run); });
    });
    follow();
}

void ReportSchedules::take(const RecordId &id, const Result<reports::ScheduledRun> &run)
{
    QStringList words;
    if (!run) {
        words.append(tr("The report was not made: %1").arg(run.error().what));
    } else {
        if (!run->file.isEmpty())
            words.append(tr("Saved as %1.", "a file").arg(QDir::toNativeSeparators(run->file)));
        if (run->recipients > 0)
            words.append(tr("E-mail to %Ln people is in the outbox.", nullptr, run->recipients));
        if (run->recipients > 0 && m_context.mail)
            m_context.mail->noteLocalChange();
    }
    m_beingMade.erase(id);
    m_notes[id] = words.join(u' ');
    follow();
}

QString ReportSchedules::text() const
{
    return m_strip->text();
}

} // namespace satchel::ui

#include "moc_ReportSchedules.cpp"
