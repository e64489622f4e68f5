// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the calendar: a month to go to a day, and what is shown of mine and of others.
#pragma once

#include "items/CalendarModel.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QCalendarWidget;
class QVBoxLayout;

namespace satchel::ui {

class CalendarSide : public QWidget
{
    Q_OBJECT

public:
    CalendarSide(items::CalendarModel &model, const PageContext &context, QWidget *parent = nullptr);

    void setDay(QDate day);

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPeople();

    items::CalendarModel &m_model;
    PageContext m_context;
    QCalendarWidget *m_month;
    QVBoxLayout *m_people;
    std::vector<RecordId> m_shownPeople;
};

} // namespace satchel::ui
