// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/TimelineDelegate.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TitleLinks.h"

#include <QPainterPath>
#include <QTextLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TimelineGroup;
using items::TimelineRow;
using store::TimelineItem;

namespace {

constexpr int closedLines = 2;
constexpr int mostLines = 400;

bool isChange(const TimelineRow &row)
{
    return !row.isHeading && row.item.source == TimelineItem::Source::Change;
}

/// Text in runs on one line, elided at its end.
void drawRuns(QPainter &painter, const QRect &rect, const QList<TextRun> &runs, const Theme &theme)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    QTextLayout layout(text, theme.font.small);
    QList<QTextLayout::FormatRange> formats;
    int position = 0;
    for (const TextRun &run : runs) {
        if (run.isStrong) {
            QTextCharFormat format;
            format.setFontWeight(theme.font.strong.weight());
            format.setForeground(theme.text.primary);
            formats.append({position, static_cast<int>(run.text.size()), format});
        }
        position += static_cast<int>(run.text.size());
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    option.setTextDirection(directionOf(text, painter.layoutDirection()));
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    painter.save();
    painter.setPen(theme.text.secondary);
    const qreal width = line.naturalTextWidth();
    const qreal y = rect.y() + (rect.height() - line.height()) / 2;
    if (width <= rect.width()) {
        layout.draw(&painter, QPointF(isRightToLeft ? rect.right() + 1 - width : rect.x(), y));
    } else {
        // A sentence is cut at its own end, whichever way the page runs.
        const bool runsLeft = option.textDirection() == Qt::RightToLeft;
        const int dots = QFontMetrics(theme.font.small).horizontalAdvance(QChar(0x2026));
        painter.setClipRect(runsLeft ? rect.adjusted(dots, 0, 0, 0) : rect.adjusted(0, 0, -dots, 0));
        layout.draw(&painter, QPointF(runsLeft ? rect.right() + 1 - width : rect.x(), y));
        painter.setClipRect(rect);
        const QRect end = runsLeft ? QRect(rect.x(), rect.y(), dots, rect.height())
                                   : QRect(rect.right() + 1 - dots, rect.y(), dots, rect.height());
        drawText(painter, end, QString(QChar(0x2026)), theme.font.small, theme.text.secondary);
    }
    painter.restore();
}

int fileWidth(const store::TimelineFile &file, const Formats &formats, const Theme &theme)
{
    return theme.px(10 + 14 + 6) + QFontMetrics(theme.font.body).horizontalAdvance(file.name) + theme.px(8)
        + QFontMetrics(theme.font.small).horizontalAdvance(formats.fileSize(file.size)) + theme.px(10);
}

} // namespace

/// The places of the parts of a row, left to right; `placed` mirrors them.
struct TimelineDelegate::Metrics
{
    QRect bounds;
    QRect disc;
    QRect title;
    QRect body;
    int bodyLines = 0;
    QRect details;
    QList<QRect> files;
    QList<QRect> mentions;
    int height = 0;
};

