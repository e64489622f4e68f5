// SPDX-License-Identifier: GPL-3.0-or-later
// Reads Salesforce's records: rows as values, records by id as they are now, and pages of what changed. A page with a
// row that makes no sense is refused as a whole, with its place.
#pragma once

#include "sync/connectors/ChangePull.h"
#include "sync/connectors/salesforce/SalesforceDescribe.h"
#include "sync/connectors/salesforce/SalesforceNotes.h"
#include "sync/connectors/salesforce/SalesforceSoql.h"

namespace satchel::sync {

/// The same id in the long form, which the API uses everywhere but in texts.
QString longId(const QString &id);

class SalesforceRecords final : public ChangeSource
{
public:
    /// `here` describes the object; all of these outlive it.
    SalesforceRecords(JsonApi &api, const ObjectMap &object, const SalesforceObject &here);

    Result<SourcePage> list(const QString &after) override;
    Result<SourcePage> changes(qint64 from, const QString &after) override;
    Result<void> complete(std::vector<RemoteRecord> &records) override { return m_notes.complete(records); }

    /// Those that are there, or those that are deleted and not purged yet.
    Result<std::vector<RemoteRecord>> read(const QStringList &ids, bool areDeleted = false);
    /// Deleted ones too.
    Result<SourcePage> select(const QStringList &conditions, const QString &rest);
    const RowForms &forms() const { return m_forms; }
    /// The columns to ask for; fields that are elsewhere are not among them.
    QStringList wanted() const;

private:
    Result<std::vector<RemoteRecord>> recordsOf(const SoqlAnswer &answer) const;

    JsonApi &m_api;
    const ObjectMap &m_object;
    RowForms m_forms;
    SalesforceNotes m_notes;
    QString m_where; // what belongs to this object and not to another one on the same rows
};

} // namespace satchel::sync
