// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a report: open the records behind a row, export, print, save, set a quota.
#include "ui/reports/ReportsPage.h"

#include "ui/common/Button.h"
#include "ui/common/NameDialog.h"
#include "ui/reports/builder/ReportSchedules.h"
#include "ui/reports/DrillPanel.h"
#include "ui/reports/QuotaDialog.h"
#include "ui/reports/ReportDocument.h"
#include "ui/reports/ReportFile.h"
#include "ui/reports/ReportList.h"
#include "ui/reports/ReportModel.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportTable.h"

#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

void ReportsPage::makeCommands()
{
    addCommand(u"reports.records"_s, tr("Show the records of the row"), Icon::Right, {}, [this] {
        if (m_table && m_table->currentIndex().isValid())
            openRecords(m_table->currentIndex(), m_table);
    });
    addCommand(u"reports.new"_s, tr("New report"), Icon::Add, {}, &ReportsPage::buildNew);
    addCommand(u"reports.edit"_s, tr("Edit report"), Icon::Edit, {}, &ReportsPage::edit);
    addCommand(u"reports.print"_s, tr("Print the report"), Icon::Print, QKeySequence(QKeySequence::Print),
        &ReportsPage::preview);
    addCommand(u"reports.csv"_s, tr("Export the report as CSV"), Icon::Export, {}, [this] { exportTo(u"csv"_s); });
    addCommand(u"reports.xlsx"_s, tr("Export the report as an Excel workbook"), Icon::Export, {},
        [this] { exportTo(u"xlsx"_s); });
    addCommand(u"reports.pdf"_s, tr("Export the report as PDF"), Icon::Export, {}, [this] { exportTo(u"pdf"_s); });
    addCommand(u"reports.revert"_s, tr("Revert the report"), Icon::Undo, {}, &ReportsPage::revert)->setEnabled(false);
    addCommand(u"reports.search"_s, tr("Find a report"), Icon::Search, Qt::Key_Slash, [this] {
        if (m_list && !m_list->isHidden())
            m_list->focusSearch();
        else if (m_list)
            showListMenu();
    });
    addCommand(u"reports.favourite"_s, tr("Add the report to favourites, or remove it"), Icon::Star, {}, [this] {
        if (const QString key = reportKey(m_definition.name, m_saved); m_list)
            m_list->setFavourite(key, !m_list->isFavourite(key));
    });
    addCommand(
        u"reports.save"_s, tr("Save the report"), Icon::Star, QKeySequence(QKeySequence::Save), &ReportsPage::save);
    addCommand(u"reports.schedule"_s, tr("Schedule…"), Icon::Clock, {}, &ReportsPage::schedule);
    addCommand(u"reports.dashboard"_s, tr("Add to dashboard"), Icon::Today, {},
        [this] { addToDashboard(m_definition.name, m_saved); });
    addCommand(u"reports.quota"_s, tr("Set quotas"), Icon::Goal, {}, &ReportsPage::setQuota);
    addCommand(u"reports.stop"_s, tr("Stop calculating"), Icon::Close, Qt::Key_Escape, [this] {
        if (m_panel && !m_panel->isHidden())
            m_panel->close();
        else if (m_list && isWaiting())
            stop();
        else
            m_exports.cancel();
    });
    addCommand(u"reports.cancelExport"_s, tr("Cancel export"), Icon::Close, {}, [this] {
        m_exports.cancel();
    })->setEnabled(false);
    addCommand(u"reports.again"_s, tr("Refresh report"), Icon::Sync, QKeySequence(QKeySequence::Refresh), [this] {
        if (m_list)
            ask();
    });
}

/// Of a cell that is of records of its own (a column of groups, the period before), those.
void ReportsPage::openRecords(const QModelIndex &index, QWidget *from)
{
    const auto drillDown = m_model->drillDown(index);
    if (!drillDown)
        return;
    m_panel->open(m_model->recordsTitle(index), *drillDown, from);
    placePanel();
}

void ReportsPage::buildNew()
{
    Q_EMIT navigateTo({.page = page::report_builder, .action = Target::Action::Create});
}

/// Of those that people built.
void ReportsPage::edit()
{
    const RecordId id = RecordId::fromString(m_definition.name);
    if (!id.isNull())
        Q_EMIT navigateTo({.page = page::report_builder, .view = id});
}

/// In the groups of the list; typing searches it as it does every menu.
void ReportsPage::showListMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto all = reports::catalogueOf(m_context.workspace.store()).value_or(reports::catalogue());
    for (int group = 0; group <= static_cast<int>(reports::ReportTopic::Own); ++group) {
        const auto is = [group](const reports::Definition &one) { return static_cast<int>(one.topic) == group; };
        if (std::ranges::any_of(all, is))
            menu->addSection(topicTitle(static_cast<reports::ReportTopic>(group)));
        for (const reports::Definition &one : all) {
            if (is(one))
                menu->addAction(one.title, this, [this, name = one.name] { showReport(name); });
        }
    }
    if (!m_savedReports.empty())
        menu->addSeparator();
    for (const reports::SavedReport &saved : m_savedReports)
        menu->addAction(saved.name, this, [this, id = saved.id] { showSaved(id); });
    menu->popup(m_listButton->mapToGlobal(QPoint(0, m_listButton->height())));
}

