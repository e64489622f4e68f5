// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/KeyCap.h"

#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

int capWidth(const QString &name, const Theme &theme)
{
    return qMax(theme.size.keyCap, QFontMetrics(theme.font.smallStrong).horizontalAdvance(name) + theme.px(10));
}

QString arrowOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left: return u"←"_s;
    case Qt::Key_Right: return u"→"_s;
    case Qt::Key_Up: return u"↑"_s;
    case Qt::Key_Down: return u"↓"_s;
    default: return {};
    }
}

} // namespace

QStringList keyNames(const QKeySequence &key)
{
    QStringList names;
    for (int i = 0; i < key.count(); ++i) {
        const QKeyCombination one = key[static_cast<uint>(i)];
        // The key that starts a line is called Enter everywhere.
        const QKeyCombination pressed(one.keyboardModifiers(), one.key() == Qt::Key_Return ? Qt::Key_Enter : one.key());
        QString text = QKeySequence(pressed).toString(QKeySequence::NativeText);
        if (const QString arrow = arrowOf(pressed.key()); !arrow.isEmpty())
            text.replace(text.lastIndexOf(u'+') + 1, text.size(), arrow);
        const bool isPlus = text.endsWith(u'+'); // the plus key itself
        if (isPlus)
            text.chop(1);
        names += text.split(u'+', Qt::SkipEmptyParts);
        if (isPlus)
            names += u"+"_s;
    }
    return names;
}

int keyCapsWidth(const QStringList &names, const Theme &theme)
{
    int width = 0;
    for (const QString &name : names)
        width += capWidth(name, theme) + theme.px(3);
    return qMax(0, width - theme.px(3));
}

int keyCapsWidth(const QKeySequence &key, const Theme &theme)
{
    return keyCapsWidth(keyNames(key), theme);
}

int drawKeyCaps(QPainter &painter, const QRect &rect, const QStringList &names, const Theme &theme, const QColor &text,
    const QColor &border)
{
    const int width = keyCapsWidth(names, theme);
    const int height = qMax(theme.size.keyCap, QFontMetrics(theme.font.smallStrong).height() + theme.px(2));
    // The caps of one chord keep their order in right-to-left: Ctrl comes before K everywhere.
    QRect cap = placed(painter, rect, QRect(rect.x(), rect.y() + (rect.height() - height) / 2, width, height));
    for (const QString &name : names) {
        cap.setWidth(capWidth(name, theme));
        drawRounded(painter, cap, theme.radius.chip, {}, border.isValid() ? border : theme.border.normal);
        drawText(
            painter, cap, name, theme.font.smallStrong, text.isValid() ? text : theme.text.secondary, Qt::AlignHCenter);
        cap.translate(cap.width() + theme.px(3), 0);
    }
    return width;
}

KeyCap::KeyCap(const QKeySequence &key, QWidget *parent) : QWidget(parent), m_names(keyNames(key))
{
    setAccessibleName(key.toString(QKeySequence::NativeText));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

KeyCap::KeyCap(const QStringList &names, QWidget *parent) : QWidget(parent), m_names(names)
{
    setAccessibleName(names.join(u' '));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {keyCapsWidth(m_names, theme),
        qMax(theme.size.keyCap, QFontMetrics(theme.font.smallStrong).height() + theme.px(2))};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawKeyCaps(painter, rect(), m_names, Theme::of(this));
}

} // namespace satchel::ui

#include "moc_KeyCap.cpp"
