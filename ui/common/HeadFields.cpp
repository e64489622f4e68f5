// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/HeadFields.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

HeadFields::HeadFields(FieldContext context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_row(new FlowLayout(this))
{
}

FieldEditor *HeadFields::add(const Field &field, const QString &label, int width)
{
    const Theme &theme = Theme::of(this);
    auto *box = new QWidget;
    box->setFixedWidth(theme.px(width));
    auto *column = new QVBoxLayout(box);
    setSpaces(*column, theme, 0, 4);
    column->addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary));
    FieldEditor *editor = FieldEditor::create(field, m_context);
    column->addWidget(editor);
    connect(editor, &FieldEditor::committed, this, [this, editor] {
        if (const auto value = editor->checkedValue())
            Q_EMIT edited(editor->field().name, *value);
    });
    m_editors.push_back(editor);
    m_row->addWidget(box);
    return editor;
}

void HeadFields::showRecord(const Record &record, bool isEditable)
{
    for (FieldEditor *editor : m_editors)
        showIn(*editor, record, isEditable);
}

void showIn(FieldEditor &editor, const Record &record, bool isEditable)
{
    const bool isTyping = editor.field().type != FieldType::Choice && editor.focusProxy()
        && editor.focusProxy()->hasFocus() && isEditable;
    if (!isTyping)
        editor.setValue(record.value(editor.field().name));
    editor.setReadOnly(!isEditable);
}

} // namespace satchel::ui
