// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a report of their own: save, rename, duplicate, delete, schedule, export, print.
#include "ui/reports/builder/ReportBuilderPage.h"

#include "domain/FieldNames.h"
#include "reports/builder/KindEdits.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/NameDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Popups.h"
#include "ui/reports/builder/BuilderPanel.h"
#include "ui/reports/builder/BuiltReportView.h"
#include "ui/reports/builder/PartList.h"
#include "ui/reports/builder/ReportSchedules.h"
#include "ui/reports/DrillPanel.h"
#include "ui/reports/ReportFile.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportRunner.h"
#include "ui/reports/ReportTable.h"

#include <algorithm>
#include <QDir>
#include <QMenu>
#include <QPointer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

void ReportBuilderPage::makeCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key, auto run) {
        return addCommand(u"builder."_s + name, text, icon, key, run);
    };
    using Self = ReportBuilderPage;
    m_commands.save = add(u"save"_s, tr("Save report"), Icon::Star, QKeySequence(QKeySequence::Save), &Self::save);
    m_commands.revert = add(u"revert"_s, tr("Revert"), Icon::Undo, {}, &Self::revert);
    m_commands.undo = add(u"undo"_s, tr("Undo the last change of the report"), Icon::Undo, {}, &Self::undoChange);
    m_commands.rename = add(u"rename"_s, tr("Rename report"), Icon::Note, Qt::Key_F2, &Self::rename);
    m_commands.duplicate = add(u"duplicate"_s, tr("Duplicate report"), Icon::Copy, {}, &Self::duplicate);
    m_commands.remove = add(u"delete"_s, tr("Delete report"), Icon::Trash, {}, &Self::remove);
    m_commands.schedule = add(u"schedule"_s, tr("Schedule…"), Icon::Clock, {}, [this] {
        if (m_schedules && canWrite())
            m_schedules->add();
    });
    m_commands.makeNow = add(u"makeNow"_s, tr("Run now"), Icon::Play, {}, [this] {
        if (m_schedules)
            m_schedules->runOnly();
    });
    m_commands.print = add(
        u"print"_s, tr("Print the report"), Icon::Print, QKeySequence(QKeySequence::Print), &Self::preview);
    addCommand(u"builder.csv"_s, tr("Export the report as CSV"), Icon::Export, {}, [this] { exportTo(u"csv"_s); });
    addCommand(u"builder.xlsx"_s, tr("Export the report as an Excel workbook"), Icon::Export, {},
        [this] { exportTo(u"xlsx"_s); });
    m_commands.pdf = addCommand(
        u"builder.pdf"_s, tr("Export the report as PDF"), Icon::Export, {}, [this] { exportTo(u"pdf"_s); });
    m_commands.back = add(u"back"_s, tr("All reports"), Icon::Back, {}, &Self::back);
    m_commands.side = addCommand(u"builder.side"_s, tr("Change the report"), Icon::Columns, {}, [this] {
        m_isPanelShown = !m_isPanelShown;
        arrange();
    });
    addCommand(u"builder.records"_s, tr("Show the records of the cell"), Icon::Right, {}, [this] {
        if (m_result && m_result->table()->currentIndex().isValid())
            openRecords(m_result->table()->currentIndex(), m_result->table());
    });
    addCommand(u"builder.again"_s, tr("Refresh report"), Icon::Sync, QKeySequence(QKeySequence::Refresh), [this] {
        if (m_panel)
            ask();
    });
    addCommand(u"builder.stop"_s, tr("Stop calculating"), Icon::Close, Qt::Key_Escape, [this] {
        if (m_records && !m_records->isHidden())
            m_records->close();
        else if (m_panel && isWaiting())
            stop();
        else
            m_exports.cancel();
    });
    m_commands.cancelExport = add(
        u"cancelExport"_s, tr("Cancel export"), Icon::Close, {}, [this] { m_exports.cancel(); });
    m_commands.cancelExport->setEnabled(false);
}

bool ReportBuilderPage::canWrite() const
{
    return m_isLoaded && m_isReadable && !m_isSaving && !m_context.workspace.store().isReadOnly();
}

QString ReportBuilderPage::ownerName(const reports::SavedDefinition &saved) const
{
    const QString name = m_context.workspace.store().title(EntityKind::User, saved.owner);
    return name.isEmpty() ? tr("a colleague") : name;
}

