// SPDX-License-Identifier: GPL-3.0-or-later
// The allocation of this program and of the libraries it is linked with, counted: the functions of a program come
// before those of the C library, which keeps its own under other names. Memory is released as ever.
#include "tests/budgets/Counting.h"

#include <cstddef>

extern "C" {

void *__libc_malloc(size_t size) noexcept;
void *__libc_calloc(size_t count, size_t size) noexcept;
void *__libc_realloc(void *memory, size_t size) noexcept;
void *__libc_memalign(size_t alignment, size_t size) noexcept;

void *malloc(size_t size) noexcept
{
    satchel::budgets::noteAllocation();
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) noexcept
{
    satchel::budgets::noteAllocation();
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) noexcept
{
    satchel::budgets::noteAllocation();
    return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) noexcept
{
    satchel::budgets::noteAllocation();
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) noexcept
{
    return memalign(alignment, size);
}

} // extern "C"
