// SPDX-License-Identifier: GPL-3.0-or-later
// Writes computed reports to PDF, Excel or CSV files on a worker: of many rows that takes a while. The worker has the
// report by value, so that the page may show another one meanwhile. A file appears whole or not at all. UI thread.
#pragma once

#include "reports/Report.h"
#include "ui/common/FileExport.h"
#include "ui/common/Formats.h"

#include <vector>

namespace satchel::ui {

/// One file.
class ReportExport : public FileExport
{
    Q_OBJECT

public:
    ReportExport(items::Workspace &workspace, QObject *parent) : FileExport(workspace, parent) {}

    /// The format follows the path's ending; CSV where that says nothing.
    void start(reports::Report report, const QString &path, const Formats &formats);
    /// "Exporting report.pdf".
    QString statusText() const;

private:
    QString m_fileName;
};

/// The exports of one page, several of which may run at once. The workspace announces an error. Destroyed, it cancels
/// them and waits for none.
class ReportExports : public QObject
{
    Q_OBJECT

public:
    explicit ReportExports(items::Workspace &workspace, QObject *parent = nullptr);

    void begin(reports::Report report, const QString &path, const Formats &formats);
    bool isRunning() const { return !m_running.empty(); }
    /// All of them. What was at their paths stays.
    void cancel();
    /// Of the newest; empty when none runs.
    QString statusText() const;

Q_SIGNALS:
    /// One began or ended.
    void changed();

private:
    void remove(ReportExport *one);

    items::Workspace &m_workspace;
    std::vector<ReportExport *> m_running; // children
};

} // namespace satchel::ui
