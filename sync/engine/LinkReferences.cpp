// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/LinkReferences.h"

#include "store/sync/NamedCounterparts.h"

namespace satchel::sync {

std::optional<RecordId> LinkReferences::recordOf(const QString &object, const QString &remoteId)
{
    const auto known = m_records.constFind({object, remoteId});
    if (known != m_records.cend())
        return *known;
    const auto link = m_state.links.to(object, remoteId);
    if (link && !*link && m_known == Known::Proposed) {
        const auto match = m_matches.find(object, remoteId);
        return match && *match && !(*match)->isRefused ? std::optional((*match)->record) : std::nullopt;
    }
    if (link && !*link) {
        const auto kept = m_approvals.keptAs(object, remoteId);
        return kept && *kept ? std::optional((*kept)->record) : std::nullopt;
    }
    if (!link || (*link)->isTombstone)
        return {};
    m_records.insert({object, remoteId}, (*link)->record);
    return (*link)->record;
}

std::optional<QString> LinkReferences::remoteIdOf(const QString &object, RecordId record)
{
    auto link = m_state.links.of(record);
    if (link && !*link)
        link = m_approvals.keptOf(record);
    if (link && !*link)
        return namesakeOf(object, record);
    if (!link || (*link)->isTombstone || (*link)->object != object)
        return {};
    return (*link)->remoteId;
}

std::optional<QString> LinkReferences::namesakeOf(const QString &object, RecordId record)
{
    if (!m_namesakes) {
        m_namesakes.emplace();
        const auto counterparts = store::readNamedCounterparts(m_store, m_connection);
        if (!counterparts)
            return {};
        for (const auto &pairs : {counterparts->pipelines, counterparts->stages}) {
            for (const auto &[ours, theirs] : pairs)
                m_namesakes->insert(ours, theirs);
        }
    }
    const auto theirs = m_namesakes->constFind(record.toString());
    if (theirs == m_namesakes->cend() || !recordOf(object, *theirs))
        return {};
    return *theirs;
}

bool LinkReferences::isTombstone(EntityKind entity, RecordId record)
{
    const auto known = m_isDeleted.constFind(record);
    if (known != m_isDeleted.cend())
        return *known;
    const auto found = m_store.get(entity, record);
    const auto kept = found && found->isDeleted() ? m_approvals.keptOf(record) : Result<std::optional<store::Link>>();
    const auto asked = found && found->isDeleted() ? m_approvals.isDeletionAsked(record) : Result<bool>(false);
    const bool stays = (kept && *kept)
        || (asked && *asked); // nobody takes links off before it is known what becomes of it
    const bool gone = !found || (found->isDeleted() && !stays);
    m_isDeleted.insert(record, gone);
    return gone;
}

QString LinkReferences::titleOf(EntityKind entity, RecordId record)
{
    return m_store.title(entity, record);
}

void LinkReferences::forget()
{
    m_records.clear();
    m_isDeleted.clear();
    m_namesakes.reset();
}

} // namespace satchel::sync
