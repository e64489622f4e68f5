// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/BoardAccessible.h"

#include "ui/pipeline/BoardView.h"

namespace satchel::ui {

using items::BoardModel;

namespace {

class BoardItemAccessible : public QAccessibleInterface
{
public:
    BoardItemAccessible(BoardView *board, const QModelIndex &index) : m_board(board), m_index(index) {}

    bool isValid() const override { return m_board && m_index.isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_board ? QAccessible::queryAccessibleInterface(m_board) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_board->accessibleText(m_index) : QString();
    }
    QAccessible::Role role() const override
    {
        return BoardModel::isCard(m_index) ? QAccessible::ListItem : QAccessible::Heading;
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_board->rectOf(m_index);
        return {m_board->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.focused = m_board->hasFocus() && m_board->currentIndex() == m_index;
        state.selectable = BoardModel::isCard(m_index);
        state.selected = m_board->selectionModel()->isSelected(m_index);
        state.offscreen = !m_board->viewport()->rect().intersects(m_board->rectOf(m_index));
        return state;
    }
    QModelIndex index() const { return m_index; }

private:
    QPointer<BoardView> m_board;
    QPersistentModelIndex m_index;
};

} // namespace

BoardAccessible::BoardAccessible(BoardView *board) : QAccessibleWidget(board, QAccessible::List), m_board(board)
{
}

BoardAccessible::~BoardAccessible()
{
    forgetItems();
}

QAccessibleInterface *BoardAccessible::make(const QString &, QObject *object)
{
    auto *board = qobject_cast<BoardView *>(object);
    return board ? new BoardAccessible(board) : nullptr;
}

void BoardAccessible::forgetItems()
{
    for (const QAccessible::Id id : std::exchange(m_items, {}))
        QAccessible::deleteAccessibleInterface(id);
}

int BoardAccessible::childCount() const
{
    int count = 0;
    for (int lane = 0; lane < m_board->model().laneCount(); ++lane)
        count += 1 + m_board->model().cardCount(lane);
    return count;
}

QModelIndex BoardAccessible::indexAt(int position) const
{
    const BoardModel &model = m_board->model();
    for (int lane = 0; lane < model.laneCount() && position >= 0; ++lane) {
        if (position == 0)
            return model.laneIndex(lane);
        if (position <= model.cardCount(lane))
            return model.index(position - 1, 0, model.laneIndex(lane));
        position -= 1 + model.cardCount(lane);
    }
    return {};
}

int BoardAccessible::positionOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    int position = 0;
    for (int lane = 0; lane < BoardModel::laneAt(index); ++lane)
        position += 1 + m_board->model().cardCount(lane);
    return BoardModel::isCard(index) ? position + 1 + index.row() : position;
}

QAccessibleInterface *BoardAccessible::child(int position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return nullptr;
    if (const auto known = m_items.constFind(position); known != m_items.constEnd()) {
        auto *item = static_cast<BoardItemAccessible *>(QAccessible::accessibleInterface(*known));
        if (item && item->index() == index)
            return item;
        QAccessible::deleteAccessibleInterface(*known);
    }
    auto *item = new BoardItemAccessible(m_board, index);
    m_items.insert(position, QAccessible::registerAccessibleInterface(item));
    return item;
}

int BoardAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto item = m_items.constBegin(); item != m_items.constEnd(); ++item) {
        if (QAccessible::accessibleInterface(item.value()) == child)
            return item.key();
    }
    return -1;
}

QAccessibleInterface *BoardAccessible::childAt(int x, int y) const
{
    return child(positionOf(m_board->indexAt(m_board->viewport()->mapFromGlobal(QPoint(x, y)))));
}

QAccessibleInterface *BoardAccessible::focusChild() const
{
    return m_board->hasFocus() ? child(positionOf(m_board->currentIndex())) : nullptr;
}

} // namespace satchel::ui
