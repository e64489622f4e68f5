// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforce/SalesforceSample.h"

#include "tests/fakes/SampleImport.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

void addSampleRecords(SalesforceFake &salesforce, qsizetype contacts, Instant now)
{
    const qsizetype tenth = (contacts + 9) / 10;
    const auto add = [&](const QString &type, qsizetype count, const std::function<Values(qsizetype)> &recordOf) {
        return importSample(salesforce, type, count, recordOf, now);
    };
    const QString recordType = salesforce.options().hasRecordTypes
        ? salesforce.idOf(salesforce.data().type(u"RecordType")->table.rows().begin()->first)
        : QString();
    const QStringList firms = add(u"Account"_s, tenth, [](qsizetype number) -> Values {
        return {{u"Name"_s, u"Company %1"_s.arg(number)}, {u"Website"_s, u"https://company%1.example"_s.arg(number)},
            {u"Industry"_s, u"Retail"_s}, {u"AnnualRevenue"_s, QString::number(number * 1000)},
            {u"BillingCity"_s, u"Town %1"_s.arg(number % 300)}, {u"Type"_s, u"Prospect"_s}};
    });
    const QStringList people = add(u"Contact"_s, contacts, [&](qsizetype number) -> Values {
        return {{u"FirstName"_s, pickName(sampleFirstNames(), number)},
            {u"LastName"_s, pickName(sampleLastNames(), number / 12)},
            {u"Email"_s, u"person%1@example.com"_s.arg(number)}, {u"Phone"_s, u"+49 30 %1"_s.arg(1'000'000 + number)},
            {u"Title"_s, u"Buyer %1"_s.arg(number % 17)}, {u"AccountId"_s, firms[number / 10]}};
    });
    add(u"Opportunity"_s, tenth, [&](qsizetype number) -> Values {
        static const QStringList stages = {
            u"Prospecting"_s, u"Qualification"_s, u"Proposal"_s, u"Negotiation"_s, u"Closed Won"_s, u"Closed Lost"_s};
        return {{u"Name"_s, u"Deal %1"_s.arg(number)}, {u"Amount"_s, u"%1.50"_s.arg(100 + number)},
            {u"CloseDate"_s, u"2027-03-01"_s}, {u"StageName"_s, pickName(stages, number)},
            {u"RecordTypeId"_s, recordType}, {u"AccountId"_s, firms[number]}, {u"ContactId"_s, people[number]}};
    });
    add(u"Task"_s, tenth, [&](qsizetype number) -> Values {
        return {{u"Subject"_s, u"Call %1"_s.arg(number)}, {u"ActivityDate"_s, u"2027-01-15"_s},
            {u"Priority"_s, u"High"_s}, {u"WhoId"_s, people[number]}};
    });
    add(u"Note"_s, tenth, [&](qsizetype number) -> Values {
        return {
            {u"Title"_s, u"Fair"_s}, {u"Body"_s, u"Met at the fair, %1"_s.arg(number)}, {u"ParentId"_s, firms[number]}};
    });
    add(u"Lead"_s, (contacts + 19) / 20, [](qsizetype number) -> Values {
        return {{u"LastName"_s, pickName(sampleLastNames(), number)}, {u"Company"_s, u"Firm %1"_s.arg(number)},
            {u"Status"_s, u"Working - Contacted"_s}};
    });
    add(u"Product2"_s, contacts > 0 ? 20 : 0, [](qsizetype number) -> Values {
        return {{u"Name"_s, u"Product %1"_s.arg(number)}, {u"ProductCode"_s, u"P-%1"_s.arg(number)},
            {u"IsActive"_s, u"true"_s}};
    });
    salesforce.data().settle(now);
}

} // namespace satchel::fakes