void ReportBuilderPage::save()
{
    saveThen({});
}

void ReportBuilderPage::saveThen(const std::function<void()> &then)
{
    if (!m_panel || !canWrite())
        return;
    if (const auto checked = reports::checkBuiltReport(m_context.workspace.schema(), m_draft); !checked) {
        m_banner->setText(tr("The report can’t be saved yet."), checked.error().what);
        m_banner->show();
        return;
    }
    const auto current = m_stored ? reports::findDefinition(m_context.workspace.store(), m_stored->id)
                                  : Result<reports::SavedDefinition>(fail(Error::Kind::NotFound, {}));
    if (!current && current.error().kind != Error::Kind::NotFound)
        return Q_EMIT m_context.workspace.failed(current.error());
    if (!current) {
        const QString proposal = m_stored ? m_stored->name : QString();
        return askName(this, tr("Save report"), proposal, tr("Save"),
            [page = QPointer<ReportBuilderPage>(this), then](const QString &name) {
                if (page)
                    page->saveAs(name, then);
            });
    }
    const bool isOthers = reports::isOfColleague(*current, m_context.workspace.me());
    if (isOthers || current->text != m_stored->text)
        return askOverwrite(*current, then);
    reports::SavedDefinition saved = *current;
    saved.text = reports::toText(m_context.workspace.schema(), m_draft);
    commit(saved, tr("Saved the report %1").arg(saved.name), then);
}

/// What somebody else built, or saved while it was edited here, is replaced only by who says so.
void ReportBuilderPage::askOverwrite(const reports::SavedDefinition &current, const std::function<void()> &then)
{
    const bool isOthers = reports::isOfColleague(current, m_context.workspace.me());
    auto *dialog = new Dialog(isOthers ? tr("Overwrite the report of %1?").arg(ownerName(current))
                                       : tr("Overwrite what was saved meanwhile?"),
        Dialog::Width::Small, this);
    dialog->setAbout(current.name);
    Button *copy = dialog->addStartButton(tr("Save as a copy"));
    connect(copy, &QPushButton::clicked, this, [this, dialog, name = current.name, then] {
        dialog->reject();
        saveAs(tr("Copy of %1").arg(name), then);
    });
    dialog->addCancel();
    dialog->addButton(tr("Overwrite"), Button::Variant::DestructiveFill);
    connect(dialog, &QDialog::accepted, this, [this, current, then] {
        reports::SavedDefinition saved = current;
        saved.text = reports::toText(m_context.workspace.schema(), m_draft);
        commit(saved, tr("Saved the report %1").arg(saved.name), then);
    });
    dialog->open();
}

void ReportBuilderPage::saveAs(const QString &name, const std::function<void()> &then)
{
    if (!canWrite())
        return;
    const reports::SavedDefinition saved{
        {}, name, m_context.workspace.me(), reports::toText(m_context.workspace.schema(), m_draft)};
    commit(saved, tr("Saved the report %1").arg(name), then);
}

/// What was changed while it was being saved is edited still.
void ReportBuilderPage::commit(
    const reports::SavedDefinition &saved, const QString &label, const std::function<void()> &then)
{
    const auto all = reports::readDefinitions(m_context.workspace.store());
    const qint64 position = all ? std::ssize(*all) : 0;
    m_isSaving = true;
    follow();
    m_context.workspace.commit(label, {reports::saveEdit(saved, position)},
        [page = QPointer<ReportBuilderPage>(this), saved, written = m_draft, then](const Result<Receipt> &receipt) {
            if (!page)
                return;
            page->m_isSaving = false;
            if (!receipt) {
                page->follow();
                return Q_EMIT page->m_context.workspace.failed(receipt.error());
            }
            page->m_context.workspace.drafts().forget(page->placeOfDraft()); // a new one has another place now
            page->m_stored = saved;
            page->m_stored->id = receipt->ids.front();
            page->m_base = written;
            page->m_banner->hide();
            page->follow();
            page->followSchedule();
            Q_EMIT page->titleChanged();
            if (then)
                then();
        });
}

/// To what is saved now, which may be newer than what the edits began with.
void ReportBuilderPage::revert()
{
    if (!m_panel)
        return;
    m_context.workspace.drafts().forget(placeOfDraft());
    if (m_stored && reports::findDefinition(m_context.workspace.store(), m_stored->id))
        load(m_stored->id);
    else
        showDraft(m_base);
}

