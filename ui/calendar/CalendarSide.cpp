// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarSide.h"

#include "ui/calendar/ToPlanList.h"
#include "ui/common/Calendar.h"
#include "ui/common/Label.h"
#include "ui/common/Theme.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace satchel::ui {

using items::CalendarSource;

CalendarSide::CalendarSide(items::CalendarModel &model, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_model(model), m_context(context), m_month(makeCalendar(context.today(), context.today())),
      m_people(new QVBoxLayout), m_toPlanHead(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_toPlan(new ToPlanList(context))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 12, 6);
    m_month->setAccessibleName(tr("Month"));
    column->addWidget(m_month);
    column->addSpacing(theme.px(8));
    column->addWidget(new Label(tr("Shown"), &Theme::Fonts::small, TextColor::Secondary));
    for (const auto &[source, name] :
        {std::pair{CalendarSource::Meetings, tr("My meetings")}, {CalendarSource::Calls, tr("My calls")},
            {CalendarSource::Tasks, tr("My tasks")}, {CalendarSource::NextActions, tr("My next actions")}}) {
        auto *box = new QCheckBox(name);
        box->setChecked(m_model.isShown(source));
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this,
            [this, source = source](bool isShown) { m_model.setShown(source, isShown); });
    }
    setSpaces(*m_people, theme, 0, 6);
    column->addLayout(m_people);
    column->addSpacing(theme.px(8));
    column->addWidget(m_toPlanHead);
    column->addWidget(m_toPlan, 1);
    column->addStretch(0);
    connect(m_toPlan, &ToPlanList::planRequested, this, &CalendarSide::planRequested);
    connect(m_toPlan, &ToPlanList::refreshed, this, &CalendarSide::showToPlan);
    setFixedWidth(std::max(theme.px(236), m_month->minimumSizeHint().width() + theme.px(24)));
    connect(m_month, &QCalendarWidget::clicked, this, &CalendarSide::dayChosen);
    connect(m_month, &QCalendarWidget::activated, this, &CalendarSide::dayChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CalendarSide::showPeople);
    showPeople();
}

void CalendarSide::setDay(QDate day)
{
    const QSignalBlocker blocker(m_month);
    m_month->setSelectedDate(day);
}

void CalendarSide::refresh()
{
    m_toPlan->refresh();
}

void CalendarSide::showToPlan()
{
    const int count = m_toPlan->count();
    m_toPlanHead->setText(tr("To plan (%1)").arg(m_context.formats().count(count)));
    m_toPlanHead->setVisible(count > 0);
    m_toPlan->setVisible(count > 0);
}

/// Whoever has something in the range, and whoever is shown.
void CalendarSide::showPeople()
{
    if (m_model.people() == m_shownPeople)
        return;
    m_shownPeople = m_model.people();
    while (QLayoutItem *item = m_people->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecordId &person : m_shownPeople) {
        auto *box = new QCheckBox(m_context.workspace.store().title(EntityKind::User, person));
        box->setChecked(m_model.isShown(person));
        m_people->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, person](bool isShown) { m_model.setShown(person, isShown); });
    }
}

void CalendarSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface.page);
    painter.setPen(theme.border.subtle);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace satchel::ui

#include "moc_CalendarSide.cpp"
