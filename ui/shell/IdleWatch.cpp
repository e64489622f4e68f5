// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace satchel::ui {

namespace {

constexpr qint64 minute = 60'000;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::NativeGesture:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::DragMove: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, std::unique_ptr<platform::Alarm> alarm, QObject *parent)
    : QObject(parent), m_clock(clock), m_alarm(std::move(alarm))
{
    connect(m_alarm.get(), &platform::Alarm::reached, this, &IdleWatch::look);
}

void IdleWatch::setLimit(int minutes)
{
    const qint64 limit = minutes * minute;
    if (limit == m_limit)
        return;
    m_limit = limit;
    m_last = m_clock.now();
    if (limit == 0) {
        QCoreApplication::instance()->removeEventFilter(this);
        m_alarm->stop();
        return;
    }
    QCoreApplication::instance()->installEventFilter(this);
    m_alarm->start(Instant{m_last.ms + m_limit});
}

/// The alarm stays where it is: it asks again when it rings, so that moving the mouse costs nothing.
bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        m_last = m_clock.now();
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    if (m_limit == 0)
        return;
    const Instant now = m_clock.now();
    m_last = std::min(m_last, now); // the clock was set back
    if (now.ms - m_last.ms >= m_limit)
        Q_EMIT idle();
    else
        m_alarm->start(Instant{m_last.ms + m_limit});
}

} // namespace satchel::ui

#include "moc_IdleWatch.cpp"