/// Saved at once, and nothing but the name.
void ReportBuilderPage::rename()
{
    if (!m_stored || !canWrite())
        return;
    const auto renameTo = [this](const QString &name) {
        auto current = reports::findDefinition(m_context.workspace.store(), m_stored ? m_stored->id : RecordId());
        if (!current)
            return Q_EMIT m_context.workspace.failed(current.error());
        current->name = name;
        m_context.workspace.commit(tr("Renamed the report %1").arg(name), {reports::saveEdit(*current, 0)});
    };
    const QString heading = reports::isOfColleague(*m_stored, m_context.workspace.me())
        ? tr("Rename the report of %1").arg(ownerName(*m_stored))
        : tr("Rename report");
    askName(this, heading, m_stored->name, tr("Rename"), renameTo);
}

/// With what is edited; the report itself stays as it was saved.
void ReportBuilderPage::duplicate()
{
    if (!m_panel || !canWrite())
        return;
    askName(this, tr("Duplicate report"), tr("Copy of %1").arg(title()), tr("Duplicate"),
        [this](const QString &name) { saveAs(name, {}); });
}

void ReportBuilderPage::remove()
{
    if (!m_stored || m_context.workspace.store().isReadOnly())
        return;
    if (!reports::isOfColleague(*m_stored, m_context.workspace.me()))
        return removeNow();
    confirmDestruction(this, tr("Delete the report of %1?").arg(ownerName(*m_stored)), m_stored->name,
        tr("Delete report"), [this] { removeNow(); });
}

/// Undo brings the report and its schedules back.
void ReportBuilderPage::removeNow()
{
    if (!m_stored)
        return;
    const auto edits = reports::deleteReportEdits(m_context.workspace.store(), m_stored->id);
    if (!edits)
        return Q_EMIT m_context.workspace.failed(edits.error());
    m_context.workspace.commit(tr("Deleted the report %1").arg(m_stored->name), *edits,
        [page = QPointer<ReportBuilderPage>(this)](const Result<Receipt> &receipt) {
            if (!page)
                return;
            if (!receipt)
                return Q_EMIT page->m_context.workspace.failed(receipt.error());
            page->loadNew();
            Q_EMIT page->navigateTo({.page = page::reports});
        });
}

void ReportBuilderPage::back()
{
    leaveFor([this] {
        Target target{.page = page::reports};
        if (m_stored)
            target.part = m_stored->id.toString();
        Q_EMIT navigateTo(target);
    });
}

void ReportBuilderPage::leaveFor(std::function<void()> go)
{
    if (!isEdited())
        return go();
    m_question.ask(*this, {tr("Save the changes to this report?"), title(), tr("Save report")},
        {[this](const std::function<void()> &then) { saveThen(then); }, [this] { revert(); }}, std::move(go));
}

void ReportBuilderPage::showReportMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_commands.undo);
    menu->addSeparator();
    for (QAction *action : {m_commands.rename, m_commands.duplicate, m_commands.schedule, m_commands.print})
        menu->addAction(action);
    menu->addSeparator();
    menu->addAction(m_commands.remove);
    popupBelow(*menu, *m_menu);
}

void ReportBuilderPage::showExportMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("CSV"), this, [this] { exportTo(u"csv"_s); });
    menu->addAction(tr("Excel workbook"), this, [this] { exportTo(u"xlsx"_s); });
    menu->addAction(tr("PDF"), this, [this] { exportTo(u"pdf"_s); });
    if (m_exports.isRunning()) {
        menu->addSeparator();
        menu->addAction(m_commands.cancelExport);
    }
    popupBelow(*menu, *m_export);
}

/// What is shown, also where another report is shown by the time the file is chosen.
void ReportBuilderPage::exportTo(const QString &format)
{
    if (!m_result || !m_result->report() || m_result->isProblemShown())
        return;
    askReportFile(this, title(), format, [this, report = *m_result->report()](const QString &path) {
        m_exports.begin(report, path, m_context.formats());
    });
}

void ReportBuilderPage::preview()
{
    if (m_result && m_result->report() && !m_result->isProblemShown())
        previewReports(m_context, title(), {*m_result->report()}, this);
}

} // namespace satchel::ui
