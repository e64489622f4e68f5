// SPDX-License-Identifier: GPL-3.0-or-later
// The row above the hours: the days with their numbers, and bars for what lasts whole days.
#pragma once

#include "ui/calendar/TimeGridLayout.h"

#include <QWidget>

namespace satchel::ui {

class TimeGrid;

class TimeGridHead : public QWidget
{
    Q_OBJECT

public:
    explicit TimeGridHead(TimeGrid &grid);

    int wantedHeight() const;
    /// In this widget, with the bars that fit.
    QRect barRect(const TimeGridLayout::Bar &bar) const;
    bool isShown(const TimeGridLayout::Bar &bar) const { return bar.row < m_rows; }
    void arrange();
    int entryAt(const QPoint &point) const;
    /// Shows all bars when this one would be under "3 more".
    void reveal(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int namesHeight() const;
    int hiddenOn(int day) const;

    TimeGrid &m_grid;
    int m_rows = 0;
    bool m_isUnfolded = false; // all rows of bars
};

} // namespace satchel::ui
