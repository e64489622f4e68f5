// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a computed report to a PDF, Excel or CSV file on a worker: of many rows that takes a while. The worker has the
// report by value, so that the page may show another one meanwhile. The file appears whole or not at all.
#pragma once

#include "reports/Report.h"
#include "ui/common/FileExport.h"
#include "ui/common/Formats.h"
#include "ui/common/Page.h"

namespace satchel::ui {

class ReportExport : public FileExport
{
    Q_OBJECT

public:
    /// The format follows the path's ending; CSV where that says nothing. The page shows in the status bar that it goes
    /// on, the workspace announces an error. Several may run at once. A page that goes meanwhile waits for the file.
    static void begin(
        items::Workspace &workspace, Page &page, reports::Report report, const QString &path, const Formats &formats);

private:
    using FileExport::FileExport;

    void start(reports::Report report, const QString &path, const Formats &formats);
};

} // namespace satchel::ui
