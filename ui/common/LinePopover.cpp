// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LinePopover.h"

#include "ui/common/Label.h"
#include "ui/common/Popover.h"

#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

constexpr int pauseInLine = 200; // milliseconds

struct OpenedLine
{
    Popover *popover;
    FieldEditor *editor;
};

OpenedLine openLinePopover(QWidget *anchor, const Field &field, const FieldContext &context, const Value &initial)
{
    auto *popover = new Popover(anchor);
    auto *editor = FieldEditor::create(field, context);
    editor->setMinimumWidth(Theme::of(anchor).px(field.type == FieldType::Date ? 200 : 320));
    editor->setValue(initial);
    popover->content()->addWidget(new Label(field.label, &Theme::Fonts::small, TextColor::Tertiary));
    popover->content()->addWidget(editor);
    return {popover, editor};
}

} // namespace

void askForLineWhileTyping(QWidget *anchor, const Field &field, const FieldContext &context, const Value &initial,
    std::function<void(const Value &)> typed)
{
    const auto [popover, editor] = openLinePopover(anchor, field, context, initial);
    auto *pause = new QTimer(popover);
    pause->setSingleShot(true);
    pause->setInterval(pauseInLine);
    const auto follow = [pause, typed, editor = editor] {
        pause->stop();
        if (const auto value = editor->checkedValue())
            typed(*value);
    };
    QObject::connect(editor, &FieldEditor::edited, pause, qOverload<>(&QTimer::start));
    QObject::connect(pause, &QTimer::timeout, editor, follow);
    QObject::connect(editor, &FieldEditor::committed, popover, [follow, popover = popover] {
        follow();
        popover->close();
    });
    QObject::connect(
        editor, &FieldEditor::cancelled, popover, [follow, typed, initial, editor = editor, popover = popover] {
            const auto value = editor->checkedValue();
            if (value && isEmpty(*value))
                follow();
            else
                typed(initial);
            popover->close();
        });
    popover->openAt(anchor);
    editor->setFocus();
}

void askForLine(QWidget *anchor, const Field &field, const FieldContext &context, const Value &initial,
    std::function<QString(const Value &)> taken, EmptyLine whenEmpty)
{
    const auto [popover, editor] = openLinePopover(anchor, field, context, initial);
    QObject::connect(editor, &FieldEditor::committed, popover, [=, popover = popover, editor = editor] {
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
