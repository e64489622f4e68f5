// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CallClock.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMilliseconds = 1000;
constexpr qint64 longestMinutes = 24 * 60;

/// "90", "90 min", "1:30", "1.5", "1.5 h", "1 h 30"; hours and minutes begin with these letters in the window's
/// languages.
std::optional<qint64> readLength(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,3}):([0-5]\\d)\\s*h?$"_s);
    static const QRegularExpression minutes(u"^(\\d{1,4})(?:\\s*[m分د]\\D*)?$"_s);
    static const QRegularExpression hours(u"^(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*[hs時س]\\D*(\\d{1,2})?\\D*$"_s);
    static const QRegularExpression bareHours(u"^(\\d{1,2})[.,](\\d)$"_s);
    const QString plain = text.toLower();
    if (const auto match = clock.match(plain); match.hasMatch())
        return 3600 * match.captured(1).toLongLong() + 60 * match.captured(2).toLongLong();
    if (const auto match = minutes.match(plain); match.hasMatch())
        return 60 * match.captured(1).toLongLong();
    for (const QRegularExpression &form : {hours, bareHours}) {
        if (const auto match = form.match(plain); match.hasMatch()) {
            const qint64 hundredths = match.captured(2).leftJustified(2, u'0').toLongLong();
            return 3600 * match.captured(1).toLongLong() + 36 * hundredths + 60 * match.captured(3).toLongLong();
        }
    }
    return {};
}

} // namespace

CallClock::CallClock(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_running(new Label(QString(QChar(0x25CF)), &Theme::Fonts::small, TextColor::Red)), m_duration(new QLineEdit),
      m_button(new Button(Icon::Play, tr("Start"))),
      m_label(new Label(tr("Length"), &Theme::Fonts::small, TextColor::Tertiary))
{
    auto *row = new FlowLayout(this);
    row->setSpacing(Theme::of(this).px(6));
    m_running->setAccessibleName(tr("The clock is running"));
    m_duration->setAccessibleName(tr("Duration"));
    m_duration->setFixedWidth(Theme::of(this).px(62));
    m_button->setSmall(true);
    m_duration->setFixedHeight(qMax(m_button->sizeHint().height(), m_duration->minimumSizeHint().height()));
    m_button->setToolTip(tr("Start or stop the clock of the call"));
    row->addWidget(m_label);
    row->addWidget(m_running);
    row->addWidget(m_duration);
    row->addWidget(m_button);
    setFocusProxy(m_duration);
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &CallClock::showTime);
    connect(m_duration, &QLineEdit::textEdited, this, &CallClock::edited);
    connect(m_button, &QPushButton::clicked, this, [this] { m_start ? stop() : start(); });
    setUnit(Unit::Seconds);
    showTime();
}

void CallClock::setSeconds(qint64 seconds)
{
    m_start.reset();
    m_tick.stop();
    m_given = seconds;
    m_duration->setText(seconds > 0 ? textOf(seconds) : QString());
    showTime();
}

void CallClock::setUnit(Unit unit)
{
    const bool areSeconds = unit == Unit::Seconds;
    const auto known = seconds(); // as it was read until now
    m_unit = unit;
    m_duration->setPlaceholderText(areSeconds ? tr("min", "minutes, in an empty field") : tr("h:mm", "a length"));
    m_duration->setToolTip(
        areSeconds ? tr("Duration: minutes, or minutes and seconds as 11:04") : tr("Length: 1:30, 90 min or 1.5 h"));
    m_label->setVisible(!areSeconds);
    if (known && !m_start) {
        m_given = *known;
        m_duration->setText(*known > 0 ? textOf(*known) : QString());
    }
}

QString CallClock::textOf(qint64 seconds) const
{
    const qint64 small = m_unit == Unit::Seconds ? seconds : seconds / 60;
    return u"%1:%2"_s.arg(small / 60).arg(small % 60, 2, 10, QChar(u'0'));
}

std::optional<qint64> CallClock::seconds() const
{
    const QString text = m_duration->text().trimmed();
    if (text.isEmpty())
        return 0;
    if (!m_start && text == textOf(m_given))
        return m_given; // with the seconds that a text in minutes does not say
    if (m_unit == Unit::Minutes) {
        const auto length = readLength(text);
        return length && *length <= longestMinutes * 60 ? length : std::nullopt;
    }
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
        m_duration->setText(textOf((m_context.workspace.clock().now().ms - m_start->ms) / 1000));
}

} // namespace satchel::ui

#include "moc_CallClock.cpp"
