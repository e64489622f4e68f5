// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms on a clock that a test moves: time passes when it says so.
#pragma once

#include "domain/Clock.h"
#include "platform/Alarm.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace satchel::test {

class FakeAlarm final : public platform::Alarm
{
public:
    void start(Instant moment) override { due = moment; }
    void stop() override { due.reset(); }

    std::optional<Instant> due;
};

class FakeAlarms
{
public:
    /// `clock` outlives it.
    explicit FakeAlarms(ManualClock &clock) : m_clock(clock) {}

    std::unique_ptr<platform::Alarm> make()
    {
        auto made = std::make_unique<FakeAlarm>();
        m_alarms.append(made.get());
        return made;
    }
    /// Moves the clock and rings what is due by then.
    void advance(qint64 milliseconds)
    {
        m_clock.advance(milliseconds);
        for (const QPointer<FakeAlarm> &alarm : std::as_const(m_alarms)) {
            if (!alarm || !alarm->due || *alarm->due > m_clock.now())
                continue;
            alarm->due.reset();
            Q_EMIT alarm->reached();
        }
    }

private:
    ManualClock &m_clock;
    QList<QPointer<FakeAlarm>> m_alarms;
};

} // namespace satchel::test
