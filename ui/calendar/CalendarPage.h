// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings, calls, tasks and next actions by time: a day, a week, a month, or as a list. UI thread.
#pragma once

#include "calendar/SeriesEdits.h"
#include "items/CalendarModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <array>

class QStackedWidget;

namespace satchel::ui {

class AgendaList;
class Button;
class CalendarSide;
class CalendarView;
class IconButton;
class Label;
class MonthGrid;
class PageHeader;
class SegmentedControl;
class TimeGrid;

class CalendarPage : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Calendar"); }
    Icon icon() const override { return Icon::Calendar; }
    void activate() override;
    /// `part` is a day (ISO) or empty; a record is an activity, whose day is shown.
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class View : quint8 { Day, Week, Month, Agenda };

    // how it is put together
    void makeCommands();
    void make();
    QWidget *makeHeader();
    void connectView(CalendarView *view);
    CalendarView *view() const;
    // what is shown
    void setView(View view);
    void showDay(QDate day);
    void showEntry(EntityKind entity, const RecordId &id);
    void showDayAlone(QDate day);
    void step(int by);
    void showPanel();
    void togglePanel();
    void showRange();
    QString rangeText() const;
    int weekDays() const;
    // what a person does: CalendarCommands.cpp
    void create(const calendar::EventTime &time, QWidget *anchor, const QRect &part);
    void createAtOnce();
    void showCard(int entry);
    void showEntries(QDate day, const QRect &part);
    void openEntry(int entry);
    void editEntry(const calendar::CalendarEntry &entry);
    void move(int entry, const calendar::EventTime &time);
    void remove(const calendar::CalendarEntry &entry);
    void plan(const RecordId &task, const calendar::EventTime &time);
    void markNoShow(const calendar::CalendarEntry &entry);
    void reschedule(const calendar::CalendarEntry &entry);
    void showMenu(int entry, const QPoint &position);
    void chooseZone();
    void print();
    void withScope(const calendar::CalendarEntry &entry, const QString &heading, const QString &verb,
        std::function<void(calendar::SeriesScope)> act);
    void commit(const QString &label, Result<std::vector<Edit>> edits, std::function<void(const Receipt &)> done = {});

    PageContext m_context;
    items::CalendarModel *m_model = nullptr; // the parts are made on the first visit
    PageHeader *m_header = nullptr;
    Label *m_range = nullptr;
    Label *m_week = nullptr;
    SegmentedControl *m_segments = nullptr;
    Button *m_newButton = nullptr;
    QStackedWidget *m_views = nullptr;
    TimeGrid *m_grid = nullptr;
    MonthGrid *m_month = nullptr;
    AgendaList *m_agenda = nullptr;
    CalendarSide *m_side = nullptr;
    View m_view = View::Week;
    QDate m_day;
    WidthClass m_width = WidthClass::Normal;

    QAction *m_new = nullptr;
    QAction *m_quickAdd = nullptr;
    QAction *m_today = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_zone = nullptr;
    std::array<QAction *, 4> m_viewActions{};
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
