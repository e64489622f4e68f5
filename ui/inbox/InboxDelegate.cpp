// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/InboxDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/inbox/InboxText.h"

#include <QPainter>

namespace satchel::ui {

namespace {

constexpr int inboxMargin = 16;
constexpr int faceSide = 28;
constexpr int rowPadding = 9;
constexpr int lineGapOfRow = 1;

int linesHeight(const Theme &theme)
{
    return 2 * QFontMetrics(theme.font.semibold).height() + QFontMetrics(theme.font.small).height() + 2 * lineGapOfRow;
}

} // namespace

/// What is painted, with places for left to right.
struct InboxDelegate::Row
{
    QPainter &painter;
    const QRect rect;
    const items::InboxRow &row;
    const items::InboxConversation *of; // null: a heading
    const InboxText &text;
    bool hasDraft;
    Instant now;
    const Theme &theme;

    QRect place(const QRect &part) const { return placed(painter, rect, part); }
    /// Draws at the end of a line and returns what is left of it.
    QRect atEnd(const QRect &line, const QString &words, const QFont &font, const QColor &color) const
    {
        const int width = numberWidth(words, font);
        if (width == 0)
            return line;
        drawNumber(painter, place(QRect(line.right() + 1 - width, line.y(), width, line.height())), words, font, color);
        return line.adjusted(0, 0, -width - theme.px(6), 0);
    }
};

InboxDelegate::InboxDelegate(const PageContext &context, const items::InboxModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int width = option.rect.width() > 0 ? option.rect.width() : theme.px(332);
    if (m_model.row(index.row()).isHeading)
        return {width, qMax(theme.px(32), QFontMetrics(theme.font.small).height() + theme.px(14))};
    return {width, qMax(theme.px(71), linesHeight(theme) + theme.px(2 * rowPadding))};
}

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const InboxText text(m_context.formats(), m_model.now());
    const items::InboxConversation *of = m_model.conversation(index.row());
    const Row row{*painter, option.rect, m_model.row(index.row()), of, text,
        of && m_model.reading().hasDraft(of->conversation.thread), m_model.now(), theme};
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (!row.of) {
        paintHeading(row);
    } else {
        drawListRow(*painter, option, theme);
        paintConversation(row);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, row.rect.adjusted(0, 0, 0, -1), theme.radius.control, theme, -2);
    }
    painter->restore();
}

void InboxDelegate::paintHeading(const Row &at) const
{
    const Theme &theme = at.theme;
    const QRect line = at.rect.adjusted(theme.px(inboxMargin), 0, -theme.px(inboxMargin), 0);
    const int used = drawText(
        at.painter, at.place(line), InboxText::heading(at.row.group), theme.font.smallStrong, theme.text.secondary);
    drawText(at.painter, at.place(line.adjusted(used + theme.px(6), 0, 0, 0)), m_context.formats().count(at.row.count),
        theme.font.small, theme.text.tertiary);
}

void InboxDelegate::paintConversation(const Row &at) const
{
    const Theme &theme = at.theme;
    const store::Conversation &of = at.of->conversation;
    paintFace(at);
    const int start = at.rect.x() + theme.px(inboxMargin + faceSide + 10);
    const int end = at.rect.right() + 1 - theme.px(14);
    const int first = QFontMetrics(theme.font.semibold).height();
    const int third = QFontMetrics(theme.font.small).height();
    int y = at.rect.y() + (at.rect.height() - linesHeight(theme)) / 2;
    const QRect name = at.atEnd(
        QRect(start, y, end - start, first), at.text.shortTime(of.at), theme.font.small, theme.text.secondary);
    drawText(at.painter, at.place(name), at.of->name, of.isUnread ? theme.font.semibold : theme.font.strong,
        theme.text.primary);
    y += first + lineGapOfRow;
    paintSubject(at, QRect(start, y, end - start, first));
    y += first + lineGapOfRow;
    paintSnippet(at, QRect(start, y, end - start, third));
}

/// The dot of an unread one stands before the face.
void InboxDelegate::paintFace(const Row &at) const
{
    const Theme &theme = at.theme;
    const int side = theme.px(faceSide);
    const QRect face(at.rect.x() + theme.px(inboxMargin), at.rect.y() + theme.px(10), side, side);
    drawRecordFace(at.painter, at.place(face), at.of->person.isNull() ? EntityKind::Contact : at.of->entity,
        at.of->name, at.of->person, theme);
    if (!at.of->conversation.isUnread)
        return;
    const int dot = theme.px(7);
    drawRounded(at.painter, at.place(QRect(at.rect.x() + theme.px(5), face.center().y() - dot / 2, dot, dot)),
        dot / 2.0, theme.accent.graphic);
}

void InboxDelegate::paintSubject(const Row &at, const QRect &whole)
{
    const Theme &theme = at.theme;
    const store::Conversation &of = at.of->conversation;
    QRect line = whole;
    if (of.hasAttachments) {
        const int clip = theme.px(13);
        drawIcon(at.painter, at.place(QRect(line.right() + 1 - clip, line.y(), clip, line.height())), Icon::Attach,
            clip, theme.text.tertiary);
        line.adjust(0, 0, -clip - theme.px(5), 0);
    }
    if (of.messages > 1)
        line = at.atEnd(line, QLocale().toString(of.messages), theme.font.small, theme.text.secondary);
    drawText(at.painter, at.place(line), InboxText::subject(of.subject), theme.font.body, theme.text.primary);
}

void InboxDelegate::paintSnippet(const Row &at, const QRect &whole)
{
    const Theme &theme = at.theme;
    const store::Conversation &of = at.of->conversation;
    QRect line = at.atEnd(whole, at.text.waitOf(of),
        InboxText::markOf(of, at.now) ? theme.font.smallStrong : theme.font.small, at.text.waitColor(of, theme));
    if (const auto mark = InboxText::markOf(of, at.now)) {
        const int side = theme.px(12);
        drawNextActionGlyph(at.painter,
            at.place(QRect(line.right() + 1 - side + theme.px(2), line.y(), side, line.height())), *mark, theme);
        line.adjust(0, 0, -side - theme.px(4), 0);
    }
    if (at.hasDraft) {
        const int used = drawText(
            at.painter, at.place(line), InboxText::draftMark(), theme.font.smallStrong, theme.red.text);
        line.adjust(used + theme.px(5), 0, 0, 0);
    }
    drawText(at.painter, at.place(line), InboxText::snippet(of), theme.font.small, theme.text.secondary);
}

} // namespace satchel::ui

#include "moc_InboxDelegate.cpp"
