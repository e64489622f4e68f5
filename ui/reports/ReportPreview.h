// SPDX-License-Identifier: GPL-3.0-or-later
// One or several reports as they will be printed, in the preview that all documents have; from there they are printed
// and saved.
#pragma once

#include "reports/Report.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

void previewReports(
    const PageContext &context, const QString &title, const std::vector<reports::Report> &reports, QWidget *parent);

} // namespace satchel::ui
