// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ConnectionsModel.h"

#include "domain/Reason.h"
#include "domain/StoredReason.h"
#include "store/hub/HubState.h"
#include "store/hub/Leases.h"
#include "store/sync/Matches.h"
#include "store/sync/Moves.h"
#include "store/sync/SyncRounds.h"

#include <algorithm>
#include <QJsonArray>
#include <set>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCounted = 1000; // change sets that wait; more are as many

} // namespace

ConnectionsModel::ConnectionsModel(SyncStatusNotifier &syncStatus, QObject *parent)
    : QAbstractListModel(parent), m_syncStatus(syncStatus)
{
    if (store::SyncControl *control = syncStatus.control())
        follow(*control);
    connect(&syncStatus, &SyncStatusNotifier::changed, this, &ConnectionsModel::refresh);
    refresh();
}

void ConnectionsModel::follow(store::SyncControl &control)
{
    connect(&control, &store::SyncControl::progressed, this,
        [this](qint64 connection, const store::SyncProgress &progress) {
            m_progress[connection][progress.object] = progress;
        });
    connect(
        &control, &store::SyncControl::roundStarted, this, [this](qint64 connection) { m_progress.erase(connection); });
    connect(
        &control, &store::SyncControl::roundEnded, this, [this](qint64 connection) { m_progress.erase(connection); });
    connect(&control, &store::SyncControl::signInOpened, this, [this](qint64 connection, const QUrl &address) {
        m_signIns[connection] = address;
        m_refusals.erase(connection);
        refresh();
    });
    connect(
        &control, &store::SyncControl::stateChanged, this, [this](qint64 connection) { m_signIns.erase(connection); });
    connect(&control, &store::SyncControl::troubled, this, [this](qint64 connection, const Error &error) {
        m_troubles[connection] = error;
        refresh();
    });
    connect(&control, &store::SyncControl::recovered, this, [this](qint64 connection) {
        m_troubles.erase(connection);
        refresh();
    });
    connect(&control, &store::SyncControl::refused, this, [this](qint64 connection, const Error &error) {
        m_signIns.erase(connection);
        if (connection != 0)
            m_refusals[connection] = error;
    });
}

void ConnectionsModel::forgetRefusal(qint64 connection)
{
    m_refusals.erase(connection);
    m_signIns.erase(connection);
    refresh();
}

