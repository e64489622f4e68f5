// SPDX-License-Identifier: GPL-3.0-or-later
// SMTP's AUTH (RFC 4954). libetpan's own needs Cyrus SASL and the plugins that it loads from folders of the system: an
// AppImage and Windows have none. It also prefers DIGEST-MD5, which is obsolete (RFC 6331), and takes the answer 535
// to a token for an unknown one.
#pragma once

#include "sync/mail/Credentials.h"

#include <libetpan/mailsmtp.h>

namespace satchel::mail {

/// A number of libetpan. AUTH_NOT_SUPPORTED: the server named no way that we know. AUTH_AUTHENTICATION_FAILED: it does
/// not accept the credentials. The session has the server's last answer.
int signInToSmtp(mailsmtp &session, const Credentials &credentials);

} // namespace satchel::mail
