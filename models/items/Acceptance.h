// SPDX-License-Identifier: GPL-3.0-or-later
// What accepting quotes and proposals also changes, for a person to choose from before anything is saved: the deal and
// the other versions by the rules (domain/Consequences.h), and open tasks about a deal that is won by it, which a
// person alone closes.
#pragma once

#include "store/Store.h"

#include <QDate>

namespace satchel::items {

struct AcceptanceEffect
{
    enum class Kind : quint8 { // in the order in which they are shown
        DealValue,
        DealStage, // with all that a stage brings along
        FollowUp, // an open task about the deal; before and after are states
        OtherVersion,
        Other,
    };

    Kind kind = Kind::Other;
    EntityKind entity{};
    RecordId record;
    QString field; // whose values `before` and `after` are
    Value before;
    Value after;
    QStringList fields = {}; // all that the rules change with it
    bool isOn = true; // whether it happens
    QDate closedOn = {}; // of a stage: the day on which the deal is closed

    bool operator==(const AcceptanceEffect &) const = default;
};

/// All that the change set does besides its own edits when it accepts quotes or proposals; empty when it does neither.
/// Tasks of other people, ones that repeat and ones from before the deal's first quote or proposal was sent are off
/// until somebody ticks them. The error that a commit would have.
Result<std::vector<AcceptanceEffect>> acceptanceEffects(store::Store &store, const ChangeSet &changes);

/// The change set with what was chosen: it declines what is off, closes the follow-ups that are on, and gives the deal
/// its day.
ChangeSet withEffects(ChangeSet changes, const std::vector<AcceptanceEffect> &effects, QDate today);

/// Those of its edits that take a deal to another stage, without acceptances whose deal stays where it is.
std::vector<Edit> movingEdits(store::Store &store, const ChangeSet &changes);

} // namespace satchel::items
