// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteDelegate.h"

#include "ui/common/Glyphs.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"
#include "ui/shell/PaletteModel.h"

namespace satchel::ui {

namespace {

constexpr int edge = 6;
constexpr int pad = 10;

const PaletteRow &rowOf(const QModelIndex &index)
{
    return static_cast<const PaletteModel *>(index.model())->row(index.row());
}

void paintMark(QPainter &painter, const QRect &box, const PaletteRow &row, const Theme &theme)
{
    const Presentation::Avatar face = presentationOf(row.entity).avatar;
    if (face == Presentation::Avatar::Person)
        drawAvatar(painter, box, row.text, row.id, theme);
    else if (face == Presentation::Avatar::Company)
        drawCompanyAvatar(painter, box, row.text, row.id, theme);
    else if (row.action)
        row.action->icon().paint(&painter,
            QRect(box.center() - QPoint(theme.size.icon / 2, theme.size.icon / 2),
                QSize(theme.size.icon, theme.size.icon)));
    else
        drawIcon(painter, box, row.icon, theme.size.icon, theme.text.secondary);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int row = qMax(theme.size.paletteRow, QFontMetrics(theme.font.body).height() + theme.px(12));
    return {theme.px(200), rowOf(index).kind == PaletteRow::Kind::Head ? row - theme.px(4) : row};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const PaletteRow &row = rowOf(index);
    painter->setLayoutDirection(option.direction);
    const QRect all = option.rect;
    if (row.kind == PaletteRow::Kind::Head) {
        drawText(*painter, all.adjusted(theme.px(edge + pad), theme.px(4), -theme.px(pad), 0), row.text,
            theme.font.small, theme.text.tertiary);
        return;
    }
    const QRect box = all.adjusted(theme.px(edge), 0, -theme.px(edge), 0);
    if (option.state.testFlag(QStyle::State_Selected)) {
        drawRounded(*painter, box, theme.radius.control, theme.surface.selected);
        painter->fillRect(
            placed(*painter, all, QRect(box.x(), box.y() + theme.px(9), theme.px(3), box.height() - theme.px(18))),
            theme.accent.graphic);
    }
    const int mark = theme.px(20);
    const int start = box.x() + theme.px(pad);
    paintMark(
        *painter, placed(*painter, all, QRect(start, box.y() + (box.height() - mark) / 2, mark, mark)), row, theme);
    int end = box.right() + 1 - theme.px(pad);
    if (!row.end.isEmpty()) {
        const int width = numberWidth(row.end, theme.font.semibold) + 1;
        end -= width;
        drawNumber(*painter, placed(*painter, all, QRect(end, box.y(), width, box.height())), row.end,
            theme.font.semibold, theme.text.primary);
    } else if (!row.key.isEmpty()) {
        const int width = keyCapsWidth(row.key, theme);
        end -= width;
        drawKeyCaps(
            *painter, placed(*painter, all, QRect(end, box.y(), width, box.height())), keyNames(row.key), theme);
    }
    const int text = start + mark + theme.px(10);
    const int wanted = QFontMetrics(theme.font.semibold).horizontalAdvance(row.text) + theme.px(2);
    const int width = qMin(wanted, end - text - theme.px(8));
    drawMatchedText(*painter, placed(*painter, all, QRect(text, box.y(), width, box.height())), row.text,
        row.textMatches, theme.font.body, theme.text.primary, theme);
    const int detail = text + width + theme.px(8);
    if (end - detail > theme.px(40))
        drawMatchedText(*painter,
            placed(*painter, all, QRect(detail, box.y(), end - detail - theme.px(8), box.height())), row.detail,
            row.detailMatches, theme.font.body, theme.text.tertiary, theme);
}

} // namespace satchel::ui
