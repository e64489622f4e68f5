// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddDates.h"

#include "domain/QuickAddNumbers.h"

namespace satchel {

namespace {

using K = WordKind;

constexpr int longestReminder = 366 * 1'440; // minutes, as Reminder has it
constexpr int dayMinutes = 1'440;

struct ReadBefore
{
    size_t size = 0;
    int minutes = 0;
    bool isSaid = false; // "before" and not only "30 min"
};

/// "1 hour before", "the day before", "قبل ساعة"
ReadBefore readBefore(const QuickAddTokens &line, size_t at)
{
    if (const auto day = line.find(K::DayBefore, at))
        return {day.size, dayMinutes, true};
    const auto ahead = line.find(K::BeforeLead, at);
    const ReadLength length = readLength(line, at + ahead.size, bool(ahead));
    const int minutes = length.minutes();
    if (!length.size || minutes < 1 || minutes > longestReminder)
        return {};
    const auto before = line.find(K::Before, at + ahead.size + length.size);
    return {ahead.size + length.size + before.size, minutes, ahead || before};
}

/// Whether the words end where they should: "set a reminder 2 days before the fair" is about something else.
bool endsHere(const QuickAddTokens &line, size_t at)
{
    if (at >= line.size() || line.tokens[at - 1].endsClause)
        return true;
    return QStringView(u"!#@").contains(line.tokens[at].text.front());
}

} // namespace

ReadReminder readReminder(const QuickAddTokens &line, size_t at)
{
    if (at >= line.size() || line.tokens[at].isLiteral)
        return {};
    const auto joint = line.find(K::And, at);
    if (auto lead = line.find(K::Remind, at + joint.size)) {
        lead.size += joint.size;
        const ReadBefore before = readBefore(line, at + lead.size);
        const size_t size = lead.size + before.size;
        if (before.size && (lead.value == 0 || endsHere(line, at + size)))
            return {size, before.minutes};
        return lead.value == 0 ? ReadReminder{lead.size, std::nullopt} : ReadReminder{};
    }
    const ReadBefore before = readBefore(line, at);
    if (!before.isSaid)
        return {};
    size_t size = before.size + line.find(K::Particle, at + before.size).size;
    const auto behind = line.find(K::RemindBehind, at + size);
    if (!behind)
        return {};
    size += behind.size;
    const auto tail = line.find(K::VerbTail, at + size);
    const bool isJoined = at + size < line.size() && line.tokens[at + size].isJoined;
    return isJoined && !tail ? ReadReminder{} : ReadReminder{size + tail.size, before.minutes};
}

} // namespace satchel
