// SPDX-License-Identifier: GPL-3.0-or-later
// Where an account signs in, as it says itself: a request without a token is refused with a challenge (RFC 6750), and
// some vendors name in it the directory that the account belongs to. An app that is registered in one directory only is
// refused anywhere else. https://learn.microsoft.com/entra/msal/dotnet/advanced/extract-authentication-parameters
#pragma once

#include "sync/engine/Http.h"
#include "sync/transport/OAuth.h"

namespace satchel::sync {

/// The endpoints at the host and directory that the account's challenge names; as they are where nothing has to be
/// asked. Invalid when it names none, or a host that the vendor's manifest does not know. Blocks.
Result<OAuthEndpoints> discoverAuthority(OAuthEndpoints endpoints, Transport &transport);

} // namespace satchel::sync
