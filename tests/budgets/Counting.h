// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what the work of this process costs. Under callgrind its instructions are collected, and nothing else is
// counted: the counting would be counted along. Elsewhere statements, steps, bytes and allocations are. One piece is
// counted at a time.
#pragma once

#include <functional>
#include <QtGlobal>

namespace satchel::budgets {

struct Counts
{
    qint64 statements = 0; // that SQLite ran, those of its own search index too
    qint64 steps = 0; // of SQLite's virtual machine
    qint64 bytesWritten = 0; // to the files of stores
    qint64 allocations = 0; // of this program and all its libraries
};

/// Before the first store is opened.
void beginToCount();

/// Does the work and counts it. Under callgrind the instructions are dumped with the name, and the counts are zero.
Counts count(const char *name, const std::function<void()> &work);

/// Within the work: what is done while it lives is not ours, as the answers of a server.
class Uncounted
{
public:
    Uncounted();
    ~Uncounted();
    Uncounted(const Uncounted &) = delete;
    Uncounted &operator=(const Uncounted &) = delete;

private:
    const bool m_wasCounting;
};

/// Called for each allocation (Allocations.cpp).
void noteAllocation();

} // namespace satchel::budgets
