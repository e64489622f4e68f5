// SPDX-License-Identifier: GPL-3.0-or-later
// What an e-mail address looks like, and what its domain says about who writes.
#pragma once

#include <QString>

namespace satchel {

/// Deliberately lax (RFC 5321 allows more than people think): one @, something before it, a dot-free or dotted host.
bool looksLikeEmail(QStringView text);

/// The part behind the @ in lower case; empty for an address at a provider of mailboxes, whose domain says nothing
/// about an employer.
QString employerDomain(const QString &email);

} // namespace satchel
