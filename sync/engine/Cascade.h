// SPDX-License-Identifier: GPL-3.0-or-later
// Records that a vendor deletes along with another one (takes_along of a manifest), as far as this connection knows
// them. What stays here must stay there: it is detached first, and where that cannot be, a person is asked.
#pragma once

#include "store/sync/Approvals.h"
#include "store/sync/Conflicts.h"
#include "sync/engine/RoundContext.h"

namespace satchel::sync {

class Cascade
{
public:
    explicit Cascade(RoundContext &context) : m_context(context), m_approvals(context.store, context.connection.number)
    {
    }

    struct Dependents
    {
        std::vector<std::pair<EntityKind, RecordId>> detachable; // live here, and the reference can be cleared there
        qint64 fixed = 0; // live here or kept there, and the reference stays, as long as a person has not decided
        qint64 count() const { return static_cast<qint64>(detachable.size()) + fixed; }
    };
    /// What would go along now, by what both sides last agreed on, or by what a person is asked about.
    Result<Dependents> dependentsOf(const ObjectMap &object, RecordId record);

private:
    Result<void> addReferrers(
        const ObjectMap &object, const ObjectMap &dependent, const FieldMap &map, RecordId record, Dependents &found);
    Result<void> addMoved(
        const ObjectMap &object, const ObjectMap &dependent, const FieldMap &map, RecordId record, Dependents &found);
    Result<void> addDisputed(
        const ObjectMap &object, const ObjectMap &dependent, const FieldMap &map, RecordId record, Dependents &found);
    Result<void> addKept(
        const ObjectMap &object, const ObjectMap &dependent, const FieldMap &map, RecordId record, Dependents &found);
    void add(const ObjectMap &dependent, const FieldMap &map, const store::Link &link, Dependents &found);
    bool refers(const ObjectMap &object, const ObjectMap &dependent, const FieldMap &map, const QByteArray &base,
        RecordId record) const;
    Result<void> readSeldom(const ObjectMap &dependent);

    RoundContext &m_context;
    store::Approvals m_approvals;
    QHash<QString, std::vector<store::Link>>
        m_sleeper; // by object: their reference may have moved here and not yet there
    QHash<QString, std::vector<store::Link>> m_kept;
    std::optional<std::vector<store::Conflict>> m_open;
};

} // namespace satchel::sync
