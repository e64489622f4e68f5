// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ReportFiles.h"

#include "exchange/TableFile.h"
#include "reports/Sheet.h"
#include "ui/reports/ReportDocument.h"

namespace satchel::app {

Result<void> writeReportPdf(const reports::Report &report, const QString &path, const QTimeZone &zone)
{
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English)
                                                              : QLocale(); // "C" writes for machines
    return ui::writeReportPdf(report, path, ui::Formats(locale, zone));
}

Result<void> writeReportTable(const reports::Report &report, const QString &path, bool isWorkbook)
{
    const reports::Sheet sheet = reports::sheetOf(report);
    exchange::WriteOptions options;
    options.sheet = report.title;
    const auto format = isWorkbook ? exchange::FileFormat::Xlsx : exchange::FileFormat::Csv;
    TRY(exchange::writeTable(format, path, sheet.columns, sheet.rows, options));
    return {};
}

reports::ReportFileWriter reportFileWriter(const QTimeZone &zone)
{
    return [zone](const reports::Report &report, reports::ScheduleFormat format, const QString &path) {
        return format == reports::ScheduleFormat::Pdf ? writeReportPdf(report, path, zone)
                                                      : writeReportTable(report, path, true);
    };
}

} // namespace satchel::app
