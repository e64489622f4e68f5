// SPDX-License-Identifier: GPL-3.0-or-later
// A sign-in in the system's browser, for which a command waits.
#pragma once

#include "sync/transport/SignIn.h"

namespace satchel::app {

class CommandRun;

/// Also reports the address to sign in at. `timeout`: milliseconds. Refused: the person or the server said no;
/// Cancelled when the time is over.
Result<sync::Tokens> signInInBrowser(
    CommandRun &run, const sync::OAuthEndpoints &endpoints, const sync::OAuthClient &client, int timeout);

} // namespace satchel::app
