// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FormCanvas that paints it.
#include "ui/common/FieldIcon.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/settings/FormCanvas.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = CanvasTile::Kind;

/// A word in a thin frame at the trailing edge of a rectangle. Returns the width that it takes with its gap.
int drawMark(QPainter &painter, const QRect &rect, const QString &mark, const Theme &theme)
{
    const QFontMetrics metrics(theme.font.small);
    const int padding = theme.px(5);
    const int width = metrics.horizontalAdvance(mark) + 2 * padding;
    if (mark.isEmpty() || width > rect.width() / 2)
        return 0;
    const int height = metrics.height() + theme.px(2);
    const QRect frame(rect.x() + rect.width() - width, rect.y() + (rect.height() - height) / 2, width, height);
    drawRounded(painter, placed(painter, rect, frame), theme.radius.chip, {}, theme.border.normal);
    drawText(painter, placed(painter, rect, frame), mark, theme.font.small, theme.text.secondary, Qt::AlignHCenter);
    return width + theme.px(6);
}

/// A place that is marked by a dashed line, with what is said of it.
void drawPlace(QPainter &painter, const QRect &rect, const QString &text, const QColor &color, const QColor &ground,
    const Theme &theme, bool isStrong)
{
    drawRounded(painter, rect, theme.radius.control, ground, color, isStrong ? 2 : 1, Qt::DashLine);
    drawText(painter, rect.adjusted(theme.px(8), 0, -theme.px(8), 0), text,
        isStrong ? theme.font.semibold : theme.font.small, isStrong ? theme.accent.text : theme.text.secondary,
        Qt::AlignHCenter);
}

} // namespace

void FormCanvas::paintEvent(QPaintEvent *event)
{
    if (!m_entity)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    for (const CanvasTile &tile : m_canvas.tiles) {
        if (placedRect(tile.rect).adjusted(-4, -4, 4, 4).intersects(event->rect()))
            paintTile(painter, tile, theme);
    }
    if (m_lift && !m_isByKeys)
        paintCarried(painter, theme);
}

void FormCanvas::paintTile(QPainter &painter, const CanvasTile &tile, const Theme &theme) const
{
    const QRect rect = placedRect(tile.rect);
    const bool isCurrent = &tile == current();
    const bool isHovered = !m_lift && m_hovered == &tile - m_canvas.tiles.data();
    const bool isOff = tile.section >= std::ssize(m_form.sections);
    switch (tile.kind) {
    case Kind::Head:
        if (isCurrent || isHovered)
            drawRounded(painter, rect, theme.radius.control, isCurrent ? theme.surface.selected : theme.surface.hover);
        paintHead(painter, rect, tile, theme);
        break;
    case Kind::Field: {
        const bool isFramed = !isOff || isCurrent;
        drawRounded(painter, rect, theme.radius.control,
            isCurrent       ? theme.surface.selected
                : isHovered ? theme.surface.hover
                : isOff     ? QColor()
                            : theme.surface.page,
            isCurrent      ? theme.accent.graphic
                : isFramed ? theme.border.normal
                           : QColor());
        paintField(painter, rect, *m_entity->find(tile.field), isOff, theme);
        break;
    }
    case Kind::Slot:
        drawPlace(painter, rect, tr("Drop “%1” here").arg(isolated(carriedName())), theme.accent.graphic,
            theme.accent.tint, theme, true);
        break;
    case Kind::Origin:
        drawPlace(painter, rect, tr("Where it came from"), theme.border.control, {}, theme, false);
        break;
    case Kind::Empty:
        drawPlace(
            painter, rect, isOff ? tr("Drop a field here") : tr("No fields"), theme.border.control, {}, theme, false);
        break;
    case Kind::Add:
        if (isHovered)
            drawRounded(painter, rect, theme.radius.control, theme.surface.hover);
        drawPlace(painter, rect, u"+ "_s + tr("New section"), theme.border.control, {}, theme, false);
        break;
    }
    if (isCurrent && hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect, theme.radius.control, theme, -1);
}

