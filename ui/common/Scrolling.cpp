// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Scrolling.h"

#include "ui/common/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace satchel::ui {

ScrolledColumn::ScrolledColumn(QWidget *content) : m_content(content)
{
    content->setParent(viewport());
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    viewport()->setAutoFillBackground(false); // the ground is that of what it is in
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { showFocused(now); });
}

/// The content takes the focus away with it, after this is none of ours any more.
ScrolledColumn::~ScrolledColumn()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QSize ScrolledColumn::sizeHint() const
{
    return m_content->sizeHint();
}

QSize ScrolledColumn::minimumSizeHint() const
{
    return {m_content->minimumSizeHint().width(), 0};
}

bool ScrolledColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        if (window()->windowType() == Qt::Popup)
            updateGeometry(); // a popover grows with it before it scrolls
        arrangeSoon();
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

void ScrolledColumn::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_isArranging) // else the bar has just come or gone, and what follows from that is under way
        arrange();
    arrangeSoon(); // a height may follow from the new widths
}

/// Later and once, so that a part that changes while it is resized does not begin anew.
void ScrolledColumn::arrangeSoon()
{
    if (!std::exchange(m_isArranged, false))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            arrange();
            m_isArranged = true;
        },
        Qt::QueuedConnection);
}

int ScrolledColumn::neededHeight(int width) const
{
    const int least = m_content->minimumSizeHint().height();
    return m_content->hasHeightForWidth() ? std::max(least, m_content->heightForWidth(width)) : least;
}

/// Whether it scrolls follows from the whole width: narrower by its bar the column may be lower, and the bar would come
/// and go without end.
void ScrolledColumn::arrange()
{
    const QScopedValueRollback guard(m_isArranging, true);
    const bool isLow = neededHeight(width()) > height();
    setVerticalScrollBarPolicy(isLow ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height());
    verticalScrollBar()->setRange(0, isLow ? std::max(0, neededHeight(room.width()) - room.height()) : 0);
    m_content->setGeometry(
        0, -verticalScrollBar()->value(), room.width(), room.height() + verticalScrollBar()->maximum());
}

void ScrolledColumn::scrollContentsBy(int, int)
{
    m_content->move(0, -verticalScrollBar()->value());
}

void ScrolledColumn::showFocused(QWidget *now)
{
    // What was clicked is in view; moved away from below the mouse, its release would be another's.
    if (now && m_content->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
        reveal(*now, now->rect());
}

void ScrolledColumn::reveal(const QWidget &widget, const QRect &part)
{
    const int top = widget.mapTo(m_content, part.topLeft()).y();
    QScrollBar &bar = *verticalScrollBar();
    const int lowest = top + std::min(part.height(), viewport()->height()) - viewport()->height();
    bar.setValue(std::clamp(bar.value(), lowest, std::max(lowest, top)));
}

void showFromTop(const QWidget &opened)
{
    const int ring = Theme::of(&opened).px(4);
    QWidget *focused = opened.focusWidget();
    for (auto *area : opened.findChildren<QAbstractScrollArea *>()) {
        auto *column = qobject_cast<ScrolledColumn *>(area);
        auto *scroll = qobject_cast<QScrollArea *>(area);
        if (!column && !scroll)
            continue;
        area->verticalScrollBar()->setValue(0);
        if (!focused || !area->isAncestorOf(focused))
            continue;
        if (column)
            column->reveal(*focused, focused->rect());
        else
            scroll->ensureWidgetVisible(focused, 0, ring);
    }
}

} // namespace satchel::ui

#include "moc_Scrolling.cpp"
