// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a server asks for a password in a way that hands it out: in clear, or as MD5, which is as good as the
// password at that server. By SCRAM it learns nothing (RFC 5802). libpq answers whatever it is asked before version 16
// (require_auth), so what has come is looked at before libpq reads it.
// https://www.postgresql.org/docs/15/protocol-message-formats.html
#pragma once

#include <QByteArrayView>

struct pg_conn;

namespace satchel::sync::hub {

enum class PasswordRequest {
    Unknown, // too little has come
    Harmless, // none, or one that hands out nothing
    HandsOut,
};

/// What the messages at the beginning of these bytes ask for.
PasswordRequest requestIn(QByteArrayView arrived);
/// The same of what has come at a connection that waits for the server's answer to its first message.
PasswordRequest requestAt(pg_conn *connection);

} // namespace satchel::sync::hub
