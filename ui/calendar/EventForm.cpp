// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/EventForm.h"

#include "calendar/CalendarReader.h"
#include "calendar/Clashes.h"
#include "domain/ChoiceNames.h"
#include "domain/Reminder.h"
#include "items/TaskEdits.h"
#include "ui/calendar/EntryText.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/WorkTime.h"
#include "ui/notices/DesktopAnnouncer.h"
#include "ui/tasks/RemindersPopover.h"
#include "ui/tasks/RepeatsPopover.h"
#include "ui/tasks/TaskText.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::CalendarEntry;
using calendar::EventTime;

namespace {

enum Kind { Meeting, Call, Task };

constexpr int daysAsked = 14; // for a time that is free
constexpr qint64 secondsOfCall = 900; // of one without an end
constexpr qint64 longestPastMidnight = 12 * 3600; // what ends on the next day; longer is a slip

bool differs(const Record &before, const FieldValue &value)
{
    return before.value(value.field) != value.value;
}

} // namespace

EventForm::EventForm(const PageContext &context, const EventTime &time, QWidget *parent)
    : Popover(parent), m_context(context), m_zone(time.zone), m_owner(context.workspace.me())
{
    setAccessibleName(tr("New entry"));
    build(time);
    keepDrafts();
}

EventForm::EventForm(const PageContext &context, const CalendarEntry &entry, QWidget *parent)
    : Popover(parent), m_context(context), m_isNew(false), m_zone(entry.time.zone), m_id(entry.id),
      m_occurrence(entry.occurrence), m_owner(entry.owner)
{
    setAccessibleName(tr("Edit entry"));
    const auto record = context.workspace.store().get(EntityKind::Activity, entry.id);
    m_before = record ? *record : Record(context.workspace.schema().shared(EntityKind::Activity));
    m_before.set(field::at, entry.time.start);
    m_rule = m_before.text(field::recurrence);
    build(entry.time);
    fill(m_before);
    keepDrafts();
}

FieldEditor *EventForm::addField(QFormLayout &form, const QString &name, EntityKind entity)
{
    const Field *field = m_context.workspace.schema().entity(entity).find(name);
    auto *editor = FieldEditor::create(*field, fieldContextOf(m_context.workspace));
    form.addRow(new Label(field->label, &Theme::Fonts::small, TextColor::Secondary), editor);
    connect(editor, &FieldEditor::cancelled, this, &QWidget::close);
    return editor;
}

FieldEditor *EventForm::addTime(const QString &name, const QString &label, QTime time)
{
    Field field;
    field.name = name;
    field.label = label;
    field.type = FieldType::Time;
    auto *editor = FieldEditor::create(field, fieldContextOf(m_context.workspace));
    editor->setAccessibleName(label);
    editor->setValue(time);
    connect(editor, &FieldEditor::cancelled, this, &QWidget::close);
    return editor;
}

