// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/RepeatsPopover.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/tasks/TaskText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum End { Never, OnDay, AfterTimes };

QSpinBox *makeSpin(const QString &name, int most)
{
    auto *spin = new QSpinBox;
    spin->setRange(1, most);
    spin->setAccessibleName(name);
    return spin;
}

} // namespace

RepeatsPopover::RepeatsPopover(const PageContext &context, const QString &rule, QDate due, QWidget *parent)
    : Popover(parent), m_context(context), m_due(due.isValid() ? due : context.today()),
      m_every(makeSpin(tr("Every"), 99)), m_unit(new QComboBox), m_weekdays(new QWidget), m_monthly(new QComboBox),
      m_end(new QComboBox), m_count(makeSpin(tr("Number of times"), 999)),
      m_words(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    setAccessibleName(tr("Repeats"));
    addUnits();
    addWeekdays();
    addEnd();
    m_words->setWordWrap(true);
    content()->addWidget(m_words);
    addButtons(!rule.isEmpty());
    const auto known = RepeatRule::fromText(rule);
    const bool isShown = known && canShow(*known);
    show(isShown ? *known : RepeatRule());
    if (!rule.isEmpty() && !isShown)
        m_words->setText(tr("This repeats by an imported rule: %1. Your settings here will replace it.").arg(rule));
    m_every->setFocus();
}

void RepeatsPopover::addUnits()
{
    auto *row = new QHBoxLayout;
    row->addWidget(new Label(tr("Every")));
    row->addWidget(m_every);
    for (const QString &unit : {tr("days"), tr("weeks"), tr("months"), tr("years")})
        m_unit->addItem(unit);
    m_unit->setAccessibleName(tr("Unit"));
    row->addWidget(m_unit, 1);
    content()->addLayout(row);
    connect(m_every, &QSpinBox::valueChanged, this, &RepeatsPopover::describe);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RepeatsPopover::describe);
}

