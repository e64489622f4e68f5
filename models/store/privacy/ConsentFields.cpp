// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/ConsentFields.h"

#include "domain/Consent.h"
#include "domain/FieldNames.h"
#include "store/Statements.h"

#include <utility>

namespace satchel::store {

Result<std::optional<Record>> newestConsent(
    Database &database, RecordTables &tables, RecordId contact, const QString &purpose)
{
    const auto id = TRY(readId(database,
        "SELECT id FROM consent WHERE contact = ? AND purpose = ? AND deleted_at IS NULL"
        " ORDER BY at DESC, \"row\" DESC LIMIT 1",
        contact, purpose));
    if (id.isNull())
        return std::optional<Record>();
    auto stored = TRY(tables.of(EntityKind::Consent).find(id));
    return stored ? std::optional(std::move(stored->record)) : std::nullopt;
}

void ConsentFields::noteStatement(const Record &statement)
{
    m_stale.emplace(valueOr<RecordId>(statement.value(field::contact)), statement.text(field::purpose));
}

void ConsentFields::noteContact(const Record &contact)
{
    for (const Field &field : contact.entity->fields) {
        if (isConsentField(field))
            m_stale.emplace(contact.id, field.name);
    }
}

Result<std::vector<Edit>> ConsentFields::takeEdits(QDate today)
{
    std::vector<Edit> edits;
    for (const auto &[contact, purpose] : std::exchange(m_stale, {})) {
        const auto newest = TRY(newestConsent(m_database, *m_tables, contact, purpose));
        const auto stored = newest ? TRY(m_tables->of(EntityKind::Contact).find(contact)) : std::nullopt;
        const bool hasField = stored && stored->record.entity->find(purpose) && !stored->record.isDeleted();
        const QString state = newest ? consentState(*newest, today) : QString();
        if (hasField && stateOrUnknown(stored->record.text(purpose)) != state)
            edits.push_back(Edit::update(EntityKind::Contact, contact, {{purpose, state}}));
    }
    return edits;
}

} // namespace satchel::store
