// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/ForecastCell.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"

namespace satchel::ui {

namespace {

constexpr int barHeight = 5;

} // namespace

ForecastCell::ForecastCell(ForecastFigures figures, Filter condition, QWidget *parent)
    : StripButton(parent), m_figures(std::move(figures)), m_condition(std::move(condition))
{
    setText(m_figures.period);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(m_figures.explanation);
    setAccessibleName(m_figures.period + QChar(u' ') + m_figures.expected);
    setAccessibleDescription(m_figures.explanation);
}

QSize ForecastCell::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int lines = QFontMetrics(theme.font.small).height() + QFontMetrics(theme.font.semibold).height();
    return {theme.px(leastForecastCell), lines + theme.px(6 + 4 + barHeight + 8)};
}

QSize ForecastCell::minimumSizeHint() const
{
    return {Theme::of(this).px(leastForecastCell) / 2, sizeHint().height()};
}

void ForecastCell::paintContent(QPainter &painter, const Theme &theme)
{
    if (isChecked())
        drawRounded(painter, rect(), theme.radius.control, theme.surface.selected, theme.accent.graphic);
    const QRect inside = rect().adjusted(theme.px(8), theme.px(6), -theme.px(8), -theme.px(8));
    const int small = QFontMetrics(theme.font.small).height();
    const int strong = QFontMetrics(theme.font.semibold).height();
    const QRect head(inside.x(), inside.y(), inside.width(), small);
    drawText(painter, head, m_figures.period, theme.font.small,
        m_figures.isWarning   ? overdueMeaning(theme).text
            : m_figures.isNow ? theme.accent.text
                              : theme.text.tertiary);
    const QRect line(inside.x(), head.bottom() + 1, inside.width(), strong);
    const int used = drawText(painter, line, m_figures.expected, theme.font.semibold, theme.text.primary);
    const int room = line.width() - used - theme.px(6);
    if (numberWidth(m_figures.beside, theme.font.small) <= room)
        drawText(painter, placed(painter, line, line.adjusted(used + theme.px(6), 0, 0, 0)), m_figures.beside,
            theme.font.small, theme.text.tertiary);
    const QRect bar(inside.x(), inside.bottom() + 1 - theme.px(barHeight), inside.width(), theme.px(barHeight));
    const auto draw = [&](double share, const QColor &color) {
        const int width = static_cast<int>(bar.width() * qBound(0.0, share, 1.0));
        if (width > 0)
            drawRounded(
                painter, placed(painter, bar, {bar.x(), bar.y(), width, bar.height()}), theme.radius.mark, color);
    };
    draw(1, theme.surface.pressed);
    draw(m_figures.possible, theme.border.strong);
    draw(m_figures.likely, theme.accent.graphic);
    draw(m_figures.won, theme.green.graphic);
    if (m_figures.quota) {
        const int x = bar.x() + static_cast<int>((bar.width() - 2) * qBound(0.0, *m_figures.quota, 1.0));
        painter.fillRect(
            placed(painter, bar, {x, bar.y() - theme.px(2), 2, bar.height() + theme.px(4)}), theme.text.primary);
    }
}

} // namespace satchel::ui

#include "moc_ForecastCell.cpp"
