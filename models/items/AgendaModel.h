// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for a person today: overdue tasks, today's tasks, and deals whose next action is due or missing. Each part
// is read up to a limit; the part says when there is more. Reads again when a change touches tasks or deals.
#pragma once

#include "items/Workspace.h"

#include <QAbstractListModel>
#include <QTimer>

namespace satchel::items {

struct AgendaItem
{
    enum class Part { Overdue, Today, DueDeals, IdleDeals };

    bool isHead = false; // of a part: `count` is how many follow
    Part part = Part::Overdue;
    int count = 0;
    bool hasMore = false;
    EntityKind entity{};
    RecordId id;
    QString title;
    QString detail; // customer
    QString action; // a deal's next action
    QDate date;
    QTime time;
    QString priority; // key
    Money value; // of a deal
};

class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit AgendaModel(Workspace &workspace, QObject *parent = nullptr);

    void refresh();
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const AgendaItem &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    /// Marks a task as completed; undo brings it back.
    void complete(int row);

private:
    using Part = AgendaItem::Part;
    Result<store::Rows> readPart(
        EntityKind entity, const QString &filter, const store::Sort &sort, const QStringList &columns) const;
    void readTasks(Part part, const QString &filter, std::vector<AgendaItem> &items) const;
    void readDeals(Part part, const QString &filter, const QString &sort, std::vector<AgendaItem> &items) const;
    static void addPart(Part part, std::vector<AgendaItem> part_items, std::vector<AgendaItem> &items);

    Workspace &m_workspace;
    std::vector<AgendaItem> m_items;
    QTimer m_later;
};

} // namespace satchel::items
