// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Painting.h"

#include <QFontMetrics>
#include <QPixmapCache>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shadowGrowth[] = {10, 4, 1}; // the widest is the faintest
constexpr int shadowOffset[] = {6, 3, 1};
constexpr int shadowMargin = 16;

Qt::Alignment visual(const QPainter &painter, Qt::Alignment alignment)
{
    return QStyle::visualAlignment(painter.layoutDirection(), alignment);
}

/// Draws text that already fits; the painter's direction is that of the text while it is drawn.
void drawFitting(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    const Qt::LayoutDirection outside = painter.layoutDirection();
    const int flags = static_cast<int>((visual(painter, alignment) & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter
                          | Qt::AlignAbsolute)
        | Qt::TextSingleLine | Qt::TextDontClip;
    painter.setLayoutDirection(directionOf(text, outside));
    painter.drawText(rect, flags, text);
    painter.setLayoutDirection(outside);
}

QPixmap shadowPixmap(int radius, const std::array<QColor, 3> &alphas, qreal ratio)
{
    const QString key = u"satchel-shadow-%1-%2-%3"_s.arg(radius).arg(alphas[0].rgba()).arg(qRound(ratio * 100));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = 2 * (shadowMargin + radius + shadowMargin) + 1;
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF core = QRectF(0, 0, side, side).adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    for (size_t i = 0; i < alphas.size(); ++i) {
        // Each layer in steps of a pixel, so that its edge fades instead of showing.
        QColor step = alphas[i];
        step.setAlphaF(step.alphaF() / static_cast<float>(shadowGrowth[i]));
        painter.setBrush(step);
        for (int grow = 1; grow <= shadowGrowth[i]; ++grow)
            painter.drawRoundedRect(
                core.adjusted(-grow, -grow, grow, grow).translated(0, shadowOffset[i]), radius + grow, radius + grow);
    }
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QString widestDigits(const QString &text, const QFontMetrics &metrics)
{
    QChar widest = u'0';
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (metrics.horizontalAdvance(QChar(digit)) > metrics.horizontalAdvance(widest))
            widest = digit;
    }
    QString result = text;
    std::ranges::replace_if(
        result, [](QChar c) { return c >= u'0' && c <= u'9'; }, widest);
    return result;
}

bool hasTabularDigits(const QFontMetrics &metrics)
{
    const int first = metrics.horizontalAdvance(u'0');
    return metrics.horizontalAdvance(u'1') == first && metrics.horizontalAdvance(u'4') == first;
}

} // namespace

void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
    qreal borderWidth, Qt::PenStyle borderStyle)
{
    if (radius <= 0 && fill.isValid() && border.isValid()) { // antialiasing would make its corners paler
        painter.fillRect(rect, border);
        painter.fillRect(rect.adjusted(borderWidth, borderWidth, -borderWidth, -borderWidth), fill);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        QPen pen(border, borderWidth, borderStyle);
        if (borderStyle == Qt::DashLine)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        const qreal inset = borderWidth / 2;
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme, qreal gap)
{
    const qreal width = 2;
    const qreal grow = gap < 0 ? 0 : gap + width;
    drawRounded(
        painter, rect.adjusted(-grow, -grow, grow, grow), radius + (gap < 0 ? 0 : 2), {}, theme.accent.focus, width);
}

void drawShadow(QPainter &painter, const QRect &rect, int radius, const std::array<QColor, 3> &alphas)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = shadowPixmap(radius, alphas, ratio);
    const int corner = shadowMargin + radius + shadowMargin;
    const QRect outer = rect.adjusted(-shadowMargin, -shadowMargin, shadowMargin, shadowMargin);
    const int xs[] = {outer.left(), outer.left() + corner, outer.right() + 1 - corner, outer.right() + 1};
    const int ys[] = {outer.top(), outer.top() + corner, outer.bottom() + 1 - corner, outer.bottom() + 1};
    const int from[] = {0, corner, corner + 1, 2 * corner + 1};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const QRectF target(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row]);
            const QRectF source(from[column] * ratio, from[row] * ratio, (from[column + 1] - from[column]) * ratio,
                (from[row + 1] - from[row]) * ratio);
            if (!target.isEmpty())
                painter.drawPixmap(target, pixmap, source);
        }
    }
}

void drawPopoverGround(QPainter &painter, const QRect &box, const Theme &theme)
{
    drawShadow(painter, box, theme.radius.popover, theme.popoverShadow);
    drawRounded(painter, box, theme.radius.popover, theme.surface.raised, theme.border.strong);
}

