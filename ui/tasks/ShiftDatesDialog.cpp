// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/ShiftDatesDialog.h"

#include "ui/common/Label.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/WorkTime.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace satchel::ui {

namespace {

constexpr int mostDays = 999;
constexpr int usualDays = 7;

} // namespace

ShiftDatesDialog::ShiftDatesDialog(const PageContext &context, std::vector<RecordId> tasks, QWidget *parent)
    : Dialog(tr("Shift dates"), Width::Small, parent), m_context(context), m_tasks(std::move(tasks)),
      m_waiting(items::allWaiting(context.workspace.store(), m_tasks)), m_days(new QSpinBox),
      m_direction(new SegmentedControl(tr("Direction"))), m_workdays(new QCheckBox(tr("Count working days only"))),
      m_preview(new Label(QString()))
{
    const int count = static_cast<int>(m_tasks.size());
    setAbout(count == 1 ? context.workspace.store().title(EntityKind::Task, m_tasks.front())
                        : tr("%Ln tasks", nullptr, count));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).px(8));
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    m_days->setAccessibleName(tr("Number of days"));
    auto *label = new Label(tr("Days"), &Theme::Fonts::body, TextColor::Tertiary);
    label->setBuddy(m_days);
    m_direction->addSegment(tr("Later"));
    m_direction->addSegment(tr("Earlier"));
    row->addWidget(label);
    row->addWidget(m_days);
    row->addWidget(m_direction);
    row->addStretch(1);
    content()->addLayout(row);
    content()->addWidget(m_workdays);
    if (!m_waiting.empty()) {
        const int waiting = static_cast<int>(m_waiting.size());
        m_along = new QCheckBox(waiting == 1 ? tr("Move the task that waits for them too")
                                             : tr("Move the %Ln tasks that wait for them too", nullptr, waiting));
        content()->addWidget(m_along);
        connect(m_along, &QCheckBox::toggled, this, &ShiftDatesDialog::preview);
    }
    m_preview->setWordWrap(true);
    content()->addWidget(m_preview);
    addCancel();
    m_shift = addButton(tr("Shift dates"), Button::Variant::Primary);
    connect(m_days, &QSpinBox::valueChanged, this, &ShiftDatesDialog::preview);
    connect(m_direction, &QTabBar::currentChanged, this, &ShiftDatesDialog::preview);
    connect(m_workdays, &QCheckBox::toggled, this, &ShiftDatesDialog::preview);
    connect(this, &QDialog::accepted, this, [this] { m_context.workspace.commit(items::shiftTasks(moves())); });
    preview();
    m_days->setFocus();
    m_days->selectAll();
}

std::vector<items::TaskMove> ShiftDatesDialog::moves() const
{
    std::vector<RecordId> tasks = m_tasks;
    if (m_along && m_along->isChecked())
        tasks.insert(tasks.end(), m_waiting.begin(), m_waiting.end());
    const calendar::WorkingHours hours = workingHoursOf(m_context.preferences);
    const int days = m_direction->currentIndex() == 0 ? m_days->value() : -m_days->value();
    return items::shiftedTasks(m_context.workspace.store(), tasks, {days, m_workdays->isChecked()},
        [&hours](QDate day) { return hours.isWorkday(day); });
}

void ShiftDatesDialog::preview()
{
    const auto planned = moves();
    m_shift->setEnabled(!planned.empty());
    if (planned.empty()) {
        m_preview->setText(tr("None of these tasks is open and has a date."));
        return;
    }
    const Formats formats = m_context.formats();
    const QDate today = m_context.today();
    const items::ShiftSpan span = items::spanOf(planned);
    const int count = static_cast<int>(planned.size());
    const QString tasks = count == 1 ? tr("1 task") : tr("%Ln tasks", nullptr, count);
    m_preview->setText(tr("%1: %2 becomes %3.", "number of tasks: dates, dates")
                           .arg(tasks, formats.dayRange(span.first, span.last, today),
                               formats.dayRange(span.newFirst, span.newLast, today)));
}

} // namespace satchel::ui

#include "moc_ShiftDatesDialog.cpp"
