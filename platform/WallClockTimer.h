// SPDX-License-Identifier: GPL-3.0-or-later
// A timer for a moment of the wall clock. It fires at once when the computer slept past the moment or the clock was put
// past it, and costs nothing until then. Linux: timerfd on CLOCK_REALTIME with TFD_TIMER_CANCEL_ON_SET
// (timerfd_create(2)); elsewhere a QTimer, which may count on from where the sleep began until a window is used again.
#pragma once

#include "domain/Clock.h"
#include "platform/Alarm.h"

#include <memory>

namespace satchel::platform {

class WallClockTimer : public Alarm
{
    Q_OBJECT

public:
    /// `clock` is the one whose moments it is started with. Where that is not the wall's, as in a tour, it fires when
    /// as much time went by as there was until then by `clock`.
    explicit WallClockTimer(const Clock &clock, QObject *parent = nullptr);
    ~WallClockTimer() override;

    void start(Instant moment) override;
    void stop() override;

Q_SIGNALS:
    /// The clock was set, or the system's zone is another one now: days and times of day are other instants.
    void clockChanged();

private:
    class Private;
    const Clock &m_clock;
    std::unique_ptr<Private> m_private;
};

} // namespace satchel::platform
