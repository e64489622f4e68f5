// SPDX-License-Identifier: GPL-3.0-or-later
// XML of a WebDAV server as values. Names carry their namespace, "{DAV:}href", because servers choose prefixes freely.
// Documents with a DTD or entities of their own are refused: they are never needed, and may be a trap.
#pragma once

#include "domain/Result.h"

#include <QString>
#include <utility>
#include <vector>

namespace satchel::sync {

struct DavElement
{
    QString name; // "{DAV:}href"
    QString text; // directly inside, as it is
    std::vector<std::pair<QString, QString>> attributes; // without namespaces
    std::vector<DavElement> children;

    /// Null when there is none.
    const DavElement *child(QStringView name) const;
    std::vector<const DavElement *> childrenNamed(QStringView name) const;
    QString attribute(QStringView name) const;
    /// The text of a child, without spaces around; empty when there is none.
    QString childText(QStringView name) const;
};

namespace dav {
// Names of properties and elements (RFC 4918, 4791, 6352, 6578)
constexpr QStringView href = u"{DAV:}href";
constexpr QStringView etag = u"{DAV:}getetag";
constexpr QStringView modified = u"{DAV:}getlastmodified";
constexpr QStringView syncToken = u"{DAV:}sync-token";
constexpr QStringView resourceType = u"{DAV:}resourcetype";
constexpr QStringView displayName = u"{DAV:}displayname";
constexpr QStringView ctag = u"{http://calendarserver.org/ns/}getctag";
constexpr QStringView calendarData = u"{urn:ietf:params:xml:ns:caldav}calendar-data";
constexpr QStringView addressData = u"{urn:ietf:params:xml:ns:carddav}address-data";
} // namespace dav

/// Invalid with the line for anything that is not well formed, too deep, or has a DTD.
Result<DavElement> readDavXml(const QByteArray &xml);

/// An element with namespaces declared, as requests need them: names as above.
QByteArray writeDavXml(const DavElement &element);
/// An element without content.
DavElement emptyElement(QStringView name);
DavElement textElement(QStringView name, const QString &text);

} // namespace satchel::sync
