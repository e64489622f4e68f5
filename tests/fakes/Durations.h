// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace satchel::fakes {

constexpr qint64 MsPerDay = 86'400'000;

} // namespace satchel::fakes
