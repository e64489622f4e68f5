// SPDX-License-Identifier: GPL-3.0-or-later
// Tells live views what changed, whoever changed it: this window, a worker thread, another process. All come out of the
// change log, so there is one path to a repaint. Scores and predictions, which are derived, come after it as changes of
// their fields, and entities whose calculated fields were calculated anew as large batches.
#pragma once

#include "store/DerivedChanges.h"

#include <QObject>
#include <QSet>

class QTimer;

namespace satchel::store {

struct ChangeBatch
{
    std::vector<Change> changes; // empty when isLarge
    std::vector<EntityKind> entities; // touched by the batch
    bool isLarge = false; // too many to list: views of these entities read again

    bool touches(EntityKind entity) const;
};

class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    /// Watches `store`, whose commit listener it becomes; both belong to one thread.
    explicit ChangeFeed(Store &store, QObject *parent = nullptr);

    /// Reads what is new now. Called by a timer for other connections' commits, and after each commit of this one.
    void poll();
    void startWatching(int everyMilliseconds = 300);

Q_SIGNALS:
    void changed(const satchel::store::ChangeBatch &batch);
    /// Custom fields were added or removed.
    void registryChanged();

private:
    void publish(qint64 last);
    void publishDerived(const DerivedChangeTable &table, qint64 &seen);
    void publishCalculations();

    Store &m_store;
    QTimer *m_timer;
    qint64 m_seen = 0;
    qint64 m_seenScores = 0;
    qint64 m_seenPredictions = 0;
    QString m_seenCalculations;
    qint64 m_dataVersion = 0;
};

} // namespace satchel::store
