// SPDX-License-Identifier: GPL-3.0-or-later
// The next weeks as a list: the days that have something, and what it is.
#pragma once

#include "ui/calendar/CalendarView.h"

namespace satchel::ui {

class AgendaList : public CalendarView
{
    Q_OBJECT

public:
    AgendaList(items::CalendarModel &model, const PageContext &context, QWidget *parent = nullptr);

    calendar::CalendarRange rangeAround(QDate day) const override;
    QDate stepped(QDate day, int steps) const override { return day.addDays(steps * 28); }
    QRect rectOf(int entry) const override;
    QRect anchorOf(int entry) const override;
    int entryAt(const QPoint &point) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void arrange() override;
    void revealCurrent() override;

private:
    struct Row
    {
        QDate day; // of a head
        int entry = -1; // else of an entry
        QRect rect; // in the content
    };
    int titleOffset() const;
    void paintRow(QPainter &painter, const Row &row);

    std::vector<Row> m_rows;
    int m_height = 0;
};

} // namespace satchel::ui
