// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Label.h"

#include "ui/common/Painting.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLayout>
#include <QStyle>
#include <QTextOption>
#include <QToolTip>

namespace satchel::ui {

Label::Label(const QString &text, FontRole font, TextColor color, QWidget *parent)
    : QLabel(text, parent), m_font(font), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a page of Base it would be Text
    applyTheme();
}

void Label::setColor(TextColor color)
{
    m_color = color;
    applyTheme();
}

void Label::setFontRole(FontRole font)
{
    m_font = font;
    applyTheme();
}

void Label::applyTheme()
{
    const Theme &theme = Theme::of(this);
    setFont(theme.font.*m_font);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, colorOf(theme, m_color));
    setPalette(colors);
}

QSize Label::sizeHint() const
{
    if (wordWrap())
        return QLabel::sizeHint();
    const QFontMetrics metrics(Theme::of(this).font.*m_font);
    const QMargins margins = contentsMargins();
    return {metrics.horizontalAdvance(text()) + margins.left() + margins.right() + 1,
        metrics.height() + margins.top() + margins.bottom()};
}

QSize Label::minimumSizeHint() const
{
    if (wordWrap())
        return QLabel::minimumSizeHint();
    const QSize whole = sizeHint();
    return {qMin(whole.width(), fontMetrics().horizontalAdvance(QChar(0x2026)) * 3), whole.height()};
}

void Label::paintEvent(QPaintEvent *event)
{
    if (textFormat() == Qt::RichText || !pixmap(Qt::ReturnByValue).isNull()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Qt::Alignment side = alignment() & Qt::AlignHorizontal_Mask;
    const QColor color = isEnabled() ? palette().color(QPalette::WindowText) : Theme::of(this).text.disabled;
    if (wordWrap()) {
        // QLabel aligns by the direction of the text; ours is at the leading edge of the page, whatever it says.
        QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::WordWrap);
        option.setTextDirection(directionOf(text(), layoutDirection()));
        painter.setFont(font());
        painter.setPen(color);
        painter.drawText(QRectF(contentsRect()), text(), option);
        return;
    }
    drawText(painter, contentsRect(), text(), font(), color, side ? side : Qt::AlignLeft);
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    QLabel::changeEvent(event);
}

bool Label::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || wordWrap()
        || contentsRect().width() >= fontMetrics().horizontalAdvance(text()))
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void setSpaces(QLayout &layout, const Theme &theme, int margin, int spacing)
{
    const int around = theme.px(margin);
    layout.setContentsMargins(around, around, around, around);
    layout.setSpacing(theme.px(spacing));
}

} // namespace satchel::ui

#include "moc_Label.cpp"
