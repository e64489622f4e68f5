// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/FigureBar.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"

#include <QPainter>

namespace satchel::ui {

FigureBar::FigureBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureBar::setFigure(const QString &figure, double share, const QString &word)
{
    m_figure = figure;
    m_share = share;
    m_word = word;
    update();
}

QSize FigureBar::sizeHint() const
{
    return {Theme::of(this).px(120), QFontMetrics(Theme::of(this).font.title).height()};
}

void FigureBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [&](int x, int width) { return placed(painter, rect(), QRect(x, 0, width, height())); };
    const int number = numberWidth(m_figure, theme.font.title) + theme.px(10);
    const int word = m_word.isEmpty() ? 0 : QFontMetrics(theme.font.strong).horizontalAdvance(m_word) + theme.px(2);
    drawNumber(painter, place(0, number), m_figure, theme.font.title, theme.text.primary, Qt::AlignLeft);
    const int bar = width() - number - word - (word > 0 ? theme.px(10) : 0);
    if (bar > theme.px(24))
        drawProgress(painter, placed(painter, rect(), QRect(number, (height() - theme.px(6)) / 2, bar, theme.px(6))),
            m_share, theme);
    if (word > 0)
        drawText(painter, place(width() - word, word), m_word, theme.font.strong, theme.text.primary, Qt::AlignRight);
}

} // namespace satchel::ui

#include "moc_FigureBar.cpp"
