// SPDX-License-Identifier: GPL-3.0-or-later
// Windows gives large pages to administrators only, macOS chooses by itself.
#include "store/RowBlock.h"

namespace satchel::store {

std::shared_ptr<char[]> makeRowBlock(size_t bytes)
{
    return std::make_shared_for_overwrite<char[]>(bytes);
}

void adviseLarge(void *, size_t)
{
}

} // namespace satchel::store
