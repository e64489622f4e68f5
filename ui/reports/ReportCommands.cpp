// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a report: open the records behind a row, export, print, save, set a quota.
#include "ui/reports/ReportsPage.h"

#include "domain/FieldNames.h"
#include "exchange/TableFile.h"
#include "reports/Quotas.h"
#include "reports/Sheet.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/LocaleParsing.h"
#include "ui/common/NameDialog.h"
#include "ui/reports/ReportDocument.h"
#include "ui/reports/ReportList.h"
#include "ui/reports/ReportModel.h"
#include "ui/reports/ReportTable.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

void ReportsPage::makeCommands()
{
    addCommand(u"reports.records"_s, tr("Show the records of the row"), Icon::Right, {}, [this] {
        if (m_table && m_table->currentIndex().isValid())
            openRecords(m_table->currentIndex().row());
    });
    addCommand(u"reports.print"_s, tr("Print the report"), Icon::Print, QKeySequence(QKeySequence::Print),
        &ReportsPage::preview);
    addCommand(u"reports.csv"_s, tr("Export the report as CSV"), Icon::Export, {}, [this] { exportTo(u"csv"_s); });
    addCommand(u"reports.xlsx"_s, tr("Export the report as an Excel workbook"), Icon::Export, {},
        [this] { exportTo(u"xlsx"_s); });
    addCommand(u"reports.pdf"_s, tr("Export the report as PDF"), Icon::Export, {}, [this] { exportTo(u"pdf"_s); });
    addCommand(
        u"reports.save"_s, tr("Save the report"), Icon::Star, QKeySequence(QKeySequence::Save), &ReportsPage::save);
    addCommand(u"reports.quota"_s, tr("Set a quota"), Icon::Goal, {}, &ReportsPage::setQuota);
    addCommand(u"reports.stop"_s, tr("Stop calculating"), Icon::Close, Qt::Key_Escape, [this] {
        if (m_list && isWaiting())
            stop();
    });
    addCommand(u"reports.again"_s, tr("Refresh report"), Icon::Sync, QKeySequence(QKeySequence::Refresh), [this] {
        if (m_list)
            ask();
    });
}

void ReportsPage::openRecords(int row)
{
    const auto &drillDown = m_model->row(row).drillDown;
    const QString page = drillDown ? presentationOf(drillDown->entity).page : QString();
    if (!page.isEmpty())
        Q_EMIT navigateTo({.page = page, .filter = drillDown->filter.toText()});
}

