// SPDX-License-Identifier: GPL-3.0-or-later
// How many activities of everybody there are by kind, read on a worker and again after changes; the newest filter wins.
// UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "store/Timeline.h"

#include <QObject>
#include <QTimer>

namespace satchel::items {

class TimelineCountsReader : public QObject
{
    Q_OBJECT

public:
    explicit TimelineCountsReader(Workspace &workspace, QObject *parent = nullptr);
    ~TimelineCountsReader() override;

    void read(const store::TimelineFilter &filter);
    const store::TimelineCounts &counts() const { return m_counts; }
    /// Something was read.
    bool isKnown() const { return m_isKnown; }

Q_SIGNALS:
    void changed();

private:
    void start();

    Workspace &m_workspace;
    store::TimelineFilter m_filter;
    store::TimelineCounts m_counts;
    bool m_isAsked = false; // for some filter
    bool m_isKnown = false;
    QTimer m_pause; // gathers changes that come together
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0);
    std::unique_ptr<StoreWorker> m_worker;
};

} // namespace satchel::items
