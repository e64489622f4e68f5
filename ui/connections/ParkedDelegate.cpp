// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ParkedDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QAbstractItemView>
#include <QMouseEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int partIndent = 22;
constexpr int mostLines = 4; // of a reason; the whole of it is the tip

const items::ParkedModel &modelOf(const QModelIndex &index)
{
    return static_cast<const items::ParkedModel &>(*index.model());
}

/// Where it is and why, and what helps.
QString linesOf(const QModelIndex &index)
{
    const QString reason = ParkedDelegate::reasonOf(modelOf(index).item(index.row()));
    const QString help = index.data(Qt::StatusTipRole).toString();
    return help.isEmpty() ? reason : ParkedDelegate::tr("%1. %2", "where and how many, what helps").arg(reason, help);
}

} // namespace

ParkedDelegate::ParkedDelegate(const PageContext &context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context)
{
}

QString ParkedDelegate::reasonOf(const items::ParkedItem &item)
{
    const QString where = item.field.isEmpty() ? item.connectionName
                                               : tr("%1, %2", "connection, field").arg(item.connectionName, item.field);
    if (item.isCause())
        return tr("%1 · %2", "where, records").arg(isolated(where), item.records);
    if (item.isPart)
        return where;
    return tr("%1: %2", "where, reason").arg(isolated(where), item.reason);
}

std::vector<ParkedDelegate::Action> ParkedDelegate::actionsOf(const items::ParkedModel &model, int row)
{
    std::vector<Action> actions;
    if (model.isAboutValues(row))
        actions.push_back(Action::MatchValues);
    if (model.item(row).isPart) // its cause offers the rest
        actions.clear();
    if (model.item(row).isHere())
        actions.push_back(Action::Open);
    actions.push_back(model.item(row).isCause() ? Action::RetryAll : Action::Retry);
    return actions;
}

QString ParkedDelegate::nameOf(Action action)
{
    switch (action) {
    case Action::MatchValues: return tr("Match values…");
    case Action::Open: return tr("Open");
    case Action::RetryAll: return tr("Retry all");
    case Action::Retry:
    case Action::Toggle: break;
    }
    return tr("Retry");
}

std::vector<ParkedDelegate::Place> ParkedDelegate::placesOf(
    const QRect &row, const QModelIndex &index, const Theme &theme)
{
    const QFontMetrics metrics(theme.font.body);
    const int height = qMax(theme.size.target, metrics.height() + theme.px(6));
    std::vector<Place> places;
    int end = row.right() + 1 - theme.px(4);
    const std::vector<Action> actions = actionsOf(modelOf(index), index.row());
    for (size_t i = actions.size(); i-- > 0;) {
        const int width = metrics.horizontalAdvance(nameOf(actions[i])) + theme.px(16);
        places.push_back({actions[i], QRect(end - width, row.y() + (row.height() - height) / 2, width, height)});
        end -= width + theme.px(4);
    }
    return places;
}

QRect ParkedDelegate::textPlace(const QRect &row, const std::vector<Place> &places, const Theme &theme)
{
    const int start = row.x() + theme.size.icon + theme.px(14);
    return QRect(start, row.y(), qMax(0, places.back().rect.x() - theme.px(8) - start), row.height());
}

QSize ParkedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect row(0, 0, view ? view->viewport()->width() : theme.px(400), theme.px(46));
    const int width = textPlace(row, placesOf(row, index, theme), theme).width();
    const int lines = countLines(linesOf(index), theme.font.small, width, mostLines);
    const int height = QFontMetrics(theme.font.strong).height() + lines * QFontMetrics(theme.font.small).height()
        + theme.px(12);
    return {theme.px(200), qMax(theme.px(46), height)};
}

void ParkedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const items::ParkedItem &item = modelOf(index).item(index.row());
    const QRect row = option.rect;
    const std::vector<Place> places = placesOf(row, index, theme);
    const QRect text = textPlace(row, places, theme).adjusted(item.isPart ? theme.px(partIndent) : 0, 0, 0, 0);
    painter->setLayoutDirection(option.direction);
    drawItemGround(*painter, option, theme);
    painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.border.subtle);
    const Icon icon = item.isUnfolded ? Icon::Down
        : item.isCause()              ? Icon::Right
        : item.entity != EntityKind{} ? iconOf(item.entity)
                                      : Icon::Import;
    const int start = row.x() + theme.px(4) + (item.isPart ? theme.px(partIndent) : 0);
    drawIcon(*painter, placed(*painter, row, QRect(start, row.y(), theme.size.icon, row.height())), icon,
        theme.size.icon, theme.text.secondary);
    const int line = QFontMetrics(theme.font.strong).height();
    const int top = row.y() + theme.px(6);
    drawText(*painter, placed(*painter, row, QRect(text.x(), top, text.width(), line)), index.data().toString(),
        theme.font.strong, theme.text.primary);
    drawLines(*painter, placed(*painter, row, QRect(text.x(), top + line, text.width(), row.bottom() - top - line)),
        linesOf(index), theme.font.small, item.isPart ? theme.text.secondary : theme.amber.text, mostLines);
    for (const Place &place : places) {
        const QRect at = placed(*painter, row, place.rect);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        drawRounded(*painter, at, theme.radius.control, isHovered ? theme.surface.raised : QColor(),
            isHovered ? theme.border.normal : QColor());
        drawText(*painter, at, nameOf(place.action), theme.font.body, theme.text.link, Qt::AlignHCenter);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, row.adjusted(0, 0, 0, -1), theme.radius.control, theme, -1);
}

bool ParkedDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
    if (option.direction == Qt::RightToLeft)
        at.setX(option.rect.left() + option.rect.right() - at.x());
    for (const Place &place : placesOf(option.rect, index, Theme::of(option.widget))) {
        if (place.rect.contains(at)) {
            Q_EMIT chosen(place.action, index.row());
            return true;
        }
    }
    if (!modelOf(index).item(index.row()).isCause())
        return false;
    Q_EMIT chosen(Action::Toggle, index.row());
    return true;
}

} // namespace satchel::ui

#include "moc_ParkedDelegate.cpp"
