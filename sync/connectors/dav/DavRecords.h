// SPDX-License-Identifier: GPL-3.0-or-later
// Resources of a server as records of an object. A record's id is the resource's path; an occurrence that was taken out
// of its series has the date that it replaces behind a "#".
#pragma once

#include "sync/connectors/dav/DavClient.h"
#include "sync/connectors/dav/DavFormat.h"
#include "sync/connectors/dav/DavPlaces.h"

namespace satchel::sync {

/// A resource with its content.
struct DavBody
{
    QString href;
    QByteArray etag; // as the server wrote it
    Instant modified; // by the server's clock
    QByteArray bytes;
};

class DavRecords
{
public:
    /// Both outlive it.
    DavRecords(DavClient &client, const DavFormat &format) : m_client(client), m_format(format) {}

    const DavFormat &format() const { return m_format; }

    /// The resources of a collection that are still there, in batches.
    Result<std::vector<DavBody>> bodies(const QString &collection, const QStringList &hrefs);
    Result<std::optional<DavBody>> body(const QString &href);

    /// The records of a resource; none of one that holds something else. What cannot be read is a record with nothing
    /// but its name, so that a person hears of it.
    std::vector<RemoteRecord> records(const DavBody &body, const CollectionPlace &place) const;
    RemoteRecord record(const ResourceEntry &entry, const DavBody &body, const QString &part, bool isBusyOnly) const;
    Result<std::unique_ptr<ResourceEntry>> entry(const DavBody &body) const { return m_format.read(body.bytes); }

    /// The UID of what we create, and the key that such a UID is made of; null for other UIDs.
    static QString uidOf(RecordId key) { return key.toString() + QStringLiteral("@satchel"); }
    static RecordId keyOf(const QString &uid);

private:
    Result<bool> addByMultiget(const QString &collection, const QStringList &hrefs, std::vector<DavBody> &bodies);
    Result<void> addOneByOne(const QStringList &hrefs, std::vector<DavBody> &bodies);

    DavClient &m_client;
    const DavFormat &m_format;
};

} // namespace satchel::sync
