// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPreview.h"

#include "ui/reports/ReportDocument.h"

#include <QPrinter>
#include <QPrintPreviewDialog>

#include <memory>

namespace satchel::ui {

void previewReports(
    const QString &title, const std::vector<reports::Report> &reports, const Formats &formats, QWidget *parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, parent,
        [printer, title, reports, formats](QPrinter *device) { // which the dialog needs until it is gone
            paintReports(title, reports, *device, formats);
        });
    dialog->open();
}

} // namespace satchel::ui