void drawPanelGround(QPainter &painter, const QRect &panel, const Theme &theme)
{
    painter.fillRect(panel, theme.surface.page);
    painter.fillRect(placed(painter, panel, QRect(panel.x(), panel.y(), 1, panel.height())), theme.border.normal);
}

QMargins shadowMargins()
{
    return {shadowMargin, shadowMargin, shadowMargin, shadowMargin};
}

void makeFloating(QWidget &window)
{
    window.setAttribute(Qt::WA_TranslucentBackground, Theme::of(&window).options.isComposited);
}

QMargins shadowMargins(const QWidget &window)
{
    return window.testAttribute(Qt::WA_TranslucentBackground) ? shadowMargins() : QMargins();
}

void drawPopoverGround(QPainter &painter, const QWidget &window)
{
    const Theme &theme = Theme::of(&window);
    if (window.testAttribute(Qt::WA_TranslucentBackground))
        drawPopoverGround(painter, window.rect().marginsRemoved(shadowMargins()), theme);
    else
        drawRounded(painter, window.rect(), 0, theme.surface.raised, theme.border.strong);
}

Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection otherwise)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size())
            code = QChar::surrogateToUcs4(text[i], text[i + 1]);
        switch (QChar::direction(code)) {
        case QChar::DirL: return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL: return Qt::RightToLeft;
        default: break;
        }
    }
    return otherwise;
}

int drawText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text);
    painter.setFont(font);
    painter.setPen(color);
    drawFitting(painter, rect, width <= rect.width() ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()),
        alignment);
    return qMin(width, rect.width());
}

namespace {

/// Breaks the text into at most `most` lines; the rest of the text is left in the last one.
QStringList brokenLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(text));
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == most - 1;
        lines += isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

int drawLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    int lines, Qt::Alignment alignment)
{
    const QStringList broken = brokenLines(text, font, rect.width(), lines);
    const int height = QFontMetrics(font).height();
    QRect line(rect.x(), rect.y(), rect.width(), height);
    for (const QString &piece : broken) {
        drawText(painter, line, piece, font, color, alignment);
        line.translate(0, height);
    }
    return static_cast<int>(broken.size());
}

int countLines(const QString &text, const QFont &font, int width, int most)
{
    if (QFontMetrics(font).horizontalAdvance(text) <= width)
        return text.isEmpty() ? 0 : 1;
    return static_cast<int>(brokenLines(text, font, width, most).size());
}

int numberWidth(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(hasTabularDigits(metrics) ? text : widestDigits(text, metrics));
}

int drawNumber(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    const int width = numberWidth(text, font);
    // Numbers in another script, or that do not fit, are text: cells would tear shaped glyphs apart.
    const bool isPlain = std::ranges::all_of(
        text, [](QChar c) { return c.script() == QChar::Script_Common || c.script() == QChar::Script_Latin; });
    if (hasTabularDigits(metrics) || width > rect.width() || !isPlain)
        return drawText(painter, rect, text, font, color, alignment);
    const Qt::Alignment side = visual(painter, alignment);
    qreal x = side & Qt::AlignRight ? rect.right() + 1 - width
        : side & Qt::AlignHCenter   ? rect.x() + (rect.width() - width) / 2
                                    : rect.x();
    const qreal baseline = rect.y() + (rect.height() - metrics.height()) / 2.0 + metrics.ascent();
    const int cell = metrics.horizontalAdvance(widestDigits(u"0"_s, metrics));
    painter.setFont(font);
    painter.setPen(color);
    const Qt::LayoutDirection outside = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight); // the pieces are placed here; a space stays where it is written
    QString run;
    const auto flush = [&] {
        painter.drawText(QPointF(x, baseline), run);
        x += metrics.horizontalAdvance(run);
        run.clear();
    };
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            run += c;
            continue;
        }
        flush();
        painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(c)) / 2.0, baseline), QString(c));
        x += cell;
    }
    flush();
    painter.setLayoutDirection(outside);
    return width;
}

void drawMatchedText(QPainter &painter, const QRect &rect, const QString &text,
    const QList<std::pair<int, int>> &matches, const QFont &font, const QColor &color, const Theme &theme)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QTextOption option(visual(painter, Qt::AlignLeft));
    option.setTextDirection(directionOf(shown, painter.layoutDirection()));
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[position, length] : matches) {
        if (position >= shown.size())
            continue;
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme.accent.text);
        format.setFontUnderline(true);
        formats.append({position, qMin(length, static_cast<int>(shown.size()) - position), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(color);
    layout.draw(&painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2));
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString isolatedLtr(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
}

QRect placed(const QPainter &painter, const QRect &bounds, const QRect &rect)
{
    return QStyle::visualRect(painter.layoutDirection(), bounds, rect);
}

} // namespace satchel::ui
