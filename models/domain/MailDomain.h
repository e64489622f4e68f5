// SPDX-License-Identifier: GPL-3.0-or-later
// What the domain of an e-mail address says about who writes.
#pragma once

#include <QString>

namespace satchel {

/// The part behind the @ in lower case; empty for an address at a provider of mailboxes, whose domain says nothing
/// about an employer.
QString employerDomain(const QString &email);

} // namespace satchel
