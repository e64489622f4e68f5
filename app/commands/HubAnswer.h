// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of `satchel hub` share: whom a person named, and what is said of a store that belongs to a hub.
#pragma once

#include "app/CommandLine.h"
#include "sync/hub/HubSetup.h"

#include <QJsonObject>

namespace satchel::app {

struct HubSignIn
{
    QString address; // without a password
    QString login;
    QString password;
};

/// Of the address that is the second argument, with the password from the standard input. Invalid when it does not say
/// who signs in, or says the password; Forbidden for another hub than the one that the organisation has set.
Result<HubSignIn> readHubSignIn(CommandRun &run);
/// The same of the invitation in the file of --invitation, which this accepts with the password from the standard
/// input.
Result<HubSignIn> acceptedInvitation(CommandRun &run);
/// Of the hub that a store belongs to. NotFound when there is none; Forbidden as checkAllowed.
Result<std::unique_ptr<sync::hub::PgConnection>> connectToHub(
    CommandRun &run, store::Store &store, sync::Cancellation &cancellation, const Policies &policies);
sync::hub::HubFacts hubFactsOf(CommandRun &run, const HubSignIn &signIn);

/// What the contract has. NotFound when the store belongs to no hub.
Result<QJsonObject> hubStatus(store::Store &store, sync::hub::PgConnection &connection);
/// Prints it; with --json together with what `further` has.
Result<void> sayHubStatus(
    CommandRun &run, store::Store &store, sync::hub::PgConnection &connection, const QJsonObject &further = {});

/// An action of `satchel hub`: ends up with the store of this computer among the desks of a hub.
Result<void> joinHub(CommandRun &run);

} // namespace satchel::app
