// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for a person today: overdue tasks, today's tasks, and deals whose next action is due or missing. Each part
// is read up to a limit; the part says when there is more. Reads again when a change touches tasks or deals.
#pragma once

#include "items/Workspace.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>

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

    /// What a screen reader says of a part, before how many follow; without, only that.
    using HeadText = std::function<QString(AgendaItem::Part)>;
    void setHeadText(HeadText text) { m_headText = std::move(text); }

    void refresh();
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// How many items wait, also of the parts that are not shown whole: as count() has it.
    qint64 waiting() const { return m_waiting; }
    /// The number beside Today in the sidebar and in the status bar; no part is counted beyond a thousand.
    static qint64 count(store::Store &store);
    const AgendaItem &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    /// Marks a task as completed; undo brings it back.
    void complete(int row);

private:
    using Part = AgendaItem::Part;
    struct PartQuery // which items a part has
    {
        Part part;
        EntityKind entity;
        QString filter;
        QString sort;
    };
    static const QList<PartQuery> &parts();
    Result<store::Rows> readPart(const PartQuery &query, const QStringList &columns) const;
    void readTasks(const PartQuery &query, std::vector<AgendaItem> &items) const;
    void readDeals(const PartQuery &query, std::vector<AgendaItem> &items) const;
    static void addPart(Part part, std::vector<AgendaItem> part_items, std::vector<AgendaItem> &items);

    Workspace &m_workspace;
    HeadText m_headText;
    std::vector<AgendaItem> m_items;
    qint64 m_waiting = 0;
    QTimer m_later;
};

} // namespace satchel::items
