// SPDX-License-Identifier: GPL-3.0-or-later
// The automation rules: what triggers each, whether it is on, how often it ran and why it was stopped. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "rules/RuleSet.h"
#include "store/hub/TeamControl.h"
#include "ui/common/PageContext.h"
#include "ui/rules/AutomationPause.h"
#include "ui/settings/SettingsForm.h"

class QMenu;
class QTableWidget;

namespace satchel::ui {

class Banner;
class Button;

class AutomationSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit AutomationSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }
    Banner *problem() const { return m_problem; }
    Banner *held() const { return m_held; }
    /// The usual rules, and an empty one.
    QMenu *newMenu() const { return m_newMenu; }

    void switchRule(int row, bool on);
    void switchRule(satchel::RecordId id, bool on);
    void duplicate();
    void remove();
    void rename();

Q_SIGNALS:
    /// Null: a new, empty rule.
    void ruleRequested(const satchel::RecordId &rule);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void makeButtons();
    void fillNewMenu();
    void read();
    void giveRoomToReasons();
    void select(RecordId id);
    void fillRow(int row, const rules::StoredRule &rule);
    QString computerOf(const QString &desk) const;
    void count();
    void follow();
    void open();
    void create(const AutomationRule &rule, bool isOpened);
    void refuse(const rules::StoredRule &rule, const Error &error);
    const rules::StoredRule *chosen() const;

    PageContext m_context;
    QTableWidget *m_table;
    Banner *m_problem;
    AutomationPauseBanner *m_held;
    AutomationPause m_pause = AutomationPause::None;
    QMenu *m_newMenu;
    Button *m_new = nullptr;
    Button *m_edit = nullptr;
    Button *m_rename = nullptr;
    Button *m_duplicate = nullptr;
    Button *m_remove = nullptr;
    std::vector<rules::StoredRule> m_rules;
    std::vector<store::TeamDesk> m_desks; // the team's computers, where this person may know them
    bool m_isFilling = false;
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
