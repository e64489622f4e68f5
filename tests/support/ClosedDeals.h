// SPDX-License-Identifier: GPL-3.0-or-later
// A history to learn from: deals that lived for two weeks. Those with calls of the customer were mostly won.
#pragma once

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

/// Sixty deals, closed one after the other; the clock goes on by about ten weeks. Returns them.
inline std::vector<RecordId> closeDeals(store::Store &store, ManualClock &clock)
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    constexpr int lived = 14;
    constexpr size_t count = 60;
    const auto commit = [&store](std::vector<Edit> edits) {
        const auto receipt = store.commit({QStringLiteral("A day"), Origin::user(), std::move(edits), {}});
        if (!receipt)
            qFatal("%s", qUtf8Printable(toText(receipt.error())));
        return receipt->ids;
    };
    const auto stages = store.select({EntityKind::Stage, {}, Filter(), {field::position, false}, {}, 1, false});
    std::vector<RecordId> deals;
    for (size_t today = 0; today < count + lived; ++today, clock.advance(day)) {
        if (today < count)
            deals.push_back(commit({Edit::create(EntityKind::Deal, {},
                                       {{field::title, QStringLiteral("Old")}, {field::stage, stages->id(0)}})})
                                .front());
        std::vector<Edit> edits;
        for (size_t deal = today < lived ? 0 : today - lived + 1; deal < deals.size(); ++deal) {
            if (deal % 2 == 0 && (today - deal) % 3 == 1)
                edits.push_back(Edit::create(EntityKind::Activity, {},
                    {{field::kind, QStringLiteral("call")}, {field::direction, QStringLiteral("incoming")},
                        {field::deal, deals[deal]}}));
        }
        if (today >= lived) {
            const size_t deal = today - lived;
            const bool isWon = (deal % 2 == 0) != (deal % 10 > 7); // one in five is a surprise
            edits.push_back(Edit::update(
                EntityKind::Deal, deals[deal], {{field::status, QString(isWon ? choice::won : choice::lost)}}));
        }
        if (!edits.empty())
            commit(std::move(edits));
    }
    return deals;
}

} // namespace satchel::test
