// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/CardDrawing.h"

#include "ui/common/Button.h"
#include "ui/common/FigureText.h"
#include "ui/common/Painting.h"
#include "ui/common/SyncText.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("satchel::ui", text, comment, count);
}

/// Draws with left-to-right geometry, mirrored inside the card by the painter's direction.
class Pen
{
public:
    Pen(QPainter &painter, const QRect &card, const Theme &theme) : m_painter(painter), m_card(card), m_theme(theme) {}

    QRect at(const QRect &rect) const { return placed(m_painter, m_card, rect); }
    int text(const QRect &rect, const QString &text, const QFont &font, const QColor &color,
        Qt::Alignment alignment = Qt::AlignLeft)
    {
        return drawText(m_painter, at(rect), text, font, color, alignment);
    }
    QPainter &painter() { return m_painter; }
    const Theme &theme() const { return m_theme; }

private:
    QPainter &m_painter;
    QRect m_card;
    const Theme &m_theme;
};

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return isolated(first) + u" · "_s + isolated(second);
}

QString winText(Decimal percent, const Formats &formats)
{
    return tr("Win probability: %1").arg(formats.percent(percent));
}

void drawGround(QPainter &painter, const QRect &rect, const CardLook &look, const Theme &theme)
{
    const QColor ground = look.isSelected ? (look.isHovered ? theme.surface.selectedHover : theme.surface.selected)
        : look.isHovered                  ? theme.surface.hover
                                          : theme.surface.raised;
    const QColor border = look.isSelected || look.isLifted ? theme.accent.graphic
        : look.isHovered                                   ? theme.border.strong
                                                           : theme.border.normal;
    drawRounded(painter, rect, theme.radius.card, ground, border, look.isLifted ? 1.5 : 1);
}

/// At the end of the title: the record waits to be sent, is parked or needs a choice.
void drawSyncBadge(Pen &pen, const QRect &line, store::RecordSync::Status status)
{
    const auto mark = SyncText::badge(status);
    if (!mark)
        return;
    const Theme &theme = pen.theme();
    const int size = theme.px(14);
    drawIcon(pen.painter(), pen.at({line.right() + 1 - size, line.y(), size, line.height()}), mark->icon, size,
        (theme.*mark->meaning).graphic);
}

/// The first line of a card, and without its badge.
QRect firstLine(const QRect &card, const CardMetrics &metrics, const Theme &theme)
{
    return {card.x() + theme.px(13), card.y() + metrics.top, card.width() - theme.px(13 + 9), metrics.line};
}

QRect namesLine(const QRect &line, const items::BoardCard &card, const Theme &theme)
{
    return line.adjusted(0, 0, SyncText::badge(card.sync) ? -theme.px(14) - theme.px(4) : 0, 0);
}

/// Title and customer, three lines at most; returns nothing because their space is the same for every card.
void drawNames(Pen &pen, QRect line, const items::BoardCard &card, const CardLook &look, int lines, int lineHeight)
{
    const Theme &theme = pen.theme();
    QFont strong = theme.font.strong;
    strong.setUnderline(look.isTitleHovered);
    line.setHeight(lineHeight);
    if (lines == 1) {
        pen.text(line, card.title, strong, theme.text.primary);
        return;
    }
    const QStringList broken = cardTitleLines(card.title, theme.font.strong, line.width(), 2);
    if (broken.size() > 1) {
        pen.text(line, broken.first(), strong, theme.text.primary);
        pen.text(line.translated(0, lineHeight), broken.last(), strong, theme.text.primary);
        pen.text(line.translated(0, 2 * lineHeight), joined(card.company, card.contact), theme.font.body,
            theme.text.secondary);
        return;
    }
    pen.text(line, card.title, strong, theme.text.primary);
    const QString second = card.company.isEmpty() ? card.contact : card.company;
    pen.text(line.translated(0, lineHeight), second, theme.font.body, theme.text.secondary);
    if (!card.company.isEmpty())
        pen.text(line.translated(0, 2 * lineHeight), card.contact, theme.font.body, theme.text.secondary);
}

