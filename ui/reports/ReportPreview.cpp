// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPreview.h"

#include "ui/reports/ReportDocument.h"

#include <QPrinter>
#include <QPrintPreviewDialog>

namespace satchel::ui {

void previewReports(
    const QString &title, const std::vector<reports::Report> &reports, const Formats &formats, QWidget *parent)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintPreviewDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, parent,
        [title, reports, formats](QPrinter *device) { paintReports(title, reports, *device, formats); });
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

} // namespace satchel::ui
