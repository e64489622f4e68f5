// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as files: PDF, an Excel workbook or CSV, complete or not at all. What of it needs no window works on any
// thread.
#pragma once

#include "reports/schedule/ScheduleRunner.h"
#include "ui/common/Formats.h"

#include <functional>

class QWidget;

namespace satchel::ui {

/// The format follows the path's ending; CSV where that says nothing.
Result<void> writeReportFile(const reports::Report &report, const QString &path, const Formats &formats);

/// What scheduled reports are written with.
reports::ReportFileWriter reportFileWriter(const QTimeZone &zone);

/// Asks where to write a report as "csv", "xlsx" or "pdf"; `chosen` gets the path.
void askReportFile(
    QWidget *window, const QString &title, const QString &format, std::function<void(const QString &path)> chosen);

} // namespace satchel::ui
