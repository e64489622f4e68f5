// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavAccount.h"

#include "domain/Reason.h"
#include "sync/connectors/dav/DavHref.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr QStringView currentPrincipal = u"{DAV:}current-user-principal";
constexpr QStringView principalUrl = u"{DAV:}principal-URL";
constexpr QStringView calendarHome = u"{urn:ietf:params:xml:ns:caldav}calendar-home-set";
constexpr QStringView addressBookHome = u"{urn:ietf:params:xml:ns:carddav}addressbook-home-set";
constexpr QStringView calendarType = u"{urn:ietf:params:xml:ns:caldav}calendar";
constexpr QStringView addressBookType = u"{urn:ietf:params:xml:ns:carddav}addressbook";
constexpr QStringView componentSet = u"{urn:ietf:params:xml:ns:caldav}supported-calendar-component-set";
constexpr QStringView privilegeSet = u"{DAV:}current-user-privilege-set";
constexpr QStringView reportSet = u"{DAV:}supported-report-set";
constexpr QStringView owner = u"{DAV:}owner";

/// Collections that only look like calendars: subscriptions, mailboxes of invitations, a trash.
constexpr QStringView ignoredTypes[] = {u"{http://calendarserver.org/ns/}subscribed",
    u"{urn:ietf:params:xml:ns:caldav}schedule-inbox", u"{urn:ietf:params:xml:ns:caldav}schedule-outbox",
    u"{http://nextcloud.com/ns}deleted-calendar", u"{http://nextcloud.com/ns}trash-bin"};

QStringList hrefsIn(const DavResource &resource, QStringView property)
{
    QStringList hrefs;
    if (const DavElement *found = resource.properties.child(property)) {
        for (const DavElement *href : found->childrenNamed(dav::href)) {
            if (!href->text.isEmpty())
                hrefs.append(href->text);
        }
    }
    return hrefs;
}

/// A server that says nothing of them lets a person do everything.
bool isWritable(const DavElement &properties)
{
    const DavElement *set = properties.child(privilegeSet);
    if (!set || set->children.empty())
        return true;
    return std::ranges::any_of(set->childrenNamed(u"{DAV:}privilege"), [](const DavElement *one) {
        return one->child(u"{DAV:}all") || one->child(u"{DAV:}write") || one->child(u"{DAV:}write-content");
    });
}

bool reportsChanges(const DavElement &properties)
{
    if (!properties.childText(dav::syncToken).isEmpty())
        return true;
    const DavElement *set = properties.child(reportSet);
    return set && std::ranges::any_of(set->children, [](const DavElement &supported) {
        const DavElement *report = supported.child(u"{DAV:}report");
        return report && report->child(u"{DAV:}sync-collection");
    });
}

/// A calendar that does not say which components it takes takes all of them (RFC 4791, section 5.2.3).
QStringList componentsOf(const DavElement &properties)
{
    const DavElement *set = properties.child(componentSet);
    if (!set)
        return {u"VEVENT"_s, u"VTODO"_s};
    QStringList names;
    for (const DavElement &one : set->children)
        names.append(one.attribute(u"name").toUpper());
    return names;
}

std::optional<DavCollection> collectionOf(const DavResource &resource, const QString &principal)
{
    const DavElement *type = resource.properties.child(dav::resourceType);
    const bool isCalendar = type && type->child(calendarType);
    const bool isAddressBook = type && type->child(addressBookType);
    if (resource.href.isEmpty() || (!isCalendar && !isAddressBook)
        || std::ranges::any_of(ignoredTypes, [&](QStringView name) { return type->child(name); }))
        return {};
    DavCollection found;
    found.href = asCollection(resource.href);
    found.name = resource.properties.childText(dav::displayName);
    if (found.name.isEmpty())
        found.name = QUrl::fromPercentEncoding(found.href.section(u'/', -2, -2).toUtf8());
    found.isAddressBook = isAddressBook;
    if (isCalendar)
        found.components = componentsOf(resource.properties);
    const QStringList owners = hrefsIn(resource, owner);
    found.isMine = owners.isEmpty() || principal.isEmpty() || std::ranges::any_of(owners, [&](const QString &one) {
        return asCollection(canonicalPath(QUrl(one))) == asCollection(canonicalPath(QUrl(principal)));
    });
    found.isWritable = isWritable(resource.properties);
    found.hasSync = reportsChanges(resource.properties);
    found.ctag = resource.properties.childText(dav::ctag);
    return found;
}

} // namespace

