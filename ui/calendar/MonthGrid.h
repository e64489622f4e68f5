// SPDX-License-Identifier: GPL-3.0-or-later
// A month in six weeks: what there is on each day as lines, as many as fit, and how many more there are.
#pragma once

#include "ui/calendar/CalendarView.h"
#include "ui/calendar/DayRows.h"

namespace satchel::ui {

class MonthGrid : public CalendarView
{
    Q_OBJECT

public:
    MonthGrid(items::CalendarModel &model, const PageContext &context, QWidget *parent = nullptr);

    calendar::CalendarRange rangeAround(QDate day) const override;
    QDate stepped(QDate day, int steps) const override { return day.addMonths(steps); }
    QRect rectOf(int entry) const override;
    int entryAt(const QPoint &point) const override;
    calendar::EventTime timeAt(const QPoint &point) const override;
    /// Of the viewport; empty for a day that is not shown.
    QRect rectOfDay(QDate day) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
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
    int namesHeight() const;
    void paintDay(QPainter &painter, int week, int day);
    bool isMore(const QPoint &point) const;
    void cancelDrag();

    QDate m_first;
    int m_rows = 0; // of a day that are shown
    int m_lineHeight = 20;
    std::vector<Bar> m_bars;
    std::array<int, 42> m_hidden{};
    int m_dragEntry = -1;
    bool m_isMoved = false;
    QPoint m_pressedAt;
    QDate m_dragFrom;
    QDate m_dragDay;
};

} // namespace satchel::ui
