// SPDX-License-Identifier: GPL-3.0-or-later
// A deal as it was at an instant of its life. Pure: the life comes from the store (store/DealLives.h).
#pragma once

#include "store/DealLives.h"

#include <QHash>
#include <QTimeZone>

namespace satchel::insight {

/// Where a stage is on the way of its pipeline.
struct StagePlace
{
    QString name;
    double place = 0; // 0: the first open stage, 1: the last
    bool isOnTheWay = true; // not won, lost or snoozed
};
using StagePlaces = QHash<RecordId, StagePlace>;

struct DealState
{
    bool isOpen = false;
    RecordId stage;
    Instant stageSince;
    int moves = 0; // from one stage to another
    int movesBack = 0; // of these, to an earlier stage
    double value = 0;
    QString currency; // empty: no value
    QDate expectedClose;
    int postponed = 0; // times that the expected close was moved to a later day
    bool hasNextAction = false;
    QDate nextActionDate;
    RecordId owner;
    RecordId company;
    QString source;
    int competitors = 0;
};

/// Follows a life from its beginning.
class DealReplay
{
public:
    DealReplay(const store::DealLife &life, const StagePlaces &places) : m_life(life), m_places(places) {}

    /// After all that happened until and at `moment`. Moments must not go back.
    const DealState &at(Instant moment);

private:
    void take(const store::DealEvent &event);
    void enter(const store::DealEvent &event);

    const store::DealLife &m_life;
    const StagePlaces &m_places;
    size_t m_next = 0;
    DealState m_state;
};

/// How a life ended, so far.
struct DealEnd
{
    Instant at; // when it was last closed: what happened later may have happened because of it
    bool isWon = false;
    Instant known = {}; // when that was entered
};
/// Empty while it is open, and where the log has no moment when it was open: an imported deal that was closed already,
/// or one whose closing is dated before it was entered at all, says nothing about how it came to that. A closing that
/// was entered on a later day than its own ended at the beginning of its day in `zone`.
std::optional<DealEnd> endOf(const store::DealLife &life, const QTimeZone &zone);

/// The moments of a life at which a deal was open: the first a part of the interval after it was first seen, then one
/// each interval, before its end. `part` is from 0 to 1. The same distance for all deals, so that deals that stay open
/// for long are met as often as on any day.
std::vector<Instant> momentsOf(const store::DealLife &life, Instant end, qint64 interval, double part);

} // namespace satchel::insight
