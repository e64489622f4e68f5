// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/FigureButton.h"

#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

FigureButton::FigureButton(const QString &label, QWidget *parent) : StripButton(parent)
{
    setText(label);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void FigureButton::setFigure(const QString &label, const QString &figure, const QString &beside, bool isQuiet)
{
    setText(label);
    m_figure = figure;
    m_beside = beside;
    m_isQuiet = isQuiet;
    setAccessibleName(QStringList{label, figure, beside}.join(u' '));
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int label = QFontMetrics(theme.font.small).horizontalAdvance(text());
    const int beside = m_beside.isEmpty() ? 0
                                          : theme.px(6) + QFontMetrics(theme.font.small).horizontalAdvance(m_beside);
    const int figure = numberWidth(m_figure, theme.font.figure) + beside;
    const int height = QFontMetrics(theme.font.small).height() + QFontMetrics(theme.font.figure).height();
    return {qMax(label, figure) + 2 * theme.px(14), qMax(theme.px(60), height + theme.px(16))};
}

void FigureButton::paintContent(QPainter &painter, const Theme &theme)
{
    const int small = QFontMetrics(theme.font.small).height();
    const int figure = QFontMetrics(theme.font.figure).height();
    const int top = (height() - small - figure) / 2;
    const QRect inside = rect().adjusted(theme.px(14), 0, -theme.px(8), 0);
    drawText(painter, placed(painter, rect(), QRect(inside.x(), top, inside.width(), small)), text(), theme.font.small,
        theme.text.tertiary);
    const QRect line(inside.x(), top + small, inside.width(), figure);
    const int used = drawNumber(painter, placed(painter, rect(), line), m_figure, theme.font.figure,
        m_isQuiet ? theme.text.secondary : theme.text.primary, Qt::AlignLeft);
    drawText(painter, placed(painter, rect(), line.adjusted(used + theme.px(6), theme.px(3), 0, theme.px(3))), m_beside,
        theme.font.small, theme.text.tertiary);
}

} // namespace satchel::ui

#include "moc_FigureButton.cpp"