void drawKindDisc(QPainter &painter, const QRect &place, Icon icon, bool isPlanned, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(isPlanned ? theme.border.control : theme.border.normal, 1);
    if (isPlanned) {
        pen.setDashPattern({3, 2.4});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(isPlanned ? theme.surface.page : theme.surface.lane);
    painter.drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
    drawIcon(painter, place, icon, theme.px(14), theme.text.secondary);
}

TimelineDelegate::TimelineDelegate(const items::TimelineModel &model, MakeText words, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_words(std::move(words))
{
}

QString TimelineDelegate::bodyOf(const TimelineItem &item) const
{
    const auto whole = m_opened.find(item.id);
    if (whole != m_opened.end())
        return *whole;
    return item.body.simplified();
}

TimelineDelegate::Metrics TimelineDelegate::metrics(const Theme &theme, const TimelineRow &row, const QRect &rect) const
{
    Metrics metrics;
    metrics.bounds = rect;
    const QFontMetrics strong(theme.font.strong);
    const QFontMetrics body(theme.font.body);
    const QFontMetrics small(theme.font.small);
    if (row.isHeading) {
        metrics.height = qMax(theme.px(36), small.height() + theme.px(20));
        return metrics;
    }
    const int rail = theme.px(28);
    const int indent = row.isOlder ? theme.px(28) : 0;
    const int textX = rect.x() + indent + rail + theme.px(10);
    const int textWidth = rect.width() - indent - rail - theme.px(10);
    if (isChange(row)) {
        metrics.height = qMax(theme.px(28), small.height() + theme.px(10));
        metrics.disc = QRect(rect.x(), rect.y(), rail, metrics.height);
        metrics.title = QRect(textX, rect.y(), textWidth, metrics.height);
        return metrics;
    }
    const int top = rect.y() + theme.px(4);
    metrics.disc = QRect(rect.x() + indent, top, rail, rail);
    const int titleHeight = qMax(theme.px(20), strong.height());
    metrics.title = QRect(textX, top, textWidth, titleHeight);
    int y = top + titleHeight + theme.px(1);
    const QString text = bodyOf(row.item);
    const bool isOpen = m_opened.contains(row.item.id);
    if (!text.isEmpty()) {
        const int width = qMin(textWidth - theme.px(48), theme.px(720));
        if (isOpen) {
            for (const QString &paragraph : text.split(u'\n'))
                metrics.bodyLines += qMax(1, countLines(paragraph, theme.font.body, width, mostLines));
        } else {
            metrics.bodyLines = countLines(text, theme.font.body, width, closedLines);
        }
        metrics.body = QRect(textX, y, width, metrics.bodyLines * body.height());
        y += metrics.body.height();
    }
    if (isOpen) {
        const QString details = m_words().details(row.item);
        if (!details.isEmpty()) {
            metrics.details = QRect(textX, y + theme.px(3), textWidth, small.height());
            y = metrics.details.bottom() + 1;
        }
        int x = textX;
        for (const Mention &mention : row.item.mentions) {
            const int width = qMin(small.horizontalAdvance(mention.name) + theme.px(16), textWidth);
            const int height = small.height() + theme.px(6);
            if (x > textX && x + width > textX + textWidth) {
                x = textX;
                y += height + theme.px(4);
            }
            metrics.mentions.append(QRect(x, y + theme.px(4), width, height));
            x += width + theme.px(6);
        }
        if (!metrics.mentions.isEmpty())
            y = metrics.mentions.back().bottom() + theme.px(4);
    }
    const Formats formats;
    for (const store::TimelineFile &file : row.item.files) {
        const int height = qMax(theme.px(28), body.height() + theme.px(8));
        metrics.files.append(QRect(textX, y + theme.px(3), qMin(fileWidth(file, formats, theme), textWidth), height));
        y += height + theme.px(5);
    }
    metrics.height = qMax(y, metrics.disc.bottom() + 1) + theme.px(10) - rect.y();
    return metrics;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRect rect(0, 0, option.rect.width() > 0 ? option.rect.width() : 400, 0);
    return {rect.width(), metrics(theme, m_model.row(index.row()), rect).height};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const TimelineRow &row = m_model.row(index.row());
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (row.isHeading) {
        paintHeading(*painter, option.rect, row, theme);
        painter->restore();
        return;
    }
    const Metrics at = metrics(theme, row, option.rect);
    const QRect ground = option.rect.adjusted(0, 0, 0, -theme.px(2));
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isSelected || isHovered) {
        const bool isActive = option.state & QStyle::State_Active;
        drawRounded(*painter, ground.adjusted(at.title.x() - option.rect.x() - theme.px(6), 0, 0, 0),
            theme.radius.control,
            isSelected ? (isActive ? theme.surface.selected : theme.surface.selectedInactive) : theme.surface.hover);
    }
    paintRail(*painter, option.rect, index.row(), at, theme);
    if (isChange(row))
        paintChange(*painter, option.rect, row, at, theme);
    else
        paintItem(*painter, option, index, at, theme);
    if ((option.state & QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, ground, theme.radius.control, theme, -2);
    painter->restore();
}

void TimelineDelegate::paintHeading(
    QPainter &painter, const QRect &rect, const TimelineRow &row, const Theme &theme) const
{
    const QString text = m_words().heading(row);
    const QRect line = rect.adjusted(0, theme.px(8), 0, -theme.px(4));
    const int width = drawText(painter, line, text, theme.font.small, theme.text.secondary);
    const QRect rule = placed(painter, line,
        QRect(line.x() + width + theme.px(10), line.center().y(), line.width() - width - theme.px(10), 1));
    painter.fillRect(rule, theme.border.subtle);
}

void TimelineDelegate::paintRail(
    QPainter &painter, const QRect &rect, int row, const Metrics &at, const Theme &theme) const
{
    const TimelineRow &item = m_model.row(row);
    const bool joinsAbove = row > 0 && !m_model.row(row - 1).isHeading;
    const bool joinsBelow = row + 1 < m_model.rowCount() && !m_model.row(row + 1).isHeading;
    const QRect disc = placed(painter, rect, at.disc);
    const int x = disc.center().x();
    const int gap = isChange(item) ? theme.px(10) : disc.height() / 2;
    if (joinsAbove)
        painter.fillRect(QRect(QPoint(x, rect.top()), QPoint(x, disc.center().y() - gap - 1)), theme.border.normal);
    if (joinsBelow)
        painter.fillRect(QRect(QPoint(x, disc.center().y() + gap + 1), QPoint(x, rect.bottom())), theme.border.normal);
    const Icon icon = m_words().icon(item);
    if (isChange(item)) {
        drawIcon(painter, disc, icon, theme.px(14), theme.text.tertiary);
        return;
    }
    drawKindDisc(painter, disc, icon, item.group == TimelineGroup::Planned, theme);
}

void TimelineDelegate::paintTime(QPainter &painter, const QRect &line, const TimelineRow &row, const Theme &theme) const
{
    const TimelineText words = m_words();
    const bool isOverdue = words.isOverdue(row);
    const bool isSoon = words.isDueSoon(row);
    const NextActionState state = isOverdue ? NextActionState::Overdue : NextActionState::DueSoon;
    const QColor color = isOverdue || isSoon ? meaningOf(state, theme).text : theme.text.tertiary;
    const QFont &font = isOverdue || isSoon ? theme.font.smallStrong : theme.font.small;
    const QString text = words.time(row);
    const int side = theme.px(12);
    drawText(painter, line, text, font, color, Qt::AlignRight);
    if (!isOverdue && !isSoon)
        return;
    const int width = qMin(QFontMetrics(font).horizontalAdvance(text), line.width());
    const QRect mark(line.right() + 1 - width - side - theme.px(4), line.y(), side, line.height());
    if (mark.x() >= line.x())
        drawNextActionGlyph(painter, placed(painter, line, mark), state, theme);
}

namespace {

/// Space that the time takes at the end of a title line.
int timeWidth(const TimelineText &words, const TimelineRow &row, const Theme &theme)
{
    const bool isMarked = words.isOverdue(row) || words.isDueSoon(row);
    const QFontMetrics metrics(isMarked ? theme.font.smallStrong : theme.font.small);
    return metrics.horizontalAdvance(words.time(row)) + (isMarked ? theme.px(16) : 0) + theme.px(2);
}

} // namespace

void TimelineDelegate::paintChange(
    QPainter &painter, const QRect &rect, const TimelineRow &row, const Metrics &at, const Theme &theme) const
{
    const TimelineText words = m_words();
    const int end = timeWidth(words, row, theme);
    const QRect inside = at.title.adjusted(0, 0, -theme.px(4), 0);
    drawRuns(
        painter, placed(painter, rect, inside.adjusted(0, 0, -end - theme.px(12), 0)), words.sentence(row.item), theme);
    paintTime(
        painter, placed(painter, rect, QRect(inside.right() + 1 - end, inside.y(), end, inside.height())), row, theme);
}

void TimelineDelegate::paintItem(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const Metrics &at, const Theme &theme) const
{
    const TimelineText words = m_words();
    const QRect &rect = option.rect;
    const TimelineRow &row = m_model.row(index.row());
    const TimelineItem &item = row.item;
    const int end = timeWidth(words, row, theme);
    const QRect line = at.title.adjusted(0, 0, -theme.px(4), 0);
    paintTime(painter, placed(painter, rect, QRect(line.right() + 1 - end, line.y(), end, line.height())), row, theme);
    QRect rest = line.adjusted(0, 0, -end - theme.px(12), 0);
    const auto chip = words.chip(item);
    const int chipRoom = chip ? stateChipWidth(chip->text, Icon::None, theme) + theme.px(8) : 0;
    const QRect titleRect = rest.adjusted(0, 0, -chipRoom, 0);
    const int title = drawTitle(painter, placed(painter, rect, titleRect), words.title(item), theme.font.strong,
        theme.text.primary, option, index);
    rest.setLeft(rest.left() + title + theme.px(7));
    const int who = drawText(painter, placed(painter, rect, rest.adjusted(0, 0, -chipRoom, 0)), words.people(item),
        theme.font.small, theme.text.tertiary);
    if (who > 0)
        rest.setLeft(rest.left() + who + theme.px(7));
    if (chip)
        drawStateChip(
            painter, placed(painter, rect, rest.adjusted(0, 0, 0, 0)), chip->text, theme.*(chip->meaning), theme);
    if (at.bodyLines > 0) {
        const QRect body = placed(painter, rect, at.body);
        const bool isOpen = m_opened.contains(item.id);
        QRect part = body;
        for (const QString &paragraph : isOpen ? bodyOf(item).split(u'\n') : QStringList{bodyOf(item)}) {
            const int used = drawLines(
                painter, part, paragraph, theme.font.body, theme.text.secondary, isOpen ? mostLines : closedLines);
            part.setTop(part.top() + qMax(1, used) * QFontMetrics(theme.font.body).height());
        }
    }
    if (!at.details.isNull())
        drawText(
            painter, placed(painter, rect, at.details), words.details(item), theme.font.small, theme.text.tertiary);
    for (qsizetype i = 0; i < at.mentions.size(); ++i) {
        const QRect box = placed(painter, at.bounds, at.mentions[i]);
        drawRounded(painter, box, theme.radius.control, theme.surface.raised, theme.border.normal);
        drawText(painter, box.adjusted(theme.px(8), 0, -theme.px(8), 0), item.mentions[static_cast<size_t>(i)].name,
            theme.font.small, theme.accent.text);
    }
    paintFiles(painter, row, at, theme);
}

void TimelineDelegate::paintFiles(
    QPainter &painter, const TimelineRow &row, const Metrics &at, const Theme &theme) const
{
    const Formats formats;
    for (qsizetype i = 0; i < at.files.size(); ++i) {
        const store::TimelineFile &file = row.item.files[static_cast<size_t>(i)];
        const QRect box = placed(painter, at.bounds, at.files[i]);
        drawRounded(painter, box, theme.radius.control, theme.surface.raised, theme.border.normal);
        const QRect inside = box.adjusted(theme.px(10), 0, -theme.px(10), 0);
        const int icon = theme.px(14);
        drawIcon(painter, placed(painter, inside, QRect(inside.x(), inside.y(), icon, inside.height())), Icon::File,
            icon, theme.text.secondary);
        const QString size = formats.fileSize(file.size);
        const int sizeWidth = QFontMetrics(theme.font.small).horizontalAdvance(size);
        drawText(painter, placed(painter, inside, inside.adjusted(icon + theme.px(6), 0, -sizeWidth - theme.px(8), 0)),
            file.name, theme.font.body, theme.text.primary);
        drawText(painter, inside, size, theme.font.small, theme.text.tertiary, Qt::AlignRight);
    }
}

std::optional<Mention> TimelineDelegate::mentionAt(
    const QModelIndex &index, const QRect &rect, const QPoint &position, const QWidget *view) const
{
    const TimelineRow &row = m_model.row(index.row());
    const Metrics at = metrics(Theme::of(view), row, rect);
    for (qsizetype i = 0; i < at.mentions.size(); ++i) {
        if (QStyle::visualRect(view->layoutDirection(), rect, at.mentions[i]).contains(position))
            return row.item.mentions[static_cast<size_t>(i)];
    }
    return {};
}

RecordId TimelineDelegate::fileAt(
    const QModelIndex &index, const QRect &rect, const QPoint &position, const QWidget *view) const
{
    const TimelineRow &row = m_model.row(index.row());
    const Metrics at = metrics(Theme::of(view), row, rect);
    for (qsizetype i = 0; i < at.files.size(); ++i) {
        if (QStyle::visualRect(view->layoutDirection(), rect, at.files[i]).contains(position))
            return row.item.files[static_cast<size_t>(i)].id;
    }
    return {};
}

} // namespace satchel::ui

#include "moc_TimelineDelegate.cpp"