void ReportsPage::showExportMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("CSV"), this, [this] { exportTo(u"csv"_s); });
    menu->addAction(tr("Excel workbook"), this, [this] { exportTo(u"xlsx"_s); });
    menu->addAction(tr("PDF"), this, [this] { exportTo(u"pdf"_s); });
    menu->addSeparator();
    menu->addAction(findChild<QAction *>(u"reports.schedule"_s));
    if (m_exports.isRunning()) {
        menu->addSeparator();
        menu->addAction(findChild<QAction *>(u"reports.cancelExport"_s));
    }
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void ReportsPage::exportTo(const QString &format)
{
    if (report())
        askReportFile(this, report()->title, format, [this](const QString &path) { write(path); });
}

void ReportsPage::write(const QString &path)
{
    if (!report()) // it was stopped while the dialog was open
        return;
    m_exports.begin(*report(), path, m_context.formats());
}

void ReportsPage::print()
{
    preview();
}

void ReportsPage::preview()
{
    if (report())
        previewReports(m_context, report()->title, {*report()}, this);
}

void ReportsPage::save()
{
    if (!m_list || m_context.workspace.store().isReadOnly())
        return;
    if (const reports::SavedReport *saved = savedReport(m_saved); saved && saved->options != m_options) {
        reports::SavedReport changed = *saved;
        changed.options = m_options;
        m_kept.remove(reportKey(m_definition.name, m_saved));
        m_context.workspace.commit(tr("Saved the report %1").arg(changed.name), {reports::saveEdit(changed, 0)});
        return;
    }
    askName(this, tr("Save report"), report() ? report()->title : m_definition.title, tr("Save"),
        [this](const QString &name) { saveAs(name); });
}

void ReportsPage::saveAs(const QString &name)
{
    const reports::SavedReport saved{{}, name, m_definition.name, m_options};
    const auto position = static_cast<qint64>(m_savedReports.size());
    m_context.workspace.commit(tr("Saved the report %1").arg(name), {reports::saveEdit(saved, position)}, this,
        [this](const Result<Receipt> &receipt) {
            if (!receipt)
                return;
            m_kept.remove(reportKey(m_definition.name, m_saved)); // it is the saved one's now
            m_saved = receipt->ids.front();
            loadList();
            ask();
        });
}

void ReportsPage::showEntryMenu(const QString &report, const RecordId &saved, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = reportKey(report, saved);
    const bool isOne = m_list->isFavourite(key);
    menu->addAction(isOne ? tr("Remove from favourites") : tr("Add to favourites"), this,
        [this, key, isOne] { m_list->setFavourite(key, !isOne); });
    menu->addAction(tr("Add to dashboard"), this, [this, report, saved] { addToDashboard(report, saved); });
    const reports::SavedReport *one = savedReport(saved);
    if (one && !m_context.workspace.store().isReadOnly())
        addSavedCommands(*menu, *one);
    menu->popup(position);
}

/// Beside the day's work, where it is in sight at once.
void ReportsPage::addToDashboard(const QString &report, const RecordId &saved)
{
    const QString widget = saved.isNull() ? u"report:"_s + report : u"saved:"_s + saved.toString();
    Q_EMIT navigateTo({.page = page::today, .part = u"dashboard"_s, .name = widget});
}

void ReportsPage::addSavedCommands(QMenu &menu, const reports::SavedReport &saved)
{
    menu.addSeparator();
    menu.addAction(tr("Schedule…"), this, [this, id = saved.id] {
        if (m_saved != id)
            showSaved(id);
        schedule();
    });
    menu.addAction(tr("Rename"), this, [this, saved] {
        askName(this, tr("Rename"), saved.name, tr("Rename"), [this, saved](const QString &name) {
            reports::SavedReport renamed = saved;
            renamed.name = name;
            m_context.workspace.commit(tr("Renamed the report %1").arg(name), {reports::saveEdit(renamed, 0)});
        });
    });
    menu.addAction(tr("Delete"), this, [this, saved] { removeSaved(saved); });
}

/// With its schedules; undo brings them back, too.
void ReportsPage::removeSaved(const reports::SavedReport &saved)
{
    const auto edits = reports::deleteReportEdits(m_context.workspace.store(), saved.id);
    if (!edits)
        return Q_EMIT m_context.workspace.failed(edits.error());
    m_context.workspace.commit(tr("Deleted the report %1").arg(saved.name), *edits);
}

void ReportsPage::schedule()
{
    if (m_schedules)
        m_schedules->add();
}

/// Of the owner that is chosen, from the period of today on.
void ReportsPage::setQuota()
{
    const auto query = reports::ReportQuery::make(m_context.workspace.store(),
        {reports::ownerParameter(u"owner"_s, {})}, {{u"owner"_s, m_options.value(u"owner"_s)}});
    const RecordId owner = query ? query->reference(u"owner") : RecordId();
    askQuotas(
        m_context, owner, reports::spanFromName(m_options.value(u"by"_s)).value_or(reports::Span::Quarter), window());
}

} // namespace satchel::ui
