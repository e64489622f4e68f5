// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavHref.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

QString canonicalHref(const QString &href, const QUrl &home)
{
    const QUrl url = home.resolved(QUrl::fromEncoded(href.trimmed().toUtf8()));
    if (url.scheme() != home.scheme() || url.host() != home.host() || portOf(url) != portOf(home))
        return {};
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

QUrl addressAt(const QUrl &home, const QString &href)
{
    QUrl url = home;
    url.setQuery(QString());
    url.setPath(href, QUrl::StrictMode);
    return url;
}

} // namespace satchel::sync
