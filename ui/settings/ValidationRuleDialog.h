// SPDX-License-Identifier: GPL-3.0-or-later
// One validation rule: a condition that must hold, or a field that is required from a stage on, and the message for
// whoever breaks it. It closes when the store has the rule; a refusal keeps it open.
#pragma once

#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QLineEdit;

namespace satchel::ui {

class FormulaEditor;
class Label;

class ValidationRuleDialog : public Dialog
{
    Q_OBJECT

public:
    /// `rule` without an id is a new one for `entity`.
    ValidationRuleDialog(
        const PageContext &context, EntityKind entity, const Record &rule, qint64 position, QWidget *parent);

private:
    enum class Kind { Condition, RequiredFromStage };

    void addLabeled(const QString &label, QWidget *control);
    void fillFields();
    void fillStages();
    Kind kind() const;
    void follow();
    void save();

    PageContext m_context;
    EntityKind m_entity;
    Record m_rule;
    qint64 m_position;
    QLineEdit *m_name;
    QComboBox *m_kind;
    FormulaEditor *m_condition;
    QComboBox *m_field;
    QComboBox *m_stage;
    QLineEdit *m_message;
    QHash<QWidget *, Label *> m_labels;
    Button *m_accept = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
