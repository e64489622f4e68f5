// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the calendar: a month to go to a day, what is shown of mine and of others, and the tasks that wait for a day.
#pragma once

#include "items/CalendarModel.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Label;
class MiniMonth;
class ToPlanList;

class CalendarSide : public QWidget
{
    Q_OBJECT

public:
    CalendarSide(items::CalendarModel &model, const PageContext &context, QWidget *parent = nullptr);

    /// The day that the calendar is at, and the days that it shows.
    void setDay(QDate day, const calendar::CalendarRange &shown);
    void refresh();

Q_SIGNALS:
    void dayChosen(QDate day);
    void planRequested(const satchel::RecordId &task);
    void hideRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPeople();
    void showToPlan();

    items::CalendarModel &m_model;
    PageContext m_context;
    MiniMonth *m_month;
    Label *m_peopleHead;
    QVBoxLayout *m_people;
    std::vector<RecordId> m_shownPeople;
    Label *m_toPlanHead;
    ToPlanList *m_toPlan;
};

} // namespace satchel::ui
