// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BoardModel that follows changes: the touched deals are read again by the board's own query, which says
// whether they are still on it, and each card is added, moved or removed.
#include "items/BoardModel.h"

#include <algorithm>
#include <QSet>

namespace satchel::items {

namespace {

constexpr qsizetype spareRows = 2000; // unused ones, before reading the board again is cheaper than keeping them

bool isFrame(EntityKind entity)
{
    return entity == EntityKind::Pipeline || entity == EntityKind::Stage || entity == EntityKind::User
        || entity == EntityKind::ExchangeRate || entity == EntityKind::Setting;
}

} // namespace

void BoardModel::follow(const store::ChangeBatch &batch)
{
    if (!m_isLoaded)
        return;
    const bool isFrameTouched = std::ranges::any_of(batch.entities, isFrame);
    const bool areCardsTouched = batch.touches(EntityKind::Deal) || batch.touches(EntityKind::Company)
        || batch.touches(EntityKind::Contact);
    const bool hasManySpareRows = m_rows.size() > 2 * openCount() + spareRows;
    if (isFrameTouched || (areCardsTouched && (batch.isLarge || hasManySpareRows))) {
        (void)reload(); // an unreadable store is announced by whoever reads it on purpose
        return;
    }
    if (batch.touches(EntityKind::Quote) || batch.touches(EntityKind::QuoteLine)) {
        m_products.clear();
        Q_EMIT productsChanged();
    }
    if (areCardsTouched)
        mend(dealsTouched(batch));
}

std::vector<RecordId> BoardModel::dealsTouched(const store::ChangeBatch &batch) const
{
    QSet<RecordId> deals;
    QSet<RecordId> customers;
    for (const Change &change : batch.changes) {
        if (change.entity == EntityKind::Deal)
            deals.insert(change.record);
        else if (change.entity == EntityKind::Company || change.entity == EntityKind::Contact)
            customers.insert(change.record);
    }
    if (!customers.isEmpty()) {
        for (const Lane &lane : m_lanes) {
            for (const Card &card : lane.cards) {
                if (customers.contains(m_rows.reference(card.row, BoardColumn::Company))
                    || customers.contains(m_rows.reference(card.row, BoardColumn::Contact)))
                    deals.insert(m_rows.id(card.row));
            }
        }
    }
    return {deals.begin(), deals.end()};
}

void BoardModel::mend(const std::vector<RecordId> &deals)
{
    if (deals.empty() || m_lanes.empty())
        return;
    store::Query touched = query();
    touched.ids = deals;
    auto fresh = m_workspace.store().select(touched);
    if (!fresh)
        return; // the next change tries again
    const qsizetype first = m_rows.size();
    m_rows.append(std::move(*fresh));
    QHash<RecordId, qsizetype> now;
    for (qsizetype row = first; row < m_rows.size(); ++row)
        now.insert(m_rows.id(row), row);
    if (!std::ranges::all_of(now, [this](qsizetype row) { return hasGroupFor(row); }))
        group(first); // somebody's first deal here
    for (const RecordId &deal : deals) {
        const QModelIndex before = indexOf(deal);
        const auto row = now.constFind(deal);
        if (row == now.constEnd()) {
            if (before.isValid())
                removeCard(laneAt(before), before.row());
            continue;
        }
        const int lane = laneOf(m_rows.reference(*row, BoardColumn::Stage));
        const Card card{keyOf(*row), static_cast<quint32>(*row), groupOfRow(*row)};
        if (before.isValid())
            replaceCard(laneAt(before), before.row(), lane, card);
        else
            insertCard(lane, card);
    }
    Q_EMIT totalsChanged();
}

int BoardModel::placeIn(const Lane &lane, const Card &card) const
{
    const auto place = std::ranges::lower_bound(
        lane.cards, card, [this](const Card &left, const Card &right) { return isBefore(left, right); });
    return static_cast<int>(place - lane.cards.begin());
}

void BoardModel::removeCard(int lane, int position)
{
    Lane &from = m_lanes[static_cast<size_t>(lane)];
    beginRemoveRows(laneIndex(lane), position, position);
    from.cards.erase(from.cards.begin() + position);
    from.totals.reset();
    endRemoveRows();
}

void BoardModel::insertCard(int lane, Card card)
{
    Lane &to = m_lanes[static_cast<size_t>(lane)];
    const int position = placeIn(to, card);
    beginInsertRows(laneIndex(lane), position, position);
    to.cards.insert(to.cards.begin() + position, card);
    to.totals.reset();
    endInsertRows();
}

void BoardModel::replaceCard(int lane, int position, int newLane, Card card)
{
    Lane &from = m_lanes[static_cast<size_t>(lane)];
    Lane &to = m_lanes[static_cast<size_t>(newLane)];
    // Where it goes, counted as if it were still where it was: what Qt's moves expect.
    int goal = placeIn(to, card);
    if (lane == newLane) {
        const Card old = from.cards[static_cast<size_t>(position)];
        from.cards.erase(from.cards.begin() + position);
        const int without = placeIn(from, card);
        from.cards.insert(from.cards.begin() + position, old);
        goal = without < position ? without : without + 1;
    }
    from.totals.reset();
    to.totals.reset();
    const bool stays = lane == newLane && (goal == position || goal == position + 1);
    if (stays) {
        from.cards[static_cast<size_t>(position)] = card;
    } else {
        beginMoveRows(laneIndex(lane), position, position, laneIndex(newLane), goal);
        from.cards.erase(from.cards.begin() + position);
        if (lane == newLane && goal > position)
            --goal;
        to.cards.insert(to.cards.begin() + goal, card);
        endMoveRows();
    }
    const QModelIndex changed = index(stays ? position : goal, 0, laneIndex(newLane));
    Q_EMIT dataChanged(changed, changed);
}

} // namespace satchel::items
