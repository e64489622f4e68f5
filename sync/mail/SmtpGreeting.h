// SPDX-License-Identifier: GPL-3.0-or-later
// SMTP's EHLO. libetpan's own waits for ever on a server that writes a tab behind AUTH, and tells the server the name
// of this computer, which every recipient then reads.
#pragma once

#include <libetpan/mailsmtp.h>

namespace satchel::mail {

/// A number of libetpan. The session knows afterwards what the server has, as far as we use it.
int greetSmtp(mailsmtp &session);

} // namespace satchel::mail
