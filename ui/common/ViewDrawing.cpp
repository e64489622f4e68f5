// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of ControlDrawing.h: menus, heads, tabs, bars and rows.
#include "ui/common/ControlDrawing.h"
#include "ui/common/Icons.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"

#include <algorithm>
#include <QIcon>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int menuPadding = 10;
constexpr int menuGap = 9;

bool isMarked(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Enabled);
}

/// Those that what stands behind a menu item's tab names; empty when it is a text, such as a time.
QKeySequence keysOf(const QString &trailing)
{
    const QKeySequence keys(trailing, QKeySequence::NativeText);
    return keys.isEmpty() || keys[0].key() == Qt::Key_unknown ? QKeySequence() : keys;
}

int trailingWidth(const QString &trailing, const Theme &theme)
{
    const QKeySequence keys = keysOf(trailing);
    return keys.isEmpty() ? QFontMetrics(theme.font.small).horizontalAdvance(trailing) + 1 : keyCapsWidth(keys, theme);
}

} // namespace

void drawTab(QPainter &painter, const QStyleOptionTab &option, const Theme &theme)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHover = option.state.testFlag(QStyle::State_MouseOver);
    const QColor text = !option.state.testFlag(QStyle::State_Enabled) ? theme.text.disabled
        : isCurrent                                                   ? theme.text.primary
                                                                      : theme.text.secondary;
    painter.setLayoutDirection(option.direction);
    const QRect rect = option.rect.adjusted(0, 2, 0, -2);
    if (isCurrent || isHover)
        drawRounded(painter, rect, theme.radius.control, isCurrent ? theme.surface.pressed : theme.surface.hover);
    drawText(painter, rect.adjusted(theme.px(4), 0, -theme.px(4), 0), QString(option.text).remove(u'&'),
        isCurrent ? theme.font.strong : theme.font.body, text, Qt::AlignHCenter);
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    painter.setLayoutDirection(option.direction);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty()) {
            painter.fillRect(
                QRect(option.rect.x() + 1, option.rect.center().y(), option.rect.width() - 2, 1), theme.border.subtle);
            return;
        }
        drawText(painter, option.rect.adjusted(theme.px(menuPadding), 0, -theme.px(menuPadding), 0), option.text,
            theme.font.small, theme.text.tertiary);
        return;
    }
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRect row = option.rect.adjusted(theme.px(5), 1, -theme.px(5), -1);
    if (isMarked(option))
        drawRounded(painter, row, theme.radius.control, theme.surface.selected);
    const QColor text = isEnabled ? theme.text.primary : theme.text.disabled;
    int x = row.x() + theme.px(menuPadding);
    const QRect mark = placed(painter, row, QRect(x, row.y(), theme.size.icon, row.height()));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            drawIcon(painter, mark, Icon::Check, theme.size.icon, theme.accent.text);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    const bool hasMarks = option.maxIconWidth > 0 || option.menuHasCheckableItems || !option.icon.isNull();
    if (hasMarks)
        x += theme.size.icon + theme.px(menuGap);
    const QStringList parts = QString(option.text).remove(u'&').split(u'\t');
    int end = row.right() - theme.px(8);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        end -= theme.px(12);
        drawIcon(painter, placed(painter, row, QRect(end, row.y(), theme.px(12), row.height())), Icon::Right,
            theme.px(12), theme.text.secondary);
    } else if (parts.size() > 1) {
        const QKeySequence keys = keysOf(parts.at(1));
        const int width = trailingWidth(parts.at(1), theme);
        end -= width;
        const QRect place = placed(painter, row, QRect(end, row.y(), width, row.height()));
        if (keys.isEmpty())
            drawText(painter, place, parts.at(1), theme.font.small, theme.text.secondary);
        else
            drawKeyCaps(painter, place, keyNames(keys), theme);
    }
    drawText(painter, placed(painter, row, QRect(x, row.y(), end - x - theme.px(8), row.height())), parts.first(),
        theme.font.body, text);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const Theme &theme)
{
    const QFontMetrics metrics(theme.font.body);
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {theme.px(10), option.text.isEmpty() ? theme.px(9) : metrics.height() + theme.px(8)};
    const QStringList parts = QString(option.text).remove(u'&').split(u'\t');
    int width = 2 * theme.px(5) + theme.px(menuPadding) + theme.size.icon + theme.px(menuGap)
        + metrics.horizontalAdvance(parts.first()) + theme.px(24);
    if (parts.size() > 1)
        width += theme.px(16) + trailingWidth(parts.at(1), theme);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += theme.px(20);
    return {width, qMax(theme.px(30), metrics.height() + theme.px(10))};
}

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    painter.fillRect(option.rect, theme.surface.window);
    const bool isOpen = option.state.testFlag(QStyle::State_Sunken);
    if (option.state.testFlag(QStyle::State_Selected))
        drawRounded(painter, option.rect.adjusted(1, 2, -1, -2), theme.radius.chip,
            isOpen ? theme.surface.pressed : theme.surface.hover);
    painter.setFont(theme.font.body);
    painter.setPen(theme.text.primary);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme)
{
    const bool isHover = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool isUpright = option.orientation == Qt::Horizontal;
    painter.setLayoutDirection(option.direction);
    painter.fillRect(option.rect, isHover ? theme.surface.hover : theme.surface.page);
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.normal);
    const bool isFirst = option.position == QStyleOptionHeader::Beginning
        || option.position == QStyleOptionHeader::OnlyOneSection;
    const int start = isUpright && isFirst ? theme.space.four : theme.px(10);
    QRect rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(start, 0, -theme.px(10), 0));
    const QColor color = isSorted ? theme.text.primary : theme.text.tertiary;
    const int mark = isSorted ? theme.px(12) + theme.px(4) : 0;
    const bool isAtEnd = option.textAlignment.testFlag(Qt::AlignRight)
        || option.textAlignment.testFlag(Qt::AlignTrailing);
    const int width = qMin(QFontMetrics(theme.font.smallStrong).horizontalAdvance(option.text), rect.width() - mark);
    const QRect text = placed(painter, rect,
        isAtEnd ? QRect(rect.right() + 1 - width - mark, rect.y(), width, rect.height())
                : QRect(rect.x(), rect.y(), width, rect.height()));
    // A header whose sections may only be so wide (StyleMetrics) is high enough for a second line.
    const QFontMetrics metrics(theme.font.smallStrong);
    const int line = metrics.height();
    const QStringList words = option.text.split(u' ');
    const bool hasWholeWords = std::ranges::all_of(
        words, [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; }); // else it ends in "…"
    const bool isOneLine = text.height() < 2 * line || !hasWholeWords;
    const int lines = isOneLine ? 1 : countLines(option.text, theme.font.smallStrong, width, 2);
    const int above = (text.height() - lines * line) / 2;
    drawLines(painter, text.adjusted(0, above, 0, 0), option.text, theme.font.smallStrong, color, lines,
        isAtEnd ? Qt::AlignRight : Qt::AlignLeft);
    if (isSorted) {
        const int x = isAtEnd ? rect.right() + 1 - theme.px(12) : rect.x() + width + theme.px(4);
        // Qt calls an ascending order "sort down".
        drawIcon(painter, placed(painter, rect, QRect(x, rect.y(), theme.px(12), rect.height())),
            option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::Up : Icon::Down, theme.px(12), color);
    }
}

