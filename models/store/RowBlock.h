// SPDX-License-Identifier: GPL-3.0-or-later
// The memory that read rows are kept in.
#pragma once

#include <cstddef>
#include <memory>

namespace satchel::store {

/// What a system gives as one page where it is asked to; a larger block is a multiple of it.
inline constexpr size_t largeRowBlock = 2 * 1024 * 1024;

/// At least so many bytes, which are not set. A large one is asked for in large pages where the system has them: each
/// page that is touched for the first time interrupts the program, and 200,000 contacts are 13,000 small ones.
std::shared_ptr<char[]> makeRowBlock(size_t bytes);
/// The same of memory that was taken elsewhere and not touched yet.
void adviseLarge(void *memory, size_t bytes);

} // namespace satchel::store