void EventForm::build(const EventTime &time)
{
    const Theme &theme = Theme::of(this);
    const QTimeZone here = m_context.workspace.clock().zone();
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setSpaces(*m_form, theme, 0, 6);
    m_drafts = new DraftKeeper(m_context, this);
    content()->addWidget(m_drafts->banner());
    if (m_isNew) {
        m_kind = new SegmentedControl(tr("Kind"));
        m_kind->addSegment(tr("Meeting"), Icon::Meeting);
        m_kind->addSegment(tr("Call"), Icon::Call);
        m_kind->addSegment(tr("Task"), Icon::Tasks);
        connect(m_kind, &QTabBar::currentChanged, this, [this] {
            showKind();
            followTitle(); // "for 90 min" is said of a meeting, a task has no length
        });
        content()->addWidget(m_kind, 0, Qt::AlignLeading);
    }
    m_title = addField(*m_form, field::subject);
    if (m_isNew)
        connect(m_title, &FieldEditor::edited, this, &EventForm::followTitle);
    m_day = addField(*m_form, field::due_date, EntityKind::Task);
    if (auto *label = qobject_cast<Label *>(m_form->labelForField(m_day)))
        label->setText(tr("Day"));
    m_day->setValue(time.isAllDay ? time.firstDay() : time.start.dateIn(here));
    m_lastDay = addField(*m_form, field::due_date, EntityKind::Task);
    if (auto *label = qobject_cast<Label *>(m_form->labelForField(m_lastDay)))
        label->setText(tr("Last day"));
    m_lastDay->setValue(time.lastDay());
    m_times = new QWidget;
    auto *times = new QHBoxLayout(m_times);
    setSpaces(*times, theme, 0, 6);
    const QTime from = time.isAllDay ? QTime(9, 0) : time.start.timeIn(here);
    m_from = addTime(u"from"_s, tr("Begins"), from);
    m_until = addTime(u"until"_s, tr("Ends"), time.isAllDay ? QTime(10, 0) : time.end().timeIn(here));
    connect(m_from, &FieldEditor::edited, this, &EventForm::keepLength);
    connect(m_until, &FieldEditor::edited, this, &EventForm::noteLength);
    times->addWidget(m_from, 1);
    times->addWidget(new Label(QString(QChar(0x2013))));
    times->addWidget(m_until, 1);
    m_form->addRow(new Label(tr("Time"), &Theme::Fonts::small, TextColor::Secondary), m_times);
    m_allDay = new QCheckBox(tr("All day"));
    m_allDay->setChecked(time.isAllDay);
    m_form->addRow(QString(), m_allDay);
    connect(m_allDay, &QCheckBox::toggled, this, &EventForm::showKind);
    m_contact = addField(*m_form, field::contact);
    m_deal = addField(*m_form, field::deal);
    m_place = addField(*m_form, field::location);
    m_repeats = new Button(Icon::Repeat, {});
    m_repeats->setSmall(true);
    m_form->addRow(new Label(tr("Repeats"), &Theme::Fonts::small, TextColor::Secondary), m_repeats);
    connect(m_repeats, &QPushButton::clicked, this, &EventForm::chooseRule);
    m_reminders = new Button(Icon::Bell, {});
    m_reminders->setSmall(true);
    m_form->addRow(new Label(tr("Reminders"), &Theme::Fonts::small, TextColor::Secondary), m_reminders);
    connect(m_reminders, &QPushButton::clicked, this, &EventForm::chooseReminders);
    auto *fields = new QWidget;
    fields->setLayout(m_form);
    auto *scroll = new ScrolledColumn(fields); // large text on a low screen
    scroll->setMinimumWidth(theme.px(385));
    content()->addWidget(scroll, 1);
    m_clash = new Label({}, &Theme::Fonts::small, TextColor::Amber);
    m_clash->setWordWrap(true);
    content()->addWidget(m_clash);
    m_free = new Button(Icon::Clock, {}, Button::Variant::Ghost);
    m_free->setSmall(true);
    content()->addWidget(m_free, 0, Qt::AlignLeading);
    connect(m_free, &QPushButton::clicked, this, &EventForm::takeFreeTime);
    for (FieldEditor *editor : {m_day, m_from, m_until})
        connect(editor, &FieldEditor::edited, this, &EventForm::showClash);
    auto *buttons = new QHBoxLayout;
    setSpaces(*buttons, theme, 0, 8);
    auto *cancel = new Button(tr("Cancel"));
    auto *keep = new Button(m_isNew ? tr("Add") : tr("Save"), Button::Variant::Primary);
    keep->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    content()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &EventForm::cancel);
    connect(keep, &QPushButton::clicked, this, &EventForm::save);
    showKind();
    showRule();
    showReminders();
    noteLength();
    m_title->setFocus(Qt::PopupFocusReason);
}

/// The time of a new entry is where the person just put it, so that a draft has none.
void EventForm::keepDrafts()
{
    for (FieldEditor *editor : {m_title, m_contact, m_deal, m_place})
        m_drafts->addEditor(editor);
    if (m_isNew) {
        m_drafts->addPart(
            u"kind"_s, [this] { return m_kind->currentIndex(); },
            [this](const QJsonValue &kind) { m_kind->setCurrentIndex(kind.toInt()); });
        connect(m_kind, &QTabBar::currentChanged, m_drafts, &DraftKeeper::keepSoon);
    } else {
        m_drafts->addEditor(m_day, u"first_day"_s);
        m_drafts->addEditor(m_lastDay, u"last_day"_s);
        m_drafts->addEditor(m_from);
        m_drafts->addEditor(m_until);
        m_drafts->addPart(
            u"all_day"_s, [this] { return m_allDay->isChecked(); },
            [this](const QJsonValue &isAllDay) { m_allDay->setChecked(isAllDay.toBool()); });
        connect(m_allDay, &QCheckBox::toggled, m_drafts, &DraftKeeper::keepSoon);
    }
    m_drafts->addPart(
        u"rule"_s, [this] { return m_rule; }, [this](const QJsonValue &rule) { m_rule = rule.toString(); });
    m_drafts->addPart(
        u"reminders"_s, [this] { return QJsonArray::fromStringList(m_reminderTexts); },
        [this](const QJsonValue &texts) { m_reminderTexts = texts.toVariant().toStringList(); });
    connect(m_drafts, &DraftKeeper::restored, this, [this] {
        showRule();
        showReminders();
        showKind();
        noteLength();
        if (m_isNew)
            followTitle(); // a draft has no time of its own, but its title may say one
    });
    const qint64 occurrence = m_occurrence.value_or(0);
    if (m_isNew)
        m_drafts->begin(u"event/new"_s, {}, DraftKeeper::Subject::New);
    else
        m_drafts->begin(u"event/%1/%2"_s.arg(m_id.toString()).arg(occurrence), m_id);
}

