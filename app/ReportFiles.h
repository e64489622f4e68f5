// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as files: PDF by the window's drawing, workbooks by exchange. PDF needs a QApplication.
#pragma once

#include "reports/Report.h"

#include <QTimeZone>

namespace satchel::app {

/// Complete or not at all: if it fails, the file that was at `path` stays.
Result<void> writeReportPdf(const reports::Report &report, const QString &path, const QTimeZone &zone);
Result<void> writeReportTable(const reports::Report &report, const QString &path, bool isWorkbook);

} // namespace satchel::app
