// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RoundsModel.h"

#include <algorithm>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace satchel::items {

namespace {

constexpr qint64 shown = 50;
constexpr qint64 looked = 1000; // how far back failed rounds are looked for
constexpr int figureDays = 30;

} // namespace

RoundsModel::RoundsModel(SyncStatusNotifier &syncStatus, QObject *parent)
    : QAbstractTableModel(parent), m_syncStatus(syncStatus)
{
    connect(&syncStatus, &SyncStatusNotifier::changed, this, &RoundsModel::refresh);
    if (syncStatus.control()) {
        connect(syncStatus.control(), &store::SyncControl::rolledBack, this, [this](qint64, qsizetype kept) {
            endRollBack();
            Q_EMIT rolledBack(kept);
        });
        connect(syncStatus.control(), &store::SyncControl::rollBackRefused, this, [this](qint64, const Error &error) {
            endRollBack();
            Q_EMIT rollBackFailed(error);
        });
    }
    refresh();
}

void RoundsModel::setOnlyFailed(bool isOnly)
{
    m_isOnlyFailed = isOnly;
    refresh();
}

void RoundsModel::refresh()
{
    store::Store &store = m_syncStatus.workspace().store();
    auto rounds = store::SyncRounds(store).list(0, m_isOnlyFailed ? looked : shown);
    const auto connections = store::Connections(store).list();
    if (!rounds || !connections)
        return;
    std::vector<RoundItem> items;
    for (store::RoundRecord &round : *rounds) {
        if (m_isOnlyFailed && !round.error)
            continue;
        const auto connection = std::ranges::find(*connections, round.connection, &store::Connection::number);
        const bool isKnown = connection != connections->end();
        const store::VendorInfo *vendor = isKnown ? m_syncStatus.vendor(connection->vendor) : nullptr;
        const bool canRollBack = m_syncStatus.control()
            && std::ranges::any_of(
                round.changeSets, [&](const ChangeSetId &set) { return !store.log().isUndone(set).value_or(true); });
        items.push_back({std::move(round), isKnown ? m_syncStatus.nameOf(*connection) : QString(),
            vendor ? vendor->label : QString(), canRollBack});
        if (items.size() == static_cast<size_t>(shown))
            break;
    }
    const auto isSame = [](const RoundItem &a, const RoundItem &b) { return a.round.number == b.round.number; };
    if (std::ranges::equal(items, m_items, isSame)) {
        m_items = std::move(items);
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }
    readFigures();
}

void RoundsModel::readFigures()
{
    const Clock &clock = m_syncStatus.workspace().clock();
    store::SyncRounds rounds(m_syncStatus.workspace().store());
    const Instant midnight = Instant::at(clock.today(), QTime(0, 0), clock.zone());
    const Instant month = Instant::at(clock.today().addDays(-figureDays), QTime(0, 0), clock.zone());
    m_today = rounds.figures(midnight).value_or(store::RoundFigures());
    m_month = rounds.figures(month).value_or(store::RoundFigures());
    Q_EMIT figuresChanged();
}

void RoundsModel::previewUndo(qint64 round)
{
    const auto item = std::ranges::find(m_items, round, [](const RoundItem &one) { return one.round.number; });
    if (item == m_items.end())
        return;
    using Previewed = Result<store::UndoPreview>;
    auto *watcher = new QFutureWatcher<Previewed>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, round] {
        const Previewed taking = watcher->result();
        watcher->deleteLater();
        if (taking)
            Q_EMIT undoPreviewed(round, *taking);
        else
            Q_EMIT rollBackFailed(taking.error());
    });
    watcher->setFuture(QtConcurrent::run([open = m_syncStatus.workspace().workerStore(), sets = item->round.changeSets,
                                             vendors = m_syncStatus.vendors()]() -> Previewed {
        const auto store = open();
        return store ? store::previewUndo(**store, sets, vendors) : fail(store.error());
    }));
}

void RoundsModel::rollBack(qint64 round)
{
    if (!m_syncStatus.control() || m_isRollingBack)
        return;
    m_isRollingBack = true;
    m_syncStatus.control()->rollBack(round);
}

void RoundsModel::endRollBack()
{
    m_isRollingBack = false;
    refresh();
}

int RoundsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int RoundsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoundsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            index.column() >= Received ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    const RoundItem &item = this->item(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::AccessibleTextRole && m_cellText)
        return m_cellText(item, column);
    if (role == Qt::ToolTipRole && column == Connection)
        return item.connection;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time: return item.round.started.ms;
    case Connection: return item.connection;
    case Received: return item.round.pulled;
    case Sent: return item.round.pushed;
    case Conflicts: return item.round.conflicts;
    case Took: return item.round.ended ? item.round.ended->ms - item.round.started.ms : QVariant();
    case RollBack: return item.canRollBack;
    case ColumnCount: break;
    }
    return {};
}

QVariant RoundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            section >= Received ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time: return tr("Time");
    case Connection: return tr("Connection");
    case Received: return tr("Received");
    case Sent: return tr("Sent");
    case Conflicts: return tr("Conflicts");
    case Took: return tr("Duration");
    case RollBack:
    case ColumnCount: break;
    }
    return {};
}

} // namespace satchel::items

#include "moc_RoundsModel.cpp"
