// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the scores and calculated fields of a window's store up to date: shortly after each change, and when `compute`
// is called, which it asks for by dueAt at the turn of a day. A worker computes them; views hear of it as of any change
// (ChangeFeed). UI thread.
#pragma once

#include "items/StoreWorker.h"

#include <QTimer>

#include <atomic>

namespace satchel::items {

class ScoreKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ScoreKeeper(Workspace &workspace, QObject *parent = nullptr);

    /// Computed since the last change.
    bool isIdle() const { return !m_pause.isActive() && !*m_isComputing; }

    void compute();

Q_SIGNALS:
    /// Rules that name days give other points then.
    void dueAt(satchel::Instant moment);

private:
    Workspace &m_workspace;
    QTimer m_pause;
    std::shared_ptr<std::atomic<bool>> m_isComputing = std::make_shared<std::atomic<bool>>(false);
    StoreWorker m_worker;
};

} // namespace satchel::items
