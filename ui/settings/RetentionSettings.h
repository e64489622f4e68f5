// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Privacy" of the settings: what is forgotten, and when, one sentence per rule with a switch, and how many
// records each would reach now. A rule is switched on from the list of those records.
#pragma once

#include "items/StoreWorker.h"
#include "store/privacy/Retention.h"
#include "ui/common/PageContext.h"

#include <functional>

class QVBoxLayout;

namespace satchel::ui {

class Label;
class SettingsForm;

class RetentionSettings : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the form, whose child it is.
    RetentionSettings(SettingsForm &form, const PageContext &context);

private:
    void read();
    QWidget *makeRow(int number);
    QWidget *makeSentence(int number);
    void focusNamed(const QString &name);
    void count();
    void showCounts(const std::vector<qint64> &counts);
    void preview(int number, bool isToSwitchOn);
    void edit(int number);
    void change(int number, const std::function<void(RetentionRule &)> &edit);
    void switchRule(int number, bool isOn);
    void save(const QString &label, const std::vector<RetentionRule> &rules);

    SettingsForm &m_form;
    PageContext m_context;
    std::vector<RetentionRule> m_rules;
    std::vector<Label *> m_counts;
    QWidget *m_list;
    QVBoxLayout *m_column;
    Label *m_summary;
    items::StoreWorker m_worker;
};

/// "Leads, silent for 12 months: move to the trash".
QString retentionSentence(const Schema &schema, const RetentionRule &rule);

} // namespace satchel::ui
