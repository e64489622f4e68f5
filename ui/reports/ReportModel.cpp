// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportModel.h"

#include "ui/reports/ReportText.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

void ReportModel::setReport(const reports::Report &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

const reports::Row &ReportModel::row(int row) const
{
    return isTotal(row) ? *m_report.total : m_report.rows[static_cast<size_t>(row)];
}

std::optional<reports::DrillDown> ReportModel::drillDown(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return reports::drillDownOf(row(index.row()), static_cast<size_t>(index.column()));
}

QString ReportModel::recordsTitle(const QModelIndex &index) const
{
    const reports::Row &shown = row(index.row());
    QStringList names;
    for (size_t column = 0;
         column < shown.cells.size() && m_report.columns[column].kind == reports::ReportCellKind::Text; ++column) {
        if (const auto *name = std::get_if<QString>(&shown.cells[column]); name && !name->isEmpty())
            names.append(*name);
    }
    const auto column = static_cast<size_t>(index.column());
    if (column < shown.cellDrillDowns.size() && shown.cellDrillDowns[column])
        names.append(m_report.columns[column].label);
    return names.join(u" · "_s);
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size()) + (m_report.total ? 1 : 0);
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.columns.size());
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const reports::Column &column = m_report.columns[static_cast<size_t>(index.column())];
    const reports::Row &shown = row(index.row());
    const reports::Cell &cell = shown.cells[static_cast<size_t>(index.column())];
    const bool isDrawn = std::ranges::find(m_report.chart.series, index.column(), &reports::Chart::Series::column)
        != m_report.chart.series.end();
    switch (role) {
    case Qt::DisplayRole: {
        QString text = cellText(cell, column, m_report.rates, m_formats, MoneyText::Plain);
        const auto *change = column.name == u"growth" ? std::get_if<Decimal>(&cell) : nullptr;
        if (change && *change > Decimal())
            text.prepend(u'+');
        if (!isWarning(index))
            return text;
        return column.kind == reports::ReportCellKind::Days ? tr("%1, slowest", "days").arg(text)
                                                            : tr("%1, weakest", "percent").arg(text);
    }
    case IsWarningRole: return isWarning(index);
    case Qt::ToolTipRole: {
        const QString parts = cellParts(cell, m_report.rates, m_formats);
        return parts.isEmpty() && shown.isNow ? boldText() : parts;
    }
    case HueRole: return index.column() == 0 ? shown.hue : QString();
    case IsTotalRole: return isTotal(index.row());
    case IsStrongRole: return isDrawn || index.column() == 0 || shown.isNow;
    case IsNumberRole: return column.kind != reports::ReportCellKind::Text;
    case CanDrillRole: return drillDown(index).has_value();
    case Qt::TextAlignmentRole:
        return QVariant(
            (column.kind == reports::ReportCellKind::Text ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    default: return {};
    }
}

/// What the row in bold is.
QString ReportModel::boldText() const
{
    if (m_report.chart.isOverTime)
        return tr("Bold: the current period");
    if (m_report.chart.kind == reports::Chart::Kind::Funnel)
        return tr("Bold: the weakest step");
    const bool isOfStages = m_report.indexOf(u"days") >= 0 || m_report.indexOf(u"average") >= 0;
    return isOfStages ? tr("Bold: deals stay here longest") : tr("Bold: out of the ordinary");
}

/// Of a notable stage, the column that says why: the days there, or the share that advances.
bool ReportModel::isWarning(const QModelIndex &index) const
{
    if (isTotal(index.row()) || !row(index.row()).isNow || m_report.chart.isOverTime)
        return false;
    const QString &name = m_report.columns[static_cast<size_t>(index.column())].name;
    if (m_report.chart.kind == reports::Chart::Kind::Funnel)
        return name == u"move_on";
    return name == (m_report.indexOf(u"days") >= 0 ? u"days" : u"average")
        && m_report.columns[static_cast<size_t>(index.column())].kind == reports::ReportCellKind::Days;
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || static_cast<size_t>(section) >= m_report.columns.size())
        return {};
    const reports::Column &column = m_report.columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.label;
    const bool isDrawn = std::ranges::find(m_report.chart.series, section, &reports::Chart::Series::column)
        != m_report.chart.series.end();
    if (role == Qt::ToolTipRole && isDrawn && section > 0)
        return tr("%1 (bold: the chart shows it)", "heading of a column").arg(column.label);
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (column.kind == reports::ReportCellKind::Text ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

} // namespace satchel::ui

#include "moc_ReportModel.cpp"
