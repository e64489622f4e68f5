// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests lie in the last so many milliseconds. A request counts from when its answer came: the other side
// counted it some time before, so none of its windows can hold more than ours.
#pragma once

#include "sync/engine/RateLimits.h"

#include <deque>
#include <QJsonArray>
#include <QRegularExpression>

namespace satchel::sync {

class SlidingWindow
{
public:
    explicit SlidingWindow(const RateWindow &window);

    const QString &name() const { return m_window.name; }
    bool countsAll() const { return m_window.path.isEmpty(); }
    bool counts(const QString &path) const { return countsAll() || m_path.match(path).hasMatch(); }
    int limit() const { return m_window.requests; }
    qint64 milliseconds() const { return m_window.milliseconds; }
    void setLimit(int requests) { m_window.requests = requests; }

    /// The earliest moment from `now` on at which fewer than `most` requests are inside.
    qint64 nextFree(qint64 now, int most) const;
    int inside(qint64 now) const;
    void charge(qint64 now, int requests = 1);
    /// The newest request was answered only now.
    void settleNewest(qint64 now);

    QJsonArray state(qint64 now) const;
    /// Stamps of the future count as now: the clock was set back since.
    void restore(const QJsonArray &state, qint64 now);

private:
    struct Charge
    {
        qint64 at = 0;
        int requests = 0;
    };

    void forget(qint64 now);

    RateWindow m_window;
    QRegularExpression m_path;
    std::deque<Charge> m_charges; // oldest first
};

} // namespace satchel::sync
