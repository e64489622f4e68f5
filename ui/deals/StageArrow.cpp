// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/StageArrow.h"

#include "ui/common/Button.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QPainterPath>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using State = items::DealPathStep::State;

namespace {

constexpr int keys = 9; // Alt+1 to Alt+9
constexpr int leastLetters = 40; // the first letters of one that is cut

QString keyName(int number)
{
    return QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)).toString(QKeySequence::NativeText);
}

} // namespace

StageArrow::StageArrow(const PageContext &context, int number, bool isLast, QWidget *parent)
    : QAbstractButton(parent), m_context(context), m_number(number), m_isLast(isLast)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void StageArrow::setStep(const items::DealPathStep &step, bool isNext)
{
    m_step = step;
    m_isNext = isNext;
    setText(step.stage.name);
    setChecked(isCurrent());
    setAccessibleName(description());
    setToolTip(
        m_number <= keys && !isCurrent() ? nameWithKey(description(), QKeySequence(keyName(m_number))) : description());
    updateGeometry();
    update();
}

bool StageArrow::isBehind() const
{
    return m_step.state == State::Passed || m_step.state == State::Skipped;
}

QString StageArrow::daysText() const
{
    const bool wasThere = (m_step.state == State::Passed && m_step.days > 0) || isCurrent();
    return wasThere ? m_context.formats().days(m_step.days) : QString();
}

QString StageArrow::description() const
{
    const int days = static_cast<int>(m_step.days);
    switch (m_step.state) {
    case State::Passed: return tr("%1: passed after %Ln days", "stage", days).arg(text());
    case State::Skipped: return tr("%1: skipped", "stage").arg(text());
    case State::Current:
        return m_step.isSlow ? tr("%1: for %Ln days, longer than usual", "stage", days).arg(text())
                             : tr("%1: for %Ln days", "stage", days).arg(text());
    case State::Ahead: break;
    }
    return tr("Move to %1").arg(text());
}

int StageArrow::pointWidth(const Theme &theme)
{
    return theme.px(9);
}

int StageArrow::frontWidth(const Theme &theme) const
{
    return m_step.state == State::Passed ? theme.px(20) : 0;
}

int StageArrow::textWidth(const Theme &theme) const
{
    return QFontMetrics(isCurrent() ? theme.font.strong : theme.font.body).horizontalAdvance(text());
}

int StageArrow::endWidth(const Theme &theme) const
{
    if (const QString days = daysText(); !days.isEmpty())
        return QFontMetrics(theme.font.small).horizontalAdvance(days) + (m_step.isSlow ? theme.px(15) : 0)
            + theme.px(8);
    if (m_isNext && m_number <= keys)
        return QFontMetrics(theme.font.small).horizontalAdvance(keyName(m_number)) + theme.px(26);
    return 0;
}

QSize StageArrow::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int width = theme.px(12) + pointWidth(theme) * 2 + frontWidth(theme) + textWidth(theme) + endWidth(theme);
    return {width, qMax(theme.px(36), QFontMetrics(theme.font.body).height() + theme.px(16))};
}

int StageArrow::nameWidth() const
{
    return sizeHint().width() - endWidth(Theme::of(this));
}

int StageArrow::leastNameWidth() const
{
    const Theme &theme = Theme::of(this);
    return nameWidth() - frontWidth(theme) - qMax(0, textWidth(theme) - theme.px(leastLetters));
}

bool StageArrow::isNamed() const
{
    return width() >= leastNameWidth();
}

void StageArrow::setKeyShown(bool isShown)
{
    m_isKeyShown = isShown && m_number <= keys;
    update();
}

QSize StageArrow::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {pointWidth(theme) * 2 + theme.px(22), sizeHint().height()};
}