void EventForm::cancel()
{
    m_drafts->forget();
    close();
}

void EventForm::fill(const Record &activity)
{
    for (FieldEditor *editor : {m_title, m_contact, m_deal, m_place})
        editor->setValue(activity.value(editor->field().name));
    m_reminderTexts = valueOr<QStringList>(activity.value(field::reminders));
    showReminders();
}

/// The fields below show what was understood, and stay the person's: only what the title says anew changes them.
void EventForm::followTitle()
{
    const auto typed = m_title->value();
    QuickAddOptions options = quickAddOptions(locale());
    options.hasLength = !isTask();
    const QuickAdd read = parseQuickAdd(typed ? textOf(*typed) : QString(), m_context.workspace.clock(), options);
    const QuickAdd before = std::exchange(m_read, read);
    if (read.isDaySaid && read.dueDate != before.dueDate) {
        m_day->setValue(read.dueDate);
        m_lastDay->setValue(read.dueDate);
    }
    if (read.dueTime.isValid() && (read.dueTime != before.dueTime || read.minutes != before.minutes)) {
        m_allDay->setChecked(false);
        m_from->setValue(read.dueTime);
        if (read.minutes > 0)
            m_seconds = 60 * read.minutes;
        keepLength();
    }
    if (read.recurrence != before.recurrence) {
        m_rule = read.recurrence;
        showRule();
    }
    if (read.reminder != before.reminder) {
        m_reminderTexts = read.reminder.isEmpty() ? QStringList() : QStringList{read.reminder};
        showReminders();
    }
    showClash();
}

/// Without the words that went to the fields.
Value EventForm::typedTitle() const
{
    using Kind = QuickAdd::Span::Kind;
    const auto typed = m_title->value();
    const QString text = typed ? textOf(*typed) : QString();
    const QString title = textWithout(text, m_read, {Kind::Due, Kind::Repeats, Kind::Reminder});
    return title.isEmpty() ? text : title;
}

void EventForm::noteLength()
{
    const auto from = m_from->value();
    const auto until = m_until->value();
    if (from && until && !isEmpty(*from) && !isEmpty(*until))
        m_seconds = valueOr<QTime>(*from).secsTo(valueOr<QTime>(*until));
}

/// Another begin moves the end along.
void EventForm::keepLength()
{
    const auto from = m_from->value();
    if (from && !isEmpty(*from))
        m_until->setValue(valueOr<QTime>(*from).addSecs(m_seconds));
}

bool EventForm::isTask() const
{
    return m_kind && m_kind->currentIndex() == Task;
}

void EventForm::showKind()
{
    const bool isAllDay = m_allDay->isChecked();
    m_form->setRowVisible(m_times, !isAllDay);
    m_form->setRowVisible(m_lastDay, isAllDay && !isTask());
    m_form->setRowVisible(m_place, !isTask());
    m_until->setVisible(!isTask());
    showReminders();
    showClash();
}

/// While it is typed: none when a part cannot be read yet.
std::optional<EventTime> EventForm::typedTime() const
{
    const auto day = m_day->value();
    const auto from = m_from->value();
    const auto until = m_until->value();
    if (m_allDay->isChecked() || isTask() || !day || !from || !until || isEmpty(*day) || isEmpty(*from)
        || isEmpty(*until))
        return {};
    const QTimeZone here = m_context.workspace.clock().zone();
    const auto date = valueOr<QDate>(*day);
    const auto begin = valueOr<QTime>(*from);
    const auto end = valueOr<QTime>(*until);
    const Instant start = Instant::at(date, begin, here);
    const Instant finish = Instant::at(end < begin ? date.addDays(1) : date, end, here);
    return EventTime{start, (finish.ms - start.ms) / 1000, false, m_zone};
}

