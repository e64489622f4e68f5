// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/TourSync.h"

#include "app/commands/TourMapping.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

std::vector<store::VendorInfo> TourSync::vendors() const
{
    store::VendorInfo vendor;
    vendor.key = u"hubspot"_s;
    vendor.label = u"HubSpot"_s;
    vendor.baseUrl = u"https://api.hubapi.com"_s;
    vendor.canSignIn = true;
    vendor.needsClientSecret = true;
    vendor.canUseToken = true;
    vendor.tokenName = u"Private app token"_s;
    vendor.redirectAddress = u"http://localhost:8766/"_s;
    vendor.guide = u"In HubSpot, open Development and create an app.\n"
                   u"Register the redirect address below, and add the scopes for contacts, companies and deals.\n"
                   u"Copy the client id and the client secret from its page into the fields below."_s;
    vendor.objects = {
        {u"contacts"_s, EntityKind::Contact,
            {field::first_name, field::last_name, field::email, field::phone, field::job_title, field::lifecycle}},
        {u"companies"_s, EntityKind::Company, {field::name, field::domain, field::phone, field::industry}},
        {u"deals"_s, EntityKind::Deal, {field::title, field::value, field::stage, field::expected_close}},
        {u"calls"_s, EntityKind::Activity, {field::subject, field::body, field::at}},
    };
    store::VendorInfo salesforce = vendor;
    salesforce.key = u"salesforce"_s;
    salesforce.label = u"Salesforce"_s;
    salesforce.baseUrl = u"https://login.salesforce.com"_s;
    salesforce.canUseToken = false;
    salesforce.objects = {{u"Account"_s, EntityKind::Company, {field::name, field::website, field::phone}},
        {u"Contact"_s, EntityKind::Contact, {field::first_name, field::last_name, field::email}}};
    return {vendor, salesforce};
}

void TourSync::add(const store::ConnectionWish &)
{
    Q_EMIT added(1);
}

void TourSync::authorize(qint64 connection)
{
    Q_EMIT signInOpened(connection, QUrl(u"https://app.hubspot.com/oauth/authorize"_s));
}

void TourSync::readCatalog(qint64 connection)
{
    Q_EMIT catalogRead(connection, connection == m_other ? otherTourCatalog() : tourCatalog());
}

void TourSync::tryMapping(qint64 connection, const std::map<QString, store::ObjectSettings> &, qint64)
{
    Q_EMIT mappingTried(connection, m_trial);
}

/// Everybody shares their calendar, and has an hour in two days' morning.
void TourSync::readFreeBusy(const store::FreeBusyQuery &query)
{
    constexpr qint64 hour = 3'600'000;
    std::vector<store::FreeBusy> people;
    for (const QString &address : query.addresses)
        people.push_back({address, {{{query.from.ms + 48 * hour}, {query.from.ms + 49 * hour}}}});
    Q_EMIT freeBusyRead(query, people);
}

void TourSync::beginDownload(qint64 connection)
{
    m_running = connection;
    Q_EMIT roundStarted(connection);
    Q_EMIT progressed(connection, {u"companies"_s, 3118, true});
    Q_EMIT progressed(connection, {u"contacts"_s, 11'640, true});
}

void TourSync::endDownload()
{
    Q_EMIT roundEnded(std::exchange(m_running, 0));
}

} // namespace satchel::app

#include "moc_TourSync.cpp"
