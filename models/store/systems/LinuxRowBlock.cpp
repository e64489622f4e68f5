// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RowBlock.h"

#include <cstdint>
#include <cstdlib>
#include <mutex>
#include <sys/mman.h>
#include <vector>

namespace satchel::store {

namespace {

constexpr size_t mostResting = 16; // 32 MB, which the system takes when it needs some

/// Large blocks that nobody uses, for the next rows: to ask for a page again and have it cleared takes longer than to
/// read rows into it. They are the program's, as what malloc keeps.
class RestingBlocks
{
public:
    char *take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_blocks.empty())
            return nullptr;
        char *block = m_blocks.back();
        m_blocks.pop_back();
        return block;
    }
    void rest(char *block)
    {
        const std::lock_guard lock(m_mutex);
        if (m_blocks.size() == mostResting || ::madvise(block, largeRowBlock, MADV_FREE) != 0)
            std::free(block);
        else
            m_blocks.push_back(block);
    }

private:
    std::mutex m_mutex; // rows are let go of on any thread
    std::vector<char *> m_blocks;
};

/// Never destroyed: rows may outlive whatever ends with the program.
RestingBlocks &restingBlocks()
{
    static auto *const blocks = new RestingBlocks;
    return *blocks;
}

char *newLargeBlock(size_t size)
{
    void *block = std::aligned_alloc(largeRowBlock, size);
    if (block)
        ::madvise(block, size, MADV_HUGEPAGE); // where there are none, small ones do
    return static_cast<char *>(block);
}

} // namespace

std::shared_ptr<char[]> makeRowBlock(size_t bytes)
{
    if (bytes == largeRowBlock) {
        char *resting = restingBlocks().take();
        if (char *block = resting ? resting : newLargeBlock(largeRowBlock))
            return {block, [](char *unused) { restingBlocks().rest(unused); }};
    } else if (bytes > largeRowBlock) {
        if (char *block = newLargeBlock((bytes + largeRowBlock - 1) / largeRowBlock * largeRowBlock))
            return {block, std::free};
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
