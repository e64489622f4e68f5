// SPDX-License-Identifier: GPL-3.0-or-later
// The places in the sidebar as items: pages in groups and saved views, with their counts. Counts stop at 999, so that
// no table is counted whole, and are read after the window is drawn and when a change touches them.
#pragma once

#include "ui/shell/PageTable.h"

#include <QAbstractListModel>
#include <QTimer>

namespace satchel::ui {

class Navigation : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeaderRole = Qt::UserRole,
        IconRole,
        CountRole, // text, empty for none
        IsMarkedRole, // the count is of something overdue
        TargetRole, // ui::Target
    };

    /// The groups to show; saved views come after Records.
    Navigation(const PageTable &table, const PageContext &context, bool isBottom, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The row that stands for a place: its saved view, else its page; -1 for none.
    int rowFor(const Target &target) const;

private:
    struct Row
    {
        QString text;
        Icon icon = Icon::None;
        bool isHeader = false;
        Target target;
        QString count;
        bool isMarked = false;
    };

    void readViews();
    void readCounts();
    void follow(const store::ChangeBatch &batch);
    void setCount(const QString &page, qint64 count, bool isMarked);
    qint64 countUpTo(EntityKind entity, const QString &filter) const;

    PageContext m_context;
    std::vector<Row> m_rows;
    size_t m_pageRows = 0; // rows before the saved views
    QTimer m_later;
    bool m_isBottom;
};

} // namespace satchel::ui
