// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConflictGridDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SyncText.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Model = items::ConflictFieldsModel;

namespace {

constexpr int mostLines = 8; // the whole of a longer value is the tip
constexpr int detailLines = 2;
constexpr int labelLines = 2;
constexpr int margin = 12; // of the radio buttons, which are below the heads of their columns
constexpr int radioSide = 16;
constexpr int minimumRow = 54;

QTextOption wrapping(const QString &text, Qt::LayoutDirection direction)
{
    QTextOption wrap(
        direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    wrap.setTextDirection(directionOf(text, direction));
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return wrap;
}

/// Lays a text out in a width; returns its height in whole lines.
qreal layOut(QTextLayout &layout, qreal width)
{
    qreal y = 0;
    layout.beginLayout();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

} // namespace

QString cutToLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping(text, Qt::LeftToRight));
    layOut(layout, width);
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const int end = last.isValid() ? last.textStart() + last.textLength() : 0;
    return end >= text.size() ? text : text.left(qMax(0, end - 2)).trimmed() + u'…';
}

QList<std::pair<int, int>> wordsNotIn(const QString &text, const QString &other)
{
    static const QRegularExpression word(u"\\S+"_s);
    QSet<QString> known;
    for (auto match = word.globalMatch(other); match.hasNext();)
        known.insert(match.next().captured());
    QList<std::pair<int, int>> found;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        if (!known.contains(one.captured()))
            found.append({static_cast<int>(one.capturedStart()), static_cast<int>(one.capturedLength())});
    }
    return found;
}

ConflictGridDelegate::ConflictGridDelegate(const PageContext &context, const Model &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

QSize ConflictGridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto column = static_cast<Model::Column>(index.column());
    const int small = QFontMetrics(theme.font.small).height();
    if (column == Model::FieldColumn) {
        const int lines = m_isBeforeFolded ? 2 : 1;
        return {theme.px(132),
            qMax(theme.px(minimumRow),
                labelHeight(option.rect.width(), index.row(), theme) + small * lines + theme.px(18))};
    }
    const int width = (option.rect.width() > 0 ? option.rect.width() : theme.px(220))
        - theme.px(2 * margin + radioSide + 10);
    const QString text = cutToLines(m_model.text(index.row(), column), theme.font.body, width);
    QTextLayout layout(text, theme.font.body);
    layout.setTextOption(wrapping(text, option.direction));
    const qreal height = layOut(layout, width);
    const QString about = detail(index.row(), column);
    const int detailHeight = about.isEmpty() ? 0 : small * countLines(about, theme.font.small, width, detailLines);
    return {theme.px(140), qMax(theme.px(minimumRow), static_cast<int>(height) + detailHeight + theme.px(18))};
}

void ConflictGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, theme.surface.page);
    if (index.column() == Model::FieldColumn)
        paintField(*painter, option, index.row(), theme);
    else
        paintValue(*painter, option, index, theme);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), theme.radius.chip, theme, -1);
}

std::pair<QString, TextColor> ConflictGridDelegate::choiceText(int row) const
{
    const store::Conflict &conflict = m_model.conflict(row);
    if (!conflict.isOpen)
        return {conflict.keptMine ? tr("mine was kept") : tr("theirs was kept"), TextColor::Secondary};
    switch (m_model.choice(row)) {
    case Model::Choice::None: return {tr("choose one"), TextColor::Amber};
    case Model::Choice::Mine: return {tr("mine chosen"), TextColor::Green};
    case Model::Choice::Theirs: return {tr("theirs chosen"), TextColor::Green};
    case Model::Choice::Before: return {tr("before chosen"), TextColor::Green};
    case Model::Choice::Other: break;
    }
    const Field *field = m_model.field(row);
    const QString typed = field ? m_context.formats().isolatedValue(*field, m_model.otherValue(row))
                                : textOf(m_model.otherValue(row));
    return {tr("typed: %1").arg(typed), TextColor::Green};
}

int ConflictGridDelegate::labelHeight(int width, int row, const Theme &theme) const
{
    const int room = (width > 0 ? width : theme.px(140)) - theme.space.four - theme.px(8);
    return QFontMetrics(theme.font.strong).height()
        * countLines(m_model.fieldLabel(row), theme.font.strong, room, labelLines);
}

