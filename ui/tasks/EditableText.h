// SPDX-License-Identifier: GPL-3.0-or-later
// Text of a record that reads as text and becomes its editor on a click, Enter or F2: a title, a description.
#pragma once

#include "ui/common/ControlAccessible.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Label.h"

namespace satchel::ui {

class EditableText : public QWidget, public AccessibleControl
{
    Q_OBJECT

public:
    /// `placeholder` is shown while the text is empty.
    EditableText(const Field &field, const FieldContext &context, Label::FontRole font, TextColor color,
        const QString &placeholder, QWidget *parent = nullptr);
    ~EditableText() override;

    void setText(const QString &text);
    void startEditing();
    void press() override { startEditing(); }

Q_SIGNALS:
    void edited(const satchel::Value &value);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stopEditing();
    void showText();

    Field m_field;
    FieldContext m_context;
    TextColor m_color;
    QString m_placeholder;
    QString m_text;
    Label *m_label;
    FieldEditor *m_editor = nullptr;
};

} // namespace satchel::ui
