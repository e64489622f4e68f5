// SPDX-License-Identifier: GPL-3.0-or-later
// How a task repeats: every so many days, weeks, months or years, on which weekdays, and until when.
#pragma once

#include "domain/RepeatRule.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

#include <array>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace satchel::ui {

class Label;

class RepeatsPopover : public Popover
{
    Q_OBJECT

public:
    RepeatsPopover(const PageContext &context, const QString &rule, QDate due, QWidget *parent);

Q_SIGNALS:
    /// Empty: does not repeat any more.
    void chosen(const QString &rule);

private:
    void addUnits();
    void addWeekdays();
    void addEnd();
    void addButtons(bool isRepeating);
    bool canShow(const RepeatRule &rule) const;
    void show(const RepeatRule &rule);
    RepeatRule read() const;
    void describe();

    PageContext m_context;
    QDate m_due;
    QSpinBox *m_every;
    QComboBox *m_unit;
    QWidget *m_weekdays;
    std::array<QToolButton *, 7> m_days{};
    QComboBox *m_monthly;
    QComboBox *m_end;
    FieldEditor *m_until;
    QSpinBox *m_count;
    Label *m_words;
};

} // namespace satchel::ui
