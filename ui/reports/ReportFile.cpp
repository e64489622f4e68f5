// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportFile.h"

#include "exchange/TableFile.h"
#include "reports/Sheet.h"
#include "ui/reports/ReportDocument.h"
#include "ui/reports/ReportText.h"

#include <QFileDialog>
#include <QFileInfo>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReportFileText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ReportFile)
};

/// "C" writes for machines.
QLocale localeOfPeople()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

/// What a file system refuses in a name becomes "-".
QString fileNameOf(const QString &title)
{
    QString name = title.simplified();
    for (QChar &letter : name) {
        if (letter.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(letter))
            letter = u'-';
    }
    return name;
}

} // namespace

Result<void> writeReportTable(const reports::Report &report, const QString &path, exchange::FileFormat format,
    const documents::IsStopped &isStopped)
{
    const bool isText = format == exchange::FileFormat::Csv;
    const reports::Sheet table = reports::sheetOf(report);
    const reports::Sheet sheet = isText ? reports::withPlainAmounts(table) : table;
    exchange::WriteOptions options;
    options.sheet = report.title;
    TRY(exchange::writeTable(
        format, path, sheet.columns, sheet.rows, options, [&](qint64) { return !documents::isStoppedBy(isStopped); }));
    return {};
}

Result<void> writeReportFile(
    const reports::Report &report, const QString &path, const Formats &formats, const documents::IsStopped &isStopped)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf")
        return writeReportPdf(report, path, formats, isStopped);
    return writeReportTable(
        report, path, suffix == u"xlsx" ? exchange::FileFormat::Xlsx : exchange::FileFormat::Csv, isStopped);
}

reports::ReportWording reportWording(const QTimeZone &zone)
{
    return [zone](reports::Report &report, const std::vector<reports::Parameter> &parameters, store::Store &store) {
        sayFilters(report, parameters, store, Formats(localeOfPeople(), zone));
    };
}

reports::ReportFileWriter reportFileWriter(const QTimeZone &zone, const documents::IsStopped &isStopped)
{
    return [zone, isStopped](const reports::Report &report, reports::ScheduleFormat format, const QString &path) {
        if (format == reports::ScheduleFormat::Xlsx)
            return writeReportTable(report, path, exchange::FileFormat::Xlsx, isStopped);
        return writeReportPdf(report, path, Formats(localeOfPeople(), zone), isStopped);
    };
}

void askReportFile(
    QWidget *window, const QString &title, const QString &format, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(window, ReportFileText::tr("Export %1").arg(title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->setNameFilters({ReportFileText::tr("%1 files (*.%2)").arg(format.toUpper(), format)});
    dialog->selectFile(fileNameOf(title) + u'.' + format);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(chosen));
    dialog->open();
}

} // namespace satchel::ui
