// SPDX-License-Identifier: GPL-3.0-or-later
// The validation rules of an entity: what they demand, how many records break each, and why a rule is off.
#pragma once

#include "domain/ValidationRule.h"
#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class Banner;
class Button;
class KindBox;

class RulesSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit RulesSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    EntityKind entity() const;
    /// Shows the rules of another entity.
    void setEntity(EntityKind entity);
    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void listRequested(satchel::EntityKind entity, const QString &filter);

private:
    struct KeptRule
    {
        Record record;
        Result<ValidationRule> rule;
        bool isPaused() const;
    };

    void read();
    void count();
    void follow();
    const KeptRule *chosen() const;
    void edit(const KeptRule *rule);
    void pause();
    void remove();
    void showRecords();
    QString demandOf(const KeptRule &rule) const;

    PageContext m_context;
    KindBox *m_entity;
    QTableWidget *m_table;
    Banner *m_problem;
    Button *m_change;
    Button *m_pause;
    Button *m_remove;
    Button *m_show;
    std::vector<KeptRule> m_rules; // of the entity, in order
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
