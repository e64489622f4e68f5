// SPDX-License-Identifier: GPL-3.0-or-later
// A custom field's definition: name, type, choices or target, required. The type of a field that exists cannot change.
#pragma once

#include "domain/Schema.h"
#include "ui/common/Dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace satchel::ui {

class Label;

class FieldDialog : public Dialog
{
    Q_OBJECT

public:
    FieldDialog(const Schema &schema, const Entity &entity, const Field *existing, QWidget *parent);

    Field result() const;

private:
    void addLabeled(const QString &label, QWidget *control);
    void follow();

    Field m_field;
    QLineEdit *m_name;
    QComboBox *m_type;
    QPlainTextEdit *m_choices;
    QComboBox *m_target;
    QCheckBox *m_required;
    QHash<QWidget *, Label *> m_labels;
    Button *m_accept;
};

/// A type's name for a person: "Money", "Single choice".
QString typeLabel(FieldType type);

} // namespace satchel::ui
