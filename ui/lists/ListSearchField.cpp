// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListSearchField.h"

#include "ui/common/Button.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"

#include <QKeyEvent>

namespace satchel::ui {

ListSearchField::ListSearchField(const QString &name, const QString &example, const QKeySequence &key, QWidget *parent)
    : SearchField(name, parent), m_example(example.isEmpty() ? QString() : tr("also %1").arg(isolatedLtr(example))),
      m_key(keyNames(key))
{
    setToolTip(m_example.isEmpty() ? nameWithKey(name, key) : nameWithKey(name, key) + u'\n' + m_example);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    align();
}

/// Beside the magnifier, whatever the keyboard writes: the hint is at the other end.
void ListSearchField::align()
{
    setAlignment(
        Qt::AlignVCenter | Qt::AlignAbsolute | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
}

void ListSearchField::changeEvent(QEvent *event)
{
    SearchField::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

QSize ListSearchField::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(220), qMax(theme.px(36), QFontMetrics(theme.font.body).height() + theme.px(12))};
}

QString ListSearchField::hint() const
{
    const Theme &theme = Theme::of(this);
    const int taken = QFontMetrics(font()).horizontalAdvance(placeholderText())
        + QFontMetrics(theme.font.small).horizontalAdvance(m_example) + keyCapsWidth(m_key, theme) + theme.px(84);
    return text().isEmpty() && taken <= width() ? m_example : QString();
}

void ListSearchField::paintEvent(QPaintEvent *event)
{
    SearchField::paintEvent(event);
    const Theme &theme = Theme::of(this);
    const int named = QFontMetrics(font()).horizontalAdvance(placeholderText()) + theme.px(64);
    if (!text().isEmpty() || named + keyCapsWidth(m_key, theme) > width())
        return; // the name says more than the key, which the tooltip has
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect inside = rect().adjusted(theme.px(10), 0, -theme.px(10), 0);
    const int cap = keyCapsWidth(m_key, theme);
    drawKeyCaps(painter, placed(painter, inside, QRect(inside.right() + 1 - cap, inside.y(), cap, inside.height())),
        m_key, theme);
    const QRect rest = placed(painter, inside, inside.adjusted(0, 0, -cap - theme.space.two, 0));
    drawText(painter, rest, hint(), theme.font.small, theme.text.tertiary, Qt::AlignRight);
}

void ListSearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down || isEnter || (event->key() == Qt::Key_Escape && text().isEmpty())) {
        Q_EMIT left();
        return;
    }
    SearchField::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_ListSearchField.cpp"
