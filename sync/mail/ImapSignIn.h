// SPDX-License-Identifier: GPL-3.0-or-later
// AUTHENTICATE PLAIN where the server has it, else LOGIN. A server may refuse LOGIN altogether (RFC 9051, 6.2.3), and
// LOGIN cannot say letters outside ASCII. libetpan's own AUTHENTICATE needs Cyrus SASL with its plugins.
#pragma once

#include "sync/mail/Credentials.h"

#include <libetpan/mailimap.h>

namespace satchel::mail {

/// Whether the server has a way to take them; it need not say what it knows of tokens.
bool acceptsCredentials(mailimap &session, const Credentials &credentials);

/// A number of libetpan, LOGIN where the server does not accept the credentials. The session has the server's answer.
/// For both the session has to know the server's capabilities.
int signInToImap(mailimap &session, const Credentials &credentials);

} // namespace satchel::mail
