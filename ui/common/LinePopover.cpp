// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LinePopover.h"

#include "ui/common/Label.h"
#include "ui/common/Popover.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

void askForLine(QWidget *anchor, const Field &field, const FieldContext &context, const Value &initial,
    std::function<QString(const Value &)> taken, EmptyLine whenEmpty)
{
    auto *popover = new Popover(anchor);
    auto *editor = FieldEditor::create(field, context);
    editor->setMinimumWidth(Theme::of(anchor).px(field.type == FieldType::Date ? 200 : 320));
    editor->setValue(initial);
    popover->content()->addWidget(new Label(field.label, &Theme::Fonts::small, TextColor::Tertiary));
    popover->content()->addWidget(editor);
    QObject::connect(editor, &FieldEditor::committed, popover, [=] {
        const auto value = editor->checkedValue();
        if (!value || (isEmpty(*value) && whenEmpty == EmptyLine::Waits))
            return;
        const QString problem = taken(*value);
        editor->setError(problem);
        if (problem.isEmpty())
            popover->close();
    });
    QObject::connect(editor, &FieldEditor::cancelled, popover, &QWidget::close);
    popover->openAt(anchor);
    editor->setFocus();
}

} // namespace satchel::ui
