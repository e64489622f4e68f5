// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a customer with something to lose is being neglected, with the reason. A rule of this program, not a score
// that is learned: the worst of how long nobody talked to them and how late the next action of an open deal is.
#pragma once

#include "store/Store.h"

namespace satchel::items {

struct CustomerRisk
{
    enum class Level : quint8 { Low, Medium, High };
    enum class Reason : quint8 {
        Talked, // `days` ago, so all is well
        Silence, // `days` since the last call, meeting or e-mail
        NeverTalked,
        OverdueAction, // of an open deal, for `days`
        StaleDeal, // for `days` in a stage that a deal should have left
    };

    Level level = Level::Low;
    Reason reason = Reason::Talked;
    qint64 days = 0;
    QString deal = {}; // of an action or a stage

    bool operator==(const CustomerRisk &) const = default;
};

/// From how many days on a customer's silence, an overdue action or a stay in a stage is a risk.
struct RiskLimits
{
    qint64 silenceMedium = 30;
    qint64 silenceHigh = 60;
    qint64 overdueMedium = 3;
    qint64 overdueHigh = 14;
};

/// Of a contact or company with an open deal, or who is a customer; nothing for others.
Result<std::optional<CustomerRisk>> readRisk(
    store::Store &store, const Record &customer, const RiskLimits &limits = {});

} // namespace satchel::items
