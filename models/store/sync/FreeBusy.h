// SPDX-License-Identifier: GPL-3.0-or-later
// When people are busy, as the calendar servers of connections tell it of those who share it: free/busy (RFC 5545,
// section 3.6.4). Values; nothing of it is stored.
#pragma once

#include "domain/Instant.h"

#include <QStringList>
#include <vector>

namespace satchel::store {

struct FreeBusyQuery
{
    QStringList addresses; // of people, in lower case
    Instant from;
    Instant until;

    bool operator==(const FreeBusyQuery &) const = default;
};

struct BusyPeriod
{
    Instant from;
    Instant until;

    bool operator==(const BusyPeriod &) const = default;
};

/// Of one person a server told about.
struct FreeBusy
{
    QString address; // as the query has it
    std::vector<BusyPeriod> busy; // in any order; they may overlap

    bool operator==(const FreeBusy &) const = default;
};

} // namespace satchel::store