void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    const int height = theme.size.progress;
    const QRect track(
        option.rect.x(), option.rect.y() + (option.rect.height() - height) / 2, option.rect.width(), height);
    drawRounded(painter, track, height / 2.0, theme.border.normal);
    const int span = option.maximum - option.minimum;
    if (span <= 0)
        return; // unknown length: the figure beside it counts up
    const qint64 done = qint64(option.progress - option.minimum) * track.width() / span;
    QRect fill(track.x(), track.y(), qBound(0, static_cast<int>(done), track.width()), height);
    fill = QStyle::visualRect(option.direction, track, fill);
    if (!fill.isEmpty())
        drawRounded(painter, fill, height / 2.0, theme.accent.graphic);
}

void drawScrollBarSlider(
    QPainter &painter, const QRect &slider, bool isHorizontal, QStyle::State state, const Theme &theme)
{
    const bool isActive = state.testFlag(QStyle::State_MouseOver) || state.testFlag(QStyle::State_Sunken);
    const int inset = isActive ? 2 : 3;
    const QRect rect = isHorizontal ? slider.adjusted(2, inset, -2, -inset) : slider.adjusted(inset, 2, -inset, -2);
    drawRounded(
        painter, rect, qMin(rect.width(), rect.height()) / 2.0, isActive ? theme.border.control : theme.border.strong);
}

void drawItemGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHover = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (isSelected)
        painter.fillRect(option.rect,
            !option.state.testFlag(QStyle::State_Active) ? theme.surface.selectedInactive
                : isHover                                ? theme.surface.selectedHover
                                                         : theme.surface.selected);
    else if (isHover)
        painter.fillRect(option.rect, theme.surface.hover);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
}

void drawListRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QRect row = option.rect;
    drawItemGround(painter, option, theme);
    painter.fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.border.subtle);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(
            placed(painter, row, QRect(row.x(), row.y(), theme.px(3), row.height())), theme.accent.graphic);
}

} // namespace satchel::ui
