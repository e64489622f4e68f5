// SPDX-License-Identifier: GPL-3.0-or-later
// One deal as a board shows it, decoded from a row; made for the cards that are painted, not for all.
#pragma once

#include "store/sync/RecordSync.h"

#include <optional>

namespace satchel::items {

/// The state of the next action; a board lists its cards in this order.
enum class ActionState : quint8 { Overdue, DueSoon, None, OnTrack };

struct BoardCard
{
    RecordId id;
    QString title;
    QString company;
    QString contact;
    Money value; // without a currency: none was given
    Decimal probability;
    QDate stageSince;
    qint64 daysInStage = 0;
    bool isRotting = false; // longer than its stage allows
    int priority = 0; // 0 none, 1 cold, 2 warm, 3 hot
    QString owner;
    RecordId ownerId;
    ActionState actionState = ActionState::None;
    QString action;
    QDate actionDate;
    QTime actionTime;
    QDate expectedClose;
    std::optional<Decimal> winProbability = {}; // the learned one
    QStringList tags;
    store::RecordSync::Status sync = store::RecordSync::Status::UpToDate; // the same
    QStringList products; // only where they are shown: see BoardModel::products
};

/// The columns a board reads, and their places in its rows.
struct BoardColumn
{
    enum : int {
        Title,
        Company,
        CompanyName,
        Contact,
        ContactName,
        Stage,
        Value,
        Probability,
        StageSince,
        Action,
        ActionDate,
        ActionTime,
        Priority,
        Owner,
        Tags,
        ExpectedClose,
        WinProbability
    };
    static QStringList paths();
};

/// Today and the days up to `soonDays` on are due soon.
inline constexpr int soonDays = 1;

} // namespace satchel::items
