// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/DuePopover.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Calendar.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"

#include <QCalendarWidget>
#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

DuePopover::DuePopover(const PageContext &context, Part part, QDate date, QTime time, QWidget *parent)
    : Popover(parent), m_context(context),
      m_calendar(makeCalendar(date.isValid() ? date : context.today(), context.today()))
{
    setAccessibleName(part == Part::Day ? tr("Choose a day") : tr("Due"));
    addQuickDays(part);
    m_calendar->setAccessibleName(tr("Day"));
    content()->addWidget(m_calendar);
    connect(m_calendar, &QCalendarWidget::activated, this, &DuePopover::finish);
    if (part == Part::Day) {
        connect(m_calendar, &QCalendarWidget::clicked, this, &DuePopover::finish);
        m_calendar->setFocus();
        return;
    }
    const Field *field = context.workspace.schema().entity(EntityKind::Task).find(field::due_time);
    m_time = FieldEditor::create(*field, fieldContextOf(context.workspace));
    m_time->setValue(time.isValid() ? Value(time) : Value());
    auto *row = new QHBoxLayout;
    row->addWidget(new Label(tr("Time"), &Theme::Fonts::body, TextColor::Tertiary));
    row->addWidget(m_time, 1);
    auto *set = new Button(tr("Set"), Button::Variant::Primary);
    set->setSmall(true);
    row->addWidget(set);
    content()->addLayout(row);
    connect(set, &QPushButton::clicked, this, [this] { finish(m_calendar->selectedDate()); });
    connect(m_time, &FieldEditor::committed, this, [this] {
        if (m_time->isAncestorOf(focusWidget()) || m_time->focusProxy() == focusWidget())
            finish(m_calendar->selectedDate());
    });
    m_calendar->setFocus();
}

void DuePopover::addQuickDays(Part part)
{
    const QDate today = m_context.today();
    auto *flow = new FlowLayout;
    flow->setSpacing(Theme::of(this).px(6));
    const auto add = [&](const QString &name, QDate day) {
        auto *button = new Button(name);
        button->setSmall(true);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, day] {
            if (day.isValid())
                finish(day);
            else {
                Q_EMIT chosen({}, {});
                close();
            }
        });
    };
    add(tr("Today"), today);
    add(tr("Tomorrow"), today.addDays(1));
    add(tr("Next week"), today.addDays(8 - today.dayOfWeek()));
    if (part == Part::DayAndTime)
        add(tr("No due date"), {});
    content()->addLayout(flow);
}

void DuePopover::finish(QDate date)
{
    QTime time;
    if (m_time) {
        const auto read = m_time->checkedValue();
        if (!read)
            return; // the sentence below the field says why
        time = valueOr<QTime>(*read);
    }
    Q_EMIT chosen(date, time);
    close();
}

} // namespace satchel::ui

#include "moc_DuePopover.cpp"
