// SPDX-License-Identifier: GPL-3.0-or-later
// A small panel at a place of the calendar for a meeting, a call or a task: what, when, with whom, where, how often.
// The same changes an entry that is there. Enter in the first line or the button saves.
#pragma once

#include "calendar/CalendarEntry.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QCheckBox;
class QFormLayout;

namespace satchel::ui {

class Button;
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
    /// Of a new one: an activity or a task with its values.
    void created(satchel::EntityKind entity, const std::vector<satchel::FieldValue> &values);
    /// Of one that is there: what differs now.
    void changed(const std::vector<satchel::FieldValue> &values);

private:
    void build(const calendar::EventTime &time);
    FieldEditor *addField(QFormLayout &form, const QString &name, EntityKind entity = EntityKind::Activity);
    FieldEditor *addTime(const QString &name, const QString &label, QTime time);
    void fill(const Record &activity);
    void noteLength();
    void keepLength();
    void showKind();
    void showRule();
    void chooseRule();
    bool isTask() const;
    std::optional<calendar::EventTime> readTime();
    std::vector<FieldValue> activityValues(const calendar::EventTime &time);
    std::vector<FieldValue> taskValues(const calendar::EventTime &time);
    void save();

    PageContext m_context;
    bool m_isNew = true;
    Record m_before; // of one that is there, at the time of the occurrence
    QTimeZone m_zone;
    int m_seconds = 0; // from begin to end
    QString m_rule;
    SegmentedControl *m_kind = nullptr;
    FieldEditor *m_title = nullptr;
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
    QFormLayout *m_form = nullptr;
};

} // namespace satchel::ui
