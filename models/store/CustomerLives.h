// SPDX-License-Identifier: GPL-3.0-or-later
// The lives of companies that bought something: their purchases, deals and activities by their own days. What the churn
// risk is learned from and predicted of (insight/ChurnModel.h). Reading all visits every deal and activity of theirs:
// for a worker thread.
#pragma once

#include "domain/Instant.h"
#include "domain/Money.h"
#include "domain/RecordId.h"
#include "store/Database.h"

#include <QDate>

#include <optional>
#include <vector>

namespace satchel::store {

struct CustomerDeal
{
    enum class State : quint8 { Open, Won, Lost };

    Instant created;
    State state = State::Open;
    QDate closedOn = {}; // invalid: open, or nobody knows
    Money value = {}; // without a currency: none
};

struct CustomerActivity
{
    enum class Kind : quint8 {
        Incoming, // a call or message of the customer
        Own, // of ours, or a meeting
        Ticket, // a support request
        Purchase, // that is no deal
    };

    Instant at;
    Kind kind = Kind::Own;
};

struct CustomerLife
{
    RecordId id;
    QString name;
    bool isExcluded
        = false; // a deal of theirs must not be learned from, and without it their life would be a wrong one
    std::vector<CustomerDeal> deals = {}; // in no order
    std::vector<CustomerActivity> activities = {}; // until now; those of the contacts of the company too
};

/// Of the companies with a won deal of a known day, or of one of them; those in the trash apart. By name.
Result<std::vector<CustomerLife>> customerLives(Database &database, Instant now, std::optional<RecordId> only = {});

} // namespace satchel::store
