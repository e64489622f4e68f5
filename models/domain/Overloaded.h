// SPDX-License-Identifier: GPL-3.0-or-later
// One function object of several lambdas, for std::visit.
#pragma once

namespace satchel {

template <typename... Visitors> struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>; // Clang before 17 does not deduce it

} // namespace satchel
