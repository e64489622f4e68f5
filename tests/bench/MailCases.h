// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox at a Dovecot: fetching it beside mbsync, and opening a long conversation. Where Dovecot or mbsync is not
// installed nothing is measured.
#pragma once

namespace satchel::bench {

void benchMailFetch();
void benchMailThread();

} // namespace satchel::bench
