// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/CardEditor.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

CardEditor::CardEditor(const PageContext &context, const Record &deal, QWidget *parent) : QWidget(parent), m_deal(deal)
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("Edit %1").arg(deal.text(field::title)));
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 10, 4);
    column->setContentsMargins(column->contentsMargins() + shadowMargins());
    const FieldContext fields = fieldContextOf(context.workspace);
    for (const FieldName name : {field::title, field::value, field::next_action, field::next_action_date}) {
        const Field *field = deal.entity->find(name);
        auto *label = new Label(field->label, &Theme::Fonts::small, TextColor::Tertiary);
        auto *editor = FieldEditor::create(*field, fields);
        editor->setValue(deal.value(name));
        label->setBuddy(editor);
        column->addWidget(label);
        column->addWidget(editor);
        m_editors += editor;
        connect(editor, &FieldEditor::cancelled, this, &CardEditor::closed);
    }
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"));
    auto *save = new Button(tr("Save"), Button::Variant::Primary);
    for (Button *button : {cancel, save}) {
        button->setSmall(true);
        if (button == cancel)
            buttons->addStretch(1);
        buttons->addWidget(button);
    }
    save->setAutoDefault(true);
    connect(cancel, &QPushButton::clicked, this, &CardEditor::closed);
    connect(save, &QPushButton::clicked, this, &CardEditor::save);
    column->addSpacing(theme.px(4));
    column->addLayout(buttons);
    setFocusProxy(m_editors.front());
    for (QWidget *child : findChildren<QWidget *>())
        child->installEventFilter(this);
}

bool CardEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape || (isEnter && !qobject_cast<QPushButton *>(watched))) {
        if (isEnter)
            save();
        else
            Q_EMIT closed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CardEditor::placeOver(const QRect &card)
{
    const QMargins shadow = shadowMargins();
    adjustSize();
    const int width = qMax(card.width() + shadow.left() + shadow.right(), sizeHint().width());
    const QRect bounds = parentWidget()->rect();
    QRect place(card.x() - shadow.left(), card.y() - shadow.top(), width, sizeHint().height());
    place.moveLeft(qBound(
        bounds.left() - shadow.left(), place.left(), qMax(bounds.left(), bounds.right() - width + shadow.right())));
    place.moveTop(qBound(bounds.top() - shadow.top(), place.top(),
        qMax(bounds.top(), bounds.bottom() - place.height() + shadow.bottom())));
    setGeometry(place);
}

void CardEditor::save()
{
    std::vector<FieldValue> values;
    std::vector<FieldValue> before;
    bool isReadable = true;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const auto read = editor->checkedValue();
        if (!read) {
            if (isReadable)
                editor->setFocus();
            isReadable = false;
            continue;
        }
        const Value &old = m_deal.value(editor->field().name);
        if (*read == old)
            continue;
        values.push_back({editor->field().name, *read});
        before.push_back({editor->field().name, old});
    }
    if (!isReadable) {
        resize(width(), sizeHint().height());
        return;
    }
    if (!values.empty())
        Q_EMIT saved(values, before);
    Q_EMIT closed();
}

void CardEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRect box = rect().marginsRemoved(shadowMargins());
    drawShadow(painter, box, theme.radius.card, theme.dragShadow);
    drawRounded(painter, box, theme.radius.card, theme.surface.raised, theme.accent.graphic, 1.5);
}

} // namespace satchel::ui

#include "moc_CardEditor.cpp"
