// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Button.h"

#include "ui/common/KeyCap.h"
#include "ui/common/Theme.h"

#include <QAction>

#include <utility>

namespace satchel::ui {

Button::Button(const QString &text, Variant variant, QWidget *parent) : Button(Icon::None, text, variant, parent)
{
}

Button::Button(Icon icon, const QString &text, Variant variant, QWidget *parent)
    : QPushButton(text, parent), m_variant(variant), m_icon(icon)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setVariant(Variant variant)
{
    m_variant = variant;
    update();
}

void Button::setDrawnIcon(Icon icon)
{
    if (std::exchange(m_icon, icon) == icon)
        return;
    updateGeometry();
    update();
}

void Button::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    updateGeometry();
}

void Button::setChevron(bool hasChevron)
{
    m_hasChevron = hasChevron;
    updateGeometry();
}

void Button::setKeyCap(const QKeySequence &key)
{
    m_keyCap = key;
    updateGeometry();
}

QSize Button::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font.strong);
    const int gap = theme.px(7);
    int width = 2 * theme.px(m_isSmall ? 10 : 12) + metrics.horizontalAdvance(text().remove(u'&'));
    if (m_icon != Icon::None)
        width += theme.size.icon + gap;
    if (m_hasChevron)
        width += theme.px(12) + gap;
    if (!m_keyCap.isEmpty())
        width += keyCapsWidth(m_keyCap, theme) + gap;
    const int token = m_isSmall ? theme.size.controlSmall : theme.size.control;
    return {width, qMax(token, metrics.height() + theme.px(8))};
}

IconButton::IconButton(Icon icon, const QString &name, QWidget *parent) : QToolButton(parent), m_icon(icon)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setName(name);
}

IconButton::IconButton(Icon icon, QAction *action, QWidget *parent) : IconButton(icon, action->text(), parent)
{
    setDefaultAction(action);
    const auto follow = [this, action] { setName(action->text().remove(u'&'), action->shortcut()); };
    connect(action, &QAction::changed, this, follow);
    follow();
}

void IconButton::setName(const QString &name, const QKeySequence &key)
{
    setAccessibleName(name);
    setToolTip(nameWithKey(name, key));
}

void IconButton::setDrawnIcon(Icon icon)
{
    m_icon = icon;
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = Theme::of(this).size.controlSmall;
    return {side, side};
}

Button *buttonOf(QAction *action, Icon icon, Button::Variant variant)
{
    auto *button = new Button(icon, action->text(), variant);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(nameWithKey(action->text(), action->shortcut()));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

QString nameWithKey(const QString &name, const QKeySequence &key)
{
    return key.isEmpty()
        ? name
        : Button::tr("%1 (%2)", "name of a command, its key").arg(name, key.toString(QKeySequence::NativeText));
}

} // namespace satchel::ui

#include "moc_Button.cpp"
