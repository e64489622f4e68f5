// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/StepDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TwoLineRow.h"
#include "ui/sequences/SequenceText.h"

#include <QPainter>

namespace satchel::ui {

namespace {

constexpr int stepMargin = 16;
constexpr int stepPadding = 12;
constexpr int markSide = 28;
constexpr int columnWidth = 76;
constexpr int leastTextWidth = 220;

int variantHeight(const Theme &theme)
{
    return QFontMetrics(theme.font.small).height() + theme.px(2);
}

int linesHeightOf(const Theme &theme)
{
    return twoLineHeight(theme.font.strong, theme.font.small);
}

} // namespace

StepDelegate::StepDelegate(const PageContext &context, const StepsModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto variants = static_cast<int>(m_model.variantsOf(index.row()).size());
    return {theme.px(200), linesHeightOf(theme) + theme.px(2 * stepPadding) + variants * variantHeight(theme)};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto step = static_cast<size_t>(index.row());
    const sequences::Sequence &sequence = m_model.sequence();
    const SequenceText text(m_context.formats(), m_context.workspace.schema(), m_context.workspace.clock().now());
    const QRect row = option.rect;
    painter->save();
    painter->setLayoutDirection(option.direction);
    drawItemGround(*painter, option, theme);
    painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.border.subtle);
    QRect lines = row.adjusted(theme.px(stepMargin), theme.px(stepPadding), -theme.px(stepMargin), 0);
    lines.setHeight(linesHeightOf(theme));
    paintMark(*painter, row, lines, index.row(), theme);
    lines.adjust(theme.px(markSide + 14), 0, 0, 0);
    if (const sequences::StepFigures *figures = m_model.figuresOf(index.row()))
        lines.adjust(0, 0, -paintFigures(*painter, row, lines, *figures, theme), 0);
    drawTwoLines(*painter, row, lines,
        {.title = {text.stepTitle(sequence, step), theme.font.strong, theme.text.primary},
            .detail = {text.stepTime(sequence, step), theme.font.small, theme.text.secondary}},
        theme);
    QRect line(lines.x(), lines.bottom() + 1, lines.width(), variantHeight(theme));
    for (const sequences::StepFigures &variant : m_model.variantsOf(index.row())) {
        drawText(*painter, placed(*painter, row, line), text.variant(variant), theme.font.small, theme.text.tertiary);
        line.translate(0, line.height());
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, row.adjusted(0, 0, 0, -1), theme.radius.control, theme, -2);
    painter->restore();
}

void StepDelegate::paintMark(
    QPainter &painter, const QRect &row, const QRect &lines, int step, const Theme &theme) const
{
    const int side = theme.px(markSide);
    const QRect mark(lines.x(), lines.y() + (lines.height() - side) / 2, side, side);
    const int middle = mark.center().x();
    if (step > 0)
        painter.fillRect(placed(painter, row, QRect(middle, row.y(), 1, mark.y() - row.y())), theme.border.strong);
    if (step + 1 < m_model.rowCount())
        painter.fillRect(placed(painter, row, QRect(middle, mark.bottom() + 1, 1, row.bottom() - mark.bottom())),
            theme.border.strong);
    const QRect place = placed(painter, row, mark);
    drawRounded(painter, place, side / 2.0, theme.surface.raised, theme.border.strong);
    const auto kind = m_model.sequence().rules.steps[static_cast<size_t>(step)].kind;
    drawIcon(painter, place, SequenceText::icon(kind), theme.size.icon, theme.text.secondary);
}

int StepDelegate::paintFigures(QPainter &painter, const QRect &row, const QRect &lines,
    const sequences::StepFigures &figures, const Theme &theme) const
{
    const SequenceText text(m_context.formats(), m_context.workspace.schema(), m_context.workspace.clock().now());
    const Formats formats = m_context.formats();
    struct Column
    {
        QString figure;
        QString caption;
        bool isBad = false;
    };
    const int delivered = figures.delivered();
    const Column columns[] = {{formats.count(figures.sent), tr("sent")},
        {text.share(figures.answered, delivered), tr("answered")},
        {formats.count(figures.bounced), tr("bounced"), figures.bounced > 0},
        {formats.count(figures.meetings), tr("meetings")}, {formats.count(figures.won), tr("won deals")}};
    int width = 0;
    for (const Column &column : columns)
        width = qMax(width, QFontMetrics(theme.font.small).horizontalAdvance(column.caption) + theme.px(14));
    width = qMax(width, theme.px(columnWidth));
    const int room = qMax(0, (lines.width() - theme.px(leastTextWidth)) / width);
    const int shown = qMin(static_cast<int>(std::size(columns)), room);
    int x = lines.right() + 1 - shown * width;
    const int first = QFontMetrics(theme.font.strong).height();
    for (int i = 0; i < shown; ++i) {
        const Column &column = columns[i];
        const QRect top(x, lines.y(), width, first);
        const QRect below(x, top.bottom() + 1, width, lines.bottom() - top.bottom());
        drawNumber(painter, placed(painter, row, top), column.figure, theme.font.strong,
            column.isBad ? theme.red.text : theme.text.primary, Qt::AlignHCenter);
        drawText(painter, placed(painter, row, below), column.caption, theme.font.small, theme.text.tertiary,
            Qt::AlignHCenter);
        x += width;
    }
    return shown * width;
}

} // namespace satchel::ui

#include "moc_StepDelegate.cpp"
