// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of resources. Servers write one address in several ways, absolute or as a path and with more or fewer
// escapes, so addresses are compared in one spelling.
#pragma once

#include "sync/engine/Site.h"

#include <vector>

namespace satchel::sync {

/// The path of a resource, escaped in one way: "/ann/work/a%20b.ics".
QString canonicalPath(const QUrl &url);
/// True for what lies directly or deeper in a collection, whose path ends with a slash.
bool isInside(const QString &href, const QString &collection);
/// The same path with a slash at its end.
QString asCollection(const QString &href);

/// The servers that hold an account: the one at the connection's address and, at an operator with several hosts, those
/// that the account's homes are at. iCloud keeps the calendars of a person at p42-caldav.icloud.com and may move them,
/// so hrefs have no host: the ids of records stay the same.
class DavServers
{
public:
    /// `site`: the operator's; null for a server of its own.
    DavServers(QUrl base, const Site *site) : m_base(std::move(base)), m_site(site) {}

    const QUrl &base() const { return m_base; }
    const Site *site() const { return m_site; }

    /// The canonical href of what an answer from `place` names: a path, or an address for what is at a host of the site
    /// that holds no home. Empty for an address elsewhere.
    QString href(const QString &written, const QUrl &place) const;
    /// True when the password may go there.
    bool has(const QUrl &url) const;
    /// Where a canonical href is asked for.
    QUrl address(const QString &href) const;
    /// Keeps where a home is. Its canonical path.
    QString addHome(const QString &href);

private:
    struct Home
    {
        QString path;
        QUrl origin;
    };

    QUrl m_base;
    const Site *m_site;
    std::vector<Home> m_homes; // at other hosts than the base
};

} // namespace satchel::sync
