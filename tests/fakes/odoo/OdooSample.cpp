// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/odoo/OdooSample.h"

#include "tests/fakes/SampleImport.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

void addSampleRecords(OdooFake &odoo, qsizetype people, Instant now)
{
    const qsizetype tenth = (people + 9) / 10;
    const QStringList firms = importSample(
        odoo, u"companies"_s, tenth,
        [](qsizetype number) -> Values {
            return {
                {u"name"_s, u"Company %1"_s.arg(number)}, {u"website"_s, u"https://company%1.example"_s.arg(number)}};
        },
        now);
    importSample(
        odoo, u"contacts"_s, people,
        [&](qsizetype number) -> Values {
            return {{u"name"_s, pickName(sampleFirstNames(), number) + u' ' + pickName(sampleLastNames(), number / 12)},
                {u"email"_s, u"person%1@example.com"_s.arg(number)}, {u"parent_id"_s, firms[number / 10]}};
        },
        now);
    const QString stage = odoo.idOf(odoo.data().type(u"stages")->table.rows().begin()->first);
    importSample(
        odoo, u"opportunities"_s, tenth,
        [&](qsizetype number) -> Values {
            return {{u"name"_s, u"Deal %1"_s.arg(number)}, {u"expected_revenue"_s, QString::number(100 + number)},
                {u"stage_id"_s, stage}, {u"date_deadline"_s, u"2027-03-01"_s}, {u"partner_id"_s, firms[number]}};
        },
        now);
    odoo.data().settle(now);
}

} // namespace satchel::fakes
