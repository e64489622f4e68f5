// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a document: title, parameters, figures and chart, then the table with its head repeated on every page,
// page x of y. Always in the light tokens and in greys that a grey printer keeps apart.
#pragma once

#include "documents/engine/Document.h"
#include "documents/engine/IsStopped.h"
#include "reports/Report.h"
#include "ui/common/Formats.h"

namespace satchel::ui {

documents::Document reportDocument(const reports::Report &report, const Formats &formats);

/// Several, one after the other, under one title.
documents::Document reportsDocument(
    const QString &title, const std::vector<reports::Report> &reports, const Formats &formats);

/// Complete or not at all: if it fails, or is stopped, the file that was at `path` stays.
Result<void> writeReportPdf(const reports::Report &report, const QString &path, const Formats &formats,
    const documents::IsStopped &isStopped = {});

} // namespace satchel::ui
