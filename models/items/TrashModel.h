// SPDX-License-Identifier: GPL-3.0-or-later
// The records in the trash, newest first, of every entity that pages show. Read up to a limit per entity.
#pragma once

#include "items/Workspace.h"

#include <QAbstractListModel>

namespace satchel::items {

struct TrashItem
{
    EntityKind entity{};
    RecordId id;
    QString title; // or what it is, where it has none
    Instant deletedAt;
};

class TrashModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TrashModel(Workspace &workspace, QObject *parent = nullptr);

    void refresh();
    void restore(const QList<int> &rows);
    const TrashItem &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    /// By whom or what: its last change, for what is in the trash is not edited. Asks the log, so for rows that are
    /// seen.
    Origin deletedBy(int row) const;
    bool isCut() const { return m_isCut; } // older ones are not shown
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString substitute(const Entity &entity, const RecordId &id) const;

    Workspace &m_workspace;
    std::vector<TrashItem> m_items;
    bool m_isCut = false;
};

} // namespace satchel::items
