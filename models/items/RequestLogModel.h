// SPDX-License-Identifier: GPL-3.0-or-later
// The request log as a table, newest first. Pages from the store as a view scrolls; what is added meanwhile appears on
// top. Values are raw; the page writes them as its language does.
#pragma once

#include "items/SyncStatusNotifier.h"
#include "store/sync/RequestLog.h"

#include <QAbstractTableModel>

namespace satchel::items {

class RequestLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Connection, What, Records, Result, Took, Size, ColumnCount };

    /// How a cell reads.
    using CellText = std::function<QString(const store::RequestEntry &entry, Column column)>;

    explicit RequestLogModel(SyncStatusNotifier &syncStatus, QObject *parent = nullptr);
    void setCellText(CellText cellText) { m_cellText = std::move(cellText); }

    void setFilter(const store::RequestFilter &filter);
    const store::RequestFilter &filter() const { return m_filter; }
    /// Adds what is new.
    void refresh();
    const store::RequestEntry &entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    QString text(int row, Column column) const;
    QString connectionName(qint64 connection) const { return m_names.value(connection); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_hasMore; }
    void fetchMore(const QModelIndex &parent) override;

private:
    void readNames();
    void readAgain();
    void prepend(std::vector<store::RequestEntry> entries);

    SyncStatusNotifier &m_syncStatus;
    CellText m_cellText;
    store::RequestFilter m_filter;
    std::vector<store::RequestEntry> m_entries;
    QHash<qint64, QString> m_names; // of the connections
    bool m_hasMore = false;
};

} // namespace satchel::items
