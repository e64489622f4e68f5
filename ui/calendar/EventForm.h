// SPDX-License-Identifier: GPL-3.0-or-later
// A small panel at a place of the calendar for a meeting, a call or a task: what, when, with whom, where, how often.
// The same changes an entry that is there. What the title of a new one says
// about its time ("Weekly report every friday 16:00", "Visit Wednesday 14 to 15") goes to the fields. Enter in the
// first line or the button saves; Cancel discards what was typed, Esc and a click elsewhere keep it for the next time.
#pragma once

#include "calendar/CalendarEntry.h"
#include "domain/QuickAdd.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QCheckBox;
class QFormLayout;

namespace satchel::ui {

class Button;
class DraftKeeper;
class Label;
class SegmentedControl;

class EventForm : public Popover
{
    Q_OBJECT

public:
    /// A new entry at this time.
    EventForm(const PageContext &context, const calendar::EventTime &time, QWidget *parent);
    /// An activity, or the occurrence of one, as it is.
    EventForm(const PageContext &context, const calendar::CalendarEntry &entry, QWidget *parent);

Q_SIGNALS:
    /// Of a new one: an activity or a task with its values. `stored` is to be called once it is.
    void created(satchel::EntityKind entity, const std::vector<satchel::FieldValue> &values,
        const std::function<void()> &stored);
    /// Of one that is there: what differs now.
    void changed(const std::vector<satchel::FieldValue> &values, const std::function<void()> &stored);

private:
    void build(const calendar::EventTime &time);
    void keepDrafts();
    void cancel();
    FieldEditor *addField(QFormLayout &form, const QString &name, EntityKind entity = EntityKind::Activity);
    FieldEditor *addTime(const QString &name, const QString &label, QTime time);
    void fill(const Record &activity);
    void followTitle();
    Value typedTitle() const;
    void noteLength();
    void keepLength();
    void showKind();
    void showRule();
    void chooseRule();
    void showReminders();
    void chooseReminders();
    bool isTask() const;
    std::optional<calendar::EventTime> readTime();
    std::vector<FieldValue> activityValues(const calendar::EventTime &time);
    std::vector<FieldValue> taskValues(const calendar::EventTime &time);
    void save();
    std::optional<calendar::EventTime> typedTime() const;
    void showClash();
    void takeFreeTime();

    PageContext m_context;
    bool m_isNew = true;
    Record m_before; // of one that is there, at the time of the occurrence
    QTimeZone m_zone;
    int m_seconds = 0; // from begin to end
    QString m_rule;
    QStringList m_reminderTexts; // empty: the usual one
    SegmentedControl *m_kind = nullptr;
    FieldEditor *m_title = nullptr;
    QuickAdd m_read; // what the title of a new one says about its time
    FieldEditor *m_day = nullptr;
    FieldEditor *m_lastDay = nullptr;
    FieldEditor *m_from = nullptr;
    FieldEditor *m_until = nullptr;
    QWidget *m_times = nullptr;
    QCheckBox *m_allDay = nullptr;
    FieldEditor *m_contact = nullptr;
    FieldEditor *m_deal = nullptr;
    FieldEditor *m_place = nullptr;
    Button *m_repeats = nullptr;
    Button *m_reminders = nullptr;
    RecordId m_id; // of one that is there
    std::optional<OccurrenceKey> m_occurrence;
    RecordId m_owner;
    Label *m_clash = nullptr; // what takes place at that time
    Button *m_free = nullptr; // the next time that is free
    std::optional<Instant> m_freeTime;
    QFormLayout *m_form = nullptr;
    DraftKeeper *m_drafts = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
