// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/EffectRow.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace satchel::ui {

namespace {

constexpr int rowHeight = 58;
constexpr int edge = 14;
constexpr int tick = 16;
constexpr int tile = 28;
constexpr int gap = 12;
constexpr int arrow = 16;
constexpr int leastBeside = 520; // a narrower row has the old value above the new one
constexpr int mostOfValue = 170; // of the width of a value
constexpr int keysWithCap = 9;

int lineHeight(const Theme &theme)
{
    return QFontMetrics(theme.font.body).height();
}

} // namespace

EffectRow::EffectRow(EffectText text, int number, QWidget *parent)
    : QCheckBox(parent), m_text(std::move(text)), m_number(number)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setProperty("drawsOwnFocus", true); // around the whole row: the tick is not where a box has it
    nameIt();
}

void EffectRow::nameIt()
{
    setAccessibleName(tr("%1: %2 becomes %3", "what changes, old value, new value")
                          .arg(m_text.what, m_text.before.isEmpty() ? tr("empty") : m_text.before, m_text.after));
    setAccessibleDescription(m_text.about);
    setToolTip(m_text.what + QLatin1Char('\n') + m_text.about);
}

void EffectRow::setAbout(const QString &about)
{
    m_text.about = about;
    nameIt();
    update();
}

int EffectRow::beforeWidth() const
{
    const Theme &theme = Theme::of(this);
    return qMin(theme.px(mostOfValue), numberWidth(m_text.before, theme.font.body) + theme.px(2));
}

int EffectRow::afterWidth() const
{
    const Theme &theme = Theme::of(this);
    return qMin(theme.px(mostOfValue), numberWidth(m_text.after, theme.font.strong) + theme.px(2));
}

void EffectRow::setColumns(int before, int after)
{
    m_beforeColumn = before;
    m_afterColumn = after;
    update();
}

void EffectRow::setRoomBehindAbout(int room)
{
    m_roomBehindAbout = room;
    update();
}

QSize EffectRow::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(leastBeside), qMax(theme.px(rowHeight), 2 * lineHeight(theme) + theme.px(18))};
}

QSize EffectRow::minimumSizeHint() const
{
    return {Theme::of(this).px(260), sizeHint().height()};
}

bool EffectRow::isNarrow() const
{
    return width() < Theme::of(this).px(leastBeside);
}

/// For left to right.
EffectRow::Places EffectRow::places() const
{
    const Theme &theme = Theme::of(this);
    const int line = lineHeight(theme);
    const int middle = rect().center().y();
    const auto box = [&](int x, int size) {
        return QRect(x, middle - theme.px(size) / 2, theme.px(size), theme.px(size));
    };
    const auto upper = [&](int x, int width) { return QRect(x, middle - line, width, line); };
    const auto lower = [&](int x, int width) { return QRect(x, middle + theme.px(1), width, line); };
    Places at;
    at.tick = box(theme.px(edge), tick);
    at.tile = box(at.tick.right() + theme.px(gap), tile);
    const int text = at.tile.right() + theme.px(gap);
    const int capWidth = keyCapsWidth(QStringList{QString::number(m_number)}, theme);
    at.cap = QRect(width() - theme.px(edge) - capWidth, middle - line / 2, capWidth, line);
    const int afterAt = at.cap.left() - theme.px(gap) - m_afterColumn;
    int end = 0;
    if (isNarrow()) {
        const int column = qMax(m_beforeColumn, m_afterColumn);
        const int x = at.cap.left() - theme.px(gap) - column;
        at.before = upper(x, column);
        at.after = lower(x, column);
        end = x;
    } else {
        at.after = QRect(afterAt, 0, m_afterColumn, rect().height());
        at.arrow = box(afterAt - theme.px(gap + arrow), arrow);
        at.before = QRect(at.arrow.left() - theme.px(gap) - m_beforeColumn, 0, m_beforeColumn, rect().height());
        end = at.before.left();
    }
    at.what = upper(text, end - theme.px(gap) - text);
    at.about = lower(text, end - theme.px(gap) - text - m_roomBehindAbout);
    return at;
}

QPoint EffectRow::endOfAbout() const
{
    const Theme &theme = Theme::of(this);
    const QRect about = places().about;
    const int used = qMin(about.width(), QFontMetrics(theme.font.small).horizontalAdvance(m_text.about));
    return {about.left() + used, about.center().y()};
}

void EffectRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto here = [&](const QRect &place) { return placed(painter, rect(), place); };
    const Places at = places();
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), theme.surface.hover);
    QStyleOptionButton option;
    initStyleOption(&option);
    drawCheckBox(painter, here(at.tick), option.state, theme);
    drawRounded(painter, here(at.tile), theme.radius.control, theme.surface.sunken, theme.border.subtle);
    drawIcon(painter, here(at.tile), m_text.icon, theme.size.icon, theme.text.secondary);
    const QColor words = isChecked() ? theme.text.primary : theme.text.secondary;
    drawText(painter, here(at.what), m_text.what, isChecked() ? theme.font.semibold : theme.font.body, words);
    drawText(painter, here(at.about), m_text.about, theme.font.small, theme.text.secondary);
    QFont old = theme.font.body;
    old.setStrikeOut(isChecked());
    const Qt::Alignment beside = isNarrow() ? Qt::AlignLeft : Qt::AlignRight;
    drawText(
        painter, here(at.before), m_text.before, old, isChecked() ? theme.text.secondary : theme.text.primary, beside);
    if (isChecked()) {
        drawText(painter, here(at.arrow), QString(isRightToLeft() ? QChar(0x2190) : QChar(0x2192)), theme.font.body,
            theme.text.tertiary, Qt::AlignHCenter);
        drawText(painter, here(at.after), m_text.after, theme.font.strong,
            m_text.isGood ? theme.green.text : theme.text.primary);
    } else {
        drawText(painter, here(at.after), tr("Stays"), theme.font.body, theme.text.secondary);
    }
    if (m_number <= keysWithCap)
        drawKeyCaps(painter, here(at.cap), {QString::number(m_number)}, theme);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), theme.radius.control, theme, 0);
}

} // namespace satchel::ui
