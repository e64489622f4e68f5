// SPDX-License-Identifier: GPL-3.0-or-later
// Customers to learn from: every other one buys each five months, the others bought twice and never again.
#pragma once

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

/// Sixty companies, the first a customer for six and a half years, each later one for 25 days less. Even ones stay.
inline std::vector<RecordId> buyingCompanies(store::Store &store)
{
    constexpr int count = 60;
    constexpr qint64 rhythm = 150;
    const QDate today = store.clock().today();
    std::vector<RecordId> companies;
    std::vector<Edit> edits;
    for (int i = 0; i < count; ++i) {
        companies.push_back(store.newId());
        edits.push_back(
            Edit::create(EntityKind::Company, companies.back(), {{field::name, QStringLiteral("Company %1").arg(i)}}));
        const QDate first = today.addDays(-2400 + 25 * i);
        const bool isLoyal = i % 2 == 0;
        for (QDate day = first; day <= (isLoyal ? today : first.addDays(rhythm)); day = day.addDays(rhythm))
            edits.push_back(Edit::create(EntityKind::Deal, {},
                {{field::title, QStringLiteral("Order")}, {field::company, companies.back()},
                    {field::status, QString(choice::won)}, {field::closed_on, day}}));
    }
    const auto receipt = store.commit({QStringLiteral("History"), Origin::user(), std::move(edits), {}});
    if (!receipt)
        qFatal("%s", qUtf8Printable(toText(receipt.error())));
    return companies;
}

} // namespace satchel::test
