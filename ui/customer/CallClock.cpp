// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CallClock.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"

#include <QLineEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMilliseconds = 1000;
constexpr qint64 longestMinutes = 24 * 60;

QString clockText(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

CallClock::CallClock(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_running(new Label(QString(QChar(0x25CF)), &Theme::Fonts::small, TextColor::Red)), m_duration(new QLineEdit),
      m_button(new Button(Icon::Play, tr("Start")))
{
    auto *row = new FlowLayout(this);
    row->setSpacing(Theme::of(this).px(6));
    m_running->setAccessibleName(tr("The clock is running"));
    m_duration->setAccessibleName(tr("Duration"));
    m_duration->setPlaceholderText(tr("min", "minutes, in an empty field"));
    m_duration->setToolTip(tr("Duration: minutes, or minutes and seconds as 11:04"));
    m_duration->setFixedWidth(Theme::of(this).px(62));
    m_button->setSmall(true);
    m_duration->setFixedHeight(qMax(m_button->sizeHint().height(), m_duration->minimumSizeHint().height()));
    m_button->setToolTip(tr("Start or stop the clock of the call"));
    row->addWidget(m_running);
    row->addWidget(m_duration);
    row->addWidget(m_button);
    setFocusProxy(m_duration);
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &CallClock::showTime);
    connect(m_duration, &QLineEdit::textEdited, this, &CallClock::edited);
    connect(m_button, &QPushButton::clicked, this, [this] { m_start ? stop() : start(); });
    showTime();
}

void CallClock::setSeconds(qint64 seconds)
{
    m_start.reset();
    m_tick.stop();
    m_duration->setText(seconds > 0 ? clockText(seconds) : QString());
    showTime();
}

std::optional<qint64> CallClock::seconds() const
{
    const QString text = m_duration->text().trimmed();
    if (text.isEmpty())
        return 0;
    bool areMinutes = false;
    bool areSeconds = true;
    const qint64 minutes = text.section(u':', 0, 0).toLongLong(&areMinutes);
    const qint64 seconds = text.contains(u':') ? text.section(u':', 1).toLongLong(&areSeconds) : 0;
    if (!areMinutes || !areSeconds || minutes < 0 || minutes > longestMinutes || seconds < 0 || seconds > 59)
        return {};
    return minutes * 60 + seconds;
}

void CallClock::start()
{
    m_start = Instant{m_context.workspace.clock().now().ms - seconds().value_or(0) * 1000};
    m_tick.start();
    showTime();
    Q_EMIT edited();
}

void CallClock::stop()
{
    if (!m_start)
        return;
    showTime();
    m_start.reset();
    m_tick.stop();
    showTime();
    Q_EMIT edited();
}

void CallClock::setStartable(bool isStartable)
{
    m_button->setVisible(isStartable);
}

void CallClock::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    showTime();
}

void CallClock::showTime()
{
    m_running->setVisible(m_start.has_value());
    const QString verb = m_start ? tr("Stop") : tr("Start");
    m_button->setText(m_isCompact ? QString() : verb);
    m_button->setAccessibleName(verb);
    m_button->setDrawnIcon(m_start ? Icon::Pause : Icon::Play);
    m_duration->setReadOnly(m_start.has_value());
    if (m_start)
        m_duration->setText(clockText((m_context.workspace.clock().now().ms - m_start->ms) / 1000));
}

} // namespace satchel::ui

#include "moc_CallClock.cpp"
