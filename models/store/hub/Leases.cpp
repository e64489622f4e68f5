// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/Leases.h"

#include "domain/Reason.h"
#include "store/hub/ApprovalRequests.h"
#include "store/hub/HubState.h"
#include "store/Statements.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

Lease leaseAt(const Statement &row)
{
    const qint64 until = row.integer(2);
    return {row.integer(0), row.text(1), until > 0 ? std::optional(Instant{until}) : std::nullopt};
}

} // namespace

QString leaseKeyOf(const Connection &connection)
{
    return QStringList{connection.vendor, connection.baseUrl, connection.account}.join(u' ');
}

Result<std::vector<Connection>> Leases::wanted()
{
    std::vector<Connection> wanted;
    for (Connection &one : TRY(Connections(m_store).list())) {
        const bool runs = one.state == ConnectionState::Ready || one.state == ConnectionState::Offline;
        if (runs && !one.isPaused && one.vendor != hubVendor && !TRY(connectionApprovalOf(m_store, one)).isMissing())
            wanted.push_back(std::move(one));
    }
    return wanted;
}

Result<void> Leases::save(std::span<const Lease> leases)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    TRY(run(m_store.database(), "DELETE FROM hub_lease"));
    for (const Lease &lease : leases)
        TRY(run(m_store.database(), "INSERT INTO hub_lease (connection, holder, until) VALUES (?, ?, ?)",
            lease.connection, lease.holder, lease.until.value_or(Instant{0}).ms));
    return transaction.commit();
}

Result<std::vector<Lease>> Leases::list()
{
    return readAll(m_store.database(), "SELECT connection, holder, until FROM hub_lease ORDER BY connection", leaseAt);
}

Result<std::optional<Lease>> Leases::of(qint64 connection)
{
    return readOne(m_store.database(), "SELECT connection, holder, until FROM hub_lease WHERE connection = ?", leaseAt,
        connection);
}

Result<void> Leases::check(qint64 connection)
{
    if (!TRY(HubState(m_store).find()))
        return {};
    const auto lease = TRY(of(connection));
    if (lease && lease->until && m_store.clock().now() < *lease->until)
        return {};
    const auto known = TRY(Connections(m_store).get(connection));
    if (TRY(connectionApprovalOf(m_store, known)).isMissing())
        return fail(Error::Kind::Busy, Reason::tr("this connection has not been approved yet"));
    return fail(Error::Kind::Busy,
        lease && !lease->until ? Reason::tr("%1 runs this connection for the team").arg(lease->holder)
                               : Reason::tr("the hub has to say first which desk runs this connection"));
}

} // namespace satchel::store
