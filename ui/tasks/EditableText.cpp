// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/EditableText.h"

#include "domain/Mention.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

EditableText::EditableText(const Field &field, const FieldContext &context, Label::FontRole font, TextColor color,
    const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_field(field), m_context(context), m_color(color), m_placeholder(placeholder),
      m_label(new Label({}, font, color))
{
    auto *column = new QVBoxLayout(this);
    const int room = Theme::of(this).px(4);
    column->setContentsMargins(room, Theme::of(this).px(2), room, Theme::of(this).px(2));
    setMinimumHeight(Theme::of(this).size.target);
    m_label->setWordWrap(true);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addWidget(m_label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    showText();
}

EditableText::~EditableText()
{
    delete std::exchange(m_editor, nullptr); // losing the focus it would commit to a text that is going
}

void EditableText::setText(const QString &text)
{
    m_text = text;
    showText();
}

void EditableText::showText()
{
    const bool isEmpty = m_text.isEmpty();
    const QString shown = withoutMentionLinks(m_text);
    m_label->setText(isEmpty ? m_placeholder : shown);
    m_label->setColor(isEmpty ? TextColor::Tertiary : m_color);
    setAccessibleName(tr("%1: %2", "field, value").arg(m_field.label, isEmpty ? tr("empty") : shown));
}

void EditableText::startEditing()
{
    if (m_editor)
        return;
    m_editor = FieldEditor::create(m_field, m_context, FieldEditor::Layout::Form, this);
    m_editor->setValue(m_text.isEmpty() ? Value() : Value(m_text));
    m_label->hide();
    layout()->addWidget(m_editor);
    connect(m_editor, &FieldEditor::committed, this, [this] {
        const auto value = m_editor ? m_editor->checkedValue() : Result<Value>();
        if (!m_editor || !value)
            return;
        stopEditing();
        if (textOf(*value) != m_text)
            Q_EMIT edited(*value);
    });
    connect(m_editor, &FieldEditor::cancelled, this, &EditableText::stopEditing);
    if (QWidget *input = m_editor->focusProxy())
        input->installEventFilter(this);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

/// Esc leaves the text as it was; it does not close the panel around it.
bool EditableText::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Escape) {
        stopEditing();
        return true;
    }
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (isEnter && m_editor && m_field.type != FieldType::LongText) {
        Q_EMIT m_editor->committed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EditableText::stopEditing()
{
    FieldEditor *editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && (editor == focused || editor->isAncestorOf(focused));
    disconnect(editor, nullptr, this, nullptr);
    m_label->show();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    layout()->removeWidget(editor);
    editor->hide();
    editor->setParent(nullptr);
    editor->deleteLater();
}

void EditableText::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        startEditing();
}

void EditableText::keyPressEvent(QKeyEvent *event)
{
    const bool isAsked = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (isAsked && !m_editor)
        startEditing();
    else
        QWidget::keyPressEvent(event);
}

void EditableText::paintEvent(QPaintEvent *)
{
    if (m_editor)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (underMouse())
        drawRounded(painter, rect(), theme.radius.chip, theme.surface.hover);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.chip, theme, -2);
}

} // namespace satchel::ui

#include "moc_EditableText.cpp"
