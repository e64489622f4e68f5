// SPDX-License-Identifier: GPL-3.0-or-later
// How one gets in at a vendor's fake: what a connection to it is made with.
#pragma once

#include <QString>

namespace satchel::fakes {

struct Account
{
    QString vendor; // the key of its manifest
    QString address;
    QString token; // one that needs no sign-in; of a vendor that has none, that of somebody who is signed in
    QString clientId = {}; // then the app
    QString clientSecret = {};
    QString server = {}; // and where people sign in
};

Account hubSpotAccount();
Account salesforceAccount();
Account dynamicsAccount();
Account espoAccount();
Account pipedriveAccount();
Account odooAccount();
Account freshsalesAccount();
Account copperAccount();
Account mondayAccount();
Account zohoAccount();

} // namespace satchel::fakes
