// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavHref.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

QString canonicalPath(const QUrl &url)
{
    QStringList parts = url.path(QUrl::FullyEncoded).split(u'/');
    for (QString &part : parts) // an escaped slash is part of a name and stays escaped
        part = QString::fromLatin1(QUrl::toPercentEncoding(
            QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8())), "@:!$&'()*+,;="));
    return parts.join(u'/');
}

bool isInside(const QString &href, const QString &collection)
{
    return href.size() > collection.size() && href.startsWith(collection);
}

QString asCollection(const QString &href)
{
    return href.endsWith(u'/') ? href : href + u'/';
}

bool DavServers::has(const QUrl &url) const
{
    return isSameOrigin(url, m_base) || (m_site && isAtSite(url, *m_site));
}

QString DavServers::href(const QString &written, const QUrl &place) const
{
    const QUrl url = place.resolved(QUrl::fromEncoded(written.trimmed().toUtf8()));
    if (!has(url))
        return {};
    const bool isPath = isSameOrigin(url, m_base)
        || std::ranges::any_of(m_homes, [&](const Home &home) { return isSameOrigin(url, home.origin); });
    return isPath ? canonicalPath(url) : u"https://"_s + url.host() + canonicalPath(url);
}

QUrl DavServers::address(const QString &href) const
{
    if (!href.startsWith(u'/'))
        return QUrl(href, QUrl::StrictMode);
    const auto home = std::ranges::find_if(
        m_homes, [&](const Home &one) { return (href + u'/').startsWith(one.path); });
    QUrl url = home == m_homes.end() ? m_base : home->origin;
    url.setQuery(QString());
    url.setPath(href, QUrl::StrictMode);
    return url;
}

QString DavServers::addHome(const QString &href)
{
    if (href.startsWith(u'/'))
        return href;
    const QUrl url(href, QUrl::StrictMode);
    const QString path = asCollection(canonicalPath(url));
    m_homes.push_back({path, url.adjusted(QUrl::RemovePath)});
    return path;
}

} // namespace satchel::sync
