// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RequestLogModel.h"

#include <algorithm>

namespace satchel::items {

namespace {

constexpr qint64 pageSize = 200;

} // namespace

RequestLogModel::RequestLogModel(SyncStatusNotifier &syncStatus, QObject *parent)
    : QAbstractTableModel(parent), m_syncStatus(syncStatus)
{
    connect(&syncStatus, &SyncStatusNotifier::changed, this, &RequestLogModel::refresh);
    readNames();
    readAgain();
}

void RequestLogModel::readNames()
{
    const auto connections = store::Connections(m_syncStatus.workspace().store()).list();
    if (!connections)
        return; // as they were
    m_names.clear();
    for (const store::Connection &connection : *connections)
        m_names.insert(connection.number, m_syncStatus.nameOf(connection));
}

void RequestLogModel::setFilter(const store::RequestFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    readAgain();
}

void RequestLogModel::readAgain()
{
    auto entries = store::RequestLog(m_syncStatus.workspace().store()).list(m_filter, pageSize);
    if (!entries)
        return; // shown as it was; a store that cannot be read has said so elsewhere
    beginResetModel();
    m_entries = std::move(*entries);
    m_hasMore = m_entries.size() == static_cast<size_t>(pageSize);
    endResetModel();
}

void RequestLogModel::refresh()
{
    readNames();
    auto newest = store::RequestLog(m_syncStatus.workspace().store()).list(m_filter, pageSize);
    if (!newest)
        return;
    const qint64 known = m_entries.empty() ? 0 : m_entries.front().number;
    const auto old = std::ranges::find(*newest, known, &store::RequestEntry::number);
    if (m_entries.empty() || old == newest->end())
        return readAgain(); // all of it is new, or what is shown is gone
    newest->erase(old, newest->end());
    prepend(std::move(*newest));
}

void RequestLogModel::prepend(std::vector<store::RequestEntry> entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.begin(), entries.begin(), entries.end());
    endInsertRows();
}

void RequestLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_entries.empty())
        return;
    const auto more = store::RequestLog(m_syncStatus.workspace().store())
                          .list(m_filter, pageSize, m_entries.back().number);
    m_hasMore = more && more->size() == static_cast<size_t>(pageSize);
    if (!more || more->empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_entries.insert(m_entries.end(), more->begin(), more->end());
    endInsertRows();
}

QString RequestLogModel::text(int row, Column column) const
{
    return m_cellText ? m_cellText(entry(row), column) : QString();
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return text(index.row(), static_cast<Column>(index.column()));
    return {};
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Records || section == Took || section == Size;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Connection: return tr("Connection");
    case What: return tr("Request");
    case Records: return tr("Records");
    case Result: return tr("Result");
    case Took: return tr("Took");
    case Size: return tr("Size");
    default: return {};
    }
}

} // namespace satchel::items

#include "moc_RequestLogModel.cpp"