/// Written for left to right: a notch at the leading edge but of the first one, a point at the other but of the last.
QPainterPath StageArrow::shape(const Theme &theme) const
{
    const qreal point = pointWidth(theme);
    const qreal top = 0.5;
    const qreal bottom = height() - 0.5;
    const qreal start = 0.5;
    const qreal end = width() - 0.5;
    QPainterPath path(QPointF(start, top));
    path.lineTo(m_isLast ? end : end - point, top);
    if (!m_isLast)
        path.lineTo(end, height() / 2.0);
    path.lineTo(m_isLast ? end : end - point, bottom);
    path.lineTo(start, bottom);
    if (m_number > 1)
        path.lineTo(start + point, height() / 2.0);
    path.closeSubpath();
    if (layoutDirection() == Qt::LeftToRight)
        return path;
    return QTransform(-1, 0, 0, 1, width(), 0).map(path);
}

void StageArrow::paintEnd(QPainter &painter, const QRect &rect, const Theme &theme) const
{
    const QString days = daysText();
    if (!days.isEmpty()) {
        const QColor color = m_step.isSlow ? theme.amber.text : isCurrent() ? theme.accent.text : theme.text.tertiary;
        const int width = QFontMetrics(theme.font.small).horizontalAdvance(days);
        drawText(painter, rect, days, theme.font.small, color, Qt::AlignRight);
        if (m_step.isSlow)
            drawIcon(painter,
                placed(painter, rect,
                    QRect(rect.right() + 1 - width - theme.px(15), rect.y(), theme.px(12), rect.height())),
                Icon::Clock, theme.px(12), theme.amber.text);
    } else if (m_isNext && m_number <= keys) {
        const QStringList names = keyName(m_number).split(u'+');
        drawKeyCaps(painter, rect, names, theme);
    }
}

void StageArrow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor rest = isCurrent() ? theme.surface.selected : isBehind() ? theme.surface.sunken : theme.surface.raised;
    const bool isAnswering = isEnabled() && !isCurrent();
    painter.setBrush(isAnswering && isDown() ? theme.surface.pressed
            : isAnswering && underMouse()    ? theme.surface.hover
                                             : rest);
    painter.setPen(isCurrent() ? theme.accent.graphic : theme.border.normal);
    painter.drawPath(shape(theme));

    const int lead = m_number > 1 ? pointWidth(theme) : 0;
    const QRect inside = rect().adjusted(
        lead + theme.px(7), 0, -(m_isLast ? theme.px(9) : pointWidth(theme) + theme.px(3)), 0);
    const int end = endWidth(theme);
    const int front = width() >= nameWidth() ? frontWidth(theme) : 0; // letters before the check
    const bool hasName = isNamed();
    const bool hasEnd = inside.width() >= front + end + textWidth(theme);
    const QColor color = isCurrent()     ? theme.accent.text
        : m_step.state == State::Skipped ? theme.text.tertiary
                                         : theme.text.secondary;
    const QRect place = placed(painter, rect(), inside);
    if (m_isKeyShown) {
        const QStringList key{QString::number(m_number)};
        const int cap = keyCapsWidth(key, theme);
        const int start = hasName ? 0 : (inside.width() - cap) / 2;
        drawKeyCaps(
            painter, placed(painter, rect(), QRect(inside.x() + start, inside.y(), cap, inside.height())), key, theme);
        if (hasName)
            drawText(painter, placed(painter, rect(), inside.adjusted(cap + theme.px(6), 0, 0, 0)), text(),
                isCurrent() ? theme.font.strong : theme.font.body, color);
    } else if (!hasName) {
        if (m_step.state == State::Passed)
            drawIcon(painter, place, Icon::Check, theme.px(13), theme.text.tertiary);
        else
            drawText(painter, place, QString::number(m_number), theme.font.body, color, Qt::AlignHCenter);
    } else {
        if (front > 0)
            drawIcon(painter, placed(painter, rect(), QRect(inside.x(), inside.y(), theme.px(14), inside.height())),
                Icon::Check, theme.px(13), theme.text.tertiary);
        drawText(painter, placed(painter, rect(), inside.adjusted(front, 0, hasEnd ? -end : 0, 0)), text(),
            isCurrent() ? theme.font.strong : theme.font.body, color);
        if (hasEnd && end > 0)
            paintEnd(painter,
                placed(painter, rect(),
                    QRect(inside.right() + 1 - end + theme.px(8), inside.y(), end - theme.px(8), inside.height())),
                theme);
    }
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.control, theme, -2);
}

} // namespace satchel::ui

#include "moc_StageArrow.cpp"
