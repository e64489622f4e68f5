// SPDX-License-Identifier: GPL-3.0-or-later
// A month beside the calendar: what is shown there has a ground, today and the chosen day are marked, a click or Enter
// goes to a day. Narrow: a letter per weekday, 24 a day.
#pragma once

#include "calendar/CalendarEntry.h"
#include "items/CalendarModel.h"
#include "ui/common/ItemsAccessible.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class IconButton;

class MiniMonth : public QWidget, public AccessibleItems
{
    Q_OBJECT

public:
    explicit MiniMonth(const PageContext &context, QWidget *parent = nullptr);

    /// The day that the calendar is at, and the days that it shows.
    void setDay(QDate day, const calendar::CalendarRange &shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    int itemCount() const override;
    QString itemText(int item) const override;
    QRect itemRect(int item) const override;
    int itemAt(const QPoint &point) const override;
    int currentItem() const override;
    void pressItem(int item) override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QDate dayOf(int item) const;
    int itemOf(QDate day) const;
    QRect cell(int item) const;
    int cellSide() const;
    int headHeight() const;
    void showMonth(int by);
    void moveTo(QDate day);

    PageContext m_context;
    IconButton *m_previous;
    IconButton *m_next;
    QDate m_month; // its first day
    QDate m_day;
    QDate m_cursor; // of the keys
    calendar::CalendarRange m_shown;
};

} // namespace satchel::ui