void FormCanvas::paintHead(QPainter &painter, const QRect &rect, const CanvasTile &tile, const Theme &theme) const
{
    const bool isOff = tile.section >= std::ssize(m_form.sections);
    const QRect inside = rect.adjusted(theme.px(6), 0, -theme.px(6), 0);
    const int grip = isOff ? 0 : theme.size.icon + theme.px(2);
    if (!isOff)
        drawIcon(painter, placed(painter, inside, QRect(inside.x(), inside.y(), theme.size.icon, inside.height())),
            Icon::Drag, theme.px(14), theme.text.tertiary);
    const QRect line = placed(painter, inside, inside.adjusted(grip, 0, 0, 0));
    if (isOff) {
        const QString count = QLocale().toString(m_form.hidden.size());
        const int width = QFontMetrics(theme.font.small).horizontalAdvance(count) + theme.px(4);
        drawText(painter, placed(painter, line, line.adjusted(0, 0, -width, 0)), sectionTitle(tile.section),
            theme.font.semibold, theme.text.primary);
        drawText(painter, placed(painter, line, QRect(line.right() - width + 1, line.y(), width, line.height())), count,
            theme.font.small, theme.text.secondary, Qt::AlignRight);
        return;
    }
    const FormSection &section = m_form.sections[static_cast<size_t>(tile.section)];
    const QString fold = section.isFolded ? tr("folded at first") : tr("open at first");
    const int foldWidth = QFontMetrics(theme.font.small).horizontalAdvance(fold) + theme.px(4);
    const bool hasFold = foldWidth < line.width() / 3;
    const QRect foldRect(line.right() - foldWidth + 1, line.y(), foldWidth, line.height());
    if (hasFold)
        drawText(
            painter, placed(painter, line, foldRect), fold, theme.font.small, theme.text.secondary, Qt::AlignRight);
    const int room = line.width() - (hasFold ? foldWidth + theme.px(8) : 0);
    const QString title = sectionTitle(tile.section);
    const QString condition = section.condition.isEmpty() ? QString()
                                                          : tr("if %1", "a condition").arg(section.condition);
    const int wanted = QFontMetrics(theme.font.semibold).horizontalAdvance(title) + theme.px(4);
    const int titleWidth = condition.isEmpty() ? room : qMin(wanted, room / 2);
    const QRect titleRect(line.x(), line.y(), titleWidth, line.height());
    drawText(painter, placed(painter, line, titleRect), title, theme.font.semibold, theme.text.primary);
    if (condition.isEmpty())
        return;
    const int padding = theme.px(6);
    const QFontMetrics small(theme.font.small);
    const int left = titleWidth + theme.px(6);
    const int width = qMin(small.horizontalAdvance(condition) + 2 * padding, room - left);
    const int height = small.height() + theme.px(6);
    const QRect chip = placed(
        painter, line, QRect(line.x() + left, line.y() + (line.height() - height) / 2, width, height));
    drawRounded(painter, chip, theme.radius.chip, theme.accent.tint);
    drawText(painter, chip.adjusted(padding, 0, -padding, 0), condition, theme.font.small, theme.accent.text);
}

/// Two lines, the name with its mark and the value; on a line of its own only the name.
void FormCanvas::paintField(
    QPainter &painter, const QRect &rect, const Field &field, bool isLine, const Theme &theme) const
{
    const FieldCaption caption = m_captions.value(field.name);
    const QRect inside = rect.adjusted(theme.px(6), theme.px(3), -theme.px(8), -theme.px(3));
    const QFontMetrics name(theme.font.strong);
    const int top = isLine ? inside.height() : name.height();
    const int below = isLine ? 0 : QFontMetrics(theme.font.small).height();
    const int above = isLine ? 0 : (inside.height() - top - below) / 2;
    const QRect first(inside.x(), inside.y() + above, inside.width(), top);
    const int icon = theme.size.icon;
    drawIcon(painter, placed(painter, inside, QRect(first.x(), first.y(), icon, top)), Icon::Drag, theme.px(14),
        theme.text.tertiary);
    drawIcon(painter, placed(painter, inside, QRect(first.x() + icon + theme.px(4), first.y(), icon, top)),
        iconOf(field), theme.px(14), theme.text.secondary);
    const int start = 2 * (icon + theme.px(4)) + theme.px(2);
    const QRect text = first.adjusted(start, 0, 0, 0);
    const int mark = isLine ? 0 : drawMark(painter, placed(painter, inside, text), caption.mark, theme);
    drawText(painter, placed(painter, inside, text.adjusted(0, 0, -mark, 0)), field.label,
        isLine ? theme.font.body : theme.font.strong, theme.text.primary);
    if (!isLine)
        drawText(painter, placed(painter, inside, QRect(text.x(), first.y() + top, text.width(), below)), caption.value,
            theme.font.small, theme.text.secondary);
}

void FormCanvas::paintCarried(QPainter &painter, const Theme &theme) const
{
    const QRect rect(m_at - m_grip, m_carriedSize);
    drawShadow(painter, rect, theme.radius.control, theme.dragShadow);
    drawRounded(painter, rect, theme.radius.control, theme.surface.raised, theme.accent.graphic);
    const Field *field = m_entity->find(m_lift->field);
    if (field)
        paintField(painter, rect, *field, rect.height() <= shape().lineHeight, theme);
    else
        drawText(painter, rect.adjusted(theme.px(10), 0, -theme.px(10), 0), carriedName(), theme.font.semibold,
            theme.text.primary);
}

} // namespace satchel::ui
