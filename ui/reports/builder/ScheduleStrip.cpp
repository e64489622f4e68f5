// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/ScheduleStrip.h"

#include "domain/StoredReason.h"
#include "reports/schedule/ScheduleResult.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/reports/builder/BuilderText.h"

#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ScheduleStrip::ScheduleStrip(const PageContext &context, QAction *add, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)),
      m_otherwise(new Label({}, &Theme::Fonts::body, TextColor::Secondary))
{
    setSpaces(*m_column, Theme::of(this), 0, 8);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::of(this).px(8));
    m_otherwise->setWordWrap(true);
    foot->addWidget(m_otherwise, 1);
    foot->addWidget(buttonOf(add, Icon::Clock, Button::Variant::Ghost), 0, Qt::AlignTrailing);
    m_column->addLayout(foot);
}

void ScheduleStrip::addLine()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    setSpaces(*row, Theme::of(this), 0, 8);
    auto *label = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    label->setWordWrap(true);
    auto *change = new Button(Icon::Edit, tr("Change…"), Button::Variant::Ghost);
    auto *run = new Button(Icon::Play, tr("Run now"), Button::Variant::Secondary);
    auto *test = new Button(Icon::Email, tr("Test send"), Button::Variant::Ghost);
    test->setToolTip(tr("Sends the report to you alone, now."));
    row->addWidget(label, 1);
    row->addWidget(change);
    row->addWidget(test);
    row->addWidget(run);
    const size_t place = m_lines.size();
    connect(change, &QPushButton::clicked, this, [this, place] { Q_EMIT changeRequested(scheduleAt(place)); });
    connect(run, &QPushButton::clicked, this, [this, place] { Q_EMIT runRequested(scheduleAt(place)); });
    connect(test, &QPushButton::clicked, this, [this, place] { Q_EMIT testRequested(scheduleAt(place)); });
    m_column->insertWidget(static_cast<int>(place), widget);
    m_lines.push_back({{}, widget, label, change, run, test});
}

/// A copy: what is done with it may fill the lines again. Null behind the last.
RecordId ScheduleStrip::scheduleAt(size_t place) const
{
    return place < m_lines.size() ? m_lines[place].schedule : RecordId();
}

/// Lines that are there keep their buttons, and so the focus.
void ScheduleStrip::setEntries(const std::vector<Entry> &entries, const QString &otherwise)
{
    while (m_lines.size() > entries.size()) {
        QWidget *last = m_lines.back().widget;
        m_lines.pop_back();
        m_column->removeWidget(last);
        last->hide();
        last->deleteLater(); // its button may have been pressed
    }
    while (m_lines.size() < entries.size())
        addLine();
    for (size_t i = 0; i < entries.size(); ++i)
        fill(m_lines[i], entries[i]);
    m_otherwise->setText(entries.empty() ? otherwise : QString());
}

void ScheduleStrip::fill(Line &line, const Entry &entry)
{
    line.schedule = entry.schedule.id;
    line.label->setText(textOf(entry));
    line.run->setEnabled(entry.canRun);
    line.test->setEnabled(entry.canRun);
    line.test->setVisible(entry.schedule.isMailed());
    for (Button *button : {line.change, line.run, line.test})
        button->setAccessibleName(tr("%1: %2", "button, schedule").arg(button->text(), entry.schedule.name));
}

QString ScheduleStrip::textOf(const Entry &entry) const
{
    const reports::ReportSchedule &schedule = entry.schedule;
    const Instant now = m_context.workspace.clock().now();
    const BuilderText texts(m_context);
    QStringList words{
        texts.schedule(schedule) + u'.', tr("Next: %1.").arg(texts.nextRun(schedule, std::max(now, schedule.since)))};
    const auto desk = reports::scheduleDesk(m_context.workspace.store());
    if (desk && schedule.desk != *desk)
        words.append(tr("It runs on another computer."));
    const QString last = entry.note.isEmpty() ? lastRunText(schedule.id) : entry.note;
    if (!last.isEmpty())
        words.append(last);
    return words.join(u' ');
}

QString ScheduleStrip::lastRunText(const RecordId &schedule) const
{
    const auto result = reports::lastResult(m_context.workspace.store(), schedule);
    if (!result || !*result)
        return {};
    const QString moment = m_context.formats().moment((*result)->at, m_context.workspace.clock().now());
    return (*result)->problem.isEmpty() ? tr("Last: %1.").arg(moment)
                                        : tr("Failed since %1: %2").arg(moment, translatedReason((*result)->problem));
}

QString ScheduleStrip::text() const
{
    QStringList lines;
    for (const Line &line : m_lines)
        lines.append(line.label->text());
    if (m_lines.empty())
        lines.append(m_otherwise->text());
    return lines.join(u'\n');
}

} // namespace satchel::ui

#include "moc_ScheduleStrip.cpp"
