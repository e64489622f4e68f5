// SPDX-License-Identifier: GPL-3.0-or-later
// The places in the sidebar as items: pages in groups and saved views, with their counts. The inbox is a place once
// there is a mail account or a conversation. Counts stop at 999, so that
// no table is counted whole, and are read after the window is drawn and when a change touches them; those of saved
// views, whose filters may be slow, on a worker.
#pragma once

#include "items/StoreWorker.h"
#include "ui/shell/PageTable.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>

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

    /// Other pages: the places are made anew, and their counts read.
    void setTable(const PageTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The heading of the saved views; the number of rows when there are none.
    int firstViewRow() const { return static_cast<int>(m_isBottom ? m_rows.size() : m_pageRows); }
    /// The row of a place: its saved view, else its page, for a record the list of its kind; -1 for none.
    int rowFor(const Target &target) const;
    /// The count beside a page; marked when it is of something overdue.
    void setPageCount(const QString &page, qint64 count, bool isMarked);

private:
    struct Row
    {
        QString text;
        Icon icon = Icon::None;
        bool isHeader = false;
        Target target;
        QString count;
        bool isMarked = false;
        EntityKind counted{}; // what a saved view shows
    };

    void fill(const PageTable &table);
    void readViews();
    void readInbox();
    void showInbox(std::optional<qint64> unanswered);
    void readCounts();
    void readViewCounts();
    void showViewCounts(const QHash<RecordId, qint64> &counts);
    void follow(const store::ChangeBatch &batch);
    void setCount(size_t row, qint64 count, bool isMarked);

    PageContext m_context;
    std::vector<Row> m_rows;
    size_t m_pageRows = 0; // rows before the saved views
    QTimer m_later;
    QTimer m_viewsLater;
    QTimer m_inboxLater;
    Row m_inbox; // while it is not shown
    size_t m_inboxPlace = 0;
    bool m_isInboxShown = false;
    bool m_isBottom;
    items::StoreWorker m_worker; // last: it waits for what it is at before the rest goes
};

} // namespace satchel::ui
