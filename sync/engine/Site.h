// SPDX-License-Identifier: GPL-3.0-or-later
// Where an address is: at the same server as another one, or at one of the hosts of an operator.
#pragma once

#include <QStringList>
#include <QUrl>

namespace satchel::sync {

/// The hosts of one operator who spreads an account over several of them. A token that a person gave for one of the
/// hosts may go to all of them.
struct Site
{
    QString domain; // "icloud.com": this host and all below it
    QStringList hosts; // where a person's services begin: the calendars at one, the address books at another

    bool operator==(const Site &) const = default;
};

/// True for an address of the site, over https at its usual port.
inline bool isAtSite(const QUrl &url, const Site &site)
{
    return url.scheme() == QLatin1StringView("https") && url.port(443) == 443 && url.userInfo().isEmpty()
        && (url.host() == site.domain || url.host().endsWith(u'.' + site.domain));
}

/// True for the same scheme, host and port.
inline bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

} // namespace satchel::sync
