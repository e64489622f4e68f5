// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as files: PDF, an Excel workbook or CSV, complete or not at all. What of it needs no window works on any
// thread.
#pragma once

#include "documents/engine/IsStopped.h"
#include "exchange/TableFile.h"
#include "reports/schedule/ScheduleRunner.h"
#include "ui/common/Formats.h"

#include <functional>

class QWidget;

namespace satchel::ui {

/// The format follows the path's ending; CSV where that says nothing. Cancelled when it is stopped meanwhile.
Result<void> writeReportFile(const reports::Report &report, const QString &path, const Formats &formats,
    const documents::IsStopped &isStopped = {});

/// Amounts of a workbook have their currency, those of a text are numbers.
Result<void> writeReportTable(const reports::Report &report, const QString &path, exchange::FileFormat format,
    const documents::IsStopped &isStopped = {});

/// What scheduled reports are written with. Its file is Cancelled when it is stopped meanwhile.
reports::ReportFileWriter reportFileWriter(const QTimeZone &zone, const documents::IsStopped &isStopped = {});

/// What they say of the filter that was chosen.
reports::ReportWording reportWording(const QTimeZone &zone);

/// Asks where to write a report as "csv", "xlsx" or "pdf"; `chosen` gets the path.
void askReportFile(
    QWidget *window, const QString &title, const QString &format, std::function<void(const QString &path)> chosen);

} // namespace satchel::ui