/// What the person has at that time, and when they are free.
void EventForm::showClash()
{
    if (!m_clash)
        return;
    m_clash->hide();
    m_free->hide();
    const auto time = typedTime();
    if (!time)
        return;
    CalendarEntry typed;
    typed.id = m_id;
    typed.occurrence = m_occurrence;
    typed.owner = m_owner;
    typed.time = *time;
    const QTimeZone here = m_context.workspace.clock().zone();
    const QDate day = time->start.dateIn(here);
    auto busy = calendar::readCalendar(m_context.workspace.store(), {day.addDays(-1), day.addDays(daysAsked)});
    if (!busy)
        return;
    const RecordId me = m_context.workspace.me();
    const auto ownerOf = [&me](const CalendarEntry &entry) { return entry.owner.isNull() ? me : entry.owner; };
    std::erase_if(*busy, [&](const CalendarEntry &entry) {
        return ownerOf(entry) != ownerOf(typed) || (entry.id == typed.id && entry.occurrence == typed.occurrence);
    });
    QStringList names;
    const EntryText words(m_context.formats(), m_context.today());
    for (const CalendarEntry &entry : *busy) {
        if (calendar::clashes(typed, entry, me))
            names.append(tr("%1, %2").arg(isolated(EntryText::title(entry)), words.times(entry.time)));
    }
    if (names.isEmpty())
        return;
    m_clash->setText(tr("Overlaps %1").arg(names.join(u" · "_s)));
    m_clash->show();
    m_freeTime = calendar::nextFreeTime(*busy, time->start, time->seconds, workingHoursOf(m_context.preferences), here);
    if (!m_freeTime)
        return;
    m_free->setText(tr("Free: %1").arg(words.when({*m_freeTime, time->seconds, false, m_zone})));
    m_free->show();
}

void EventForm::takeFreeTime()
{
    const auto time = typedTime();
    if (!time || !m_freeTime)
        return;
    const QTimeZone here = m_context.workspace.clock().zone();
    m_day->setValue(m_freeTime->dateIn(here));
    m_from->setValue(m_freeTime->timeIn(here));
    m_until->setValue(Instant{m_freeTime->ms + time->seconds * 1000}.timeIn(here));
    noteLength();
    showClash();
    m_from->setFocus();
}

void EventForm::showRule()
{
    const TaskText words(m_context.formats(), m_context.today());
    m_repeats->setText(m_rule.isEmpty() ? tr("Never") : words.repeats(m_rule));
}

void EventForm::chooseRule()
{
    const auto day = m_day->value();
    auto *popover = new RepeatsPopover(m_context, m_rule, day ? valueOr<QDate>(*day) : m_context.today(), this);
    connect(popover, &RepeatsPopover::chosen, this, [this](const QString &rule) {
        m_rule = rule;
        showRule();
        m_drafts->keepSoon();
    });
    popover->openAt(m_repeats);
}

void EventForm::showReminders()
{
    if (!m_reminders)
        return; // is being built
    const TaskText words(m_context.formats(), m_context.today());
    QStringList texts;
    for (const QString &text : std::as_const(m_reminderTexts)) {
        if (const auto reminder = Reminder::fromText(text))
            texts.append(words.reminder(*reminder));
    }
    const bool isUsual = m_reminderTexts.isEmpty() && !isTask();
    const auto usual = reminderSettings(m_context.preferences).minutesBefore;
    m_reminders->setText(isUsual && usual ? tr("%Ln minute(s) before (default)", nullptr, *usual)
            : isUsual                     ? tr("None (default)")
            : texts.isEmpty()             ? tr("None")
                                          : texts.join(u", "_s));
}

void EventForm::chooseReminders()
{
    auto *popover = new RemindersPopover(m_context, m_reminderTexts, this);
    connect(popover, &RemindersPopover::chosen, this, [this](const QStringList &texts) {
        // Without any the usual reminder would come.
        m_reminderTexts = texts.isEmpty() && !isTask() ? QStringList{noReminder.toString()} : texts;
        showReminders();
        m_drafts->keepSoon();
    });
    popover->openAt(m_reminders);
}