void ConnectionsModel::refresh()
{
    const auto connections = store::Connections(m_syncStatus.workspace().store()).list();
    if (!connections)
        return; // shown as it was; a store that cannot be read has said so elsewhere
    std::vector<ConnectionItem> items;
    for (const store::Connection &connection : *connections)
        items.push_back(read(connection));
    const auto isSame = [](const ConnectionItem &a, const ConnectionItem &b) {
        return a.connection.number == b.connection.number;
    };
    if (std::ranges::equal(items, m_items, isSame)) {
        m_items = std::move(items);
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

ConnectionItem ConnectionsModel::read(const store::Connection &connection)
{
    store::Store &store = m_syncStatus.workspace().store();
    ConnectionItem item;
    item.connection = connection;
    item.settings = store::ConnectionSettings::fromJson(connection.settings).value_or(store::ConnectionSettings{});
    const store::VendorInfo *known = vendor(connection.vendor);
    const bool isHub = connection.vendor == store::hubVendor;
    item.vendor = known ? known->label : isHub ? tr("Team hub (PostgreSQL)") : connection.vendor;
    item.name = m_syncStatus.nameOf(connection);
    item.counts = store::Connections(store).counts(connection.number).value_or(store::ConnectionCounts{});
    if (isHub)
        item.counts.waiting = store::HubState(store).waiting(mostCounted).value_or(0);
    item.entities = statuses(item);
    for (const store::EntityCounts &counts :
        store::countsByEntity(store, connection.number).value_or(std::vector<store::EntityCounts>())) {
        if (!item.oldestWaiting || counts.oldest < *item.oldestWaiting)
            item.oldestWaiting = counts.oldest;
        const auto status = std::ranges::find(item.entities, std::optional(counts.entity), &EntitySyncStatus::entity);
        if (status == item.entities.end())
            continue;
        status->waiting += counts.waiting;
        status->parked += counts.parked;
    }
    readTrouble(item);
    item.secret = store::secretAge(store, connection).value_or(store::SecretAge());
    item.requests = store::dailyRequests(store, connection.number).value_or(std::nullopt);
    addMove(item);
    for (const QJsonValue sentence :
        connection.settings.value("account_limits"_L1).toArray()) // as the session keeps them
        item.limits.append(translatedReason(sentence.toString()));
    const auto lease = store::Leases(store).of(connection.number).value_or(std::nullopt);
    if (lease && !lease->until)
        item.limits.append(tr("%1 runs this connection for the team.", "computer and person").arg(lease->holder));
    item.approval = store::connectionApprovalOf(store, connection).value_or(store::ConnectionApproval());
    item.hasMatches = store::Matches(store, connection.number).hasAny().value_or(false);
    addRunning(item);
    return item;
}

/// What keeps it from agreeing: a question, or a round that was not finished.
void ConnectionsModel::readTrouble(ConnectionItem &item)
{
    store::Store &store = m_syncStatus.workspace().store();
    const auto &stopping = item.connection.question;
    const auto *missing = stopping ? std::get_if<store::MissingRemoteRecords>(&*stopping) : nullptr;
    const QString asked = missing ? missing->object : QString();
    const auto status = std::ranges::find_if(
        item.entities, [&](const EntitySyncStatus &one) { return one.objects.contains(asked); });
    if (status != item.entities.end())
        item.askedKind = status->entity ? store.schema().entity(*status->entity).pluralLabel : asked;
    const auto question = store::questionOf(store, item.connection);
    if (question && *question && (*question)->isOutgoing()) {
        item.outgoing = **question;
        const Entity *kind = item.outgoing->entity ? &store.schema().entity(*item.outgoing->entity) : nullptr;
        item.askedKind = !kind ? QString() : item.outgoing->count == 1 ? kind->label : kind->pluralLabel;
    }
    if (item.asksAboutMatches()) {
        for (const auto &counts : std::get<store::MatchesFound>(*stopping).entities) {
            const Entity *entity = store.schema().find(counts.entity);
            item.matchedKinds.append(entity ? entity->pluralLabel : counts.entity);
        }
        // What waits is only known once the matches are answered.
        item.counts.waiting = 0;
        item.oldestWaiting.reset();
        for (EntitySyncStatus &one : item.entities)
            one.waiting = 0;
    }
    if (item.connection.state != store::ConnectionState::Ready)
        return;
    constexpr qint64 lastOnes = 2; // the newest may be running
    const auto rounds
        = store::SyncRounds(store).list(item.connection.number, lastOnes).value_or(std::vector<store::RoundRecord>());
    const auto last = std::ranges::find_if(
        rounds, [](const store::RoundRecord &round) { return round.ended.has_value(); });
    const auto isOver =
        [](const Error &error) { // an answer has been given since: the state would say what waits for one
            return error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::AwaitsAnswer;
        };
    if (last != rounds.end() && last->error && !isOver(*last->error))
        item.failure = last->error;
    if (last != rounds.end() && !last->error)
        item.lastRound = last->started;
    for (const qint64 troubled : {qint64(0), item.connection.number}) {
        if (const auto trouble = m_troubles.find(troubled); trouble != m_troubles.end())
            item.failure = trouble->second;
    }
}

std::vector<EntitySyncStatus> ConnectionsModel::statuses(const ConnectionItem &item)
{
    store::Store &store = m_syncStatus.workspace().store();
    const auto read
        = store::Connections(store).objects(item.connection.number).value_or(std::vector<store::ObjectProgress>());
    const auto parkedCounts = store::parkedRemoteByObject(store, item.connection.number)
                                  .value_or(std::vector<store::ParkedRemoteCount>());
    std::vector<EntitySyncStatus> statuses;
    std::set<qsizetype> begun; // those of which an object was read
    const auto add = [&](const QString &object, std::optional<EntityKind> entity, bool isSent) {
        const auto progress = std::ranges::find(read, object, &store::ObjectProgress::object);
        const auto known = entity ? std::ranges::find(statuses, entity, &EntitySyncStatus::entity) : statuses.end();
        const bool isNew = known == statuses.end();
        EntitySyncStatus &status = isNew ? statuses.emplace_back() : *known;
        status.entity = entity;
        status.objects.append(object);
        if (isNew)
            status.direction = item.settings.object(object).direction;
        if (!isSent && status.direction == store::SyncDirection::Both)
            status.direction = store::SyncDirection::Pull;
        if (progress == read.end())
            return; // the account may not have it
        const bool isFirst = begun.insert(&status - statuses.data()).second;
        if (isFirst || (status.lastSuccess && (!progress->lastSuccess || *progress->lastSuccess < *status.lastSuccess)))
            status.lastSuccess = progress->lastSuccess;
        status.received += progress->pulled;
        const auto parked = std::ranges::find(parkedCounts, object, &store::ParkedRemoteCount::object);
        status.parked += parked == parkedCounts.end() ? 0 : parked->parked;
        if (status.problem.isEmpty())
            status.problem = progress->problem;
    };
    if (const store::VendorInfo *known = vendor(item.connection.vendor)) {
        for (const store::SyncedObject &object : known->objects)
            add(object.object, object.entity, object.isSent);
    }
    for (const store::ObjectProgress &progress : read) {
        if (std::ranges::none_of(
                statuses, [&](const EntitySyncStatus &one) { return one.objects.contains(progress.object); }))
            add(progress.object, {}, true);
    }
    return statuses;
}

/// Why it only receives.
void ConnectionsModel::addMove(ConnectionItem &item) const
{
    if (!item.settings.onlyReceives())
        return;
    const auto target = store::moveTarget(m_syncStatus.workspace().store(), item.settings);
    const QString name = target && *target ? m_syncStatus.nameOf(**target) : QString();
    const bool isOver = item.settings.movesTo.isEmpty();
    item.limits.append(name.isEmpty()
            ? Reason::tr("The move of this connection has ended, because the other one was removed. It only receives "
                         "until you cancel the move.")
            : isOver ? Reason::tr("Moved to %1; it only receives").arg(name)
                     : Reason::tr("Being moved to %1; it only receives").arg(name));
}

void ConnectionsModel::addRunning(ConnectionItem &item) const
{
    const qint64 number = item.connection.number;
    item.isRunning = m_syncStatus.control() && m_syncStatus.control()->isRunning(number);
    if (const auto progress = m_progress.find(number); item.isRunning && progress != m_progress.end()) {
        for (const auto &[object, now] : progress->second) {
            item.receivedNow += now.done;
            item.isInitialSync = item.isInitialSync || (now.isFullSync && !item.connection.lastSuccess);
        }
    }
    if (const auto address = m_signIns.find(number); address != m_signIns.end())
        item.signInAddress = address->second;
    if (const auto refusal = m_refusals.find(number); refusal != m_refusals.end())
        item.refusal = refusal->second;
}

const ConnectionItem *ConnectionsModel::find(qint64 connection) const
{
    const auto found = std::ranges::find(
        m_items, connection, [](const ConnectionItem &item) { return item.connection.number; });
    return found == m_items.end() ? nullptr : &*found;
}

qint64 ConnectionsModel::parked() const
{
    qint64 sum = 0;
    for (const ConnectionItem &item : m_items)
        sum += item.counts.parked;
    return sum;
}

qint64 ConnectionsModel::conflicts() const
{
    qint64 sum = 0;
    for (const ConnectionItem &item : m_items)
        sum += item.counts.conflicts;
    return sum;
}

bool ConnectionsModel::isRunning() const
{
    return std::ranges::any_of(m_items, &ConnectionItem::isRunning);
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionItem &item = this->item(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return item.connection.name;
    return {};
}

} // namespace satchel::items

#include "moc_ConnectionsModel.cpp"
