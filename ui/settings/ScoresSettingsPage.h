// SPDX-License-Identifier: GPL-3.0-or-later
// The score rules of contacts, leads and deals: points, how many each rule finds, and why a rule is off.
#pragma once

#include "insight/Scores.h"
#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class KindBox;
class Banner;
class Button;
class Label;

class ScoresSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit ScoresSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    EntityKind scored() const;
    /// Shows the rules of another entity.
    void setScored(EntityKind entity);
    QTableWidget *table() const { return m_table; }

private:
    void read();
    void count();
    void follow();
    int chosen() const;
    void edit(int row);
    void pause();
    void move(int step);
    void remove();
    void addSuggested();
    void commit(const QString &label, std::vector<Edit> edits);

    PageContext m_context;
    KindBox *m_scored;
    QTableWidget *m_table;
    Banner *m_problem;
    Label *m_top;
    Button *m_change;
    Button *m_pause;
    Button *m_up;
    Button *m_down;
    Button *m_remove;
    Button *m_suggest;
    std::vector<insight::KeptRule> m_rules; // of the entity, in order
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
