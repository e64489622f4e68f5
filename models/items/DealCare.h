// SPDX-License-Identifier: GPL-3.0-or-later
// Open deals that need care, and why: nothing is planned, they are stalled, or they are at risk. The most that is at
// stake comes first.
#pragma once

#include "domain/ExchangeRates.h"

#include <optional>

namespace satchel::items {

struct CareReason
{
    enum class Kind : quint8 {
        NoNextStep, // no next action, open task or planned activity
        Stalled, // `days` in a stage that a deal should leave after `limit`
        NextStepOverdue, // for `days`, at least as many as CareLimits says
        ClosePassed, // the expected close, `days` ago
        Silent, // no call, meeting or e-mail for at least `limit` days
        PoorMood, // in an activity of the last days, and good in none of them
    };

    Kind kind = Kind::NoNextStep;
    qint64 days = 0;
    qint64 limit = 0;

    bool operator==(const CareReason &) const = default;
};

/// Of the tabs a person chooses from.
enum class CareGroup : quint8 { NoNextStep, Stalled, AtRisk };
CareGroup groupOf(CareReason::Kind kind);

struct CareLimits
{
    qint64 silence = 30;
    qint64 overdue = 3;
    qint64 mood = 14;
};

struct CareDeal
{
    RecordId id;
    QString title;
    QString company;
    QString contact;
    QString owner;
    QString stage;
    QString nextAction;
    QDate nextActionDate;
    Money value; // without a currency when the deal has none
    std::optional<Money> stake; // the weighted value in the main currency; none without a value or a rate
    std::vector<CareReason> reasons; // at least one

    bool isIn(CareGroup group) const;
    bool operator==(const CareDeal &) const = default;
};

/// Reads all open deals: for a worker thread.
Result<std::vector<CareDeal>> readCare(store::Store &store, const CareLimits &limits = {});

} // namespace satchel::items
