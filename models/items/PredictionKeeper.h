// SPDX-License-Identifier: GPL-3.0-or-later
// Learns how likely deals are to be won, leads to be converted and customers to be lost, and keeps the predictions of a
// window's store up to date: when nobody has changed anything for some seconds, and when `refresh` is called, which it
// asks for by dueAt at the turn of a day. A worker of low priority does it; views hear of it as of any change
// (ChangeFeed). UI thread.
#pragma once

#include "items/StoreWorker.h"

#include <QTimer>

#include <atomic>

namespace satchel::items {

class PredictionKeeper : public QObject
{
    Q_OBJECT

public:
    /// `quietMilliseconds`: how long nothing must have changed.
    explicit PredictionKeeper(Workspace &workspace, int quietMilliseconds = 5'000, QObject *parent = nullptr);
    /// Stops what is being learned; the model of before stays.
    ~PredictionKeeper() override;

    /// Up to date with the last change.
    bool isIdle() const { return !m_pause.isActive() && !*m_isLearning; }

    void refresh();

Q_SIGNALS:
    /// Predictions of open deals grow older with the days.
    void dueAt(satchel::Instant moment);

private:
    Workspace &m_workspace;
    QTimer m_pause;
    std::shared_ptr<std::atomic<bool>> m_isLearning = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<bool>> m_isStopping = std::make_shared<std::atomic<bool>>(false);
    StoreWorker m_worker;
};

} // namespace satchel::items
