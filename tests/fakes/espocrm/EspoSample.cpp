// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/espocrm/EspoSample.h"

#include "tests/fakes/SampleImport.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

void addSampleRecords(EspoFake &espo, qsizetype contacts, Instant now)
{
    const qsizetype tenth = (contacts + 9) / 10;
    const QStringList firms = importSample(
        espo, u"Account"_s, tenth,
        [](qsizetype number) -> Values {
            return {{u"name"_s, u"Company %1"_s.arg(number)},
                {u"website"_s, u"https://company%1.example"_s.arg(number)}, {u"type"_s, u"Customer"_s}};
        },
        now);
    importSample(
        espo, u"Contact"_s, contacts,
        [&](qsizetype number) -> Values {
            return {{u"firstName"_s, pickName(sampleFirstNames(), number)},
                {u"lastName"_s, pickName(sampleLastNames(), number / 12)},
                {u"emailAddress"_s, u"person%1@example.com"_s.arg(number)}, {u"accountId"_s, firms[number / 10]}};
        },
        now);
    importSample(
        espo, u"Opportunity"_s, tenth,
        [&](qsizetype number) -> Values {
            return {{u"name"_s, u"Deal %1"_s.arg(number)}, {u"amount"_s, QString::number(100 + number)},
                {u"amountCurrency"_s, u"EUR"_s}, {u"stage"_s, u"Proposal"_s}, {u"closeDate"_s, u"2027-03-01"_s},
                {u"accountId"_s, firms[number]}};
        },
        now);
    espo.data().settle(now);
}

} // namespace satchel::fakes
