// SPDX-License-Identifier: GPL-3.0-or-later
// The conversations of a view of the inbox as a list, under headings where the view has them. A worker reads them again
// after a change of what they are made of; waits and snoozes follow the clock. What is read and archived is written on
// the worker too, as that is of this computer only. UI thread.
#pragma once

#include "items/InboxReading.h"
#include "items/StoreWorker.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>

namespace satchel::items {

class InboxModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit InboxModel(Workspace &workspace, QObject *parent = nullptr);

    void read();
    bool wasRead() const { return m_wasRead; }
    const InboxReading &reading() const { return m_reading; }

    void setView(InboxView view);
    InboxView view() const { return m_view; }
    void setOrder(InboxOrder order);
    InboxOrder order() const { return m_order; }
    /// Only conversations with these words; empty: all.
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }

    const InboxRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// Null on a heading.
    const InboxConversation *conversation(int row) const;
    const InboxConversation *find(const QString &thread) const;
    /// -1 when it is not listed.
    int rowOf(const QString &thread) const;
    /// The conversation after or before a row, headings apart; -1 when there is none.
    int neighbour(int row, int step) const;
    /// How many a view lists, whatever is searched for.
    int countOf(InboxView view) const;
    Instant now() const { return m_workspace.clock().now(); }

    // What a person decides
    /// One undo step each; another message opens the conversation again.
    void setDone(const QString &thread, bool isDone);
    void snooze(const QString &thread, Instant until);
    void stopSnoozing(const QString &thread);
    /// Null: nobody.
    void assign(const QString &thread, RecordId owner);
    /// Done, and out of the inbox of its mail account.
    void archive(const QString &thread);
    void setRead(const QString &thread, bool isRead);
    /// Is offered as a lead no more.
    void dismissSender(const QString &address);

    /// What a screen reader says of a row.
    using Wording = std::function<QString(int row)>;
    void setWording(Wording wording) { m_wording = std::move(wording); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void wasReadAgain();
    /// Something was read or archived here, which the mail server does not have yet.
    void mailboxChanged();

private:
    struct Found
    {
        QString text;
        QSet<QString> threads;
    };
    void take(InboxReading reading, const std::optional<Found> &found);
    void choose();
    std::vector<InboxRow> chosenRows() const;
    void followClock();
    void decide(const QString &label, const QString &thread, std::vector<FieldValue> values);
    void write(std::function<Result<void>(store::Store &)> change);

    Workspace &m_workspace;
    InboxReading m_reading;
    std::vector<InboxRow> m_rows;
    InboxView m_view = InboxView::Mine;
    InboxOrder m_order = InboxOrder::LongestWait;
    QString m_search;
    std::optional<Found> m_found; // of a search
    Wording m_wording;
    bool m_wasRead = false;
    QTimer m_pause;
    QTimer m_minute;
    StoreWorker m_worker; // last: it waits for what it is at before the rest goes
};

} // namespace satchel::items
