// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pipedrive/PipedriveSample.h"

#include "tests/fakes/SampleImport.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

void addSampleRecords(PipedriveFake &pipedrive, qsizetype persons, Instant now)
{
    const qsizetype tenth = (persons + 9) / 10;
    const QStringList firms = importSample(
        pipedrive, u"organizations"_s, tenth,
        [](qsizetype number) -> Values {
            return {
                {u"name"_s, u"Company %1"_s.arg(number)}, {u"website"_s, u"https://company%1.example"_s.arg(number)}};
        },
        now);
    importSample(
        pipedrive, u"persons"_s, persons,
        [&](qsizetype number) -> Values {
            const QString first = pickName(sampleFirstNames(), number);
            return {{u"name"_s, first + u' ' + pickName(sampleLastNames(), number / 12)},
                {u"emails"_s, uR"([{"value":"person%1@example.com","primary":true,"label":"work"}])"_s.arg(number)},
                {u"org_id"_s, firms[number / 10]}};
        },
        now);
    importSample(
        pipedrive, u"deals"_s, tenth,
        [&](qsizetype number) -> Values {
            return {{u"title"_s, u"Deal %1"_s.arg(number)}, {u"value"_s, QString::number(100 + number)},
                {u"expected_close_date"_s, u"2027-03-01"_s}, {u"org_id"_s, firms[number]}};
        },
        now);
    pipedrive.data().settle(now);
}

} // namespace satchel::fakes
