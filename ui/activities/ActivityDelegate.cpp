// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ActivityDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TitleLinks.h"
#include "ui/common/TwoLineRow.h"
#include "ui/customer/TimelineDelegate.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TimelineGroup;
using items::TimelineRow;

namespace {

constexpr int margin = 16;
constexpr int disc = 28;
constexpr int gap = 12;
constexpr int narrowestWithDeal = 560;

} // namespace

/// What is painted, with places for left to right.
struct ActivityDelegate::Row
{
    QPainter &painter;
    const QRect rect;
    const TimelineRow &row;
    const TimelineText words;
    const Theme &theme;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;

    QRect place(const QRect &part) const { return placed(painter, rect, part); }
};

ActivityDelegate::ActivityDelegate(const items::TimelineModel &model, MakeText words, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_words(std::move(words))
{
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int width = option.rect.width() > 0 ? option.rect.width() : 400;
    if (m_model.row(index.row()).isHeading)
        return {width, qMax(theme.px(32), QFontMetrics(theme.font.semibold).height() + theme.px(12))};
    return {width, qMax(theme.px(48), twoLineHeight(theme.font.strong, theme.font.small) + theme.px(12))};
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Row row{*painter, option.rect, m_model.row(index.row()), m_words(), theme, option, index};
    if (row.row.isHeading) {
        paintHeading(row);
    } else {
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        paintItem(row);
        if ((option.state & QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), theme.radius.control, theme, -2);
    }
    painter->restore();
}

void ActivityDelegate::paintHeading(const Row &at) const
{
    const Theme &theme = at.theme;
    at.painter.fillRect(at.rect, theme.surface.sunken);
    at.painter.fillRect(QRect(at.rect.x(), at.rect.bottom(), at.rect.width(), 1), theme.border.subtle);
    const QRect line = at.rect.adjusted(theme.px(margin), 0, -theme.px(margin), 0);
    const QString count = at.words.count(at.row.count);
    const int end = numberWidth(count, theme.font.small);
    drawNumber(at.painter, at.place(QRect(line.right() + 1 - end, line.y(), end, line.height())), count,
        theme.font.small, theme.text.tertiary);
    const auto [day, date] = at.words.headingParts(at.row);
    const int used = drawText(at.painter, at.place(line.adjusted(0, 0, -end - theme.px(gap), 0)), day,
        theme.font.semibold, theme.text.primary);
    drawText(at.painter, at.place(line.adjusted(used + theme.px(8), 0, -end - theme.px(gap), 0)), date,
        theme.font.small, theme.text.tertiary);
}

void ActivityDelegate::paintItem(const Row &at) const
{
    const Theme &theme = at.theme;
    const int side = theme.px(disc);
    drawKindDisc(at.painter,
        at.place(QRect(at.rect.x() + theme.px(margin), at.rect.center().y() - side / 2, side, side)),
        at.words.icon(at.row), at.row.group == TimelineGroup::Planned, theme);
    const int start = at.rect.x() + theme.px(margin) + side + theme.px(gap);
    const int end = paintEnd(at);
    const int height = twoLineHeight(theme.font.strong, theme.font.small);
    const QRect lines(start, at.rect.y() + (at.rect.height() - height) / 2, end - start, height);
    const int first = QFontMetrics(theme.font.strong).height();
    paintTitle(at, QRect(lines.x(), lines.y(), lines.width(), first));
    const QString customer = at.words.customer(at.row.item);
    const QString rest = at.words.rest(at.row.item).left(300);
    const QString detail = customer.isEmpty() ? rest : rest.isEmpty() ? customer : customer + u" · "_s + isolated(rest);
    const int second = QFontMetrics(theme.font.small).height();
    drawText(at.painter, at.place(QRect(lines.x(), lines.bottom() + 1 - second, lines.width(), second)), detail,
        theme.font.small, theme.text.secondary);
}

void ActivityDelegate::paintTitle(const Row &at, const QRect &line) const
{
    const Theme &theme = at.theme;
    const auto chip = at.words.chip(at.row.item);
    const int icon = theme.px(14);
    const int space = theme.px(7);
    QList<Icon> marks;
    if (at.row.item.isPinned)
        marks.append(Icon::Pin);
    if (!at.row.item.files.empty())
        marks.append(Icon::Attach);
    int behind = static_cast<int>(marks.size()) * (icon + space);
    if (chip)
        behind += stateChipWidth(chip->text, Icon::None, theme) + space;
    int x = line.x()
        + drawTitle(at.painter, at.place(line.adjusted(0, 0, -behind, 0)), at.words.headline(at.row.item),
            theme.font.strong, theme.text.primary, at.option, at.index);
    for (const Icon mark : std::as_const(marks)) {
        drawIcon(
            at.painter, at.place(QRect(x + space, line.y(), icon, line.height())), mark, icon, theme.text.tertiary);
        x += space + icon;
    }
    if (chip && x + space < line.right())
        drawStateChip(at.painter, at.place(QRect(x + space, line.y(), line.right() - x - space, line.height())),
            chip->text, theme.*(chip->meaning), theme);
}

/// Deal, owner and time; returns where they begin.
int ActivityDelegate::paintEnd(const Row &at) const
{
    const Theme &theme = at.theme;
    const bool isPlanned = at.row.group == TimelineGroup::Planned;
    const bool isOverdue = at.words.isOverdue(at.row);
    const bool isSoon = at.words.isDueSoon(at.row);
    const QFont &font = isOverdue || isSoon ? theme.font.smallStrong : theme.font.small;
    const QColor color = isOverdue ? overdueMeaning(theme).text : isSoon ? theme.amber.text : theme.text.secondary;
    const int room = isPlanned
        ? theme.px(116)
        : qMax(theme.px(44), QFontMetrics(theme.font.smallStrong).horizontalAdvance(at.words.longestTimeOfDay()));
    int x = at.rect.right() + 1 - theme.px(margin) - room;
    const QRect time(x, at.rect.y(), room, at.rect.height());
    const QString text = at.words.time(at.row);
    drawText(at.painter, at.place(time), text, font, color, Qt::AlignRight);
    if (isOverdue || isSoon) {
        const int mark = theme.px(12);
        const int width = qMin(QFontMetrics(font).horizontalAdvance(text), room - mark - theme.px(4));
        drawNextActionGlyph(at.painter,
            at.place(QRect(time.right() + 1 - width - mark - theme.px(4), time.y(), mark, time.height())),
            isOverdue ? NextActionState::Overdue : NextActionState::DueSoon, theme);
    }
    const int avatar = theme.size.avatarSmall;
    x -= theme.px(gap) + avatar;
    if (!at.row.item.personId.isNull())
        drawAvatar(at.painter, at.place(QRect(x, at.rect.center().y() - avatar / 2, avatar, avatar)),
            at.row.item.person, at.row.item.personId, theme);
    if (at.rect.width() < theme.px(narrowestWithDeal))
        return x - theme.px(gap);
    const int column = qBound(theme.px(140), at.rect.width() * 26 / 100, theme.px(220));
    x -= theme.px(gap) + column;
    if (!at.row.item.deal.isEmpty()) {
        const int icon = theme.px(14);
        drawIcon(
            at.painter, at.place(QRect(x, at.rect.y(), icon, at.rect.height())), Icon::Deal, icon, theme.text.tertiary);
        const int used = icon + theme.px(7);
        drawText(at.painter, at.place(QRect(x + used, at.rect.y(), column - used, at.rect.height())), at.row.item.deal,
            theme.font.small, theme.text.secondary);
    }
    return x - theme.px(gap);
}

} // namespace satchel::ui

#include "moc_ActivityDelegate.cpp"
