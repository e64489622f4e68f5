// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::test {

/// How long, in ms, to wait for what takes milliseconds on an idle computer and a second where two programs with a
/// sanitizer share its cores: an answer over D-Bus, the start of the program, Argon2.
constexpr int patience = 60'000;

} // namespace satchel::test
