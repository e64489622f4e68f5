// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/MatchesModel.h"

#include <algorithm>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMatches = 2000;

} // namespace

MatchesModel::MatchesModel(SyncStatusNotifier &syncStatus, qint64 connection, QString system, QObject *parent)
    : QAbstractTableModel(parent), m_syncStatus(syncStatus), m_connection(connection), m_system(std::move(system))
{
    connect(&syncStatus, &SyncStatusNotifier::changed, this, &MatchesModel::refresh);
    refresh();
}

void MatchesModel::refresh()
{
    auto matches = store::Matches(m_syncStatus.workspace().store(), m_connection).list(mostMatches + 1);
    if (!matches)
        return; // shown as it was
    m_isCut = matches->size() > static_cast<size_t>(mostMatches);
    if (m_isCut)
        matches->pop_back();
    if (std::ranges::equal(*matches, m_matches, {}, &store::ProposedMatch::number, &store::ProposedMatch::number)) {
        m_matches = std::move(*matches);
        if (!m_matches.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_matches = std::move(*matches);
    endResetModel();
}

int MatchesModel::apart() const
{
    return static_cast<int>(std::ranges::count_if(m_matches, &store::ProposedMatch::isRefused));
}

/// Shown at once; the stored state follows with the next notification.
void MatchesModel::decide(const std::vector<int> &rows, bool areSame)
{
    std::vector<qint64> numbers;
    for (const int row : rows) {
        if (!canDecide(row))
            continue;
        store::ProposedMatch &match = m_matches[static_cast<size_t>(row)];
        match.isRefused = !areSame;
        numbers.push_back(match.number);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (!numbers.empty())
        m_syncStatus.control()->decideMatches(numbers, areSame);
}

QString MatchesModel::title(const store::ProposedMatch &match) const
{
    const QString title = m_syncStatus.workspace().store().title(match.entity, match.record);
    return title.isEmpty() ? tr("Deleted record") : title;
}

QString MatchesModel::evidence(const store::ProposedMatch &match) const
{
    QStringList parts;
    for (const store::Evidence &one : match.evidence) {
        const Field *field = m_syncStatus.workspace().schema().entity(match.entity).find(one.field);
        parts.append(field ? tr("%1 %2", "field, value").arg(field->label, one.value)
                           : tr("Satchel created one from the other"));
    }
    return parts.join(u" · "_s);
}

int MatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

Qt::ItemFlags MatchesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Here && canDecide(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant MatchesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::ProposedMatch &match = proposed(index.row());
    if (role == Qt::CheckStateRole && index.column() == Here)
        return match.isRefused ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::AccessibleTextRole) {
        const QString state = match.isRefused ? tr("different records")
            : match.isLinked                  ? tr("linked")
                                              : tr("the same");
        const QString here = m_syncStatus.workspace().schema().entity(match.entity).label + u' ' + title(match);
        return tr("%1 here, %2 there: %3. %4", "title, title, same or not, evidence")
            .arg(here, match.title, state, evidence(match));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Here: return title(match);
    case There: return match.title;
    case Same: return evidence(match);
    case ColumnCount: break;
    }
    return {};
}

bool MatchesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !canDecide(index.row()))
        return false;
    decide({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant MatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Here: return tr("Here");
    case There: return m_system;
    case Same: return tr("The same in both");
    case ColumnCount: break;
    }
    return {};
}

} // namespace satchel::items

#include "moc_MatchesModel.cpp"
