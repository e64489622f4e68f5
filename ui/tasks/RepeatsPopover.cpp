// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/RepeatsPopover.h"

#include "domain/Recurrence.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/tasks/TaskText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
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
    : Popover(parent), m_context(context), m_due(due.isValid() ? due : context.today()), m_form(new QWidget),
      m_fields(new QVBoxLayout(m_form)), m_every(makeSpin(tr("Every"), 99)), m_unit(new QComboBox),
      m_weekdays(new QWidget), m_monthly(new QComboBox), m_end(new QComboBox),
      m_count(makeSpin(tr("Number of times"), 999)), m_rule(new QLineEdit),
      m_words(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_next(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_mode(new Button({}, Button::Variant::Ghost))
{
    setAccessibleName(tr("Repeats"));
    m_fields->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_form);
    addUnits();
    addWeekdays();
    addEnd();
    addRule();
    for (Label *label : {m_words, m_next}) {
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    addButtons(!rule.isEmpty());
    const auto known = RepeatRule::fromText(rule);
    const bool isShown = rule.isEmpty() || (known && canShow(*known));
    show(isShown ? known.value_or(RepeatRule()) : RepeatRule());
    m_rule->setText(rule);
    setByHand(!isShown);
}

void RepeatsPopover::addRule()
{
    m_rule->setAccessibleName(tr("Rule"));
    m_rule->setPlaceholderText(u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s);
    m_rule->setToolTip(tr("A recurrence rule as calendars write it (RFC 5545)"));
    m_rule->setMinimumWidth(Theme::of(this).px(320));
    content()->addWidget(m_rule);
    connect(m_rule, &QLineEdit::textChanged, this, &RepeatsPopover::describe);
    connect(m_mode, &QPushButton::clicked, this, [this] {
        if (!m_isByHand)
            m_rule->setText(read().toText());
        else if (const auto rule = RepeatRule::fromText(m_rule->text()))
            show(*rule);
        setByHand(!m_isByHand);
    });
}

void RepeatsPopover::setByHand(bool isByHand)
{
    m_isByHand = isByHand;
    m_form->setVisible(!isByHand);
    m_rule->setVisible(isByHand);
    m_mode->setText(isByHand ? tr("Choose from a form") : tr("Write a rule"));
    (isByHand ? static_cast<QWidget *>(m_rule) : m_every)->setFocus();
    describe();
}

/// What the form or the line says.
QString RepeatsPopover::rule() const
{
    return m_isByHand ? m_rule->text().trimmed() : read().toText();
}

void RepeatsPopover::accept()
{
    if (!m_isByHand && m_end->currentIndex() == OnDay && !m_until->checkedValue())
        return;
    if (!checkRecurrence(rule()))
        return; // the reason is below the line
    Q_EMIT chosen(rule());
    close();
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
    m_fields->addLayout(row);
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
    m_fields->addWidget(m_weekdays);
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
    m_fields->addWidget(m_monthly);
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
    m_fields->addLayout(row);
    Field day;
    day.label = tr("Last day");
    day.type = FieldType::Date;
    m_until = FieldEditor::create(day, fieldContextOf(m_context.workspace));
    m_fields->addWidget(m_until);
    m_fields->addWidget(m_count);
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
    m_mode->setSmall(true);
    row->addWidget(m_mode);
    row->addStretch(1);
    auto *set = new Button(tr("Set"), Button::Variant::Primary);
    set->setSmall(true);
    row->addWidget(set);
    content()->addLayout(row);
    connect(set, &QPushButton::clicked, this, &RepeatsPopover::accept);
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
    const auto valid = checkRecurrence(rule());
    const auto simple = RepeatRule::fromText(rule());
    m_mode->setEnabled(!m_isByHand || (simple && canShow(*simple)));
    const TaskText words(m_context.formats(), m_context.today());
    m_words->setColor(valid ? TextColor::Secondary : TextColor::Red);
    m_words->setText(!valid ? tr("This is not a valid rule: %1").arg(valid.error().what)
            : simple        ? words.repeats(*simple)
                            : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    m_next->setText(valid ? nextDays() : QString());
    m_next->setVisible(valid.has_value());
    adjustSize();
}

/// The days that follow, so that a rule can be checked against what was meant.
QString RepeatsPopover::nextDays() const
{
    constexpr int shown = 4;
    const Formats formats = m_context.formats();
    QStringList days;
    QDate day = m_due.addDays(-1);
    while (days.size() < shown) {
        const auto next = nextOccurrence(rule(), m_due, day);
        if (!next)
            break;
        days.append(formats.weekdayAndDay(*next));
        day = *next;
    }
    return days.isEmpty() ? tr("There is no such day.") : tr("Next: %1", "days").arg(days.join(u", "_s));
}

} // namespace satchel::ui

#include "moc_RepeatsPopover.cpp"
