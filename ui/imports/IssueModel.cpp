// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/IssueModel.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

void IssueModel::setIssues(const QList<exchange::RowIssue> &issues)
{
    beginResetModel();
    m_issues = issues;
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const exchange::RowIssue &issue = m_issues[index.row()];
    switch (index.column()) {
    case 0: return QLocale().toString(issue.line);
    case 1: return issue.column;
    case 2: return issue.isRejected ? tr("Row rejected") : tr("Field left empty");
    default: return issue.reason;
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Line"), tr("Column"), tr("Result"), tr("Reason")}[section];
}

ImportHistoryModel::ImportHistoryModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void ImportHistoryModel::refresh()
{
    auto runs = store::ImportHistory(m_context.workspace.store()).list();
    beginResetModel();
    m_runs = runs ? std::move(*runs) : std::vector<store::ImportRun>();
    endResetModel();
}

int ImportHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int ImportHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 8;
}

QVariant ImportHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::ImportRun &run = m_runs[size_t(index.row())];
    const Formats formats = m_context.formats();
    if (role == Qt::TextAlignmentRole && index.column() >= 3 && index.column() <= 6)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case 0: return formats.moment(run.at, m_context.workspace.clock().now());
    case 1: return run.file;
    case 2: return m_context.workspace.schema().entity(run.entity).pluralLabel;
    case 3: return formats.count(run.created);
    case 4: return formats.count(run.updated);
    case 5: return formats.count(run.skipped);
    case 6: return formats.count(run.failed);
    default: return run.isUndone ? tr("Undone") : QString();
    }
}

QVariant ImportHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names = {
        tr("When"), tr("File"), tr("Records"), tr("New"), tr("Updated"), tr("Skipped"), tr("Rejected"), tr("State")};
    return names.value(section);
}

} // namespace satchel::ui