/// Value and probability at the start; days, priority and owner at the end. Too narrow: probability goes, then days.
void drawFigures(Pen &pen, const QRect &row, const items::BoardCard &card, const Formats &formats)
{
    const Theme &theme = pen.theme();
    const int gap = theme.px(8);
    int end = row.right() + 1;
    if (!card.owner.isEmpty()) {
        end -= theme.size.avatarSmall;
        drawAvatar(pen.painter(), pen.at({end, row.y(), theme.size.avatarSmall, row.height()}), card.owner,
            card.ownerId, theme);
        end -= gap;
    }
    if (card.priority > 0) {
        end -= theme.px(12);
        drawPriority(pen.painter(), pen.at({end, row.y(), theme.px(12), row.height()}), card.priority, theme);
        end -= gap;
    }
    const QString value = card.value.currency.isNull() ? QString()
                                                       : formats.money(card.value, Formats::Decimals::UnlessZero);
    const QString probability = steady(formats.percent(card.probability));
    const QString days = formats.days(card.daysInStage);
    const int valueWidth = QFontMetrics(theme.font.semibold).horizontalAdvance(value);
    const int daysWidth = numberWidth(days, theme.font.small) + (card.isRotting ? theme.px(12 + 3) : 0);
    const int probabilityWidth = QFontMetrics(theme.font.small).horizontalAdvance(probability) + 1;
    int room = end - row.x() - valueWidth;
    const bool hasDays = room >= gap + daysWidth;
    if (hasDays)
        room -= gap + daysWidth;
    pen.text({row.x(), row.y(), qMin(valueWidth + 1, end - row.x()), row.height()}, value, theme.font.semibold,
        theme.text.primary);
    if (room >= gap + probabilityWidth) {
        const int start = row.x() + (value.isEmpty() ? 0 : valueWidth + gap);
        pen.text({start, row.y(), probabilityWidth, row.height()}, probability, theme.font.small, theme.text.tertiary);
    }
    if (!hasDays)
        return;
    const QRect place = pen.at({end - daysWidth, row.y(), daysWidth, row.height()});
    if (card.isRotting)
        drawRotting(pen.painter(), place, days, theme);
    else
        drawNumber(pen.painter(), place, days, theme.font.small, theme.text.tertiary, Qt::AlignLeft);
}

/// How likely the deal is to be won at the end, then tags as chips as far as they fit, and the products by name or
/// number.
void drawDetails(Pen &pen, QRect row, const items::BoardCard &card, const Formats &formats)
{
    const Theme &theme = pen.theme();
    if (card.winProbability) {
        const QString percent = steady(formats.percent(*card.winProbability));
        const int width = QFontMetrics(theme.font.smallStrong).horizontalAdvance(percent) + 1;
        const int icon = theme.px(12 + 4);
        const QRect place(row.right() + 1 - icon - width, row.y(), icon + width, row.height());
        drawIcon(pen.painter(), pen.at({place.x(), row.y(), theme.px(12), row.height()}), Icon::Goal, theme.px(12),
            theme.text.tertiary);
        pen.text(place.adjusted(icon, 0, 0, 0), percent, theme.font.smallStrong, theme.text.secondary);
        row.setRight(place.x() - theme.px(8));
    }
    for (const QString &tag : card.tags) {
        const int width = chipWidth(tag, theme);
        if (width > row.width())
            return; // what is left is in the tooltip
        const Theme::Hue &hue = hueOfTag(tag, theme);
        drawChip(pen.painter(), pen.at({row.x(), row.y(), width, row.height()}), tag, hue, theme);
        row.setLeft(row.left() + width + theme.px(6));
    }
    if (card.products.isEmpty())
        return;
    const QString products = card.products.size() == 1
        ? card.products.front()
        : tr("%Ln products", nullptr, static_cast<int>(card.products.size()));
    if (row.width() > theme.px(48))
        pen.text(row, products, theme.font.small, theme.text.tertiary);
}

