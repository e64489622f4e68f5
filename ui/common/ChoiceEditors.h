// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of what is chosen: yes or no, one of a list, several of a list.
#pragma once

#include "ui/common/FieldEditor.h"

class QCheckBox;
class QComboBox;
class QMenu;

namespace satchel::ui {

class Button;

class BooleanEditor : public FieldEditor
{
    Q_OBJECT

public:
    BooleanEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;
    QString draft() const override;
    void setDraft(const QString &text) override;

private:
    QCheckBox *m_box;
};

class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;
    QString draft() const override;
    void setDraft(const QString &text) override;

private:
    QComboBox *m_box;
};

class MultiChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    MultiChoiceEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;
    QString draft() const override;
    void setDraft(const QString &text) override;

private:
    void showChosen();

    Button *m_button;
    QMenu *m_menu;
    QStringList m_keys;
};

} // namespace satchel::ui
