// SPDX-License-Identifier: GPL-3.0-or-later
// What a client says to sign in, in base64 as IMAP and SMTP carry it.
#pragma once

#include "sync/mail/Credentials.h"

#include <QByteArray>

namespace satchel::mail {

/// PLAIN (RFC 4616) for a password, XOAUTH2 for an access token.
QByteArray saslResponse(const Credentials &credentials);

} // namespace satchel::mail
