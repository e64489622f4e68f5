// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::platform {

/// A crash of this process leaves no memory image behind, which would hold access tokens (I3). Called first thing in
/// main. Does nothing where the system writes none.
void disableCoreDumps();

} // namespace satchel::platform