void RepeatsPopover::addWeekdays()
{
    auto *row = new QHBoxLayout(m_weekdays);
    setSpaces(*row, Theme::of(this), 0, 4);
    for (int i = 0; i < 7; ++i) {
        const int day = (locale().firstDayOfWeek() - 1 + i) % 7 + 1;
        auto *button = new QToolButton;
        button->setText(locale().dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(locale().dayName(day));
        button->setCheckable(true);
        m_days[static_cast<size_t>(day - 1)] = button;
        row->addWidget(button);
        connect(button, &QToolButton::toggled, this, &RepeatsPopover::describe);
    }
    content()->addWidget(m_weekdays);
    const int ordinal = (m_due.day() - 1) / 7 + 1;
    m_monthly->setAccessibleName(tr("Day of the month"));
    m_monthly->addItem(tr("on day %1").arg(m_due.day()), 0);
    const TaskText words(m_context.formats(), m_context.today());
    const auto offer = [&](int which) {
        const RepeatRule rule{RepeatRule::Unit::Month, 1, {m_due.dayOfWeek()}, which, {}, 0};
        m_monthly->addItem(words.repeats(rule), which);
    };
    if (ordinal <= 4)
        offer(ordinal);
    if (m_due.addDays(7).month() != m_due.month())
        offer(-1);
    content()->addWidget(m_monthly);
    connect(m_monthly, &QComboBox::currentIndexChanged, this, &RepeatsPopover::describe);
}

void RepeatsPopover::addEnd()
{
    auto *row = new QHBoxLayout;
    row->addWidget(new Label(tr("Ends")));
    for (const QString &end : {tr("never"), tr("on a day"), tr("after a number of times")})
        m_end->addItem(end);
    m_end->setAccessibleName(tr("Ends"));
    row->addWidget(m_end, 1);
    content()->addLayout(row);
    Field day;
    day.label = tr("Last day");
    day.type = FieldType::Date;
    m_until = FieldEditor::create(day, fieldContextOf(m_context.workspace));
    content()->addWidget(m_until);
    content()->addWidget(m_count);
    connect(m_end, &QComboBox::currentIndexChanged, this, &RepeatsPopover::describe);
    connect(m_until, &FieldEditor::edited, this, &RepeatsPopover::describe);
    connect(m_count, &QSpinBox::valueChanged, this, &RepeatsPopover::describe);
}

void RepeatsPopover::addButtons(bool isRepeating)
{
    auto *row = new QHBoxLayout;
    if (isRepeating) {
        auto *stop = new Button(tr("Stop repeating"), Button::Variant::Ghost);
        stop->setSmall(true);
        row->addWidget(stop);
        connect(stop, &QPushButton::clicked, this, [this] {
            Q_EMIT chosen({});
            close();
        });
    }
    row->addStretch(1);
    auto *set = new Button(tr("Set"), Button::Variant::Primary);
    set->setSmall(true);
    row->addWidget(set);
    content()->addLayout(row);
    connect(set, &QPushButton::clicked, this, [this] {
        if (m_end->currentIndex() == OnDay && !m_until->checkedValue())
            return;
        Q_EMIT chosen(read().toText());
        close();
    });
}

/// A number beyond the fields' ranges, or another weekday of the month than the due day's, would be changed by showing
/// it.
bool RepeatsPopover::canShow(const RepeatRule &rule) const
{
    const bool isInRange = rule.every <= m_every->maximum() && rule.count <= m_count->maximum();
    const bool isByWeekdayOfMonth = rule.unit == RepeatRule::Unit::Month && rule.ordinal != 0;
    const auto isOffered = [&] {
        return rule.weekdays.front() == m_due.dayOfWeek() && m_monthly->findData(rule.ordinal) >= 0;
    };
    return isInRange && (!isByWeekdayOfMonth || isOffered());
}

void RepeatsPopover::show(const RepeatRule &rule)
{
    m_every->setValue(rule.every);
    m_unit->setCurrentIndex(static_cast<int>(rule.unit));
    for (const int day : rule.weekdays) {
        if (rule.ordinal == 0)
            m_days[static_cast<size_t>(day - 1)]->setChecked(true);
    }
    m_monthly->setCurrentIndex(qMax(0, m_monthly->findData(rule.ordinal)));
    m_end->setCurrentIndex(rule.until.isValid() ? OnDay : rule.count > 0 ? AfterTimes : Never);
    if (rule.until.isValid())
        m_until->setValue(rule.until);
    if (rule.count > 0)
        m_count->setValue(rule.count);
    describe();
}

RepeatRule RepeatsPopover::read() const
{
    RepeatRule rule;
    rule.unit = static_cast<RepeatRule::Unit>(m_unit->currentIndex());
    rule.every = m_every->value();
    for (int day = 1; rule.unit == RepeatRule::Unit::Week && day <= 7; ++day) {
        if (m_days[static_cast<size_t>(day - 1)]->isChecked())
            rule.weekdays.push_back(day);
    }
    if (rule.unit == RepeatRule::Unit::Month && m_monthly->currentData().toInt() != 0) {
        rule.ordinal = m_monthly->currentData().toInt();
        rule.weekdays = {m_due.dayOfWeek()};
    }
    if (m_end->currentIndex() == OnDay) {
        if (const auto until = m_until->value())
            rule.until = valueOr<QDate>(*until);
    } else if (m_end->currentIndex() == AfterTimes) {
        rule.count = m_count->value();
    }
    return rule;
}

void RepeatsPopover::describe()
{
    const auto unit = static_cast<RepeatRule::Unit>(m_unit->currentIndex());
    m_weekdays->setVisible(unit == RepeatRule::Unit::Week);
    m_monthly->setVisible(unit == RepeatRule::Unit::Month);
    m_until->setVisible(m_end->currentIndex() == OnDay);
    m_count->setVisible(m_end->currentIndex() == AfterTimes);
    m_words->setText(TaskText(m_context.formats(), m_context.today()).repeats(read()));
    adjustSize();
}

} // namespace satchel::ui
