// SPDX-License-Identifier: GPL-3.0-or-later
// Records whose text is a file and whose parent is in a link of its own: Enhanced Notes (ContentNote,
// ContentDocumentLink). "attached" of an object's wire names the parts: the link's object ("link"), its columns ("of",
// "to", "sets"), the column of the text ("body").
// https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contentnote.htm
#pragma once

#include "sync/connectors/salesforce/SalesforceSoql.h"
#include "sync/connectors/WriteBatch.h"

namespace satchel::sync {

class SalesforceNotes
{
public:
    /// Both outlive it.
    SalesforceNotes(JsonApi &api, const ObjectMap &object);

    bool areAttached() const { return !m_link.isEmpty(); }
    /// The column of the parent, which the record itself does not have.
    const QString &parentColumn() const { return m_to; }
    /// Adds text and parent: one request for the parents of a hundred, one for each text. A note that was deleted
    /// meanwhile is removed.
    Result<void> complete(std::vector<RemoteRecord> &records);
    /// A row as it is sent: the text as bytes, without the parent, which is given back.
    QString takeApart(QJsonObject &row) const;
    /// Removes from a row what only complete() can fill in.
    void forgetUnread(QJsonObject &fields) const { fields.remove(m_body); }
    /// Makes the record and its link, both or none.
    Result<JsonAnswer> create(
        const QString &type, const QJsonObject &row, const QString &parent, const QJsonObject &headers);

private:
    Result<void> addParents(std::span<RemoteRecord> records);
    Result<void> addText(RemoteRecord &record);

    JsonApi &m_api;
    const ObjectMap &m_object;
    QString m_link;
    QString m_of;
    QString m_to;
    QString m_body;
};

} // namespace satchel::sync
