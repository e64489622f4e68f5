// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/Connectors.h"

#include "sync/connectors/calendar/CalendarService.h"
#include "sync/connectors/calendar/CollectionRemote.h"
#include "sync/connectors/contacts/ContactService.h"
#include "sync/connectors/dav/DavRemote.h"
#include "sync/connectors/dynamics365/DynamicsRemote.h"
#include "sync/connectors/google/GoogleCalendar.h"
#include "sync/connectors/google/GoogleContacts.h"
#include "sync/connectors/hubspot/HubSpotRemote.h"
#include "sync/connectors/microsoft/MicrosoftCalendar.h"
#include "sync/connectors/microsoft/MicrosoftContacts.h"
#include "sync/connectors/rest/RestRemote.h"
#include "sync/connectors/salesforce/SalesforceRemote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

template <typename Dialect> std::unique_ptr<Remote> makeRemote(const RemoteParts &parts)
{
    if constexpr (std::is_constructible_v<Dialect, Transport &, const Clock &, const Manifest &, const QUrl &,
                      MetadataCache *>)
        return std::make_unique<Dialect>(parts.transport, parts.clock, parts.manifest, parts.baseUrl, parts.metadata);
    else
        return std::make_unique<Dialect>(parts.transport, parts.clock, parts.manifest, parts.baseUrl);
}

/// Meetings and contacts of one account; the calendar's API is asked which account it is.
template <typename Calendar, typename Contacts> std::unique_ptr<Remote> makeCollections(const RemoteParts &parts)
{
    std::vector<CollectionRemote::ObjectService> services;
    services.push_back({u"events"_s,
        std::make_unique<CalendarService>(
            std::make_unique<Calendar>(parts.transport, parts.manifest, parts.baseUrl), parts.clock)});
    services.push_back({u"contacts"_s,
        std::make_unique<ContactService>(
            std::make_unique<Contacts>(parts.transport, parts.manifest, parts.baseUrl), parts.clock)});
    return std::make_unique<CollectionRemote>(std::move(services), parts.clock);
}

constexpr Connector known[] = {
    {"hubspot"_L1, &makeRemote<HubSpotRemote>},
    {"salesforce"_L1, &makeRemote<SalesforceRemote>},
    {"dynamics365"_L1, &makeRemote<DynamicsRemote>},
    {"espocrm"_L1, &makeRemote<RestRemote>},
    {"odoo"_L1, &makeRemote<RestRemote>},
    {"pipedrive"_L1, &makeRemote<RestRemote>},
    {"freshsales"_L1, &makeRemote<RestRemote>},
    {"copper"_L1, &makeRemote<RestRemote>},
    {"monday"_L1, &makeRemote<RestRemote>},
    {"zoho"_L1, &makeRemote<RestRemote>},
    {"caldav"_L1, &makeRemote<DavRemote>, true},
    {"google"_L1, &makeCollections<GoogleCalendar, GoogleContacts>, true},
    {"microsoft"_L1, &makeCollections<MicrosoftCalendar, MicrosoftContacts>, true},
};
constexpr Connector described{{}, &makeRemote<RestRemote>};

} // namespace

std::span<const Connector> connectors()
{
    return known;
}

const Connector *findConnector(const QString &vendor)
{
    const auto found = std::ranges::find(known, vendor, &Connector::vendor);
    return found == std::end(known) ? nullptr : found;
}

const Connector &describedConnector()
{
    return described;
}

QStringList vendors()
{
    QStringList keys;
    for (const Connector &one : known)
        keys.append(one.vendor);
    return keys;
}

} // namespace satchel::sync