/// None, with the error shown, when a part cannot be read.
std::optional<EventTime> EventForm::readTime()
{
    const QTimeZone here = m_context.workspace.clock().zone();
    const auto day = m_day->checkedValue();
    if (!day)
        return {};
    const auto date = valueOr<QDate>(*day);
    if (!date.isValid()) {
        m_day->setError(tr("Enter a day."));
        return {};
    }
    if (m_allDay->isChecked()) {
        const auto last = m_lastDay->checkedValue();
        if (!last)
            return {};
        return calendar::wholeDays(date, std::max(date, valueOr<QDate>(*last, date)), m_zone);
    }
    const auto from = m_from->checkedValue();
    const auto until = m_until->checkedValue();
    if (!from || !until)
        return {};
    const auto begin = valueOr<QTime>(*from);
    if (!begin.isValid()) {
        m_from->setError(tr("Enter a time."));
        return {};
    }
    const auto end = valueOr<QTime>(*until, begin.addSecs(secondsOfCall));
    const Instant start = Instant::at(date, begin, here);
    const Instant finish = Instant::at(end < begin ? date.addDays(1) : date, end, here); // past midnight
    const qint64 seconds = (finish.ms - start.ms) / 1000;
    const bool wasSo = !m_isNew && valueOr<qint64>(m_before.value(field::duration_seconds)) == seconds;
    if (end < begin && seconds > longestPastMidnight && !wasSo) {
        m_until->setError(tr("This is before it begins."));
        m_until->setFocus();
        return {};
    }
    return EventTime{start, seconds, false, m_zone};
}

std::vector<FieldValue> EventForm::activityValues(const EventTime &time)
{
    std::vector<FieldValue> values = {{field::at, time.start}, {field::duration_seconds, time.seconds},
        {field::all_day, time.isAllDay ? Value(true) : Value()},
        {field::recurrence, m_rule.isEmpty() ? Value() : Value(m_rule)},
        {field::reminders, m_reminderTexts.isEmpty() ? Value() : Value(m_reminderTexts)}};
    values.push_back({field::subject, typedTitle()});
    for (FieldEditor *editor : {m_contact, m_deal, m_place}) {
        if (const auto value = editor->checkedValue())
            values.push_back({editor->field().name, *value});
    }
    return values;
}

std::vector<FieldValue> EventForm::taskValues(const EventTime &time)
{
    const QTimeZone here = m_context.workspace.clock().zone();
    std::vector<FieldValue> values = {{field::title, typedTitle()},
        {field::due_date, time.isAllDay ? time.firstDay() : time.start.dateIn(here)},
        {field::recurrence, m_rule.isEmpty() ? Value() : Value(m_rule)}, {field::assignee, m_context.workspace.me()}};
    if (!time.isAllDay)
        values.push_back({field::due_time, time.start.timeIn(here)});
    const bool isReadTime = !time.isAllDay && time.start.timeIn(here) == m_read.dueTime;
    if (const QString hours = items::hoursText(m_read.dueTime, m_read.minutes); isReadTime && !hours.isEmpty())
        values.push_back({field::description, hours});
    if (!m_reminderTexts.isEmpty() && m_reminderTexts != QStringList{noReminder.toString()})
        values.push_back({field::reminders, m_reminderTexts});
    for (FieldEditor *editor : {m_contact, m_deal}) {
        if (const auto value = editor->checkedValue())
            values.push_back({editor->field().name, *value});
    }
    return values;
}

void EventForm::save()
{
    const auto title = m_title->checkedValue();
    if (title && isEmpty(*title)) {
        m_title->setError(tr("Enter a title."));
        m_title->setFocus();
        return;
    }
    const auto time = readTime();
    const bool isRead = title && m_contact->checkedValue() && m_deal->checkedValue() && m_place->checkedValue();
    if (!time || !isRead)
        return;
    if (m_isNew) {
        std::vector<FieldValue> values = isTask() ? taskValues(*time) : activityValues(*time);
        if (!isTask()) {
            values.push_back({field::kind, m_kind->currentIndex() == Call ? choice::call : choice::meeting});
            values.push_back({field::owner, m_context.workspace.me()});
        }
        std::erase_if(values, [](const FieldValue &value) { return isEmpty(value.value); });
        Q_EMIT created(isTask() ? EntityKind::Task : EntityKind::Activity, values, m_drafts->forgetter());
    } else {
        std::vector<FieldValue> values = activityValues(*time);
        std::erase_if(values, [this](const FieldValue &value) { return !differs(m_before, value); });
        if (values.empty())
            m_drafts->forget();
        else
            Q_EMIT changed(values, m_drafts->forgetter());
    }
    close();
}

} // namespace satchel::ui

#include "moc_EventForm.cpp"
