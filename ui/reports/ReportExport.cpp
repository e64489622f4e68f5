// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportExport.h"

#include "ui/reports/ReportFile.h"

#include <QFileInfo>

namespace satchel::ui {

void ReportExport::begin(
    items::Workspace &workspace, Page &page, reports::Report report, const QString &path, const Formats &formats)
{
    auto *one = new ReportExport(workspace, &page);
    connect(one, &FileExport::failed, &workspace, &items::Workspace::failed);
    const auto end = [one, &page] {
        one->deleteLater();
        Q_EMIT page.workChanged({});
    };
    connect(one, &FileExport::finished, &page, end);
    connect(one, &FileExport::failed, &page, end);
    Q_EMIT page.workChanged(tr("Exporting %1", "a file").arg(QFileInfo(path).fileName()));
    one->start(std::move(report), path, formats);
}

void ReportExport::start(reports::Report report, const QString &path, const Formats &formats)
{
    const auto rows = static_cast<qint64>(report.rows.size());
    run(path, [report = std::move(report), rows, path, formats](store::Store &) -> Result<qint64> {
        TRY(writeReportFile(report, path, formats));
        return rows;
    });
}

} // namespace satchel::ui
