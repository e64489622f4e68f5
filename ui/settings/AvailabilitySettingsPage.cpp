// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AvailabilitySettingsPage.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/sequences/HolidaysDialog.h"
#include "ui/settings/SettingsSearch.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::Availability;
using calendar::WorkSpan;

namespace {

constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

} // namespace

AvailabilitySettingsPage::AvailabilitySettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_hours(workingHoursOf(context.preferences)),
      m_availability(availabilityOf(context.preferences))
{
    addHours();
    addRules();
    addHolidays();
    finish();
}

void AvailabilitySettingsPage::addHours()
{
    addSection(
        tr("Working hours"), tr("The calendar shades the rest, and free times are offered within these hours only."));
    for (int i = 0; i < 7; ++i) {
        const int day = (QLocale().firstDayOfWeek() - 1 + i) % 7; // from Monday on
        addRow(QLocale().standaloneDayName(day + 1), makeDay(day));
    }
}

QWidget *AvailabilitySettingsPage::makeDay(int day)
{
    const QString name = QLocale().standaloneDayName(day + 1);
    auto *box = new QCheckBox;
    box->setAccessibleName(tr("Work on %1", "a weekday").arg(name));
    box->setChecked(m_hours.days[static_cast<size_t>(day)].has_value());
    QComboBox *from = makeTime(day, &WorkSpan::from, tr("Work begins on %1", "a weekday").arg(name));
    QComboBox *until = makeTime(day, &WorkSpan::until, tr("Work ends on %1", "a weekday").arg(name));
    for (QComboBox *time : {from, until})
        time->setEnabled(box->isChecked());
    connect(box, &QCheckBox::toggled, this, [this, day, from, until](bool isOn) {
        auto &span = m_hours.days[static_cast<size_t>(day)];
        span.reset();
        if (isOn)
            span = WorkSpan{from->currentData().toTime(), until->currentData().toTime()};
        setWorkingHours(m_context.preferences, m_hours);
        from->setEnabled(isOn);
        until->setEnabled(isOn);
    });
    QWidget *row = rowOf({box, from, new Label(QString(QChar(0x2013))), until});
    setOtherNames(*row, tr("office hours, business hours", "words by which people look for the working hours"));
    return row;
}

QComboBox *AvailabilitySettingsPage::makeTime(int day, QTime WorkSpan::*time, const QString &name)
{
    const QTime now = m_hours.days[static_cast<size_t>(day)].value_or(WorkSpan()).*time;
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    for (int minute = 0; minute < minutesOfDay; minute += 30) {
        const QTime at(minute / minutesOfHour, minute % minutesOfHour);
        box->addItem(QLocale().toString(at, QLocale::ShortFormat), at);
    }
    if (box->findData(now) < 0)
        box->addItem(QLocale().toString(now, QLocale::ShortFormat), now);
    box->setCurrentIndex(box->findData(now));
    connect(box, &QComboBox::activated, this, [this, box, day, time] {
        WorkSpan &span = *m_hours.days[static_cast<size_t>(day)]; // else the box is disabled
        const QTime before = span.*time;
        span.*time = box->currentData().toTime();
        if (span.from >= span.until) { // nobody works from the evening to the morning here
            span.*time = before;
            box->setCurrentIndex(box->findData(before));
        }
        setWorkingHours(m_context.preferences, m_hours);
    });
    return box;
}

void AvailabilitySettingsPage::addRules()
{
    addSection(tr("Free times you offer"),
        tr("For free times in e-mails, invitations from there, and new times of meetings."));
    addLengths();
    const Formats formats = m_context.formats();
    const auto minutes = [formats](int count) { return count == 0 ? tr("None") : formats.duration(count * 60); };
    const auto notice = [formats](int count) {
        return count == 0               ? tr("None")
            : count % minutesOfDay == 0 ? tr("%Ln day(s)", nullptr, count / minutesOfDay)
                                        : formats.duration(count * 60);
    };
    const QList<int> pauses{0, 5, 10, 15, 30, 45, 60};
    QComboBox *before = addNumber(tr("Pause before meetings"), &Availability::before, pauses, minutes);
    setOtherNames(*before, tr("buffer, travel time", "words by which people look for the pause"));
    addNumber(tr("Pause after meetings"), &Availability::after, pauses, minutes);
    addNumber(tr("Minimum notice"), &Availability::notice,
        {0, minutesOfHour, 2 * minutesOfHour, 4 * minutesOfHour, 8 * minutesOfHour, minutesOfDay, 2 * minutesOfDay,
            7 * minutesOfDay},
        notice, tr("From now until the first time that is offered."));
    addNumber(tr("How far ahead"), &Availability::workingDays, {1, 2, 3, 5, 10, 15, 20, 30},
        [](int count) { return tr("%Ln working day(s)", nullptr, count); });
    addNumber(
        tr("Meetings a day"), &Availability::mostMeetings, {0, 1, 2, 3, 4, 5, 6, 8},
        [](int count) { return count == 0 ? tr("No limit") : tr("At most %1").arg(QLocale().toString(count)); },
        tr("A day with so many meetings and demos is not offered."));
    addNumber(tr("Meetings begin"), &Availability::step, {15, 30, 60}, [](int count) {
        return count == 60 ? tr("On the hour") : count == 30 ? tr("Every half hour") : tr("Every quarter of an hour");
    });
}

void AvailabilitySettingsPage::addLengths()
{
    QList<int> lengths{15, 30, 45, 60, 90, 120};
    for (const int length : std::as_const(m_availability.lengths)) {
        if (!lengths.contains(length))
            lengths.append(length);
    }
    std::ranges::sort(lengths);
    QList<QWidget *> boxes;
    for (const int length : std::as_const(lengths)) {
        auto *box = new QCheckBox(m_context.formats().duration(length * 60));
        box->setChecked(m_availability.lengths.contains(length));
        connect(box, &QCheckBox::toggled, this, [this, box, length](bool isOn) {
            QList<int> &chosen = m_availability.lengths;
            chosen.removeAll(length);
            if (isOn)
                chosen.append(length);
            if (chosen.isEmpty()) { // there is no meeting without a length
                box->setChecked(true);
                return;
            }
            std::ranges::sort(chosen);
            setAvailability(m_context.preferences, m_availability);
        });
        boxes.append(box);
    }
    addRow(tr("Lengths of meetings"), rowOf(boxes));
}

QComboBox *AvailabilitySettingsPage::addNumber(const QString &label, int Availability::*number,
    const QList<int> &values, const std::function<QString(int)> &text, const QString &help)
{
    auto *box = new QComboBox;
    for (const int value : values)
        box->addItem(text(value), value);
    if (box->findData(m_availability.*number) < 0)
        box->addItem(text(m_availability.*number), m_availability.*number);
    box->setCurrentIndex(box->findData(m_availability.*number));
    connect(box, &QComboBox::activated, this, [this, box, number] {
        m_availability.*number = box->currentData().toInt();
        setAvailability(m_context.preferences, m_availability);
    });
    addRow(label, box, help);
    return box;
}

void AvailabilitySettingsPage::addHolidays()
{
    addSection(tr("Holidays"), tr("Nothing is offered on these days. Sequences use the same list."));
    auto *edit = new Button(Icon::Calendar, tr("Edit holidays…"));
    connect(edit, &QPushButton::clicked, this, [this] { (new HolidaysDialog(m_context, window()))->open(); });
    setOtherNames(*edit, tr("days off, vacation", "words by which people look for holidays"));
    addWide(rowOf({edit}));
}

} // namespace satchel::ui

#include "moc_AvailabilitySettingsPage.cpp"
