// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a report as items; its total is the last row.
#pragma once

#include "reports/Report.h"
#include "ui/common/Formats.h"

#include <QAbstractTableModel>

namespace satchel::ui {

class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        HueRole = Qt::UserRole, // name of a row's colour
        IsTotalRole,
        IsStrongRole, // what the chart draws, and its highlights
        IsNumberRole,
        CanDrillRole,
        IsWarningRole, // the slowest stage, the weakest step: in amber, with its word
    };

    explicit ReportModel(const Formats &formats, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_formats(formats)
    {
    }

    void setReport(const reports::Report &report);
    const reports::Report &report() const { return m_report; }
    /// The row's own, or the total's.
    const reports::Row &row(int row) const;
    /// What opens the records behind a cell: its own, else its row's.
    std::optional<reports::DrillDown> drillDown(const QModelIndex &index) const;
    /// What those records are of: "Pharma", "Pharma · Q4 2025: Value".
    QString recordsTitle(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isWarning(const QModelIndex &index) const;
    QString boldText() const;
    bool isTotal(int row) const { return row == static_cast<int>(m_report.rows.size()); }

    Formats m_formats;
    reports::Report m_report;
};

} // namespace satchel::ui
