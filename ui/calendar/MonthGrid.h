// SPDX-License-Identifier: GPL-3.0-or-later
// A month in its weeks, each with its number: what there is on each day as lines, as many as fit, and how many more
// there are. A day of the weekend on which nothing is planned is narrow. Keys: arrows go from day to day, J and K from
// entry to entry, Enter makes a meeting on the day or opens the entry, Space shows the entries of the day or lifts the
// entry, the arrows carry it, Space or Enter puts it down, Esc returns it.
#pragma once

#include "ui/calendar/CalendarView.h"
#include "ui/calendar/DayRows.h"

namespace satchel::ui {

class MonthGrid : public CalendarView
{
    Q_OBJECT

public:
    MonthGrid(items::CalendarModel &model, const PageContext &context, QWidget *parent = nullptr);

    /// The weeks of the month: four to six.
    calendar::CalendarRange rangeAround(QDate day) const override;
    QDate stepped(QDate day, int steps) const override { return day.addMonths(steps); }
    /// Of an entry that has no room: where its day says how many more there are.
    QRect rectOf(int entry) const override;
    int entryAt(const QPoint &point) const override;
    calendar::EventTime timeAt(const QPoint &point) const override;
    void createHere() override;
    /// Of the viewport; empty for a day that is not shown.
    QRect rectOfDay(QDate day) const;
    /// Where a day says how many more there are; empty where all have room.
    QRect rectOfMore(QDate day) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void arrange() override;
    void revealCurrent() override {}

private:
    struct Bar : DayBar
    {
        QRect rect;
        bool isShown = true;
    };

    QDate dayAt(const QPoint &point) const;
    QRect cell(int week, int day) const;
    int indexOf(QDate day) const;
    int namesHeight() const;
    int headHeight() const;
    void placeDays();
    void orderEntries();
    void placeWeek(int week);
    void paintNames(QPainter &painter);
    void paintDay(QPainter &painter, int week, int day);
    void paintNumber(QPainter &painter, const QRect &cell, QDate date);
    void paintMore(QPainter &painter, QDate date);
    void hover(int entry, QDate more);
    void showEntries(QDate day);
    void createOn(QDate day);
    bool lift();
    bool moveLifted(QKeyEvent *event);
    void drop();
    void cancelDrag();

    QDate m_first;
    int m_weeks = 6;
    std::vector<int> m_edges; // where each day of a week begins, and where the last one ends; left to right
    int m_rows = 0; // of a day that have room
    int m_lineHeight = 20;
    std::vector<Bar> m_bars;
    std::vector<int> m_order; // of the model's entries, as they are one below the other on a day
    std::vector<calendar::CalendarEntry> m_ordered; // the entries in that order
    std::array<int, 42> m_hidden{};
    int m_hovered = -1; // entry under the pointer
    QDate m_hoveredMore;
    int m_dragEntry = -1;
    bool m_isMoved = false;
    bool m_isLifted = false; // dragged by the keys
    QPoint m_pressedAt;
    QDate m_dragFrom;
    QDate m_dragDay;
};

} // namespace satchel::ui
