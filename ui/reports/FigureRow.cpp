// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FigureRow.h"

#include "ui/common/Painting.h"
#include "ui/reports/ReportText.h"

#include <QResizeEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

FigureRow::FigureRow(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureRow::setReport(const reports::Report &report)
{
    m_tiles.clear();
    QStringList sentences;
    QStringList parts;
    for (const reports::Kpi &figure : report.figures) {
        const QString words = figureText(figure, report.rates, m_formats);
        m_tiles.push_back({figure.label,
            figure.kind == reports::ReportCellKind::Text || figure.kind == reports::ReportCellKind::Days
                ? words
                : isolatedLtr(words),
            figure.note});
        sentences.append(figure.label + u' ' + words);
        if (const QString amounts = cellParts(figure.value, report.rates, m_formats); !amounts.isEmpty())
            parts.append(figure.label + u":\n"_s + amounts);
    }
    setAccessibleName(tr("Key figures"));
    setAccessibleDescription(sentences.join(u"; "_s));
    setToolTip(parts.join(u"\n\n"_s));
    setVisible(!m_tiles.empty());
    updateGeometry();
    update();
}

int FigureRow::columnsFor(int width) const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics small(theme.font.small);
    const QFontMetrics large(theme.font.figure);
    int widest = theme.px(116);
    for (const Tile &tile : m_tiles)
        widest = qMax(widest, qMax(small.horizontalAdvance(tile.note), large.horizontalAdvance(tile.figure)));
    const int count = static_cast<int>(m_tiles.size());
    const int fitting = qMax(1, width / (widest + theme.px(26)));
    if (count <= fitting)
        return count;
    return fitting >= 3 ? 3 : fitting;
}

int FigureRow::tileHeight() const
{
    const Theme &theme = Theme::of(this);
    return 2 * QFontMetrics(theme.font.small).height() + QFontMetrics(theme.font.figure).height() + theme.px(28);
}

QSize FigureRow::sizeHint() const
{
    return {Theme::of(this).px(480), heightForWidth(width())};
}

int FigureRow::heightForWidth(int width) const
{
    const int columns = qMax(1, columnsFor(width));
    return (static_cast<int>(m_tiles.size()) + columns - 1) / columns * tileHeight();
}

/// Another width may need other columns, and with them another height.
void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void FigureRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page, theme.border.normal);
    const int columns = qMax(1, columnsFor(width()));
    const int small = QFontMetrics(theme.font.small).height();
    const int figure = QFontMetrics(theme.font.figure).height();
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        const int row = static_cast<int>(i) / columns;
        const int left = width() * column / columns;
        const QRect tile = placed(
            painter, rect(), {left, row * tileHeight(), width() * (column + 1) / columns - left, tileHeight()});
        if (column > 0) {
            const int edge = layoutDirection() == Qt::RightToLeft ? tile.right() + 1 : tile.left();
            painter.fillRect(QRect(edge, tile.top() + 1, 1, tile.height() - 2), theme.border.subtle);
        }
        if (row > 0)
            painter.fillRect(QRect(tile.left(), tile.top(), tile.width(), 1), theme.border.subtle);
        QRect line = tile.adjusted(theme.px(14), theme.px(11), -theme.px(10), 0);
        line.setHeight(small);
        drawText(painter, line, m_tiles[i].label, theme.font.small, theme.text.secondary);
        drawText(painter, {line.x(), line.bottom() + theme.px(3), line.width(), figure}, m_tiles[i].figure,
            theme.font.figure, theme.text.primary);
        drawText(painter, {line.x(), line.bottom() + theme.px(6) + figure, line.width(), small}, m_tiles[i].note,
            theme.font.small, theme.text.secondary);
    }
}

} // namespace satchel::ui

#include "moc_FigureRow.cpp"