void ReportsPage::showListMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const reports::Definition &definition : reports::catalogue())
        menu->addAction(definition.title, this, [this, name = definition.name] { showReport(name); });
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
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void ReportsPage::exportTo(const QString &format)
{
    if (!report())
        return;
    auto *dialog = new QFileDialog(this, tr("Export %1").arg(report()->title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->setNameFilters({tr("%1 files (*.%2)").arg(format.toUpper(), format)});
    dialog->selectFile(report()->title + u'.' + format);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::write);
    dialog->open();
}

void ReportsPage::write(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    Result<void> written;
    if (suffix == u"pdf") {
        written = writeReportPdf(*report(), path, m_context.formats());
    } else {
        const reports::Sheet sheet = reports::sheetOf(*report());
        exchange::WriteOptions options;
        options.sheet = report()->title;
        written = exchange::writeTable(suffix == u"xlsx" ? exchange::FileFormat::Xlsx : exchange::FileFormat::Csv, path,
            sheet.columns, sheet.rows, options);
    }
    if (!written)
        Q_EMIT m_context.workspace.failed(written.error());
    else
        Q_EMIT workChanged({});
}

void ReportsPage::print()
{
    preview();
}

void ReportsPage::preview()
{
    if (!report())
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintPreviewDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(report()->title);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
        [this](QPrinter *device) { paintReport(*report(), *device, m_context.formats()); });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void ReportsPage::save()
{
    if (!m_list || m_context.workspace.store().isReadOnly())
        return;
    if (const reports::SavedReport *saved = savedReport(m_saved); saved && saved->options != m_options) {
        reports::SavedReport changed = *saved;
        changed.options = m_options;
        m_context.workspace.commit(tr("Saved the report %1").arg(changed.name), {reports::saveEdit(changed, 0)});
        return;
    }
    askName(window(), tr("Save report"), report() ? report()->title : m_definition.title, tr("Save"),
        [this](const QString &name) { saveAs(name); });
}

void ReportsPage::saveAs(const QString &name)
{
    const reports::SavedReport saved{{}, name, m_definition.name, m_options};
    const auto position = static_cast<qint64>(m_savedReports.size());
    m_context.workspace.commit(tr("Saved the report %1").arg(name), {reports::saveEdit(saved, position)},
        [this](const Result<Receipt> &receipt) {
            if (!receipt)
                return;
            m_saved = receipt->ids.front();
            loadList();
            ask();
        });
}

void ReportsPage::showSavedMenu(const RecordId &saved, const QPoint &position)
{
    const reports::SavedReport *one = savedReport(saved);
    if (!one || m_context.workspace.store().isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename"), this, [this, report = *one] {
        askName(window(), tr("Rename"), report.name, tr("Rename"), [this, report](const QString &name) {
            reports::SavedReport renamed = report;
            renamed.name = name;
            m_context.workspace.commit(tr("Renamed the report %1").arg(name), {reports::saveEdit(renamed, 0)});
        });
    });
    menu->addAction(tr("Delete"), this, [this, report = *one] {
        m_context.workspace.commit(
            tr("Deleted the report %1").arg(report.name), {Edit::remove(EntityKind::View, report.id)});
    });
    menu->popup(position);
}

/// Of the period of today and the owner that is chosen.
void ReportsPage::setQuota()
{
    if (m_context.workspace.store().isReadOnly())
        return;
    const auto query = reports::ReportQuery::make(m_context.workspace.store(),
        {reports::ownerParameter(u"owner"_s, {})}, {{u"owner"_s, m_options.value(u"owner"_s)}});
    const RecordId owner = query ? query->reference(u"owner") : RecordId();
    const reports::Span span = reports::spanFromName(m_options.value(u"by"_s)).value_or(reports::Span::Quarter);
    const reports::Period period = reports::periodAround(m_context.today(), span);
    const QString who = owner.isNull() ? tr("The whole team")
                                       : m_context.workspace.store().title(EntityKind::User, owner);
    auto *dialog = new Dialog(tr("Set a quota"), Dialog::Width::Small, window());
    dialog->setAbout(tr("%1, %2", "person, period").arg(who, reports::nameOf(period.from, span)));
    auto *line = new QLineEdit;
    line->setAccessibleName(tr("Sales target"));
    line->setPlaceholderText(tr("Sales target; 0 for no quota"));
    dialog->content()->addWidget(line);
    dialog->addCancel();
    Button *accept = dialog->addButton(tr("Set quota"), Button::Variant::Primary);
    accept->setEnabled(false);
    const auto read = [this, line] {
        return readMoney(line->text(), m_context.workspace.store().mainCurrency(), m_context.formats().locale());
    };
    connect(line, &QLineEdit::textChanged, dialog, [read, accept, dialog, line] {
        const auto amount = read();
        const bool isGood = amount && !line->text().trimmed().isEmpty() && amount->minor >= 0;
        accept->setEnabled(isGood);
        dialog->setError(amount || line->text().isEmpty() ? QString() : amount.error().what);
    });
    connect(dialog, &QDialog::accepted, this, [this, read, owner, span, period] {
        const auto amount = read();
        const auto edits = amount
            ? reports::quotaEdits(m_context.workspace.store(), {owner, period.from, span, *amount})
            : Result<std::vector<Edit>>();
        if (amount && edits && !edits->empty())
            m_context.workspace.commit(tr("Set a quota"), *edits);
    });
    dialog->open();
    line->setFocus();
}

} // namespace satchel::ui
