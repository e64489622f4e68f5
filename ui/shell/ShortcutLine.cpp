// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutLine.h"

#include "ui/common/Button.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Popover.h"
#include "ui/common/SatchelStyle.h"
#include "ui/shell/ActionRegistry.h"

#include <functional>
#include <memory>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequenceEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ShortcutLine::ShortcutLine(QAction *action, ActionRegistry &registry, QWidget *parent)
    : QAbstractButton(parent), m_action(action), m_registry(registry)
{
    setText(action->text().remove(u'&'));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("Change the keys"));
    connect(this, &QAbstractButton::clicked, this, &ShortcutLine::askForKeys);
    connect(action, &QAction::changed, this, &ShortcutLine::describe);
    describe();
}

void ShortcutLine::describe()
{
    if (!m_action)
        return;
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setAccessibleName(keys.isEmpty() ? tr("%1, no keys").arg(text()) : u"%1, %2"_s.arg(text(), keys));
    updateGeometry();
    update();
}

QSize ShortcutLine::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font.body);
    const int caps = m_action ? keyCapsWidth(m_action->shortcut(), theme) : 0;
    return {qMin(metrics.horizontalAdvance(text()), theme.px(170)) + caps + theme.px(24),
        qMax(theme.px(28), metrics.height() + theme.px(8))};
}

void ShortcutLine::paintEvent(QPaintEvent *)
{
    if (!m_action)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse() || isDown())
        drawRounded(painter, rect(), theme.radius.control, isDown() ? theme.surface.pressed : theme.surface.hover);
    const QRect line = rect().adjusted(theme.px(6), 0, -theme.px(6), 0);
    const QStringList names = keyNames(m_action->shortcut());
    const int caps = names.isEmpty() ? 0 : keyCapsWidth(names, theme);
    drawKeyCaps(
        painter, placed(painter, line, QRect(line.right() + 1 - caps, line.y(), caps, line.height())), names, theme);
    drawText(painter, placed(painter, line, line.adjusted(0, 0, -caps - theme.px(8), 0)), text(), theme.font.body,
        theme.text.secondary);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.control, theme, -1);
}

namespace {

/// Enter and Esc are the form's, as in any other.
class KeysEdit : public QKeySequenceEdit
{
public:
    explicit KeysEdit(const QKeySequence &keys) : QKeySequenceEdit(keys) {}
    std::function<void()> entered;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && event->key() == Qt::Key_Escape)
            event->ignore();
        else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
            entered();
        else
            QKeySequenceEdit::keyPressEvent(event);
    }
};

} // namespace

void ShortcutLine::askForKeys()
{
    if (!m_action)
        return;
    auto *popover = new Popover(this);
    popover->content()->addWidget(new Label(tr("New keys for “%1”").arg(text()), &Theme::Fonts::strong));
    auto *keys = new KeysEdit(m_action->shortcut());
    keys->setAccessibleName(tr("New keys"));
    popover->content()->addWidget(keys);
    auto *problem = new Label({}, &Theme::Fonts::small, TextColor::Red);
    problem->setWordWrap(true);
    problem->hide();
    popover->content()->addWidget(problem);
    auto *buttons = new QHBoxLayout;
    auto *usual = new Button(tr("Use the default"), Button::Variant::Ghost);
    auto *none = new Button(tr("No keys"), Button::Variant::Ghost);
    auto *take = new Button(tr("Use it here instead"), Button::Variant::Primary);
    auto *save = new Button(tr("Save keys"), Button::Variant::Primary);
    for (Button *button : {usual, none, take, save}) {
        button->setSmall(true);
        buttons->addWidget(button);
    }
    take->hide();
    popover->content()->addLayout(buttons);
    const auto wanted = std::make_shared<QKeySequence>(keys->keySequence()); // those that were checked last
    const auto check = [this, popover, problem, take, save, wanted](const QKeySequence &pressed) {
        *wanted = pressed;
        const QAction *other = m_action ? m_registry.clashing(m_action, pressed) : nullptr;
        problem->setText(other ? tr("“%1” already uses these keys.").arg(other->text().remove(u'&')) : QString());
        problem->setVisible(other);
        take->setVisible(other);
        save->setVisible(!other);
        popover->adjustSize();
    };
    const auto set = [this, popover, check](const std::optional<QKeySequence> &shortcut) {
        if (!m_action || m_registry.setShortcut(m_action, shortcut))
            popover->close();
        else
            check(shortcut.value_or(m_registry.defaultShortcut(m_action)));
    };
    connect(keys, &QKeySequenceEdit::keySequenceChanged, popover, check);
    connect(usual, &QPushButton::clicked, popover, [set] { set(std::nullopt); });
    connect(none, &QPushButton::clicked, popover, [set] { set(QKeySequence()); });
    connect(save, &QPushButton::clicked, popover, [set, keys, popover, before = keys->keySequence()] {
        if (keys->keySequence() == before)
            popover->close(); // nothing was changed
        else
            set(keys->keySequence());
    });
    connect(take, &QPushButton::clicked, popover, [this, popover, wanted] {
        if (m_action)
            m_registry.takeShortcut(m_action, *wanted);
        popover->close();
    });
    keys->entered = [save] { save->click(); };
    popover->openAt(this);
    keys->setFocus();
}

} // namespace satchel::ui

#include "moc_ShortcutLine.cpp"
