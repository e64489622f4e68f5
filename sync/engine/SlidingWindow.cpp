// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/SlidingWindow.h"

#include <algorithm>

namespace satchel::sync {

namespace {

constexpr int savedSteps = 20; // the state is saved in twentieths of the window, rounded up: small, and never too few

} // namespace

SlidingWindow::SlidingWindow(const RateWindow &window) : m_window(window), m_path(window.path)
{
}

qint64 SlidingWindow::nextFree(qint64 now, int most) const
{
    int used = inside(now);
    qint64 free = now;
    for (const Charge &charge : m_charges) {
        if (used < most)
            break;
        if (charge.at + m_window.milliseconds < now)
            continue;
        used -= charge.requests;
        free = charge.at + m_window.milliseconds + 1;
    }
    return std::max(free, now);
}

int SlidingWindow::inside(qint64 now) const
{
    int used = 0;
    for (auto charge = m_charges.rbegin(); charge != m_charges.rend(); ++charge) {
        if (charge->at + m_window.milliseconds < now)
            break;
        used += charge->requests;
    }
    return used;
}

void SlidingWindow::charge(qint64 now, int requests)
{
    forget(now);
    if (requests > 0)
        m_charges.push_back({now, requests});
}

void SlidingWindow::settleNewest(qint64 now)
{
    if (!m_charges.empty())
        m_charges.back().at = std::max(m_charges.back().at, now);
}

QJsonArray SlidingWindow::state(qint64 now) const
{
    const qint64 step = std::max<qint64>(1, m_window.milliseconds / savedSteps);
    QJsonArray state;
    qint64 at = 0;
    int requests = 0;
    const auto close = [&] {
        if (requests > 0)
            state.append(QJsonArray{at, requests});
        requests = 0;
    };
    for (const Charge &charge : m_charges) {
        if (charge.at + m_window.milliseconds < now)
            continue;
        if (requests > 0 && charge.at / step != at / step)
            close();
        at = charge.at;
        requests += charge.requests;
    }
    close();
    return state;
}

void SlidingWindow::restore(const QJsonArray &state, qint64 now)
{
    m_charges.clear();
    for (const auto entry : state) {
        const QJsonArray pair = entry.toArray();
        const qint64 at = std::min(pair.at(0).toInteger(), now);
        const int requests = pair.at(1).toInt();
        if (requests > 0 && (m_charges.empty() || m_charges.back().at <= at))
            m_charges.push_back({at, requests});
    }
}

void SlidingWindow::forget(qint64 now)
{
    while (!m_charges.empty() && m_charges.front().at + m_window.milliseconds < now)
        m_charges.pop_front();
}

} // namespace satchel::sync
