// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ReportFiles.h"

#include "exchange/TableFile.h"
#include "reports/Sheet.h"
#include "ui/reports/ReportFile.h"

namespace satchel::app {

Result<void> writeReportPdf(const reports::Report &report, const QString &path, const QTimeZone &zone)
{
    return ui::reportFileWriter(zone)(report, reports::ScheduleFormat::Pdf, path);
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

} // namespace satchel::app
