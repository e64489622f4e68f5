// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldEditor.h"

#include "ui/common/ChoiceEditors.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/ReferenceEditor.h"
#include "ui/common/TextEditors.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

FieldEditor *FieldEditor::create(const Field &field, const FieldContext &context, Layout layout, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Boolean: return new BooleanEditor(field, context, layout, parent);
    case FieldType::Choice: return new ChoiceEditor(field, context, layout, parent);
    case FieldType::MultiChoice: return new MultiChoiceEditor(field, context, layout, parent);
    case FieldType::Reference: return new ReferenceEditor(field, context, layout, parent);
    case FieldType::LongText:
    case FieldType::List: return new LongTextEditor(field, context, layout, parent);
    default: return new LineEditor(field, context, layout, parent);
    }
}

FieldEditor::FieldEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent)
    : QWidget(parent), m_field(field), m_context(context), m_layout(layout)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 3);
    setAccessibleName(field.label);
    if (isCell())
        return;
    m_error = new Label({}, &Theme::Fonts::small, TextColor::Red);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
}

void FieldEditor::setInput(QWidget *input)
{
    m_input = input;
    input->setAccessibleName(m_field.label);
    input->installEventFilter(this);
    setFocusProxy(input);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, input);
}

void FieldEditor::noteEdited()
{
    m_isEdited = true;
    setError({});
    Q_EMIT edited();
}

Result<Value> FieldEditor::checkedValue()
{
    Result<Value> read = value();
    if (read && satchel::isEmpty(*read) && m_field.isRequired())
        read = fail(Error::Kind::Invalid, tr("%1 is required.").arg(m_field.label));
    QString refusal = read ? QString() : read.error().what; // written for people, by whoever read what they typed
    if (read && !satchel::isEmpty(*read)) {
        read = checkValue(m_field, *read);
        refusal = read ? QString() : refusalOf(m_field);
    }
    setError(refusal);
    return read;
}

void FieldEditor::setError(const QString &sentence)
{
    if (error() == sentence)
        return;
    m_input->setProperty(fieldErrorProperty, !sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
    m_input->update();
    if (m_error) {
        m_error->setText(sentence);
        m_error->setVisible(!sentence.isEmpty());
    } else {
        m_input->setToolTip(sentence);
    }
}

QString FieldEditor::error() const
{
    return m_input->accessibleDescription();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isMultiLine = qobject_cast<QPlainTextEdit *>(watched);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return isCell();
        }
        if (isEnter && (!isMultiLine || key->modifiers().testFlag(Qt::ControlModifier))) {
            m_isEdited = false;
            Q_EMIT committed();
            return isCell() || isMultiLine;
        }
    }
    if (event->type() == QEvent::FocusOut && m_isEdited
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_isEdited = false;
        Q_EMIT committed();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_FieldEditor.cpp"
