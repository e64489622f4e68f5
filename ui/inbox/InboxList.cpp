// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/InboxList.h"

#include "ui/inbox/InboxDelegate.h"
#include "ui/inbox/InboxText.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace satchel::ui {

InboxList::InboxList(const PageContext &context, items::InboxModel &model, QWidget *parent)
    : QListView(parent), m_model(model)
{
    setAccessibleName(tr("Conversations"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setItemDelegate(new InboxDelegate(context, model, this));
    m_model.setWording([this, context](int row) {
        const InboxText text(context.formats(), m_model.now());
        const items::InboxConversation *at = m_model.conversation(row);
        return at ? text.spoken(*at, m_model.reading().hasDraft(at->conversation.thread))
                  : InboxText::heading(m_model.row(row).group) + QStringLiteral(", ")
                + context.formats().count(m_model.row(row).count);
    });
    setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    connect(&m_model, &items::InboxModel::wasReadAgain, this, &InboxList::keepCurrent);
}

QString InboxList::currentThread() const
{
    const items::InboxConversation *at = m_model.conversation(currentIndex().row());
    return currentIndex().isValid() && at ? at->conversation.thread : QString();
}

void InboxList::setCurrentThread(const QString &thread)
{
    if (const int row = m_model.rowOf(thread); row >= 0)
        setCurrentIndex(m_model.index(row));
    else
        m_thread = thread; // once it is listed
}

/// The conversation that was current, else the one that took its place.
void InboxList::keepCurrent()
{
    m_isResetting = false;
    int row = m_model.rowOf(m_thread);
    if (row < 0) {
        row = m_model.neighbour(qMin(m_row, m_model.rowCount()) - 1, 1);
        if (row < 0)
            row = m_model.neighbour(m_model.rowCount(), -1);
    }
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
    else if (!m_thread.isEmpty() || m_model.rowCount() == 0) {
        m_thread.clear();
        Q_EMIT currentThreadChanged({});
    }
}

void InboxList::step(int by)
{
    const int from = currentIndex().isValid() ? currentIndex().row() : by > 0 ? -1 : m_model.rowCount();
    if (const int row = m_model.neighbour(from, by); row >= 0)
        setCurrentIndex(m_model.index(row));
}

void InboxList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const items::InboxConversation *at = current.isValid() ? m_model.conversation(current.row()) : nullptr;
    if (!at || m_isResetting)
        return;
    m_row = current.row();
    if (m_model.row(qMax(0, m_row - 1)).isHeading)
        scrollTo(m_model.index(m_row - 1)); // the heading of the first one is seen too
    const bool isOther = at->conversation.thread != m_thread;
    m_thread = at->conversation.thread;
    if (isOther || previous.row() < 0)
        Q_EMIT currentThreadChanged(m_thread);
}

void InboxList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT openRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

void InboxList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.conversation(index.row()))
        Q_EMIT openRequested();
}

void InboxList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || !m_model.conversation(index.row()))
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

QModelIndex InboxList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = QListView::moveCursor(action, modifiers);
    if (!index.isValid() || m_model.conversation(index.row()))
        return index;
    const bool isUp = action == MoveUp || action == MovePageUp || action == MovePrevious;
    const int row = m_model.neighbour(index.row(), isUp ? -1 : 1);
    return row < 0 ? currentIndex() : m_model.index(row);
}

void InboxList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace satchel::ui

#include "moc_InboxList.cpp"
