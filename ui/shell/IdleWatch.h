// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when nobody has typed, clicked, scrolled or pointed into one of the program's windows for some minutes. The
// time that the computer slept counts. UI thread.
#pragma once

#include "domain/Clock.h"
#include "platform/Alarm.h"

#include <QObject>

#include <memory>

namespace satchel::ui {

class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it.
    IdleWatch(const Clock &clock, std::unique_ptr<platform::Alarm> alarm, QObject *parent = nullptr);

    /// Minutes from the last input, and at first from now; 0: nothing is watched. The same again changes nothing.
    void setLimit(int minutes);

Q_SIGNALS:
    /// Once; setLimit(0) and another limit begin anew.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    const Clock &m_clock;
    std::unique_ptr<platform::Alarm> m_alarm;
    qint64 m_limit = 0; // milliseconds
    Instant m_last; // of the input
};

} // namespace satchel::ui
