// SPDX-License-Identifier: GPL-3.0-or-later
// How a person of this store is called by others. A new store calls its user "Me", an earlier one called them as their
// account at the computer: both are fine in the window, and neither goes on paper, into a mail or to a remote.
#pragma once

#include "store/Store.h"

namespace satchel::store {

/// The fact of the store which says that its user was named when it was made.
inline constexpr QStringView namedFact = u"me_named";

/// "Me", in any language of the program.
bool isPlaceholderName(const QString &name);

/// Whether somebody said what this user is called.
bool isNamed(Store &store, RecordId user);

/// For paper, mail and remotes. Empty while nobody said it, and for a user that is not there.
QString nameForOthers(Store &store, RecordId user);

/// The same, or the user's e-mail address while nobody said it.
QString nameOrAddress(Store &store, RecordId user);

/// A name that is sent beside an address; empty when it is only what an unnamed user is called here.
QString nameToSend(Store &store, const QString &name);

/// What makes this the user's name, said by a person. Nothing when it is already.
std::vector<Edit> nameEdits(Store &store, RecordId user, const QString &name);

} // namespace satchel::store
