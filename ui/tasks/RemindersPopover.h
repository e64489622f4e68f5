// SPDX-License-Identifier: GPL-3.0-or-later
// When to be reminded of a task: usual times before it is due, to be ticked, and moments of one's own.
#pragma once

#include "domain/Reminder.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QCheckBox;

namespace satchel::ui {

class RemindersPopover : public Popover
{
    Q_OBJECT

public:
    RemindersPopover(const PageContext &context, const QStringList &reminders, QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &reminders);

private:
    void addBox(const QString &text);
    void addMoment();
    QStringList ticked() const;
    void keep();

    PageContext m_context;
    QVBoxLayout *m_rows; // scroll where the window is low
    QList<std::pair<QCheckBox *, QString>> m_boxes;
    FieldEditor *m_moment = nullptr;
    QStringList m_initial; // what was ticked when it opened, or was kept last
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
