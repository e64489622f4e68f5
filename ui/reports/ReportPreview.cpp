// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPreview.h"

#include "ui/documents/PreviewDialog.h"
#include "ui/reports/ReportDocument.h"

namespace satchel::ui {

void previewReports(
    const PageContext &context, const QString &title, const std::vector<reports::Report> &reports, QWidget *parent)
{
    Sheet sheet{reportsDocument(title, reports, context.formats()), pdfNameOf(title), context.workspace.clock().now()};
    (new PreviewDialog(std::move(sheet), {}, parent->window()))->open();
}

} // namespace satchel::ui
