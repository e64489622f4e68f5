// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/Repair.h"

#include "domain/Reason.h"
#include "store/Statements.h"

namespace satchel::store {

namespace {

/// First what decides how all others are read: their custom fields.
std::vector<EntityKind> inOrder(const Schema &schema)
{
    std::vector<EntityKind> kinds{EntityKind::FieldDefinition};
    for (const auto &entity : schema.entities()) {
        if (entity->kind != EntityKind::FieldDefinition)
            kinds.push_back(entity->kind);
    }
    return kinds;
}

} // namespace

Result<RepairReport> Repair::run()
{
    if (m_store.isReadOnly())
        return fail(Error::Kind::ReadOnly, Reason::tr("this store is open read-only"), m_store.path());
    TRY(repairChangeSets());
    for (const EntityKind kind : inOrder(m_store.schema())) {
        TRY(rebuildRecords(m_store.schema().entity(kind)));
        if (kind == EntityKind::FieldDefinition)
            TRY(m_store.refreshRegistry());
    }
    for (const auto &entity : m_store.schema().entities()) {
        TRY(findDeviations(*entity));
    }
    TRY(restate());
    TRY(repairReferences());
    TRY(repairSync());
    TRY(repairDerived());
    TRY(m_store.refreshRegistry());
    return std::move(m_report);
}

Result<void> Repair::begin()
{
    if (m_hasBegun)
        return {};
    TRY(m_beforeFirstWrite());
    m_hasBegun = true;
    return {};
}

void Repair::addRepaired(const QString &table, qint64 count, const QString &what, const QStringList &titles)
{
    if (count > 0)
        m_report.repaired.push_back({table, count, what, titles});
}

void Repair::addLost(const QString &table, qint64 count, const QString &what, const QStringList &titles)
{
    if (count > 0)
        m_report.lost.push_back({table, count, what, titles});
}

} // namespace satchel::store
