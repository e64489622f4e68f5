// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/dynamics365/DynamicsSample.h"

#include "tests/fakes/SampleImport.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

void addSampleRecords(DynamicsFake &dynamics, qsizetype contacts, Instant now)
{
    const qsizetype tenth = (contacts + 9) / 10;
    const auto add = [&](const QString &set, qsizetype count, const std::function<Values(qsizetype)> &recordOf) {
        return importSample(dynamics, set, count, recordOf, now);
    };
    const QStringList firms = add(u"accounts"_s, tenth, [](qsizetype number) -> Values {
        return {{u"name"_s, u"Company %1"_s.arg(number)}, {u"websiteurl"_s, u"https://company%1.example"_s.arg(number)},
            {u"industrycode"_s, u"12"_s}, {u"revenue"_s, QString::number(number * 1000) + u".0000"_s},
            {u"address1_city"_s, u"Town %1"_s.arg(number % 300)}};
    });
    const QStringList people = add(u"contacts"_s, contacts, [&](qsizetype number) -> Values {
        return {{u"firstname"_s, pickName(sampleFirstNames(), number)},
            {u"lastname"_s, pickName(sampleLastNames(), number / 12)},
            {u"emailaddress1"_s, u"person%1@example.com"_s.arg(number)},
            {u"telephone1"_s, u"+49 30 %1"_s.arg(1'000'000 + number)}, {u"jobtitle"_s, u"Buyer %1"_s.arg(number % 17)},
            {u"parentcustomerid"_s, u"accounts:"_s + firms[number / 10]}};
    });
    add(u"opportunities"_s, tenth, [&](qsizetype number) -> Values {
        return {{u"name"_s, u"Deal %1"_s.arg(number)}, {u"estimatedvalue"_s, u"%1.5000"_s.arg(100 + number)},
            {u"estimatedclosedate"_s, u"2027-03-01"_s}, {u"statecode"_s, QString::number(number % 3)},
            {u"parentaccountid"_s, u"accounts:"_s + firms[number]}, {u"customerid"_s, u"accounts:"_s + firms[number]},
            {u"parentcontactid"_s, u"contacts:"_s + people[number]}};
    });
    add(u"tasks"_s, tenth, [&](qsizetype number) -> Values {
        return {{u"subject"_s, u"Call %1"_s.arg(number)}, {u"scheduledend"_s, u"2027-01-15T09:00:00Z"_s},
            {u"prioritycode"_s, u"2"_s}, {u"regardingobjectid"_s, u"contacts:"_s + people[number]}};
    });
    add(u"annotations"_s, tenth, [&](qsizetype number) -> Values {
        return {{u"subject"_s, u"Fair"_s}, {u"notetext"_s, u"Met at the fair, %1"_s.arg(number)},
            {u"objectid"_s, u"accounts:"_s + firms[number]}};
    });
    add(u"leads"_s, (contacts + 19) / 20, [](qsizetype number) -> Values {
        return {{u"subject"_s, u"Interest in %1"_s.arg(number)}, {u"lastname"_s, pickName(sampleLastNames(), number)},
            {u"companyname"_s, u"Firm %1"_s.arg(number)}, {u"leadqualitycode"_s, u"2"_s}};
    });
    add(u"products"_s, contacts > 0 ? 20 : 0, [](qsizetype number) -> Values {
        return {{u"name"_s, u"Product %1"_s.arg(number)}, {u"productnumber"_s, u"P-%1"_s.arg(number)},
            {u"price"_s, u"%1.9900"_s.arg(10 + number)}, {u"quantitydecimal"_s, u"2"_s}};
    });
    dynamics.data().settle(now);
}

} // namespace satchel::fakes