void drawAction(Pen &pen, QRect row, const items::BoardCard &card, const Formats &formats, const QDate &today)
{
    const Theme &theme = pen.theme();
    const NextActionState state = nextActionStateOf(card.actionState);
    drawNextActionGlyph(pen.painter(), pen.at({row.x(), row.y(), theme.px(12), row.height()}), state, theme);
    row.setLeft(row.left() + theme.px(12 + 6));
    const QString day = actionDay(card, formats, today);
    const bool isSignal = state == NextActionState::Overdue || state == NextActionState::DueSoon;
    const QFont &font = isSignal ? theme.font.smallStrong : theme.font.small;
    const QColor color = isSignal        ? meaningOf(state, theme).text
        : state == NextActionState::None ? theme.text.tertiary
                                         : theme.text.secondary;
    const int used = qMin(QFontMetrics(font).horizontalAdvance(day), row.width());
    pen.text({row.x(), row.y(), used, row.height()}, day, font, color);
    if (!card.actionDate.isValid() || card.action.isEmpty())
        return;
    row.setLeft(row.left() + used);
    const QString separator = u" · "_s;
    const int width = QFontMetrics(theme.font.small).horizontalAdvance(separator);
    if (row.width() < width + theme.px(16))
        return;
    pen.text({row.x(), row.y(), width, row.height()}, separator, theme.font.small, theme.text.tertiary);
    row.setLeft(row.left() + width);
    pen.text(row, card.action, theme.font.small, theme.text.secondary);
}

} // namespace

