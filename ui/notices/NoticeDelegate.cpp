// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TwoLineRow.h"
#include "ui/notices/NoticeText.h"

#include <QAbstractItemView>
#include <QPainter>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::NoticesModel;

namespace {

constexpr int margin = 16;
constexpr int dot = 8;
constexpr int pad = 10;

QString keyOf(int act)
{
    return QString::number(act + 1);
}

/// Its keys are shown.
bool isCurrent(const QWidget *view, const QModelIndex &index)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(view);
    return list && list->currentIndex() == index;
}

} // namespace

/// The places of the parts of a row, left to right; `placed` mirrors them.
struct NoticeDelegate::Metrics
{
    const Theme &theme;
    QRect bounds = {};
    QRect sign = {};
    QRect lines = {};
    QRect snooze = {};
    QRect seen = {}; // null for one that was seen
    std::vector<NoticeAct> acts = {};
    QList<QRect> buttons = {};
    int height = 0;
};

NoticeDelegate::NoticeDelegate(const PageContext &context, const NoticesModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

std::vector<NoticeAct> NoticeDelegate::acts(const items::Notice &notice) const
{
    return actsOf(notice, m_context.workspace.schema(), m_context.formats(), m_context.sync);
}

NoticeDelegate::Metrics NoticeDelegate::metrics(
    const Theme &theme, const NoticesModel::Row &row, const QRect &rect, bool isCurrent) const
{
    Metrics at{.theme = theme, .bounds = rect};
    const int side = theme.px(28);
    const int icon = theme.px(26);
    const int top = rect.y() + theme.px(pad);
    const int height = twoLineHeight(theme.font.strong, theme.font.small);
    const int start = rect.x() + theme.px(margin) + theme.px(dot) + theme.px(8);
    at.sign = QRect(start, top + (height - side) / 2, side, side);
    int end = rect.right() + 1 - theme.px(pad);
    if (!row.isSeen && m_model.view() != NoticesModel::View::Snoozed) {
        end -= icon;
        at.seen = QRect(end, top, icon, icon);
    }
    end -= icon;
    at.snooze = QRect(end, top, icon, icon);
    const int text = start + side + theme.px(12);
    at.lines = QRect(text, top, end - theme.px(8) - text, height);
    at.acts = acts(row.notice);
    const int buttonHeight = qMax(theme.size.controlSmall, QFontMetrics(theme.font.strong).height() + theme.px(8));
    int x = text;
    const int y = top + height + theme.px(8);
    for (size_t i = 0; i < at.acts.size(); ++i) {
        const bool hasIcon = at.acts[i].icon != Icon::None;
        int width = 2 * theme.px(10) + (hasIcon ? theme.size.icon + theme.px(6) : 0)
            + QFontMetrics(theme.font.strong).horizontalAdvance(at.acts[i].text) + theme.px(2);
        if (isCurrent)
            width += theme.px(6) + keyCapsWidth(QStringList{keyOf(static_cast<int>(i))}, theme);
        width = qMin(width, rect.right() + 1 - theme.px(margin) - x);
        if (width < theme.px(60)) { // no room on the line: the key still works
            at.acts.resize(i);
            break;
        }
        at.buttons.append(QRect(x, y, width, buttonHeight));
        x += width + theme.px(6);
    }
    at.height = y + buttonHeight + theme.px(pad) - rect.y();
    return at;
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const NoticesModel::Row &row = m_model.row(index.row());
    if (row.isHead)
        return {theme.px(200), QFontMetrics(theme.font.smallStrong).height() + theme.px(18)};
    return {theme.px(200), metrics(theme, row, QRect(0, 0, qMax(option.rect.width(), theme.px(400)), 0), false).height};
}

NoticeDelegate::Part NoticeDelegate::partAt(
    const QModelIndex &index, const QRect &rect, const QPoint &point, const QWidget *view) const
{
    const NoticesModel::Row &row = m_model.row(index.row());
    if (row.isHead)
        return {};
    const Metrics at = metrics(Theme::of(view), row, rect, isCurrent(view, index));
    const auto isAt = [&](const QRect &place) {
        return !place.isNull() && QStyle::visualRect(view->layoutDirection(), rect, place).contains(point);
    };
    if (isAt(at.snooze))
        return {Part::Kind::Snooze};
    if (isAt(at.seen))
        return {Part::Kind::Seen};
    for (int i = 0; i < at.buttons.size(); ++i) {
        if (isAt(at.buttons[i]))
            return {Part::Kind::Act, i};
    }
    return {};
}

QRect NoticeDelegate::placeOf(const Part &part, const QModelIndex &index, const QRect &rect, const QWidget *view) const
{
    const Metrics at = metrics(Theme::of(view), m_model.row(index.row()), rect, isCurrent(view, index));
    const QRect place = part.kind == Part::Kind::Snooze ? at.snooze
        : part.kind == Part::Kind::Seen                 ? at.seen
        : part.kind == Part::Kind::Act                  ? at.buttons.value(part.act)
                                                        : rect;
    return QStyle::visualRect(view->layoutDirection(), rect, place);
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const NoticesModel::Row &row = m_model.row(index.row());
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (row.isHead) {
        const QRect line = option.rect.adjusted(theme.px(margin), theme.px(6), -theme.px(margin), 0);
        const int used = drawText(
            *painter, line, NoticeText::heading(row.group), theme.font.smallStrong, theme.text.secondary);
        drawNumber(*painter, placed(*painter, option.rect, line.adjusted(used + theme.px(8), 0, 0, 0)),
            m_context.formats().count(row.count), theme.font.small, theme.text.tertiary, Qt::AlignLeft);
    } else {
        paintNotice(*painter, option, index);
    }
    painter->restore();
}

void NoticeDelegate::paintNotice(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const NoticesModel::Row &row = m_model.row(index.row());
    const Metrics at = metrics(theme, row, option.rect, isCurrent(option.widget, index));
    drawItemGround(painter, option, theme);
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect sign = placed(painter, at.bounds, at.sign);
    if (!row.isSeen) {
        const int side = theme.px(dot);
        const QRect spot(at.sign.x() - theme.px(8) - side, at.sign.center().y() - side / 2 + 1, side, side);
        drawRounded(painter, placed(painter, at.bounds, spot), side / 2.0, theme.accent.graphic);
    }
    const Theme::Meaning &meaning = theme.*NoticeText::meaning(row.notice);
    drawRounded(painter, sign, sign.width() / 2.0, row.isSeen ? theme.surface.sunken : meaning.tint);
    drawIcon(
        painter, sign, NoticeText::icon(row.notice), theme.size.icon, row.isSeen ? theme.text.tertiary : meaning.text);
    paintTexts(painter, row, at);
    paintSigns(painter, index, at);
    paintActs(painter, index, at, isCurrent(option.widget, index));
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(painter, option.rect.adjusted(theme.px(4), 0, -theme.px(4), -1), theme.radius.control, theme, -1);
}

/// A task's day comes before its customer, in its colour.
void NoticeDelegate::paintTexts(QPainter &painter, const NoticesModel::Row &row, const Metrics &at) const
{
    const Theme &theme = at.theme;
    const NoticeText words(m_context.formats(), m_context.workspace.clock().now());
    const bool isTask = items::groupOf(row.notice.kind) == items::NoticeGroup::Tasks;
    const QString detail = words.detail(row.notice);
    const QString when = words.when(row.notice);
    const QColor color = (theme.*NoticeText::meaning(row.notice)).text;
    TwoLineRow lines{.title = {words.title(row.notice), row.isSeen ? theme.font.body : theme.font.semibold,
                         row.isSeen ? theme.text.secondary : theme.text.primary}};
    const int height = QFontMetrics(theme.font.small).height();
    const int day = QFontMetrics(theme.font.smallStrong).horizontalAdvance(when);
    const int point = theme.px(14);
    lines.detail = {detail, theme.font.small, theme.text.secondary};
    if (const QString until = words.until(row); !until.isEmpty())
        lines.titleEnd = {until, theme.font.smallStrong, theme.accent.text};
    else if (!isTask)
        lines.titleEnd = {when, theme.font.small, theme.text.tertiary};
    if (isTask && detail.isEmpty())
        lines.detail = {when, theme.font.smallStrong, color};
    else if (isTask)
        lines.detailMark = day + point;
    drawTwoLines(painter, at.bounds, at.lines, lines, theme);
    if (lines.detailMark == 0)
        return;
    const QRect line(at.lines.x(), at.lines.bottom() + 1 - height, day, height);
    drawText(painter, placed(painter, at.bounds, line), when, theme.font.smallStrong, color);
    drawText(painter, placed(painter, at.bounds, QRect(line.right() + 1, line.y(), point, height)), u"·"_s,
        theme.font.small, theme.text.secondary, Qt::AlignHCenter);
}

void NoticeDelegate::paintSigns(QPainter &painter, const QModelIndex &index, const Metrics &at) const
{
    const Theme &theme = at.theme;
    const auto draw = [&](const QRect &place, Icon icon, Part::Kind kind) {
        if (place.isNull())
            return;
        const QRect shown = placed(painter, at.bounds, place);
        if (m_hoveredRow == index && m_hoveredPart.kind == kind)
            drawRounded(painter, shown, theme.radius.control, theme.surface.pressed);
        drawIcon(painter, shown, icon, theme.size.icon, theme.text.secondary);
    };
    draw(at.snooze, m_model.view() == NoticesModel::View::Snoozed ? Icon::Bell : Icon::Clock, Part::Kind::Snooze);
    draw(at.seen, Icon::Check, Part::Kind::Seen);
}

/// The first one of the current notice is the primary one, and its keys are shown.
void NoticeDelegate::paintActs(QPainter &painter, const QModelIndex &index, const Metrics &at, bool hasKeys) const
{
    const Theme &theme = at.theme;
    for (int i = 0; i < at.buttons.size(); ++i) {
        const NoticeAct &act = at.acts[static_cast<size_t>(i)];
        const bool isHovered = m_hoveredRow == index && m_hoveredPart == Part{Part::Kind::Act, i};
        const bool isPrimary = hasKeys && i == 0;
        const QColor text = isPrimary ? theme.accent.onFill : theme.text.primary;
        const QRect place = placed(painter, at.bounds, at.buttons[i]);
        if (isPrimary)
            drawRounded(painter, place, theme.radius.control, isHovered ? theme.accent.fillHover : theme.accent.fill);
        else
            drawRounded(painter, place, theme.radius.control, isHovered ? theme.surface.hover : theme.surface.raised,
                theme.border.strong);
        const QStringList key{keyOf(i)};
        QRect inside = at.buttons[i].adjusted(theme.px(10), 0, -theme.px(8), 0);
        if (act.icon != Icon::None) {
            drawIcon(painter,
                placed(painter, at.bounds, QRect(inside.x(), inside.y(), theme.size.icon, inside.height())), act.icon,
                theme.size.icon, text);
            inside.setLeft(inside.left() + theme.size.icon + theme.px(6));
        }
        if (hasKeys) {
            const int caps = keyCapsWidth(key, theme);
            const QRect cap(inside.right() + 1 - caps, inside.y(), caps, inside.height());
            drawKeyCaps(painter, placed(painter, at.bounds, cap), key, theme, isPrimary ? text : theme.text.tertiary,
                isPrimary ? theme.accent.onFill : QColor());
            inside.setRight(inside.right() - caps - theme.px(6));
        }
        drawText(painter, placed(painter, at.bounds, inside), act.text, theme.font.strong, text);
    }
}

} // namespace satchel::ui

#include "moc_NoticeDelegate.cpp"
