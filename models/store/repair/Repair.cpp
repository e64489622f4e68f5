// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/Repair.h"

#include "domain/Reason.h"
#include "store/Statements.h"

#include <algorithm>

namespace satchel::store {

Result<RepairReport> Repair::run()
{
    if (m_store.isReadOnly())
        return fail(Error::Kind::ReadOnly, Reason::tr("this store is open read-only"), m_store.path());
    TRY(repairChangeSets());
    // First what decides how all others are read: custom entities and fields.
    constexpr EntityKind definitions[] = {EntityKind::EntityDefinition, EntityKind::FieldDefinition};
    for (const EntityKind kind : definitions) {
        TRY(rebuildRecords(m_store.schema().entity(kind)));
        TRY(m_store.refreshRegistry());
    }
    for (const auto &entity : m_store.schema().entities()) {
        if (std::ranges::find(definitions, entity->kind) == std::end(definitions))
            TRY(rebuildRecords(*entity));
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
