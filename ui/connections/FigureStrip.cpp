// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/FigureStrip.h"

#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowestCell = 150;
}

FigureStrip::FigureStrip(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureStrip::setFigures(std::vector<Figure> figures)
{
    const bool isOtherCount = figures.size() != m_figures.size();
    m_figures = std::move(figures);
    QStringList spoken;
    for (const Figure &figure : m_figures)
        spoken.append(figure.label + u' ' + figure.value + u", "_s + figure.detail);
    setAccessibleName(spoken.join(u". "_s));
    if (isOtherCount)
        updateGeometry();
    update();
}

int FigureStrip::columnsFor(int width) const
{
    const int count = qMax(1, static_cast<int>(m_figures.size()));
    const int fitting = width / qMax(1, Theme::of(this).px(narrowestCell));
    return fitting >= count ? count : qMax(1, qMin(3, fitting));
}

int FigureStrip::cellHeight() const
{
    const Theme &theme = Theme::of(this);
    return QFontMetrics(theme.font.small).height() * 2 + QFontMetrics(theme.font.figure).height() + theme.px(24);
}

int FigureStrip::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    return cellHeight() * ((static_cast<int>(m_figures.size()) + columns - 1) / columns);
}

QSize FigureStrip::sizeHint() const
{
    return {Theme::of(this).px(600), cellHeight()};
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page, theme.border.normal);
    const int columns = columnsFor(width());
    const int small = QFontMetrics(theme.font.small).height();
    const int figureHeight = QFontMetrics(theme.font.figure).height();
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        const int left = width() * column / columns;
        const int top = cellHeight() * (static_cast<int>(i) / columns);
        const int room = width() / columns - theme.px(22);
        const auto line = [&](int y, int height) {
            return placed(painter, rect(), QRect(left + theme.px(14), y, room, height));
        };
        if (column > 0)
            painter.fillRect(placed(painter, rect(), QRect(left, top + 1, 1, cellHeight() - 2)), theme.border.subtle);
        drawText(painter, line(top + theme.px(10), small), m_figures[i].label, theme.font.small, theme.text.secondary);
        drawNumber(painter, line(top + theme.px(12) + small, figureHeight), m_figures[i].value, theme.font.figure,
            theme.text.primary, Qt::AlignLeft);
        drawText(painter, line(top + theme.px(14) + small + figureHeight, small), m_figures[i].detail, theme.font.small,
            theme.text.secondary);
    }
}

} // namespace satchel::ui

#include "moc_FigureStrip.cpp"
