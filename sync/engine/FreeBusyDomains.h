// SPDX-License-Identifier: GPL-3.0-or-later
// Which people the server of an account is asked about.
#pragma once

#include "store/sync/FreeBusy.h"

namespace satchel::sync {

/// The query about those who have a domain of one of these addresses ("mailto:ann@example.com" or without a scheme): a
/// company's server need not hear of people elsewhere.
inline store::FreeBusyQuery amongDomainsOf(const QStringList &own, store::FreeBusyQuery query)
{
    QStringList domains;
    for (const QString &address : own)
        domains.append(address.section(u'@', 1).toLower());
    query.addresses.removeIf([&](const QString &address) { return !domains.contains(address.section(u'@', 1)); });
    return query;
}

} // namespace satchel::sync