QStringList cardTitleLines(const QString &title, const QFont &font, int width, int most)
{
    if (title.isEmpty() || QFontMetrics(font).horizontalAdvance(title) <= width)
        return title.isEmpty() ? QStringList() : QStringList{title};
    QStringList lines;
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(directionOf(title));
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == most - 1;
        lines += isLast ? title.mid(line.textStart()) : title.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

CardMetrics::CardMetrics(CardDensity density, const Theme &theme)
{
    const bool isCompact = density == CardDensity::Compact;
    const int small = QFontMetrics(theme.font.small).height();
    top = theme.px(8);
    line = qMax(theme.px(17), QFontMetrics(theme.font.strong).height());
    lines = isCompact ? 1 : 3;
    gap = theme.px(isCompact ? 5 : 6);
    figures = qMax(theme.size.avatarSmall, QFontMetrics(theme.font.semibold).height());
    chips = density == CardDensity::Detailed ? qMax(theme.size.chip, small + theme.px(4)) : 0;
    action = isCompact ? 0 : qMax(theme.px(18), small);
    height = top + lines * line + gap + figures + (chips ? gap + chips : 0) + (action ? gap + action : 0) + top
        + theme.px(1);
}

void drawCard(QPainter &painter, const QRect &rect, const items::BoardCard &card, const CardLook &look,
    const Theme &theme, const Formats &formats, const QDate &today)
{
    const CardMetrics metrics(look.density, theme);
    Pen pen(painter, rect, theme);
    drawGround(painter, rect, look, theme);
    const int edge = theme.px(3);
    drawNextActionEdge(painter,
        pen.at({rect.x() + theme.px(4), rect.y() + theme.px(8), edge, rect.height() - theme.px(16)}),
        nextActionStateOf(card.actionState), theme);
    const QRect line = firstLine(rect, metrics, theme);
    drawSyncBadge(pen, line, card.sync);
    drawNames(pen, namesLine(line, card, theme), card, look, metrics.lines, metrics.line);
    int y = line.y() + metrics.lines * metrics.line + metrics.gap;
    QRect figures(line.x(), y, line.width(), metrics.figures);
    if (look.density == CardDensity::Compact) {
        drawNextActionGlyph(painter, pen.at({figures.x(), figures.y(), theme.px(12), figures.height()}),
            nextActionStateOf(card.actionState), theme);
        figures.setLeft(figures.left() + theme.px(12 + 6));
    }
    drawFigures(pen, figures, card, formats);
    y += metrics.figures + metrics.gap;
    if (metrics.chips > 0) {
        drawDetails(pen, {line.x(), y, line.width(), metrics.chips}, card, formats);
        y += metrics.chips + metrics.gap;
    }
    if (metrics.action > 0)
        drawAction(pen, {line.x(), y, line.width(), metrics.action}, card, formats, today);
}

QRect cardTitleRect(const QRect &rect, const items::BoardCard &card, CardDensity density, Qt::LayoutDirection direction,
    const Theme &theme)
{
    const CardMetrics metrics(density, theme);
    QRect title = namesLine(firstLine(rect, metrics, theme), card, theme);
    const auto lines = static_cast<int>(
        cardTitleLines(card.title, theme.font.strong, title.width(), qMin(2, metrics.lines)).size());
    if (lines <= 1)
        title.setWidth(qMin(title.width(), QFontMetrics(theme.font.strong).horizontalAdvance(card.title)));
    title.setHeight(qMax(1, lines) * metrics.line);
    return QStyle::visualRect(direction, rect, title);
}

Icon cardActionIcon(CardAction action)
{
    switch (action) {
    case CardAction::LogCall: return Icon::Call;
    case CardAction::AddTask: return Icon::Tasks;
    case CardAction::WriteNote: return Icon::Note;
    case CardAction::AddQuote: break;
    }
    return Icon::Quote;
}

QString cardActionText(CardAction action)
{
    switch (action) {
    case CardAction::LogCall: return nameWithKey(tr("Log a call"), Qt::Key_L);
    case CardAction::AddTask: return nameWithKey(tr("Add a task"), Qt::Key_T);
    case CardAction::WriteNote: return nameWithKey(tr("Write a note"), Qt::Key_N);
    case CardAction::AddQuote: break;
    }
    return nameWithKey(tr("Create a quote"), Qt::Key_Q);
}

NextActionState nextActionStateOf(items::ActionState state)
{
    switch (state) {
    case items::ActionState::Overdue: return NextActionState::Overdue;
    case items::ActionState::DueSoon: return NextActionState::DueSoon;
    case items::ActionState::OnTrack: return NextActionState::OnTrack;
    case items::ActionState::None: break;
    }
    return NextActionState::None;
}

QString actionDay(const items::BoardCard &card, const Formats &formats, const QDate &today)
{
    if (card.actionDate.isValid())
        return formats.due(card.actionDate, card.actionTime, today);
    return card.action.isEmpty() ? tr("No next action") : card.action;
}

QString accessibleCardText(const items::BoardCard &card, const Formats &formats, const QDate &today)
{
    QStringList parts{card.title, card.company, card.contact};
    if (!card.value.currency.isNull())
        parts += formats.money(card.value, Formats::Decimals::UnlessZero);
    parts += formats.percent(card.probability);
    if (card.winProbability)
        parts += winText(*card.winProbability, formats);
    if (card.priority > 0)
        parts += card.priority == 3 ? tr("Hot") : card.priority == 2 ? tr("Warm") : tr("Cold");
    const QString stay = tr("%1 in stage").arg(formats.days(card.daysInStage));
    parts += card.isRotting ? stay + u' ' + tr("(too long)") : stay;
    parts += actionDay(card, formats, today);
    if (card.actionDate.isValid())
        parts += card.action;
    if (!card.owner.isEmpty())
        parts += tr("Owner: %1").arg(card.owner);
    if (const auto mark = SyncText::badge(card.sync))
        parts += mark->text;
    parts.removeAll(QString());
    return parts.join(u", ");
}

QString cardToolTip(const items::BoardCard &card, const Formats &formats, const QDate &today)
{
    QStringList lines{card.title, joined(card.company, card.contact)};
    QStringList figures;
    if (!card.value.currency.isNull())
        figures += formats.money(card.value);
    figures += formats.percent(card.probability);
    figures += card.isRotting ? tr("%1 in stage, stale").arg(formats.days(card.daysInStage))
                              : tr("%1 in stage").arg(formats.days(card.daysInStage));
    lines += figures.join(u" · ");
    lines += joined(actionDay(card, formats, today), card.actionDate.isValid() ? card.action : QString());
    if (card.winProbability)
        lines += winText(*card.winProbability, formats);
    if (card.expectedClose.isValid())
        lines += tr("Expected close: %1").arg(formats.day(card.expectedClose, today));
    if (!card.owner.isEmpty())
        lines += tr("Owner: %1").arg(card.owner);
    if (!card.tags.isEmpty())
        lines += card.tags.join(u", ");
    if (!card.products.isEmpty())
        lines += tr("Products: %1").arg(card.products.join(u", "));
    if (const auto mark = SyncText::badge(card.sync))
        lines += mark->text;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int headHeight(const Theme &theme)
{
    const int rows = qMax(theme.size.target, QFontMetrics(theme.font.semibold).height())
        + QFontMetrics(theme.font.strong).height() + QFontMetrics(theme.font.small).height();
    return qMax(theme.size.laneHeader, rows + theme.px(16));
}

} // namespace satchel::ui