/// Nothing where the server does not answer there, or does not say who asks.
Result<std::optional<QString>> DavAccount::principalAt(const QString &href)
{
    constexpr QStringView wanted[] = {currentPrincipal, principalUrl};
    const auto answer = TRY(m_client.propfind(href, DavClient::Depth::Zero, wanted));
    const auto meaning = m_client.meaningOf(answer);
    const bool saysNothing = meaning == ErrorRule::Meaning::Unauthorized || meaning == ErrorRule::Meaning::Later;
    if (saysNothing && !answer.isSuccess())
        return fail(m_client.errorOf(answer, href));
    for (const DavResource &resource : answer.resources) {
        for (const QStringView property : wanted) {
            if (const QStringList hrefs = hrefsIn(resource, property); !hrefs.isEmpty())
                return std::optional(hrefs.first());
        }
    }
    return std::optional<QString>();
}

Result<QString> DavAccount::principal()
{
    const QString given = asCollection(canonicalPath(m_client.servers().base()));
    if (m_principal)
        return m_principal->isEmpty() ? given : *m_principal;
    QStringList places{u"/.well-known/caldav"_s, u"/.well-known/carddav"_s, u"/"_s};
    if (given != "/"_L1)
        places.prepend(given);
    for (const QString &place : std::as_const(places)) {
        if (const auto found = TRY(principalAt(place))) {
            m_principal = *found;
            return *found;
        }
    }
    m_principal = QString();
    return given;
}

/// An operator with several hosts may keep calendars at one and address books at another, each with a principal.
Result<QStringList> DavAccount::principals()
{
    const DavServers &servers = m_client.servers();
    const QString own = TRY(principal());
    QStringList all{own};
    for (const QString &host : servers.site() ? servers.site()->hosts : QStringList()) {
        if (host == servers.base().host())
            continue;
        const auto other = principalAt(u"https://%1/"_s.arg(host));
        if (!other && other.error().kind != Error::Kind::Unauthorized) // an account may have one service only
            return fail(other.error());
        if (other && *other)
            all.append(**other);
    }
    return all;
}

Result<QStringList> DavAccount::homes()
{
    if (m_homes)
        return *m_homes;
    constexpr QStringView wanted[] = {calendarHome, addressBookHome};
    QStringList homes;
    const QStringList principals = TRY(this->principals());
    for (const QString &principal : principals) {
        const auto answer = TRY(
            m_client.listed(m_client.propfind(principal, DavClient::Depth::Zero, wanted), principal));
        for (const DavResource &resource : answer.resources) {
            for (const QStringView property : wanted)
                homes += hrefsIn(resource, property);
        }
    }
    homes.removeDuplicates();
    if (homes.isEmpty())
        homes.append(asCollection(principals.first()));
    for (QString &home : homes)
        home = m_client.servers().addHome(home);
    m_homes = homes;
    return homes;
}

Result<void> DavAccount::addCollections(const QString &home, std::vector<DavCollection> &found)
{
    constexpr QStringView wanted[] = {
        dav::resourceType, dav::displayName, dav::syncToken, dav::ctag, componentSet, privilegeSet, reportSet, owner};
    const auto answer = TRY(m_client.listed(m_client.propfind(home, DavClient::Depth::One, wanted), home));
    const QString principal = m_principal.value_or(QString());
    for (const DavResource &resource : answer.resources) {
        auto collection = collectionOf(resource, principal);
        if (collection && std::ranges::find(found, collection->href, &DavCollection::href) == found.end())
            found.push_back(std::move(*collection));
    }
    return {};
}

Result<std::vector<DavCollection>> DavAccount::collections()
{
    if (m_collections)
        return *m_collections;
    std::vector<DavCollection> found;
    const QStringList homes = TRY(this->homes());
    for (const QString &home : homes) {
        TRY(addCollections(home, found));
    }
    m_collections = found;
    return found;
}

} // namespace satchel::sync
