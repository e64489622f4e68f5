// SPDX-License-Identifier: GPL-3.0-or-later
// How a task or a meeting repeats: every so many days, weeks, months or years, on which weekdays, and until when, from
// a form; or any rule of RFC 5545, written by hand. Shows the days that follow.
#pragma once

#include "domain/RepeatRule.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

#include <array>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace satchel::ui {

class Button;
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
    void addRule();
    void addUnits();
    void addWeekdays();
    void addEnd();
    void addButtons(bool isRepeating);
    bool canShow(const RepeatRule &rule) const;
    void show(const RepeatRule &rule);
    RepeatRule read() const;
    void describe();
    void setByHand(bool isByHand);
    QString rule() const;
    QString nextDays() const;
    void accept();

    PageContext m_context;
    QDate m_due;
    bool m_isByHand = false;
    QWidget *m_form;
    QVBoxLayout *m_fields; // of the form
    QSpinBox *m_every;
    QComboBox *m_unit;
    QWidget *m_weekdays;
    std::array<QToolButton *, 7> m_days{};
    QComboBox *m_monthly;
    QComboBox *m_end;
    FieldEditor *m_until;
    QSpinBox *m_count;
    QLineEdit *m_rule;
    Label *m_words;
    Label *m_next;
    Button *m_mode;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
