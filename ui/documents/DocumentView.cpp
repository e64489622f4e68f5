// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentView.h"

#include "documents/engine/Units.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace satchel::ui {

namespace {

constexpr qreal steps[] = {0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4};
constexpr qsizetype mostDrawn = 6; // pages kept as pictures

} // namespace

DocumentView::DocumentView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width would change with the size that is fitted to it
}

void DocumentView::setPages(documents::Pages pages)
{
    m_pages = std::move(pages);
    m_told = -1;
    layOut();
}

qreal DocumentView::fittingZoom() const
{
    const qreal points = m_pages.size.width() / documents::dotsPerPoint;
    const qreal room = viewport()->width() - 2 * gap();
    return points > 0 && room > 0 ? qBound(0.2, room * 72 / (points * logicalDpiX()), 1.0) : 1;
}

qreal DocumentView::zoom() const
{
    return m_zoom.value_or(fittingZoom());
}

void DocumentView::setZoom(std::optional<qreal> zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    layOut();
    showPage(page);
    Q_EMIT zoomChanged(this->zoom());
}

void DocumentView::step(int direction)
{
    const qreal now = zoom();
    qreal next = now;
    for (const qreal size : steps) {
        if (direction > 0 && size > now * 1.01)
            return setZoom(size);
        if (direction < 0 && size < now * 0.99)
            next = size;
    }
    setZoom(next);
}

QSizeF DocumentView::pageSize() const
{
    return m_pages.size / documents::dotsPerInch * logicalDpiX() * zoom();
}

int DocumentView::gap() const
{
    return Theme::of(this).px(20);
}

int DocumentView::topOf(int page) const
{
    return gap() + page * (qRound(pageSize().height()) + gap());
}

QRect DocumentView::rectOf(int page) const
{
    const QSize size = pageSize().toSize();
    const int x = size.width() + 2 * gap() <= viewport()->width() ? (viewport()->width() - size.width()) / 2
                                                                  : gap() - horizontalScrollBar()->value();
    return {QPoint(x, topOf(page) - verticalScrollBar()->value()), size};
}

void DocumentView::layOut()
{
    m_drawn.clear();
    const QSize size = pageSize().toSize();
    verticalScrollBar()->setRange(0, qMax(0, topOf(pageCount()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Theme::of(this).px(40));
    horizontalScrollBar()->setRange(0, qMax(0, size.width() + 2 * gap() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
    tell();
}

int DocumentView::currentPage() const
{
    const int height = qRound(pageSize().height()) + gap();
    return height > 0 && pageCount() > 0
        ? qBound(0, (verticalScrollBar()->value() + viewport()->height() / 2 - gap()) / height, pageCount() - 1)
        : 0;
}

void DocumentView::showPage(int page)
{
    verticalScrollBar()->setValue(topOf(qBound(0, page, qMax(0, pageCount() - 1))) - gap());
}

/// A screen reader gets the text of the page.
void DocumentView::tell()
{
    const int page = currentPage();
    if (page == m_told || pageCount() == 0)
        return;
    m_told = page;
    setAccessibleDescription(documents::textOf(m_pages.pages[static_cast<size_t>(page)]));
    Q_EMIT currentPageChanged(page);
}

const QPixmap &DocumentView::pixmap(int page)
{
    const auto known = m_drawn.constFind(page);
    if (known != m_drawn.constEnd())
        return *known;
    if (m_drawn.size() >= mostDrawn)
        m_drawn.clear();
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap((pageSize() * ratio).toSize());
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(pixmap.width() / m_pages.size.width(), pixmap.height() / m_pages.size.height());
    paintPage(painter, m_pages.pages[static_cast<size_t>(page)]);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return *m_drawn.insert(page, pixmap);
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.surface.window);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect paper = rectOf(page);
        if (!paper.adjusted(-gap(), -gap(), gap(), gap()).intersects(event->rect()))
            continue;
        painter.setPen(theme.border.normal);
        painter.drawRect(paper.adjusted(-1, -1, 0, 0));
        painter.drawPixmap(paper.topLeft(), pixmap(page));
    }
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, viewport()->rect(), 0, theme, -2);
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (!m_zoom)
        Q_EMIT zoomChanged(zoom());
}

void DocumentView::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        return zoomIn();
    if (event->matches(QKeySequence::ZoomOut))
        return zoomOut();
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0)
        return setZoom({});
    switch (event->key()) {
    case Qt::Key_PageDown: return showPage(currentPage() + 1);
    case Qt::Key_PageUp: return showPage(currentPage() - 1);
    case Qt::Key_Home: return showPage(0);
    case Qt::Key_End: return showPage(pageCount() - 1);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void DocumentView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        step(event->angleDelta().y() > 0 ? 1 : -1);
}

void DocumentView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        layOut();
}

} // namespace satchel::ui

#include "moc_DocumentView.cpp"
