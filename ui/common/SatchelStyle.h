// SPDX-License-Identifier: GPL-3.0-or-later
// Draws Qt's own widgets in the look of the theme, over Fusion. It owns the current theme (see Theme::of). There is no
// style sheet in the program: with one, QWidget::style() would no longer be this object. The focus ring shows only
// while a person works by keyboard; fields always show the ring.
#pragma once

#include "ui/common/Theme.h"

#include <QFocusFrame>
#include <QPointer>
#include <QProxyStyle>

class QHelpEvent;

namespace satchel::ui {

class SatchelStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit SatchelStyle(Theme theme);

    const Theme &theme() const { return m_theme; }
    /// Changes the look of everything at once: palette, fonts, sizes.
    void setTheme(const Theme &theme);

    /// True after a key press, false after a press of the mouse.
    bool isKeyboardUsed() const { return m_isKeyboardUsed; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override { palette = m_theme.palette; }
    QPalette standardPalette() const override { return m_theme.palette; }
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool showElidedChoice(QObject *watched, const QHelpEvent &event) const;
    bool showElidedBox(QObject *watched, const QHelpEvent &event) const;
    void followFocus(QWidget *old, QWidget *now);
    void drawFocusFrame(QPainter &painter, const QRect &frame, const QWidget *widget) const;

    Theme m_theme;
    QPointer<QFocusFrame> m_ring;
    bool m_isKeyboardUsed = false;
};

/// A property of buttons whose ring is shown whenever they have the focus, also after a click: where the next key acts
/// would not be seen otherwise.
inline constexpr auto alwaysRingedProperty = "alwaysRinged";

/// Whether a focused thing shows its ring now. Delegates and painted widgets ask this before drawFocusRing.
bool isFocusRingShown(const QWidget *widget);

} // namespace satchel::ui
