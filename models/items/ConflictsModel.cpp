// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ConflictsModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr qint64 mostConflicts = 1000;

bool isOfGroup(const ConflictGroup &group, const store::Conflict &conflict)
{
    return group.connection == conflict.connection && group.record == conflict.record;
}

} // namespace

void commitTo(Workspace &workspace, const Result<ChangeSet> &changes)
{
    if (!changes)
        Q_EMIT workspace.failed(changes.error());
    else if (!changes->conflicts.empty())
        workspace.commit(*changes);
}

ConflictsModel::ConflictsModel(SyncStatusNotifier &syncStatus, QObject *parent)
    : QAbstractListModel(parent), m_syncStatus(syncStatus)
{
    connect(&syncStatus, &SyncStatusNotifier::changed, this, &ConflictsModel::refresh);
    refresh();
}

void ConflictsModel::setConnection(qint64 connection)
{
    m_connection = connection;
    refresh();
}

void ConflictsModel::setShowsResolved(bool showsResolved)
{
    m_showsResolved = showsResolved;
    refresh();
}

void ConflictsModel::refresh()
{
    store::Conflicts conflicts(m_syncStatus.workspace().store());
    const auto open = conflicts.list(m_connection, true, mostConflicts);
    const auto all = conflicts.list(m_connection, false, mostConflicts);
    if (!open || !all)
        return;
    const std::vector<ConflictGroup> openGroups = grouped(*open, true);
    const std::vector<ConflictGroup> resolvedGroups = grouped(*all, false);
    m_openFields = static_cast<qsizetype>(open->size());
    m_openRecords = static_cast<qsizetype>(openGroups.size());
    m_resolvedRecords = static_cast<qsizetype>(resolvedGroups.size());
    m_isCut = (m_showsResolved ? all : open)->size() == static_cast<size_t>(mostConflicts);
    std::vector<ConflictGroup> groups = m_showsResolved ? resolvedGroups : openGroups;
    const auto isSame = [](const ConflictGroup &a, const ConflictGroup &b) {
        return a.connection == b.connection && a.record == b.record;
    };
    if (std::ranges::equal(groups, m_groups, isSame)) {
        m_groups = std::move(groups);
        if (!m_groups.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
    }
    Q_EMIT countsChanged();
}

std::vector<ConflictGroup> ConflictsModel::grouped(const std::vector<store::Conflict> &conflicts, bool areOpen)
{
    store::Store &store = m_syncStatus.workspace().store();
    const auto connections = store::Connections(store).list().value_or(std::vector<store::Connection>());
    std::vector<ConflictGroup> groups;
    for (const store::Conflict &conflict : conflicts) {
        if (conflict.isOpen != areOpen)
            continue;
        auto group = std::ranges::find_if(groups, [&](const ConflictGroup &one) { return isOfGroup(one, conflict); });
        if (group == groups.end()) {
            const auto connection = std::ranges::find(connections, conflict.connection, &store::Connection::number);
            const QString name = connection == connections.end() ? QString() : m_syncStatus.nameOf(*connection);
            groups.push_back({conflict.connection, name, nameOfOrigin(connections, conflict.mineFrom), conflict.entity,
                conflict.record, store.title(conflict.entity, conflict.record), conflict.at, {}});
            group = std::prev(groups.end());
        }
        group->at = std::max(group->at, conflict.at);
        if (!group->conflicts.empty() && group->conflicts.front().mineFrom != conflict.mineFrom)
            group->broughtBy.clear();
        group->conflicts.push_back(conflict);
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &ConflictGroup::at);
    return groups;
}

QString ConflictsModel::nameOfOrigin(const std::vector<store::Connection> &connections, const QString &origin) const
{
    const QString name = origin.section(u':', 1);
    const auto connection = std::ranges::find(connections, name, &store::Connection::name);
    return connection == connections.end() ? name : m_syncStatus.nameOf(*connection);
}

int ConflictsModel::rowOf(qint64 connection, const RecordId &record) const
{
    const auto found = std::ranges::find_if(m_groups, [&](const ConflictGroup &group) {
        return group.record == record && (connection == 0 || group.connection == connection);
    });
    return found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin());
}

void ConflictsModel::resolve(const QList<int> &rows, const std::optional<store::Resolution> &choice)
{
    commitTo(m_syncStatus.workspace(), resolution(rows, choice));
    refresh();
}

Result<ChangeSet> ConflictsModel::resolution(
    const QList<int> &rows, const std::optional<store::Resolution> &choice) const
{
    store::Conflicts conflicts(m_syncStatus.workspace().store());
    const auto newest = [&](const store::Conflict &conflict) {
        return conflicts.isMineNewer(conflict).value_or(true) ? store::Resolution::Mine : store::Resolution::Theirs;
    };
    std::vector<store::ConflictAnswer> answers;
    for (const int row : rows) {
        for (const store::Conflict &conflict : group(row).conflicts) {
            if (conflict.isOpen)
                answers.push_back({conflict.number, choice ? *choice : newest(conflict), {}});
        }
    }
    return store::resolutionOf(m_syncStatus.workspace().store(), answers);
}

void ConflictsModel::reopen(int row)
{
    std::vector<qint64> numbers;
    for (const store::Conflict &conflict : group(row).conflicts)
        numbers.push_back(conflict.number);
    commitTo(m_syncStatus.workspace(), store::reopeningOf(m_syncStatus.workspace().store(), numbers));
    refresh();
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConflictGroup &group = this->group(index.row());
    if (role == Qt::DisplayRole)
        return group.title;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %Ln field(s)", "record, connection", static_cast<int>(group.conflicts.size()))
            .arg(group.title, group.connectionName);
    return {};
}

} // namespace satchel::items

#include "moc_ConflictsModel.cpp"
