// SPDX-License-Identifier: GPL-3.0-or-later
// How quick add reads days, times of day and repetitions out of a line's words. Each function answers how many words
// it took from `at` on; 0 when nothing it knows begins there.
#pragma once

#include "domain/QuickAdd.h"
#include "domain/QuickAddTokens.h"

namespace satchel {

struct ReadDay
{
    size_t size = 0;
    QDate date = {};
    QTime time = {}; // "in 3 hours", "tomorrow morning"
    bool isPartOfDay = false; // the time is a word's, figures may follow: "tomorrow morning 8:30"
};

struct ReadTime
{
    size_t size = 0;
    QTime time;
    bool isToday = false; // tonight
};

struct ReadRepeat
{
    size_t size = 0;
    QString rule;
};

ReadDay readDay(const QuickAddTokens &line, size_t at, const Clock &clock, const QuickAddOptions &options);
ReadTime readTime(const QuickAddTokens &line, size_t at);
ReadRepeat readRepeat(const QuickAddTokens &line, size_t at);

} // namespace satchel
