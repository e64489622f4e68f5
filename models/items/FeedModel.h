// SPDX-License-Identifier: GPL-3.0-or-later
// The feed as rows under the days on which it happened. Reads on a worker's thread when it is asked for and after
// changes; only once somebody looks. UI thread.
#pragma once

#include "items/Feed.h"
#include "items/StoreWorker.h"

#include <QAbstractListModel>
#include <QTimer>

namespace satchel::items {

class FeedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State : quint8 { Unread, Reading, Read, Failed };
    struct Row
    {
        QDate day; // of a heading
        FeedEntry entry = {};
        bool isHead() const { return day.isValid(); }
    };

    explicit FeedModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads now, and again after each change from then on.
    void read();
    State state() const { return m_state; }
    const Row &row(int row) const { return m_rows[static_cast<size_t>(row)]; }

    using Wording = std::function<QString(const Row &row)>;
    void setWording(Wording wording) { m_wording = std::move(wording); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void stateChanged();
    void failed(const satchel::Error &error);

private:
    void take(std::vector<FeedEntry> entries);
    void setState(State state);

    Workspace &m_workspace;
    std::vector<Row> m_rows;
    std::vector<FeedEntry> m_entries;
    Wording m_wording;
    State m_state = State::Unread;
    QTimer m_settle;
    StoreWorker m_worker;
};

} // namespace satchel::items
