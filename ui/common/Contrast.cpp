// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Contrast.h"

#include <cmath>

namespace satchel::ui {

namespace {

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor withLightness(const QColor &color, qreal lightness)
{
    return QColor::fromHslF(
        qMax(0.0F, color.hslHueF()), color.hslSaturationF(), static_cast<float>(qBound(0.0, lightness, 1.0)))
        .toRgb();
}

/// The colour of own's hue nearest to its own lightness, going in steps of `step`, that every ground carries at
/// `least`.
QColor readable(const QColor &own, std::initializer_list<QColor> grounds, qreal least, qreal step)
{
    const auto carries = [&](const QColor &color) {
        return std::ranges::all_of(grounds, [&](const QColor &ground) { return contrast(color, ground) >= least; });
    };
    qreal lightness = own.lightnessF();
    QColor color = own;
    while (!carries(color) && lightness + step >= 0 && lightness + step <= 1) {
        lightness += step;
        color = withLightness(own, lightness);
    }
    return color;
}

} // namespace

qreal contrast(const QColor &foreground, const QColor &background)
{
    const qreal first = luminance(foreground);
    const qreal second = luminance(background);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

QColor mixed(const QColor &first, const QColor &second, qreal amount)
{
    const auto channel = [amount](qreal a, qreal b) { return static_cast<float>(a * amount + b * (1 - amount)); };
    return QColor::fromRgbF(channel(first.redF(), second.redF()), channel(first.greenF(), second.greenF()),
        channel(first.blueF(), second.blueF()));
}

Theme::Accent accentFrom(const QColor &own, const Theme::Surface &surface, bool isDark)
{
    constexpr qreal step = 0.01;
    constexpr qreal forText = 4.5;
    constexpr qreal forGraphics = 3.0;
    const QColor white(Qt::white);
    const qreal away = isDark ? step : -step; // away from the ground
    Theme::Accent accent;
    accent.onFill = white;
    accent.fill = readable(own, {white}, forText, -step);
    accent.fillHover = readable(
        withLightness(accent.fill, accent.fill.lightnessF() + (isDark ? 0.03 : -0.05)), {white}, forText, -step);
    accent.fillPressed = withLightness(accent.fill, accent.fill.lightnessF() - 0.08);
    accent.tint = mixed(own, surface.page, isDark ? 0.22 : 0.12);
    accent.text = readable(own, {surface.page, surface.window, surface.pressed, accent.tint}, forText, away);
    accent.graphic = readable(own, {surface.page, surface.window, surface.raised, accent.tint}, forGraphics, away);
    accent.focus = accent.graphic;
    return accent;
}

} // namespace satchel::ui
