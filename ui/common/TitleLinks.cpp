// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TitleLinks.h"

#include "ui/common/Painting.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QTimer>

namespace satchel::ui {

namespace {

constexpr qsizetype mostTitles = 512; // more than a screen has

/// Takes the second click of two from all windows, and goes when there is none to come.
class SecondClick : public QObject
{
public:
    SecondClick() : QObject(qApp)
    {
        qApp->installEventFilter(this);
        QTimer::singleShot(QApplication::doubleClickInterval(), this, &QObject::deleteLater);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::MouseButtonDblClick; }
};

} // namespace

TitleLinks::TitleLinks(QAbstractItemView &view) : QObject(&view), m_view(view)
{
    view.viewport()->installEventFilter(this);
    const auto forget = [this] { m_titles.clear(); };
    QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, forget);
}

TitleLinks *TitleLinks::of(const QWidget *view)
{
    return view ? view->findChild<TitleLinks *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

QRect TitleLinks::titleOf(const QModelIndex &index) const
{
    const auto title = m_titles.constFind(index);
    return title == m_titles.cend() ? QRect() : title->translated(m_view.visualRect(index).topLeft());
}

QModelIndex TitleLinks::titleAt(const QPoint &point) const
{
    const QModelIndex index = m_view.indexAt(point);
    return index.isValid() && titleOf(index).contains(point) ? index : QModelIndex();
}

void TitleLinks::note(const QModelIndex &index, const QRect &row, const QRect &title)
{
    if (m_titles.size() >= mostTitles)
        forgetHidden();
    m_titles.insert(index, title.translated(-row.topLeft()));
}

/// Of rows that were scrolled out of view.
void TitleLinks::forgetHidden()
{
    const QRect seen = m_view.viewport()->rect();
    m_titles.removeIf([&](const auto &title) { return !m_view.visualRect(title.key()).intersects(seen); });
}

void TitleLinks::hover(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    const QRect before = m_view.visualRect(m_hovered);
    m_hovered = index;
    m_view.viewport()->update(before);
    m_view.viewport()->update(m_view.visualRect(m_hovered));
    if (index.isValid())
        m_view.viewport()->setCursor(Qt::PointingHandCursor);
    else
        m_view.viewport()->unsetCursor();
}

/// The view selects the row first.
bool TitleLinks::release(QMouseEvent &event)
{
    const QPersistentModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    const QPoint point = event.position().toPoint();
    const bool isNear = (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (!pressed.isValid() || !isNear || titleAt(point) != pressed)
        return false;
    const QPointer<TitleLinks> alive(this);
    m_isPassing = true;
    QCoreApplication::sendEvent(m_view.viewport(), &event);
    if (!alive)
        return true;
    m_isPassing = false;
    if (pressed.isValid()) {
        swallowSecondClick();
        Q_EMIT opened(pressed);
    }
    return true;
}

bool TitleLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isPassing)
        return false;
    switch (event->type()) {
    case QEvent::MouseMove: hover(titleAt(static_cast<QMouseEvent *>(event)->position().toPoint())); break;
    case QEvent::Leave: hover({}); break;
    case QEvent::MouseButtonPress: {
        const auto &press = static_cast<QMouseEvent &>(*event);
        const bool isPlain = press.button() == Qt::LeftButton && press.modifiers() == Qt::NoModifier;
        m_pressedAt = press.position().toPoint();
        m_pressed = isPlain ? titleAt(m_pressedAt) : QModelIndex();
        break;
    }
    case QEvent::MouseButtonRelease: return release(static_cast<QMouseEvent &>(*event));
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

QFont titleFont(const QFont &font, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const TitleLinks *links = TitleLinks::of(option.widget);
    QFont shown = font;
    shown.setUnderline(links && links->hovered() == index);
    return shown;
}

void noteTitle(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &title)
{
    if (TitleLinks *links = TitleLinks::of(option.widget))
        links->note(index, option.rect, title);
}

int drawTitle(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int used = drawText(painter, rect, text, titleFont(font, option, index), color);
    noteTitle(option, index,
        QStyle::visualRect(painter.layoutDirection(), rect, {rect.topLeft(), QSize(used, rect.height())}));
    return used;
}

void swallowSecondClick()
{
    new SecondClick;
}

} // namespace satchel::ui

#include "moc_TitleLinks.cpp"
