// SPDX-License-Identifier: GPL-3.0-or-later
// The places in the sidebar as items: pages in groups and saved views, with their counts. A page whose entry says so is
// a place once there is a record for it (the inbox: a mail account or a conversation); a person moves any of them here
// or into "More", the last row of the pages, which has the others. A place that comes later is the last of its group,
// and keeps that position on this computer. Counts stop at 999, so that no table is counted
// whole, and are read after the window is drawn and when a change touches them; what is used and the counts of saved
// views, whose filters may be slow, on a worker.
#pragma once

#include "items/StoreWorker.h"
#include "ui/shell/PageTable.h"

#include <QAbstractListModel>
#include <QSet>
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
        IsMoreRole, // the row that has the other places
    };
    /// A place that is not shown.
    struct Other
    {
        QString text;
        Icon icon;
        Target target;
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
    /// The pages that are not shown, in their order.
    std::vector<Other> others() const;
    /// Whether a person may move it into "More": not a saved view, a heading or the way to the settings.
    bool canHide(const QModelIndex &index) const;
    /// Shown for good, or hidden for good, whatever is in it. Kept for this computer.
    void setShown(const QString &page, bool isShown);
    /// The row of a place: its saved view, else its page, for a record the list of its kind; "More" for one that is not
    /// shown; -1 for none.
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
        bool isMore = false;
    };
    struct Place // a page, a heading, or the row of the others
    {
        Row row;
        EntityKind usedBy{}; // empty: it is always used
    };

    void fill(const PageTable &table);
    void sortPlaces();
    void noteOrder();
    bool isWanted(const Place &place) const;
    void showWanted();
    void readUsed();
    void readViews();
    void readCounts();
    void readViewCounts();
    void showViewCounts(const QHash<RecordId, qint64> &counts);
    void follow(const store::ChangeBatch &batch);
    void setCount(size_t row, qint64 count, bool isMarked);

    PageContext m_context;
    std::vector<Place> m_places; // shown or not
    std::vector<Row> m_rows; // what is shown of them, then the saved views
    size_t m_pageRows = 0; // rows before the saved views
    QSet<QString> m_used; // pages
    bool m_isUsedKnown = false; // it was read in this window
    QStringList m_order; // of pages that are shown, or were: the first one first
    QTimer m_later;
    QTimer m_viewsLater;
    QTimer m_usedLater;
    bool m_isBottom;
    items::StoreWorker m_worker; // last: it waits for what it is at before the rest goes
};

} // namespace satchel::ui
