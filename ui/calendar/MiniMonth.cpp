// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MiniMonth.h"

#include "ui/common/Button.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace satchel::ui {

namespace {

constexpr int daysOfWeek = 7;
constexpr int monthWeeks = 6; // of every month, so that nothing below moves

} // namespace

MiniMonth::MiniMonth(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_previous(new IconButton(Icon::Left, tr("Previous month"), this)),
      m_next(new IconButton(Icon::Right, tr("Next month"), this)), m_day(context.today()), m_cursor(m_day)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Month"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_previous, &QToolButton::clicked, this, [this] { showMonth(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showMonth(1); });
    setDay(m_day, {});
}

void MiniMonth::setDay(QDate day, const calendar::CalendarRange &shown)
{
    m_day = day;
    m_shown = shown;
    moveTo(day);
}

void MiniMonth::moveTo(QDate day)
{
    m_cursor = day;
    const QDate month(day.year(), day.month(), 1);
    if (std::exchange(m_month, month) != month)
        forgetAccessibleItems(this);
    announceCurrentItem(this);
    update();
}

void MiniMonth::showMonth(int by)
{
    moveTo(m_month.addMonths(by));
}

int MiniMonth::cellSide() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font.small);
    return qMax(theme.px(24), qMax(metrics.height() + theme.px(4), metrics.horizontalAdvance(u'8') * 2 + theme.px(6)));
}

int MiniMonth::headHeight() const
{
    return qMax(m_next->sizeHint().height(), QFontMetrics(Theme::of(this).font.strong).height());
}

QSize MiniMonth::sizeHint() const
{
    return {daysOfWeek * cellSide(), headHeight() + (monthWeeks + 1) * cellSide()};
}

QDate MiniMonth::dayOf(int item) const
{
    const int first = m_context.formats().locale().firstDayOfWeek();
    const int before = (m_month.dayOfWeek() - first + daysOfWeek) % daysOfWeek;
    return m_month.addDays(item - before);
}

int MiniMonth::itemOf(QDate day) const
{
    return static_cast<int>(dayOf(0).daysTo(day));
}

QRect MiniMonth::cell(int item) const
{
    const int side = cellSide();
    const QRect place(item % daysOfWeek * side, headHeight() + (item / daysOfWeek + 1) * side, side, side);
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, daysOfWeek * side, height()), place);
}

void MiniMonth::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Formats formats = m_context.formats();
    const int side = cellSide();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect all(0, 0, daysOfWeek * side, height());
    drawText(painter, placed(painter, all, {0, 0, all.width() - 2 * m_next->width(), headHeight()}),
        formats.month(m_month), theme.font.strong, theme.text.primary);
    for (int item = 0; item < daysOfWeek; ++item) {
        const QRect head = cell(item).translated(0, -side);
        drawText(painter, head, formats.locale().standaloneDayName(dayOf(item).dayOfWeek(), QLocale::NarrowFormat),
            theme.font.small, theme.text.tertiary, Qt::AlignHCenter);
    }
    for (int item = 0; item < itemCount(); ++item) {
        const QDate day = dayOf(item);
        const QRect box = cell(item);
        const bool isToday = day == m_context.today();
        const bool isOfMonth = day.month() == m_month.month();
        if (m_shown.first.isValid() && day >= m_shown.first && day <= m_shown.last)
            painter.fillRect(box, theme.surface.selected);
        if (isToday)
            drawRounded(painter, box, theme.radius.control, theme.accent.fill);
        else if (day == m_day)
            drawRounded(painter, box.adjusted(1, 1, -1, -1), theme.radius.control, {}, theme.accent.graphic);
        drawText(painter, box, formats.locale().toString(day.day()),
            isToday ? theme.font.smallStrong : theme.font.small,
            isToday         ? theme.accent.onFill
                : isOfMonth ? theme.text.primary
                            : theme.text.tertiary,
            Qt::AlignHCenter);
        if (hasFocus() && day == m_cursor && isFocusRingShown(this))
            drawFocusRing(painter, box, theme.radius.control, theme, -1);
    }
}

void MiniMonth::resizeEvent(QResizeEvent *)
{
    const QSize button = m_next->sizeHint();
    const int width = daysOfWeek * cellSide();
    const QRect all(0, 0, width, height());
    m_next->setGeometry(QStyle::visualRect(layoutDirection(), all, {{width - button.width(), 0}, button}));
    m_previous->setGeometry(QStyle::visualRect(layoutDirection(), all, {{width - 2 * button.width(), 0}, button}));
}

void MiniMonth::mousePressEvent(QMouseEvent *event)
{
    for (int item = 0; event->button() == Qt::LeftButton && item < itemCount(); ++item) {
        if (cell(item).contains(event->position().toPoint()))
            return pressItem(item);
    }
}

void MiniMonth::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(m_cursor.addDays(-forward));
    case Qt::Key_Right: return moveTo(m_cursor.addDays(forward));
    case Qt::Key_Up: return moveTo(m_cursor.addDays(-daysOfWeek));
    case Qt::Key_Down: return moveTo(m_cursor.addDays(daysOfWeek));
    case Qt::Key_Return:
    case Qt::Key_Enter: return pressItem(itemOf(m_cursor));
    default: QWidget::keyPressEvent(event);
    }
}

void MiniMonth::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    announceCurrentItem(this);
    update();
}

int MiniMonth::itemCount() const
{
    return monthWeeks * daysOfWeek;
}

QString MiniMonth::itemText(int item) const
{
    return m_context.formats().longDay(dayOf(item));
}

QRect MiniMonth::itemRect(int item) const
{
    const QRect box = cell(item);
    return {mapToGlobal(box.topLeft()), box.size()};
}

int MiniMonth::itemAt(const QPoint &point) const
{
    for (int item = 0; item < itemCount(); ++item) {
        if (cell(item).contains(mapFromGlobal(point)))
            return item;
    }
    return -1;
}

int MiniMonth::currentItem() const
{
    return itemOf(m_cursor);
}

void MiniMonth::pressItem(int item)
{
    Q_EMIT dayChosen(dayOf(item));
}

} // namespace satchel::ui

#include "moc_MiniMonth.cpp"
