// SPDX-License-Identifier: GPL-3.0-or-later
// A custom field's definition: name, type, choices, target or formula, required. The type of a field that exists cannot
// change.
#pragma once

#include "items/StoreWorker.h"
#include "ui/common/Dialog.h"
#include "ui/common/FieldTypeText.h"
#include "ui/common/PageContext.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace satchel::ui {

class ChoiceRows;
class DraftKeeper;
class FormulaEditor;
class Label;

class FieldDialog : public Dialog
{
    Q_OBJECT

public:
    FieldDialog(const PageContext &context, const Entity &entity, const Field *existing, QWidget *parent);

    Field result() const;
    DraftKeeper *drafts() const { return m_drafts; }

private:
    void addLabeled(const QString &label, QWidget *control);
    bool isCalculated() const;
    void follow();
    void countUses();

    const Field *namesake(const Field &field) const;

    PageContext m_context;
    EntityKind m_entity;
    Field m_field;
    Label *m_taken; // said below the name while another field has it
    QLineEdit *m_name;
    QComboBox *m_type;
    ChoiceRows *m_choices;
    QComboBox *m_target;
    FormulaEditor *m_formula;
    QCheckBox *m_required;
    QHash<QWidget *, Label *> m_labels;
    Button *m_accept;
    DraftKeeper *m_drafts = nullptr;
    items::StoreWorker m_worker; // counts records by their choice
    Teardown m_teardown{*this};
};

/// Asks for a new field, or for changes to one that exists, and commits it; `done` hears how that went. Nothing happens
/// to `done` when the person cancels or `parent` is gone.
void editField(const PageContext &context, EntityKind entity, const Field *field, QWidget *parent,
    std::function<void(const Result<void> &)> done);

} // namespace satchel::ui
