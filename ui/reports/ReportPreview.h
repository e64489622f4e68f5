// SPDX-License-Identifier: GPL-3.0-or-later
// The system's print preview of one or several reports; from there they are printed.
#pragma once

#include "reports/Report.h"
#include "ui/common/Formats.h"

class QWidget;

namespace satchel::ui {

void previewReports(
    const QString &title, const std::vector<reports::Report> &reports, const Formats &formats, QWidget *parent);

} // namespace satchel::ui
