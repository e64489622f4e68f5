// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotSample.h"

#include "tests/fakes/RemoteUser.h"
#include "tests/fakes/SampleImport.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr int LeadToPrimaryContact = 578;
constexpr int ToPrimaryCompany = 1;

Values contactOf(qsizetype number)
{
    return {{u"email"_s, u"person%1@example.com"_s.arg(number)}, {u"firstname"_s, pickName(sampleFirstNames(), number)},
        {u"lastname"_s, pickName(sampleLastNames(), number / 12)}, {u"phone"_s, u"+49 30 %1"_s.arg(1'000'000 + number)},
        {u"jobtitle"_s, u"Buyer %1"_s.arg(number % 17)}, {u"city"_s, u"Town %1"_s.arg(number % 300)},
        {u"country"_s, u"Germany"_s}, {u"lifecyclestage"_s, number % 3 == 0 ? u"customer"_s : u"lead"_s},
        {u"hubspot_owner_id"_s, number % 2 == 0 ? u"70001"_s : u"70002"_s}};
}

Values companyOf(qsizetype number)
{
    return {{u"name"_s, u"Company %1"_s.arg(number)}, {u"domain"_s, u"company%1.example"_s.arg(number)},
        {u"industry"_s, u"RETAIL"_s}, {u"annualrevenue"_s, QString::number(number * 1000)}};
}

Values dealOf(qsizetype number)
{
    static const QStringList stages = {
        u"appointmentscheduled"_s, u"qualifiedtobuy"_s, u"contractsent"_s, u"closedwon"_s, u"closedlost"_s};
    return {{u"dealname"_s, u"Deal %1"_s.arg(number)}, {u"amount"_s, u"%1.50"_s.arg(100 + number)},
        {u"deal_currency_code"_s, u"EUR"_s}, {u"dealstage"_s, pickName(stages, number)}, {u"pipeline"_s, u"default"_s},
        {u"closedate"_s, u"2027-03-01T00:00:00.000Z"_s}, {u"hubspot_owner_id"_s, u"70001"_s}};
}

Values taskOf(qsizetype number)
{
    return {{u"hs_timestamp"_s, u"2027-01-15T09:00:00.000Z"_s}, {u"hs_task_subject"_s, u"Call %1"_s.arg(number)},
        {u"hs_task_status"_s, u"NOT_STARTED"_s}, {u"hs_task_priority"_s, u"HIGH"_s}};
}

Values noteOf(qsizetype number)
{
    return {{u"hs_timestamp"_s, u"2026-05-01T12:00:00.000Z"_s},
        {u"hs_note_body"_s, u"<p>Met at the <b>fair</b>, %1</p>"_s.arg(number)}};
}

Values leadOf(qsizetype number)
{
    return {{u"hs_lead_name"_s, u"Lead %1"_s.arg(number)}, {u"hs_lead_label"_s, u"WARM"_s},
        {u"hs_pipeline"_s, u"lead-pipeline-id"_s}, {u"hs_pipeline_stage"_s, u"new-stage-id"_s}};
}

Values productOf(qsizetype number)
{
    return {{u"name"_s, u"Product %1"_s.arg(number)}, {u"price"_s, u"%1.99"_s.arg(10 + number)},
        {u"hs_sku"_s, u"P-%1"_s.arg(number)}};
}

} // namespace

void addSampleRecords(HubSpotFake &hubspot, qsizetype contacts, Instant now)
{
    const qsizetype tenth = (contacts + 9) / 10;
    const QStringList people = importSample(hubspot, u"contacts"_s, contacts, contactOf, now);
    const QStringList firms = importSample(hubspot, u"companies"_s, tenth, companyOf, now);
    const QStringList deals = importSample(hubspot, u"deals"_s, tenth, dealOf, now);
    const QStringList tasks = importSample(hubspot, u"tasks"_s, tenth, taskOf, now);
    const QStringList notes = importSample(hubspot, u"notes"_s, tenth, noteOf, now);
    const QStringList leads = importSample(hubspot, u"leads"_s, (contacts + 19) / 20, leadOf, now);
    importSample(hubspot, u"products"_s, contacts > 0 ? 20 : 0, productOf, now);
    hubspot.data().settle(now);
    const ManualClock clock(now);
    RemoteUser user(hubspot, clock);
    for (qsizetype number = 0; number < people.size(); ++number)
        user.associate(u"contacts"_s, people[number], u"companies"_s, firms[number / 10], ToPrimaryCompany);
    for (qsizetype number = 0; number < tenth; ++number) {
        user.associate(u"deals"_s, deals[number], u"companies"_s, firms[number]);
        user.associate(u"deals"_s, deals[number], u"contacts"_s, people[number]);
        user.associate(u"tasks"_s, tasks[number], u"deals"_s, deals[number]);
        user.associate(u"notes"_s, notes[number], u"contacts"_s, people[number]);
    }
    for (qsizetype number = 0; number < leads.size(); ++number)
        user.associate(u"leads"_s, leads[number], u"contacts"_s, people[number], LeadToPrimaryContact);
}

} // namespace satchel::fakes
