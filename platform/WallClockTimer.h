// SPDX-License-Identifier: GPL-3.0-or-later
// A timer for a moment of the wall clock. It fires at once when the computer slept past the moment or the clock was put
// past it, and costs nothing until then. Linux: timerfd on CLOCK_REALTIME with TFD_TIMER_CANCEL_ON_SET
// (timerfd_create(2)); elsewhere a QTimer, which may count on from where the sleep began until a window is used again.
#pragma once

#include "platform/Alarm.h"

#include <memory>

namespace satchel::platform {

class WallClockTimer : public Alarm
{
    Q_OBJECT

public:
    explicit WallClockTimer(QObject *parent = nullptr);
    ~WallClockTimer() override;

    void start(Instant moment) override;
    void stop() override;

Q_SIGNALS:
    /// The clock was set, or the system's zone is another one now: days and times of day are other instants.
    void clockChanged();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace satchel::platform
