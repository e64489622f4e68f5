// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavChanges.h"

#include "domain/Reason.h"
#include "sync/connectors/dav/DavHref.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int maxReports = 1000; // of one collection: truncated answers follow each other

QString toText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

DavChanges::Position DavChanges::Position::fromJson(const QJsonObject &json)
{
    return {json.value("token"_L1).toString(), json.value("ctag"_L1).toString(), json.value("etags"_L1).toObject(),
        json.value("parts"_L1).toObject()};
}

QJsonObject DavChanges::Position::toJson() const
{
    QJsonObject json{{u"token"_s, token}, {u"ctag"_s, ctag}};
    if (!etags.isEmpty())
        json.insert(u"etags"_s, etags);
    if (!parts.isEmpty())
        json.insert(u"parts"_s, parts);
    return json;
}

Result<TokenPage> DavChanges::listAll(const QString &after)
{
    return page(after, true);
}

Result<TokenPage> DavChanges::listChanges(const QString &token)
{
    return page(token, false);
}

/// `after` has the positions of all collections, and those that this round has read: "done".
Result<TokenPage> DavChanges::page(const QString &after, bool isFullSync)
{
    QJsonObject state = fromText(after);
    QJsonObject positions = state.value("positions"_L1).toObject();
    QJsonArray done = state.value("done"_L1).toArray();
    TokenPage page;
    const auto isUsed = [](const CollectionPlace &place) { return place.isUsed(); };
    for (const QString &href : positions.keys()) { // one that vanished: only a full sync shows what is missing now
        const bool isThere = std::ranges::any_of(
            m_places.all, [&](const CollectionPlace &place) { return isUsed(place) && place.collection.id == href; });
        if (!isThere && !isFullSync) {
            page.page.expired = Error{
                Error::Kind::NotFound, Reason::tr("A calendar no longer exists on the server"), href};
            return page;
        }
    }
    const auto next = std::ranges::find_if(m_places.all,
        [&](const CollectionPlace &place) { return isUsed(place) && !done.contains(place.collection.id); });
    if (next != m_places.all.end()) {
        const QString href = next->collection.id;
        Position position = isFullSync ? Position() : Position::fromJson(positions.value(href).toObject());
        const Listing listing = TRY(list(m_places.collectionOf(*next), position));
        if (listing.isExpired) {
            page.page.expired = Error{
                Error::Kind::Refused, Reason::tr("The server no longer accepts the position of the last sync"), href};
            return page;
        }
        TRY(read(*next, listing, position, page.page));
        page.page.now = listing.now;
        positions.insert(href, position.toJson());
        done.append(href);
    }
    const bool isMore = std::ranges::any_of(m_places.all,
        [&](const CollectionPlace &place) { return isUsed(place) && !done.contains(place.collection.id); });
    if (isMore)
        page.page.next = toText({{u"positions"_s, positions}, {u"done"_s, done}});
    else
        page.token = toText({{u"positions"_s, positions}});
    return page;
}

Result<DavChanges::Listing> DavChanges::list(const DavCollection &collection, Position &position)
{
    const bool isByEtags = position.token.isEmpty() && position.etags.contains(u""_s);
    if (!collection.hasSync || isByEtags)
        return listByEtags(collection, position);
    Listing listing;
    const bool isKnown = TRY(listByToken(collection, position, listing));
    return isKnown ? Result<Listing>(std::move(listing)) : listByEtags(collection, position);
}

/// False where the server does not know the report.
Result<bool> DavChanges::listByToken(const DavCollection &collection, Position &position, Listing &listing)
{
    const bool isInitial = position.token.isEmpty();
    QString token = position.token;
    bool isMore = true;
    for (int reports = 0; isMore; ++reports) {
        if (reports >= maxReports)
            return fail(Error::Kind::Invalid, Reason::tr("endless paging: the list returns to %1").arg(token));
        const QString before = token;
        const bool isAnswered = TRY(addReport(collection, token, listing, isMore));
        if (!isAnswered) {
            listing.isExpired = !isInitial;
            return !isInitial;
        }
        if (isMore && token == before)
            return fail(Error::Kind::Invalid, Reason::tr("endless paging: the list returns to %1").arg(token));
    }
    position.token = token;
    return true;
}

