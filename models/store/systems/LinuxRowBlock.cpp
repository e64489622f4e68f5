// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RowBlock.h"

#include <cstdint>
#include <cstdlib>
#include <sys/mman.h>

namespace satchel::store {

std::shared_ptr<char[]> makeRowBlock(size_t bytes)
{
    if (bytes >= largeRowBlock) {
        const size_t size = (bytes + largeRowBlock - 1) / largeRowBlock * largeRowBlock;
        if (void *block = std::aligned_alloc(largeRowBlock, size)) {
            ::madvise(block, size, MADV_HUGEPAGE); // where there are none, small ones do
            return {static_cast<char *>(block), std::free};
        }
    }
    return std::make_shared_for_overwrite<char[]>(bytes);
}

void adviseLarge(void *memory, size_t bytes)
{
    constexpr size_t smallPage = 4096;
    const auto begin = (reinterpret_cast<uintptr_t>(memory) + smallPage - 1) / smallPage * smallPage;
    const auto end = (reinterpret_cast<uintptr_t>(memory) + bytes) / smallPage * smallPage;
    if (begin < end)
        ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE);
}

} // namespace satchel::store
