// SPDX-License-Identifier: GPL-3.0-or-later
// When a report is made by itself: a line for each of its schedules, with its next time, what became of its newest run,
// and buttons that change it or make it at once.
#pragma once

#include "reports/schedule/ReportSchedule.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Button;
class Label;

class ScheduleStrip : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        reports::ReportSchedule schedule;
        QString note = {}; // instead of what became of its newest run
        bool canRun = true;
    };

    /// `add`: makes another schedule.
    ScheduleStrip(const PageContext &context, QAction *add, QWidget *parent = nullptr);

    /// `otherwise`: what it says without a schedule.
    void setEntries(const std::vector<Entry> &entries, const QString &otherwise);
    /// All lines.
    QString text() const;

Q_SIGNALS:
    void changeRequested(const satchel::RecordId &schedule);
    void runRequested(const satchel::RecordId &schedule);
    /// The same report, as an e-mail to this person alone.
    void testRequested(const satchel::RecordId &schedule);

private:
    struct Line
    {
        RecordId schedule;
        QWidget *widget;
        Label *label;
        Button *change;
        Button *run;
        Button *test;
    };
    void addLine();
    RecordId scheduleAt(size_t place) const;
    void fill(Line &line, const Entry &entry);
    QString textOf(const Entry &entry) const;
    QString lastRunText(const RecordId &schedule) const;

    PageContext m_context;
    QVBoxLayout *m_column;
    Label *m_otherwise;
    std::vector<Line> m_lines;
};

} // namespace satchel::ui
