// SPDX-License-Identifier: GPL-3.0-or-later
// A day or some days with their hours. A drag on the ground makes an entry, on an entry moves it, at its lower edge
// changes how long it is; the keys do the same (docs/guide/keyboard.md): Space lifts an entry, the arrows carry it,
// Space or Enter puts it down. Whole days are in a row above the hours.
#pragma once

#include "ui/calendar/CalendarView.h"
#include "ui/calendar/TimeGridLayout.h"

#include <QTimer>

namespace satchel::ui {

class TimeGridHead;

class TimeGrid : public CalendarView
{
    Q_OBJECT

public:
    TimeGrid(items::CalendarModel &model, const PageContext &context, QWidget *parent = nullptr);

    /// 1 or 3 from the day on, or 5 or 7 of its week, which begins as the locale says; five days begin on Monday.
    void setDays(int days);
    int days() const { return m_days; }
    /// A second column of hours; an invalid one shows none.
    void setSecondZone(const QTimeZone &zone);
    const QTimeZone &secondZone() const { return m_secondZone; }
    /// Scrolls so that the hour is the first that is seen. A range begins at 8:00, or with its first entry where that
    /// begins earlier, until the person scrolls.
    void showHour(int hour);

    calendar::CalendarRange rangeAround(QDate day) const override;
    QDate stepped(QDate day, int steps) const override;
    QRect rectOf(int entry) const override;
    int entryAt(const QPoint &point) const override;
    calendar::EventTime timeAt(const QPoint &point) const override;
    calendar::EventTime timeOfKeys() const override;
    void createHere() override;
    const TimeGridLayout &layoutOfGrid() const { return m_layout; }
    /// Where the keys would make an entry.
    TimeGridLayout::Slot slot() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void arrange() override;
    void revealCurrent() override;

private:
    friend class TimeGridHead;
    enum class Drag { None, Create, Move, Resize, MoveBar };

    QPoint inContent(const QPoint &point) const { return {point.x(), point.y() + offset()}; }
    int offset() const;
    int dayOf(QDate date) const;
    int gutterWidth() const;
    int firstHour() const;
    void paintFreeTime(QPainter &painter, QDate day, const QRect &column);
    void paintHours(QPainter &painter);
    void paintMore(QPainter &painter);
    void paintNow(QPainter &painter);
    void paintSlot(QPainter &painter);
    void paintPreview(QPainter &painter);
    bool isOverEnd(int block, const QPoint &point) const;
    void press(int entry, const QPoint &point, bool isBar);
    void dragTo(const QPoint &point);
    calendar::EventTime draggedTime(const TimeGridLayout::Slot &slot) const;
    void cancelDrag();
    void moveSlot(int days, int minutes);
    int entryIn(const TimeGridLayout::Slot &slot) const;
    bool moveByKey(QKeyEvent *event);
    bool lift();
    bool moveLifted(QKeyEvent *event);

    TimeGridLayout m_layout;
    TimeGridHead *m_head;
    QHash<RecordId, QString> m_names; // of whom bands are
    int m_days = 7;
    QTimeZone m_secondZone;
    calendar::CalendarRange m_shownRange; // whose first hour was scrolled to
    bool m_isScrolled = false; // by the person: every range is seen from there on
    int m_minute = 9 * 60; // of the keys
    int m_length = 30; // of what the keys would make
    bool m_isSlotShown = false;
    Drag m_drag = Drag::None;
    bool m_isMoved = false; // far enough to be a drag
    bool m_isLifted = false; // dragged by the keys
    int m_dragEntry = -1;
    QPoint m_pressedAt; // in the viewport
    TimeGridLayout::Slot m_pressedSlot;
    calendar::EventTime m_dragTime; // what it would become
    QTimer m_minuteTimer;
};

} // namespace satchel::ui
