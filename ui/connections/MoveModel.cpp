// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/MoveModel.h"

#include <algorithm>

namespace satchel::ui {

namespace {

constexpr qint64 restFactor = 4; // so many times as long as the last report took, until the next one

} // namespace

MoveModel::MoveModel(items::SyncStatusNotifier &syncStatus, QObject *parent)
    : QObject(parent), m_syncStatus(syncStatus), m_worker(syncStatus.workspace().workerStore())
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &MoveModel::refresh);
    connect(&syncStatus, &items::SyncStatusNotifier::changed, this, [this] {
        if (!m_again.isActive())
            refresh();
    });
    if (const store::SyncControl *sync = syncStatus.control()) {
        connect(sync, &store::SyncControl::catalogRead, this, &MoveModel::takeCatalog);
        connect(sync, &store::SyncControl::mappingRefused, this, &MoveModel::takeRefusal);
    }
}

const store::Connection *MoveModel::find(qint64 number) const
{
    const auto found = std::ranges::find(m_connections, number, &store::Connection::number);
    return found == m_connections.end() ? nullptr : &*found;
}

QString MoveModel::nameOf(const store::Connection *connection) const
{
    return connection ? m_syncStatus.nameOf(*connection) : QString();
}

store::ConnectionSettings MoveModel::settings() const
{
    const auto read = from() ? store::ConnectionSettings::fromJson(from()->settings)
                             : Result<store::ConnectionSettings>(store::ConnectionSettings());
    return read.value_or(store::ConnectionSettings());
}

QString MoveModel::removedTarget() const
{
    const QString name = settings().movesTo;
    return std::ranges::find(m_connections, name, &store::Connection::name) == m_connections.end() ? name : QString();
}

void MoveModel::setFrom(const QString &name)
{
    m_wantedFrom = name;
    m_from = m_to = 0;
    refresh();
}

void MoveModel::setTo(const QString &name)
{
    const auto found = std::ranges::find(m_connections, name, &store::Connection::name);
    m_to = found == m_connections.end() ? 0 : found->number;
    refresh();
}

void MoveModel::readConnections()
{
    auto all = store::Connections(m_syncStatus.workspace().store()).list();
    if (!all)
        return Q_EMIT failed(all.error());
    m_connections = std::move(*all);
    if (!find(m_from)) {
        const auto named = std::ranges::find(m_connections, m_wantedFrom, &store::Connection::name);
        const auto left = std::ranges::find_if(m_connections, [](const store::Connection &one) {
            const auto read = store::ConnectionSettings::fromJson(one.settings);
            return read && read->onlyReceives();
        });
        m_from = named != m_connections.end() ? named->number
            : left != m_connections.end()     ? left->number
            : m_connections.empty()           ? 0
                                              : m_connections.front().number;
    }
    const store::ConnectionSettings own = settings();
    const QString target = own.movesTo.isEmpty() ? own.movedTo : own.movesTo;
    const auto known = std::ranges::find(m_connections, target, &store::Connection::name);
    if (known != m_connections.end() && (!own.movesTo.isEmpty() || m_to == 0))
        m_to = known->number; // a move that is running has no other end
    if (!find(m_to) || m_to == m_from)
        m_to = 0;
    const bool isOnlyChoice = m_connections.size() == 2 && target.isEmpty();
    if (m_to == 0 && isOnlyChoice)
        m_to = m_connections[m_connections.front().number == m_from ? 1 : 0].number;
}

void MoveModel::refresh()
{
    m_again.stop();
    readConnections();
    if (m_connections.size() < 2 && !settings().onlyReceives())
        return setStage(Stage::NoConnection);
    if (m_to == 0)
        return setStage(Stage::Choosing);
    if (m_problem.what.isEmpty() && m_syncStatus.control()) {
        for (const qint64 end : {m_from, m_to}) {
            if (m_catalogs.contains(end) || m_asked.contains(end))
                continue;
            m_asked.insert(end);
            m_syncStatus.control()->readCatalog(end);
        }
    }
    if (!m_problem.what.isEmpty())
        return setStage(Stage::Refused);
    compute();
    setStage(m_reported == std::pair(m_from, m_to) ? Stage::Shown : Stage::Reading);
}

void MoveModel::readAgain()
{
    m_catalogs.clear();
    m_asked.clear();
    m_problem = {};
    refresh();
}

void MoveModel::takeCatalog(qint64 connection, const store::RemoteCatalog &catalog)
{
    if (connection != m_from && connection != m_to)
        return;
    m_asked.remove(connection);
    m_catalogs[connection] = catalog;
    refresh();
}

/// The account that is left may be closed by now: what is known of its vendor does.
void MoveModel::takeRefusal(qint64 connection, const Error &error)
{
    if (!m_asked.remove(connection))
        return;
    const store::Connection *refused = find(connection);
    const store::VendorInfo *vendor = refused ? m_syncStatus.vendor(refused->vendor) : nullptr;
    if (connection == m_from && vendor)
        m_catalogs[connection] = moving::catalogOf(*vendor);
    else
        m_problem = error;
    refresh();
}

void MoveModel::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

std::optional<std::pair<moving::MoveSide, moving::MoveSide>> MoveModel::sides() const
{
    if (!from() || !to() || !m_catalogs.contains(m_from) || !m_catalogs.contains(m_to))
        return {};
    auto left = moving::sideOf(*from(), m_catalogs.at(m_from));
    auto other = moving::sideOf(*to(), m_catalogs.at(m_to));
    if (!left || !other)
        return {};
    return std::pair(std::move(*left), std::move(*other));
}

void MoveModel::compute()
{
    m_isStale = m_isComputing;
    auto both = sides();
    if (m_isComputing || !both)
        return;
    m_isComputing = true;
    m_worker.post([this, both = std::move(*both)](store::Store &store) {
        QElapsedTimer timer;
        timer.start();
        using Read = std::pair<moving::MoveReport, qint64>;
        auto report = moving::reportMove(store, both.first, both.second);
        auto held = store::countHeldBack(store, both.first.connection, moving::sentAgain(both.first));
        Result<Read> read = !report ? Result<Read>(fail(report.error()))
            : !held                 ? Result<Read>(fail(held.error()))
                                    : Result<Read>(Read(std::move(*report), *held));
        const std::pair ends(both.first.connection.number, both.second.connection.number);
        QMetaObject::invokeMethod(this, [this, ends, read = std::move(read), took = timer.elapsed()]() mutable {
            m_isComputing = false;
            if (ends == std::pair(m_from, m_to))
                take(std::move(read), took);
            else
                refresh();
        });
    });
}

void MoveModel::take(Result<std::pair<moving::MoveReport, qint64>> read, qint64 took)
{
    if (!read) {
        m_problem = read.error();
        return setStage(Stage::Refused);
    }
    m_report = std::move(read->first);
    m_heldBack = read->second;
    m_reported = {m_from, m_to};
    if (m_isStale)
        m_again.start(static_cast<int>(took * restFactor));
    setStage(Stage::Shown);
}

} // namespace satchel::ui

#include "moc_MoveModel.cpp"
