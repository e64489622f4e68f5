// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/TourMapping.h"

#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

using store::RemoteField;
using store::SyncDirection;

RemoteField text(const QString &name, const QString &label, bool isReadOnly = false)
{
    return {name, label, u"string"_s, {}, isReadOnly};
}

RemoteField list(const QString &name, const QString &label, std::vector<Choice> options)
{
    return {name, label, u"enumeration"_s, std::move(options)};
}

store::RemoteObject contacts()
{
    store::RemoteObject contacts{u"contacts"_s, EntityKind::Contact};
    contacts.fields = {text(u"firstname"_s, u"First name"_s), text(u"lastname"_s, u"Last name"_s),
        text(u"jobtitle"_s, u"Job title"_s), text(u"email"_s, u"Email"_s), text(u"phone"_s, u"Phone number"_s),
        text(u"mobilephone"_s, u"Mobile phone number"_s), text(u"website"_s, u"Website URL"_s),
        list(u"lifecyclestage"_s, u"Lifecycle stage"_s,
            {{u"subscriber"_s, u"Subscriber"_s}, {u"lead"_s, u"Lead"_s},
                {u"marketingqualifiedlead"_s, u"Marketing qualified lead"_s},
                {u"salesqualifiedlead"_s, u"Sales qualified lead"_s}, {u"opportunity"_s, u"Opportunity"_s},
                {u"customer"_s, u"Customer"_s}, {u"evangelist"_s, u"Evangelist"_s}}),
        list(u"annualrevenue_range"_s, u"Annual revenue (range)"_s,
            {{u"0-1m"_s, u"Up to 1 million"_s}, {u"1-10m"_s, u"1 to 10 million"_s}, {u"10m+"_s, u"More"_s}}),
        text(u"hs_analytics_source"_s, u"Original source"_s, true), text(u"kundennummer__c"_s, u"Kundennummer"_s),
        text(u"department"_s, u"Abteilung"_s), text(u"salutation"_s, u"Salutation"_s),
        text(u"hs_object_id"_s, u"Record ID"_s, true), text(u"twitterhandle"_s, u"Twitter username"_s)};
    contacts.pairs = {{{field::first_name}, {u"firstname"_s}}, {{field::last_name}, {u"lastname"_s}},
        {{field::job_title}, {u"jobtitle"_s}}, {{field::email}, {u"email"_s}}, {{field::phone}, {u"phone"_s}},
        {{field::mobile}, {u"mobilephone"_s}}, {{field::website}, {u"website"_s}},
        {{field::lifecycle}, {u"lifecyclestage"_s}, SyncDirection::Both,
            {{u"subscriber"_s, u"subscriber"_s}, {u"lead"_s, u"lead"_s}, {u"lead"_s, u"marketingqualifiedlead"_s},
                {u"qualified"_s, u"salesqualifiedlead"_s}, {u"opportunity"_s, u"opportunity"_s},
                {u"customer"_s, u"customer"_s}}}};
    return contacts;
}

store::RemoteObject companies()
{
    store::RemoteObject companies{u"companies"_s, EntityKind::Company};
    companies.fields = {text(u"name"_s, u"Company name"_s), text(u"domain"_s, u"Company domain name"_s),
        text(u"phone"_s, u"Phone number"_s), text(u"industry"_s, u"Industry"_s)};
    companies.pairs = {{{field::name}, {u"name"_s}}, {{field::domain}, {u"domain"_s}}, {{field::phone}, {u"phone"_s}}};
    return companies;
}

store::RemoteObject deals()
{
    store::RemoteObject deals{u"deals"_s, EntityKind::Deal};
    deals.fields = {text(u"dealname"_s, u"Deal name"_s), text(u"dealstage"_s, u"Deal stage"_s)};
    deals.pairs = {{{field::title}, {u"dealname"_s}}, {{field::stage}, {u"dealstage"_s}}};
    return deals;
}

} // namespace

store::RemoteCatalog tourCatalog()
{
    return {contacts(), companies(), deals()};
}

store::RemoteCatalog otherTourCatalog()
{
    store::RemoteObject accounts{u"Account"_s, EntityKind::Company};
    accounts.fields = {text(u"Name"_s, u"Account name"_s), text(u"Phone"_s, u"Phone"_s)};
    accounts.pairs = {{{field::name}, {u"Name"_s}}, {{field::phone}, {u"Phone"_s}}};
    store::RemoteObject people{u"Contact"_s, EntityKind::Contact};
    people.fields = {text(u"FirstName"_s, u"First name"_s), text(u"LastName"_s, u"Last name"_s),
        text(u"Email"_s, u"Email"_s), text(u"Phone"_s, u"Phone"_s), text(u"Title"_s, u"Job title"_s),
        list(u"Stage__c"_s, u"Stage"_s, {{u"Lead"_s, u"Lead"_s}, {u"Customer"_s, u"Customer"_s}})};
    people.fields[2].maxLength = 20;
    people.pairs = {{{field::first_name}, {u"FirstName"_s}}, {{field::last_name}, {u"LastName"_s}},
        {{field::email}, {u"Email"_s}}, {{field::phone}, {u"Phone"_s}},
        {{field::lifecycle}, {u"Stage__c"_s}, SyncDirection::Both,
            {{u"lead"_s, u"Lead"_s}, {u"customer"_s, u"Customer"_s}}}};
    return {accounts, people};
}

store::MappingTrial tourTrial(store::Store &store)
{
    store::MappingTrial trial;
    trial.read = 4210;
    trial.changed = 213;
    trial.fields = {{u"contacts"_s, field::lifecycle, 128, 0, 13}, {u"contacts"_s, field::job_title, 34, 27},
        {u"contacts"_s, field::mobile, 0, 11}};
    trial.values[u"contacts"_s][u"lifecyclestage"_s] = {{u"subscriber"_s, 812}, {u"lead"_s, 1204},
        {u"marketingqualifiedlead"_s, 640}, {u"salesqualifiedlead"_s, 318}, {u"opportunity"_s, 211},
        {u"customer"_s, 1012}, {u"evangelist"_s, 13}};
    store::Query query;
    query.entity = EntityKind::Contact;
    query.limit = 3;
    query.filter = Filter::words(u"Annika Reinhardt-Vogelsang"_s);
    const auto rows = store.select(query);
    for (qsizetype row = 0; rows && row < rows->size(); ++row) {
        const auto contact = store.get(EntityKind::Contact, rows->id(row));
        if (!contact)
            continue;
        store::TriedRecord example{u"contacts"_s, EntityKind::Contact, rows->id(row), {}, true};
        for (const FieldName &name :
            {field::job_title, field::mobile, field::lifecycle, field::email, field::phone, field::website}) {
            const Value now = contact->value(name);
            example.values.push_back({name, now, now});
        }
        example.values[0].after = u"Head of Laboratory Operations"_s;
        example.values[2].before = u"lead"_s;
        example.values[2].after = u"customer"_s;
        example.values[1].isSent = true;
        trial.examples.push_back(std::move(example));
    }
    return trial;
}

} // namespace satchel::app
