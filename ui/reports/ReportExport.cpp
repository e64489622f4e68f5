// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportExport.h"

#include "ui/reports/ReportFile.h"

#include <QFileInfo>

namespace satchel::ui {

void ReportExport::start(reports::Report report, const QString &path, const Formats &formats)
{
    m_fileName = QFileInfo(path).fileName();
    const auto rows = static_cast<qint64>(report.rows.size());
    const auto isStopped = [isCancelled = cancellation()] { return isCancelled->load(); };
    run(path,
        [report = std::move(report), rows, path, formats, isStopped](
            store::Store &, const Progress &) -> Result<qint64> {
            TRY(writeReportFile(report, path, formats, isStopped));
            return rows;
        });
}

QString ReportExport::statusText() const
{
    return tr("Exporting %1", "a file").arg(m_fileName);
}

ReportExports::ReportExports(items::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
}

void ReportExports::begin(reports::Report report, const QString &path, const Formats &formats)
{
    auto *one = new ReportExport(m_workspace, this);
    connect(one, &FileExport::finished, one, &QObject::deleteLater);
    connect(one, &FileExport::failed, one, &QObject::deleteLater);
    connect(one, &FileExport::finished, this, [this, one] { remove(one); });
    connect(one, &FileExport::failed, this, [this, one](const Error &error) {
        remove(one);
        Q_EMIT m_workspace.failed(error);
    });
    m_running.push_back(one);
    one->start(std::move(report), path, formats);
    Q_EMIT changed();
}

void ReportExports::cancel()
{
    for (ReportExport *one : m_running)
        one->cancel();
}

QString ReportExports::statusText() const
{
    return m_running.empty() ? QString() : m_running.back()->statusText();
}

void ReportExports::remove(ReportExport *one)
{
    std::erase(m_running, one);
    Q_EMIT changed();
}

} // namespace satchel::ui

#include "moc_ReportExport.cpp"
