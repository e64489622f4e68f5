// SPDX-License-Identifier: GPL-3.0-or-later
// Links between HubSpot's records (v4 associations): read with a list or by batch, added and removed after an
// update. In a record they are "@companies": an array of ids. Of a ranked kind only the primary one is shown when there
// is one.
#pragma once

#include "sync/connectors/JsonApi.h"

namespace satchel::sync {

/// One kind of link, from an object's wire.links.
struct HubSpotLinkKind
{
    QString name; // "@companies"
    QString to; // the vendor's object type
    int type = 0; // what we write
    QString category;
    bool isRanked = false; // `type` marks the primary one of several
    bool isOnly = false; // links of other types between the same objects are something else

    static std::vector<HubSpotLinkKind> of(const ObjectMap &object);
};

class HubSpotLinks
{
public:
    explicit HubSpotLinks(JsonApi &api) : m_api(api) {}

    /// The links that came with the rows of a list; ids of rows whose links have to be read again are answered.
    static Result<QStringList> takeInline(const ObjectMap &object, const HubSpotLinkKind &kind, const QJsonArray &rows,
        std::vector<RemoteRecord> &records);
    /// Sets the links of all these records.
    Result<void> readAll(const ObjectMap &object, std::span<RemoteRecord> records);
    Result<void> readKind(const ObjectMap &object, const HubSpotLinkKind &kind, std::span<RemoteRecord *const> records);
    /// Brings the links of written records in line with what was to be written; spoils the outcome of those that fail.
    void write(const ObjectMap &object, std::span<const RemoteWrite> writes, std::span<WriteOutcome> outcomes);

    /// The links of a create, as they go along with it.
    static QJsonArray inlineLinks(const ObjectMap &object, const RemoteWrite &write);

private:
    struct Change; // one link of one write

    Result<QHash<QString, QStringList>> linksOf(
        const ObjectMap &object, const HubSpotLinkKind &kind, const QStringList &ids);
    void writeKind(const ObjectMap &object, const HubSpotLinkKind &kind, std::span<const RemoteWrite> writes,
        std::span<WriteOutcome> outcomes);
    void send(const QString &path, const HubSpotLinkKind &kind, std::span<const Change> changes, bool isRemoval,
        std::span<WriteOutcome> outcomes);

    JsonApi &m_api;
};

} // namespace satchel::sync
