// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Accounts.h"

#include "tests/fakes/copper/CopperFake.h"
#include "tests/fakes/dynamics365/DynamicsState.h"
#include "tests/fakes/espocrm/EspoState.h"
#include "tests/fakes/freshsales/FreshsalesFake.h"
#include "tests/fakes/hubspot/HubSpotState.h"
#include "tests/fakes/monday/MondayFake.h"
#include "tests/fakes/odoo/OdooState.h"
#include "tests/fakes/pipedrive/PipedriveState.h"
#include "tests/fakes/salesforce/SalesforceState.h"
#include "tests/fakes/zoho/ZohoState.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

Account hubSpotAccount()
{
    return {u"hubspot"_s, u"https://api.hubapi.com"_s, HubSpotOptions().staticTokens.first()};
}

Account salesforceAccount()
{
    const SalesforceOptions usual;
    return {u"salesforce"_s, usual.instance, usual.staticTokens.first()};
}

Account dynamicsAccount()
{
    return {u"dynamics365"_s, u"https://acme.crm4.dynamics.com"_s, DynamicsOptions().staticTokens.first()};
}

Account espoAccount()
{
    const EspoOptions usual;
    return {u"espocrm"_s, usual.address, usual.apiKey};
}

Account pipedriveAccount()
{
    const PipedriveOptions usual;
    return {u"pipedrive"_s, usual.address, usual.apiToken};
}

Account odooAccount()
{
    const OdooOptions usual;
    return {u"odoo"_s, usual.address, u"%1:%2:%3"_s.arg(usual.database, usual.login, usual.apiKey)};
}

Account freshsalesAccount()
{
    const FreshsalesOptions usual;
    return {u"freshsales"_s, usual.address, usual.apiKey};
}

Account copperAccount()
{
    const CopperOptions usual;
    return {u"copper"_s, usual.address, usual.email + u':' + usual.apiKey};
}

Account mondayAccount()
{
    const MondayOptions usual;
    return {u"monday"_s, usual.address, usual.token};
}

Account zohoAccount()
{
    const ZohoOptions usual;
    return {u"zoho"_s, usual.address, usual.accessToken, usual.clientId, usual.clientSecret, usual.accounts};
}

} // namespace satchel::fakes
