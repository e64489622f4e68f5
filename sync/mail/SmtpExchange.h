// SPDX-License-Identifier: GPL-3.0-or-later
// One command of SMTP and its reply. libetpan has such a function, in a header that it does not install.
#pragma once

#include <libetpan/mailsmtp.h>
#include <QByteArray>

namespace satchel::mail {

/// Sends the line and returns the code of the reply, 0 if it could not be written or read. The session has the reply.
int exchange(mailsmtp &session, const QByteArray &line);

} // namespace satchel::mail
