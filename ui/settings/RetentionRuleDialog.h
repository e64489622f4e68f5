// SPDX-License-Identifier: GPL-3.0-or-later
// One retention rule: which records, by a filter; how long; what happens then.
#pragma once

#include "domain/RetentionRule.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QLineEdit;

namespace satchel::ui {

class RetentionRuleDialog : public Dialog
{
    Q_OBJECT

public:
    /// A rule without a name is a new one.
    RetentionRuleDialog(const PageContext &context, const RetentionRule &rule, QWidget *parent);

    /// "12 months", "10 years".
    static QString periodText(int months);
    /// The usual periods as choices, and the chosen one.
    static void fillPeriods(QComboBox &box, int chosen);

Q_SIGNALS:
    void saved(const satchel::RetentionRule &rule);
    void removed();

private:
    void addLabeled(const QString &label, QWidget *control);
    void fillActions();
    void save();

    PageContext m_context;
    RetentionRule m_rule;
    QLineEdit *m_name;
    QComboBox *m_entity;
    QLineEdit *m_filter;
    QComboBox *m_measure;
    QComboBox *m_period;
    QComboBox *m_action;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
