// SPDX-License-Identifier: GPL-3.0-or-later
// A move between two connections as its page shows it: both ends, what the other one cannot hold and how far it is.
// What the remotes have is asked once, the report is computed on a worker whenever something may have changed. Keeps
// what it read last until the next reading is there. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "items/SyncStatusNotifier.h"
#include "moving/MoveReport.h"

#include <QElapsedTimer>

namespace satchel::ui {

class MoveModel : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        NoConnection, // there is none to leave, or none to move to
        Choosing, // no other connection is chosen yet
        Reading,
        Refused, // the other one cannot be asked: see problem()
        Shown,
    };

    explicit MoveModel(items::SyncStatusNotifier &syncStatus, QObject *parent = nullptr);

    /// By name; an unknown one leaves the first connection that is being left, or the first at all.
    void setFrom(const QString &name);
    void setTo(const QString &name);
    /// Reads both ends from the store, asks their remotes where that has not been done, and computes the report.
    void refresh();
    /// Asks the remotes again.
    void readAgain();

    Stage stage() const { return m_stage; }
    const std::vector<store::Connection> &connections() const { return m_connections; }
    const store::Connection *from() const { return find(m_from); }
    const store::Connection *to() const { return find(m_to); }
    store::ConnectionSettings settings() const; // of the one that is left
    /// The other one was removed while the move was running: its name. Else empty.
    QString removedTarget() const;
    QString nameOf(const store::Connection *connection) const;
    const moving::MoveReport &report() const { return m_report; }
    /// Both ends, as they are now, with what their remotes have.
    std::optional<std::pair<moving::MoveSide, moving::MoveSide>> sides() const;
    qint64 heldBack() const { return m_heldBack; }
    const Error &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void failed(const satchel::Error &error);

private:
    const store::Connection *find(qint64 number) const;
    void readConnections();
    void setStage(Stage stage);
    void compute();
    void take(Result<std::pair<moving::MoveReport, qint64>> read, qint64 took);
    void takeCatalog(qint64 connection, const store::RemoteCatalog &catalog);
    void takeRefusal(qint64 connection, const Error &error);

    items::SyncStatusNotifier &m_syncStatus;
    std::vector<store::Connection> m_connections;
    QString m_wantedFrom;
    qint64 m_from = 0;
    qint64 m_to = 0;
    std::map<qint64, store::RemoteCatalog> m_catalogs;
    QSet<qint64> m_asked; // whose remote has not answered yet
    Stage m_stage = Stage::Reading;
    moving::MoveReport m_report;
    qint64 m_heldBack = 0;
    std::pair<qint64, qint64> m_reported; // the ends that the report is of
    Error m_problem;
    bool m_isComputing = false;
    bool m_isStale = false; // something changed during the computation
    QTimer m_again; // large stores are not computed all the time
    items::StoreWorker m_worker; // last: its thread ends first
};

} // namespace satchel::ui
