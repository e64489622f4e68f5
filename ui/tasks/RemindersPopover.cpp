// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/RemindersPopover.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"
#include "ui/tasks/TaskText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usual[] = {0, 5, 15, 30, 60, 1'440, 2 * 1'440, 7 * 1'440}; // minutes before

} // namespace

RemindersPopover::RemindersPopover(const PageContext &context, const QStringList &reminders, QWidget *parent)
    : Popover(parent), m_context(context), m_rows(new QVBoxLayout)
{
    setAccessibleName(tr("Reminders"));
    auto *rows = new QWidget;
    rows->setLayout(m_rows);
    setSpaces(*m_rows, Theme::of(this), 4, 6); // the rings of its boxes
    auto *scroll = new ScrolledColumn(rows);
    content()->addWidget(scroll, 1);
    m_rows->addWidget(new Label(tr("Remind"), &Theme::Fonts::small, TextColor::Tertiary));
    QStringList offered;
    for (const int minutes : usual)
        offered += Reminder{minutes, {}, {}}.toText();
    for (const QString &own : reminders) {
        if (own != noReminder && !offered.contains(own))
            offered += own;
    }
    for (const QString &text : std::as_const(offered))
        addBox(text);
    for (const auto &[box, text] : std::as_const(m_boxes))
        box->setChecked(reminders.contains(text));
    addMoment();
    scroll->setMinimumWidth(rows->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto *done = new Button(tr("Done"), Button::Variant::Primary);
    done->setSmall(true);
    content()->addWidget(done, 0, Qt::AlignTrailing);
    connect(done, &QPushButton::clicked, this, [this] {
        if (m_moment->checkedValue()) // says itself what it cannot read
            close();
    });
    connect(this, &Popover::closed, this, &RemindersPopover::keep);
    m_initial = ticked();
    if (!m_boxes.isEmpty())
        m_boxes.first().first->setFocus();
}

/// However it is closed: what was ticked is meant.
void RemindersPopover::keep()
{
    QStringList all = ticked();
    const auto moment = m_moment->checkedValue();
    if (moment && !satchel::isEmpty(*moment)) {
        const auto at = std::get<Instant>(*moment);
        const QTimeZone zone = m_context.workspace.clock().zone();
        all += Reminder{0, at.dateIn(zone), at.timeIn(zone)}.toText();
    }
    if (all == m_initial)
        return;
    m_initial = all; // it may be hidden more than once
    Q_EMIT chosen(all);
}

void RemindersPopover::addBox(const QString &text)
{
    const auto reminder = Reminder::fromText(text);
    const TaskText words(m_context.formats(), m_context.today());
    auto *box = new QCheckBox(reminder ? words.reminder(*reminder) : text);
    m_boxes.append({box, text});
    m_rows->addWidget(box);
}

void RemindersPopover::addMoment()
{
    Field field;
    field.label = tr("At a custom time");
    field.type = FieldType::Instant;
    m_rows->addWidget(new Label(field.label, &Theme::Fonts::small, TextColor::Tertiary));
    m_moment = FieldEditor::create(field, fieldContextOf(m_context.workspace));
    m_rows->addWidget(m_moment);
}

QStringList RemindersPopover::ticked() const
{
    QStringList texts;
    for (const auto &[box, text] : m_boxes) {
        if (box->isChecked())
            texts += text;
    }
    return texts;
}

} // namespace satchel::ui

#include "moc_RemindersPopover.cpp"