void ConflictGridDelegate::paintField(
    QPainter &painter, const QStyleOptionViewItem &option, int row, const Theme &theme) const
{
    const QRect cell = option.rect.adjusted(theme.space.four, theme.px(9), -theme.px(8), -theme.px(6));
    const int line = labelHeight(option.rect.width(), row, theme);
    const int small = QFontMetrics(theme.font.small).height();
    drawLines(painter, placed(painter, option.rect, QRect(cell.x(), cell.y(), cell.width(), line)),
        m_model.fieldLabel(row), theme.font.strong, theme.text.primary, labelLines);
    const auto [text, color] = choiceText(row);
    int x = cell.x();
    if (m_model.choice(row) != Model::Choice::None) {
        drawIcon(painter, placed(painter, option.rect, QRect(x, cell.y() + line, theme.px(12), small)), Icon::Check,
            theme.px(12), theme.green.text);
        x += theme.px(16);
    }
    drawText(painter, placed(painter, option.rect, QRect(x, cell.y() + line, cell.right() - x, small)), text,
        theme.font.small, colorOf(theme, color));
    if (m_isBeforeFolded)
        drawText(painter, placed(painter, option.rect, QRect(cell.x(), cell.y() + line + small, cell.width(), small)),
            tr("before: %1").arg(m_model.text(row, Model::Before)), theme.font.small, theme.text.tertiary);
}

/// The head of the column says who wrote the last of the values and when; a cell says where it differs.
QString ConflictGridDelegate::detail(int row, Model::Column column) const
{
    const std::vector<items::ConflictSide> &mine = m_model.story().mine;
    if (column != Model::Mine || static_cast<size_t>(row) >= mine.size())
        return {};
    const items::ConflictSide &side = mine[static_cast<size_t>(row)];
    const auto newest = std::ranges::max_element(mine, {}, &items::ConflictSide::at);
    if (!side.at || side == *newest)
        return {};
    const QString when = SyncText(m_context.formats(), m_context.workspace.clock().now()).clock(*side.at);
    return side.origin.isConnection() ? tr("from %1, %2", "connection, time").arg(isolated(side.origin.name), when)
                                      : tr("changed here %1").arg(when);
}

QList<QTextLayout::FormatRange> ConflictGridDelegate::differences(
    int row, Model::Column column, const Theme &theme) const
{
    QList<QTextLayout::FormatRange> ranges;
    if (column == Model::Before)
        return ranges;
    for (const auto &[start, length] : wordsNotIn(m_model.text(row, column), m_model.text(row, Model::Before))) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setBackground(theme.green.tint);
        range.format.setForeground(theme.green.text);
        ranges.append(range);
    }
    return ranges;
}

void ConflictGridDelegate::paintValue(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const
{
    const auto column = static_cast<Model::Column>(index.column());
    const int row = index.row();
    const bool isOpen = m_model.conflict(row).isOpen;
    const bool isChosen = static_cast<int>(m_model.choice(row)) == index.column();
    const bool wasKept = !isOpen && column == (m_model.conflict(row).keptMine ? Model::Mine : Model::Theirs);
    if (isChosen) {
        painter.fillRect(option.rect, theme.surface.selected);
        drawRounded(painter, QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -1.75), 0, {}, theme.accent.graphic, 1.5);
    }
    painter.fillRect(placed(painter, option.rect, QRect(option.rect.x(), option.rect.y(), 1, option.rect.height())),
        theme.border.subtle);
    const int side = theme.px(radioSide);
    const QRect radio = placed(
        painter, option.rect, QRect(option.rect.x() + theme.px(margin), option.rect.y() + theme.px(10), side, side));
    if (isOpen)
        drawRadioButton(
            painter, radio, QStyle::State_Enabled | (isChosen ? QStyle::State_On : QStyle::State_Off), theme);
    else if (wasKept)
        drawIcon(painter, radio, Icon::Check, side, theme.green.text);
    const QRect place = placed(painter, option.rect,
        option.rect.adjusted(theme.px(margin + radioSide + 10), theme.px(9), -theme.px(margin), 0));
    const QString text = cutToLines(m_model.text(row, column), theme.font.body, place.width());
    QTextLayout layout(text, theme.font.body);
    layout.setTextOption(wrapping(text, option.direction));
    QList<QTextLayout::FormatRange> marked = differences(row, column, theme);
    marked.removeIf([&](const QTextLayout::FormatRange &range) { return range.start + range.length > text.size(); });
    layout.setFormats(marked);
    const qreal height = layOut(layout, place.width());
    painter.setPen(column == Model::Before ? theme.text.secondary : theme.text.primary);
    layout.draw(&painter, place.topLeft());
    drawLines(painter,
        QRect(place.x(), place.y() + static_cast<int>(height), place.width(),
            QFontMetrics(theme.font.small).height() * detailLines),
        detail(row, column), theme.font.small, theme.text.tertiary, detailLines);
}

} // namespace satchel::ui

#include "moc_ConflictGridDelegate.cpp"
