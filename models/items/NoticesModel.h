// SPDX-License-Identifier: GPL-3.0-or-later
// The notices of this computer as rows under headings: all of them or one group, seen or not, or those that come again
// later. Reads on a worker's thread after changes and when `refresh` is called, which it asks for by dueAt; never in
// between.
#pragma once

#include "items/Notices.h"
#include "items/StoreWorker.h"

#include <QAbstractListModel>
#include <QTimer>

namespace satchel::items {

class NoticesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class View : quint8 { Everything, ForMe, Snoozed };
    struct Row
    {
        bool isHead = false; // of `group`, with the number of its rows
        NoticeGroup group = NoticeGroup::Others;
        int count = 0;
        Notice notice = {};
        bool isSeen = false;
        Instant until = {}; // of a snoozed one
        bool operator==(const Row &) const = default;
    };

    NoticesModel(Workspace &workspace, const NoticeMemory &memory, QObject *parent = nullptr);

    void refresh();
    void setReminderSettings(const ReminderSettings &settings);
    /// Connections that wait for the person, by name and what they wait for.
    void setConnections(std::vector<Notice> connections);
    void setView(View view);
    View view() const { return m_view; }
    const Row &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    int countOf(View view) const;
    /// Of what is shown.
    int countOf(NoticeGroup group) const;
    /// Neither seen nor snoozed: what the bell says.
    int freshCount() const;
    std::vector<Notice> fresh() const;
    /// The desktop showed them.
    void markAnnounced(const QStringList &keys);
    void setDigestDay(QDate day);
    /// What others did between the last use of the program and this one; empty when that was a moment ago.
    const AwayDigest &digest() const { return m_digest; }
    void dismissDigest();
    const NoticeMemory &memory() const { return m_memory; }

    void markSeen(int row);
    void markSeen(const QString &key);
    void markAllSeen();
    /// It is new again then; a moment that is over brings it back at once.
    void snooze(int row, Instant until);
    void snooze(const QString &key, Instant until);
    void unsnooze(const QString &key);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    using Wording = std::function<QString(const Row &row)>;
    void setWording(Wording wording) { m_wording = std::move(wording); }

Q_SIGNALS:
    void countsChanged();
    /// The rows are those of now.
    void read();
    /// Something appears by itself then; one moment at a time.
    void dueAt(satchel::Instant moment);
    void memoryChanged();
    void failed(const satchel::Error &error);

private:
    void take(std::vector<Notice> notices, qint64 sequence, Instant next);
    bool isFresh(const Notice &notice) const;
    bool isIn(const Notice &notice, View view) const;
    void show();
    void remember();

    Workspace &m_workspace;
    NoticeMemory m_memory;
    std::vector<Notice> m_ofStore;
    std::vector<Notice> m_connections;
    std::vector<Row> m_rows;
    AwayDigest m_digest;
    bool m_isDigestRead = false;
    View m_view = View::Everything;
    Wording m_wording;
    qint64 m_sequence = -1; // of the log when it was read last
    Instant m_readNext; // when one comes due by itself
    QTimer m_settle;
    ReminderSettings m_settings;
    StoreWorker m_worker;
};

} // namespace satchel::items
