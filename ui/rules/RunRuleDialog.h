// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a rule for records that a person chose: rules that are on, and those that only people run. The rule's condition
// counts here as well. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "rules/RuleRunner.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;

namespace satchel::ui {

class Label;

class RunRuleDialog : public Dialog
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRecords = 500; // a rule that starts more often within an hour is stopped

    /// `about`: the records in one line.
    RunRuleDialog(const PageContext &context, EntityKind entity, std::vector<RecordId> records, const QString &about,
        QWidget *parent);

    QComboBox *rules() const { return m_rules; }
    Button *verb() const { return m_verb; }
    Label *result() const { return m_result; }

private:
    void offer();
    void follow();
    void run();
    void finish(const Result<rules::RulePass> &pass);

    PageContext m_context;
    EntityKind m_entity;
    std::vector<RecordId> m_records;
    std::vector<rules::StoredRule> m_offered;
    QComboBox *m_rules;
    Label *m_words;
    Label *m_result;
    Button *m_cancel;
    Button *m_verb;
    bool m_isRunning = false;
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
