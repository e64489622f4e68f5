// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/IssueModel.h"

#include "ui/common/Painting.h"

#include <algorithm>
#include <QSet>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int resultColumn = 2;

} // namespace

void IssueModel::show(const ImportSession &session)
{
    const exchange::ImportResult &result = session.result();
    beginResetModel();
    m_lines.clear();
    m_isTable = exchange::isTable(result.format);
    const auto columnOf = [this](const exchange::RowIssue &issue) {
        return issue.cell < 0 || !m_isTable ? issue.column
                                            : exchange::columnLetters(issue.cell) + u" · "_s + issue.column;
    };
    for (const exchange::RowIssue &issue : result.issues)
        m_lines.append({issue.row, columnOf(issue),
            issue.isRejected       ? tr("Row rejected")
                : issue.isReplaced ? tr("Other value used")
                : issue.cell < 0   ? tr("Without its deal")
                                   : tr("Field left empty"),
            issue.reason});
    addMatches(session);
    for (const exchange::PossibleMatch &match : result.possible)
        m_lines.append({match.row, {}, tr("It is the same"),
            match.record.isEmpty()
                ? tr("May be the same as an earlier row of the file: %1", "same name and company").arg(match.reason)
                : tr("May be the same as %1: %2", "a record's name, same name and company")
                      .arg(isolated(match.record), match.reason),
            match.isSame});
    std::ranges::stable_sort(m_lines, {}, &Line::row);
    endResetModel();
}

void IssueModel::addMatches(const ImportSession &session)
{
    const exchange::ImportResult &result = session.result();
    const exchange::DuplicateRule rule = session.rule();
    QSet<qint64> changing;
    for (const exchange::FieldChange &change : result.firstChanges) {
        changing.insert(change.row);
        const Field *field = session.entity().find(change.field);
        m_lines.append(
            {change.row, field ? field->label : change.field, tr("Value changes"), session.changeText(change)});
    }
    const QString outcome = rule == exchange::DuplicateRule::Skip ? tr("Row skipped")
        : rule == exchange::DuplicateRule::Update                 ? tr("Record updated")
                                                                  : tr("Record created anyway");
    for (const exchange::RowMatch &match : result.matches) {
        if (changing.contains(match.row))
            continue;
        m_lines.append({match.row, {}, outcome,
            match.record.isEmpty() ? tr("Matches an earlier row of the file")
                                   : tr("Matches %1", "a record's name").arg(isolated(match.record))});
    }
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    if (role == Qt::CheckStateRole && index.column() == resultColumn && line.isSame)
        return *line.isSame ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case 0: return QString::number(line.row);
    case 1: return line.column;
    case 2: return line.result;
    default: return line.reason;
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{m_isTable ? tr("Row") : tr("Line"), tr("Column"), tr("Result"), tr("Reason")}[section];
}

Qt::ItemFlags IssueModel::flags(const QModelIndex &index) const
{
    const bool hasTick = index.column() == resultColumn && m_lines[index.row()].isSame;
    return QAbstractTableModel::flags(index) | (hasTick ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool IssueModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !m_lines[index.row()].isSame)
        return false;
    Q_EMIT sameToggled(m_lines[index.row()].row);
    return true;
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

#include "moc_IssueModel.cpp"
