// SPDX-License-Identifier: GPL-3.0-or-later
// Records of one connection that look the same as ours, with what makes them look so; a tick says that they are, and
// can be revoked until the records are linked. The weakest first, up to a limit.
#pragma once

#include "items/SyncStatusNotifier.h"
#include "store/sync/Matches.h"

#include <QAbstractTableModel>

namespace satchel::items {

class MatchesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Here, There, Same, ColumnCount };

    /// `system` is what the connection is called in the heading of its column.
    MatchesModel(SyncStatusNotifier &syncStatus, qint64 connection, QString system, QObject *parent = nullptr);

    void refresh();
    const store::ProposedMatch &proposed(int row) const { return m_matches[static_cast<size_t>(row)]; }
    bool isCut() const { return m_isCut; } // there are more than are shown
    int apart() const; // pairs that a person said are two
    bool canDecide(int row) const { return m_syncStatus.control() && !proposed(row).isLinked; }
    void decide(const std::vector<int> &rows, bool areSame);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString title(const store::ProposedMatch &match) const;
    QString evidence(const store::ProposedMatch &match) const;

    SyncStatusNotifier &m_syncStatus;
    qint64 m_connection;
    QString m_system;
    std::vector<store::ProposedMatch> m_matches;
    bool m_isCut = false;
};

} // namespace satchel::items