/// One answer, which may be cut off. False for any refusal that a token or the report itself may be the reason of.
Result<bool> DavChanges::addReport(const DavCollection &collection, QString &token, Listing &listing, bool &isMore)
{
    DavElement report = emptyElement(u"{DAV:}sync-collection");
    report.children = {
        textElement(dav::syncToken, token), textElement(u"{DAV:}sync-level", u"1"_s), emptyElement(u"{DAV:}prop")};
    report.children.back().children = {emptyElement(dav::etag)};
    auto answer = TRY(m_client.report(collection.href, DavClient::Depth::Zero, report));
    if (answer.status == 400) // servers of an old draft want the other depth
        answer = TRY(m_client.report(collection.href, DavClient::Depth::One, report));
    using Meaning = ErrorRule::Meaning;
    const Meaning meaning = m_client.meaningOf(answer);
    const bool isOfAccount = meaning == Meaning::Unauthorized || meaning == Meaning::Later
        || (meaning == Meaning::Unknown && answer.status != 507);
    if (!answer.isMultistatus() && isOfAccount)
        return fail(m_client.errorOf(answer, collection.href));
    if (!answer.isMultistatus() || (answer.syncToken.isEmpty() && token.isEmpty()))
        return false;
    isMore = false;
    for (const DavResource &resource : answer.resources) {
        if (asCollection(resource.href) == collection.href) {
            isMore = isMore || resource.status == 507;
        } else if (resource.isGone()) {
            listing.isPresent.insert(resource.href, false);
        } else if (!resource.href.endsWith(u'/')) {
            listing.isPresent.insert(resource.href, true);
        }
    }
    if (!answer.syncToken.isEmpty())
        token = answer.syncToken;
    listing.now = answer.now;
    return true;
}

Result<DavChanges::Listing> DavChanges::listByEtags(const DavCollection &collection, Position &position)
{
    Listing listing;
    if (!collection.ctag.isEmpty() && collection.ctag == position.ctag)
        return listing;
    constexpr QStringView wanted[] = {dav::etag, dav::resourceType};
    const auto answer = TRY(
        m_client.listed(m_client.propfind(collection.href, DavClient::Depth::One, wanted), collection.href));
    listing.now = answer.now;
    QJsonObject etags;
    for (const DavResource &resource : answer.resources) {
        const DavElement *type = resource.properties.child(dav::resourceType);
        const bool isCollection = type && type->child(u"{DAV:}collection");
        if (resource.href.isEmpty() || isCollection || asCollection(resource.href) == collection.href)
            continue;
        const QString etag = resource.properties.childText(dav::etag);
        etags.insert(resource.href, etag);
        if (etag.isEmpty() || position.etags.value(resource.href).toString() != etag)
            listing.isPresent.insert(resource.href, true);
    }
    for (const QString &href : position.etags.keys()) {
        if (!href.isEmpty() && !etags.contains(href))
            listing.isPresent.insert(href, false);
    }
    etags.insert(u""_s, u"by etag"_s); // so that an empty collection is known to be read in this way
    position.token.clear();
    position.etags = etags;
    position.ctag = collection.ctag;
    return listing;
}

/// What vanished between the listing and the reading of its content was removed.
Result<void> DavChanges::read(
    const CollectionPlace &place, const Listing &listing, Position &position, SourcePage &page)
{
    const auto bodies = TRY(m_records.bodies(place.collection.id, listing.isPresent.keys(true)));
    const auto addDeleted = [&](const QString &href, const QString &part) {
        RemoteRecord record;
        record.id = EntryId{href, part}.toString();
        record.isDeleted = true;
        record.modified = listing.now.value_or(Instant());
        page.records.push_back(std::move(record));
    };
    QSet<QString> read;
    for (const DavBody &body : bodies)
        read.insert(body.href);
    for (const DavBody &body : bodies) {
        QStringList parts;
        for (RemoteRecord &record : m_records.records(body, place)) {
            if (const QString part = EntryId::of(record.id).part; !part.isEmpty())
                parts.append(part);
            page.records.push_back(std::move(record));
        }
        for (const QJsonValue part : position.parts.take(body.href).toArray()) {
            if (!parts.contains(part.toString()))
                addDeleted(body.href, part.toString());
        }
        if (!parts.isEmpty())
            position.parts.insert(body.href, QJsonArray::fromStringList(parts));
    }
    for (const QString &href : listing.isPresent.keys()) {
        if (read.contains(href))
            continue;
        addDeleted(href, {});
        for (const QJsonValue part : position.parts.take(href).toArray())
            addDeleted(href, part.toString());
    }
    return {};
}

} // namespace satchel::sync
