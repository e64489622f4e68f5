// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/TourSync.h"

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
    vendor.guide = u"1. In HubSpot, open Development and create an app.\n"
                   u"2. Register the redirect address below, and add the scopes for contacts, companies and deals.\n"
                   u"3. Copy the client id and the client secret from its page into the fields below."_s;
    vendor.objects = {
        {u"contacts"_s, EntityKind::Contact,
            {u"first_name"_s, u"last_name"_s, u"email"_s, u"phone"_s, u"job_title"_s, u"lifecycle"_s}},
        {u"companies"_s, EntityKind::Company, {u"name"_s, u"domain"_s, u"phone"_s, u"industry"_s}},
        {u"deals"_s, EntityKind::Deal, {u"title"_s, u"value"_s, u"stage"_s, u"expected_close"_s}},
        {u"calls"_s, EntityKind::Activity, {u"subject"_s, u"body"_s, u"at"_s}},
    };
    store::VendorInfo salesforce = vendor;
    salesforce.key = u"salesforce"_s;
    salesforce.label = u"Salesforce"_s;
    salesforce.baseUrl = u"https://login.salesforce.com"_s;
    salesforce.canUseToken = false;
    salesforce.objects = {{u"Account"_s, EntityKind::Company, {u"name"_s, u"website"_s, u"phone"_s}},
        {u"Contact"_s, EntityKind::Contact, {u"first_name"_s, u"last_name"_s, u"email"_s}}};
    return {vendor, salesforce};
}

void TourSync::add(const QString &, const QString &, const QString &, const store::Credentials &)
{
    Q_EMIT added(1);
}

void TourSync::authorize(qint64 connection)
{
    Q_EMIT signInOpened(connection, QUrl(u"https://app.hubspot.com/oauth/authorize"_s));
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
