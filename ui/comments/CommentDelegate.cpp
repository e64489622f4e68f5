// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comments/CommentDelegate.h"

#include "domain/Mention.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QPainter>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::CommentItem;

namespace {

constexpr int margin = 16;
constexpr int face = 28;
constexpr int mostLines = 200; // of one comment

QStringList paragraphsOf(const CommentItem &item)
{
    return withoutMentionLinks(item.text).split(u'\n');
}

} // namespace

/// The places of the parts of a row, left to right; `placed` mirrors them.
struct CommentDelegate::Metrics
{
    QRect bounds = {};
    QRect face = {};
    QRect head = {};
    QRect text = {};
    std::vector<std::pair<Act, QRect>> acts = {};
    int height = 0;
};

CommentDelegate::CommentDelegate(const PageContext &context, const items::CommentsModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

std::vector<CommentDelegate::Act> CommentDelegate::actsOf(const CommentItem &item)
{
    return item.isMine ? std::vector{Act::Reply, Act::Edit, Act::Delete} : std::vector{Act::Reply};
}

QString CommentDelegate::actText(Act act)
{
    switch (act) {
    case Act::Reply: return tr("Reply");
    case Act::Edit: return tr("Edit");
    case Act::Delete: return tr("Delete");
    case Act::None: break;
    }
    return {};
}

QString CommentDelegate::when(const CommentItem &item) const
{
    const QString moment = m_context.formats().moment(item.at, m_context.workspace.clock().now());
    return item.isEdited ? tr("%1 · edited", "a time").arg(moment) : moment;
}

QString CommentDelegate::spoken(const CommentItem &item) const
{
    const QString author = item.author.isEmpty() ? tr("Unknown person") : item.author;
    QStringList parts{item.isReply ? tr("Reply by %1").arg(isolated(author)) : author, when(item), item.lineName,
        withoutMentionLinks(item.text).simplified()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

CommentDelegate::Metrics CommentDelegate::metrics(const Theme &theme, const CommentItem &item, const QRect &rect) const
{
    Metrics at{.bounds = rect};
    const int indent = item.isReply ? theme.px(face + 10) : 0;
    const int side = theme.px(face);
    const int top = rect.y() + theme.px(8);
    at.face = QRect(rect.x() + theme.px(margin) + indent, top, side, side);
    const int x = at.face.right() + 1 + theme.px(10);
    const int width = rect.right() + 1 - theme.px(margin) - x;
    at.head = QRect(x, top, width, QFontMetrics(theme.font.strong).height());
    int lines = 0;
    for (const QString &paragraph : paragraphsOf(item))
        lines += qMax(1, countLines(paragraph, theme.font.body, width, mostLines));
    at.text = QRect(x, at.head.bottom() + 1 + theme.px(2), width, lines * QFontMetrics(theme.font.body).height());
    int actX = x;
    const QFontMetrics small(theme.font.smallStrong);
    const int y = at.text.bottom() + 1 + theme.px(4);
    for (const Act act : actsOf(item)) {
        const int wide = small.horizontalAdvance(actText(act)) + theme.px(2);
        at.acts.emplace_back(act, QRect(actX, y, wide, small.height() + theme.px(4)));
        actX += wide + theme.px(14);
    }
    at.height = y + small.height() + theme.px(4) + theme.px(8) - rect.y();
    return at;
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRect rect(0, 0, option.rect.width() > 0 ? option.rect.width() : theme.px(400), 0);
    return {rect.width(), metrics(theme, m_model.item(index.row()), rect).height};
}

CommentDelegate::Act CommentDelegate::actAt(
    const QModelIndex &index, const QRect &rect, const QPoint &point, const QWidget *view) const
{
    const Metrics at = metrics(Theme::of(view), m_model.item(index.row()), rect);
    for (const auto &[act, place] : at.acts) {
        if (QStyle::visualRect(view->layoutDirection(), rect, place).contains(point))
            return act;
    }
    return Act::None;
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const CommentItem &item = m_model.item(index.row());
    const Metrics at = metrics(theme, item, option.rect);
    painter->save();
    painter->setLayoutDirection(option.direction);
    drawItemGround(*painter, option, theme);
    painter->setRenderHint(QPainter::Antialiasing);
    drawAvatar(*painter, placed(*painter, at.bounds, at.face), item.author, item.authorId, theme);
    const QString author = item.author.isEmpty() ? tr("Unknown person") : item.author;
    const QRect head = placed(*painter, at.bounds, at.head);
    const int used = drawText(*painter, head, author, theme.font.strong, theme.text.primary);
    QStringList after{when(item), item.lineName};
    after.removeAll(QString());
    drawText(*painter, placed(*painter, at.bounds, at.head.adjusted(used + theme.px(8), 0, 0, 0)), after.join(u" · "_s),
        theme.font.small, theme.text.tertiary);
    QRect line = placed(*painter, at.bounds, at.text);
    for (const QString &paragraph : paragraphsOf(item)) {
        const int lines = qMax(1, drawLines(*painter, line, paragraph, theme.font.body, theme.text.primary, mostLines));
        line.setTop(line.top() + lines * QFontMetrics(theme.font.body).height());
    }
    for (const auto &[act, place] : at.acts)
        drawText(*painter, placed(*painter, at.bounds, place), actText(act), theme.font.smallStrong, theme.accent.text);
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(
            *painter, option.rect.adjusted(theme.px(4), 0, -theme.px(4), -1), theme.radius.control, theme, -1);
    painter->restore();
}

} // namespace satchel::ui

#include "moc_CommentDelegate.cpp"
