// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh organisation: its objects with their fields, users, record types and stages.
#include "tests/fakes/salesforce/SalesforceState.h"

#include <array>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 NumbersPerType = 1'000'000'000;

// One word per field: name[:type][(choice|choice…)][flags]; flags: * required, ! read-only, + settable at create only,
// = restricted to its choices. ref(…) names the types it may point at; _ in a choice is a blank, ~ a slash.
constexpr const char *Address = " Street City State PostalCode Country";
constexpr const char *Industry = " Industry:list(Agriculture|Apparel|Banking|Biotechnology|Consulting|Education|Energy|"
                                 "Finance|Machinery|Retail|Technology|Utilities|Other)";
constexpr const char *Source = " LeadSource:list(Web|Phone_Inquiry|Partner_Referral|Purchased_List|Other)";

struct TypeSpec
{
    const char *name;
    const char *fields;
    const char *address; // prefix of address parts
};
constexpr std::array<TypeSpec, 18> Types = {{
    {"Account",
        "Name* ParentId:ref(Account) Website:url Phone:phone AnnualRevenue:number NumberOfEmployees:number "
        "Description:long"
        " Type:list(Prospect|Customer_-_Direct|Customer_-_Channel|Channel_Partner_~_Reseller|Installation_Partner|"
        "Technology_Partner|Other)"
        " OwnerId:ref(User) CreatedById:ref(User)! MasterRecordId:ref(Account)! Health__c:number! Industry",
        "Billing"},
    {"Contact",
        "LastName* FirstName Salutation Name! Email:email Phone:phone MobilePhone:phone Title Department "
        "AccountId:ref(Account) ReportsToId:ref(Contact) Birthdate:date"
        " Description:long HasOptedOutOfEmail:bool DoNotCall:bool OwnerId:ref(User) CreatedById:ref(User)! "
        "MasterRecordId:ref(Contact)! Source",
        "Mailing"},
    {"Lead",
        "LastName* FirstName Salutation Name! Company* Email:email Phone:phone Title Website:url "
        "Rating:list(Hot|Warm|Cold) Description:long OwnerId:ref(User)"
        " Status:list(Open_-_Not_Contacted|Working_-_Contacted|Closed_-_Converted|Closed_-_Not_Converted)"
        " IsConverted:bool! ConvertedDate:date! ConvertedAccountId:ref(Account)! ConvertedContactId:ref(Contact)! "
        "ConvertedOpportunityId:ref(Opportunity)!"
        " CreatedById:ref(User)! MasterRecordId:ref(Lead)! Source",
        ""},
    {"Opportunity",
        "Name* StageName:list(Prospecting|Qualification|Proposal|Negotiation|Renewal_Due|Closed_Won|Closed_Lost)* "
        "CloseDate:date* Amount:number Probability:number"
        " AccountId:ref(Account) ContactId:ref(Contact)+ Type:list(New_Business|Existing_Business) NextStep "
        "RecordTypeId:ref(RecordType) Description:long"
        " IsClosed:bool! IsWon:bool! ForecastCategory! HasOpportunityLineItem:bool! OwnerId:ref(User) "
        "CreatedById:ref(User)! Source",
        ""},
    {"OpportunityContactRole",
        "OpportunityId:ref(Opportunity)*+ ContactId:ref(Contact)* Role:list(Decision_Maker|Evaluator|Influencer|Other) "
        "IsPrimary:bool CreatedById:ref(User)!",
        ""},
    {"Task",
        "Subject ActivityDate:date Status:list(Not_Started|In_Progress|Completed|Waiting_on_someone_else|Deferred) "
        "Priority:list(High|Normal|Low)"
        " WhoId:ref(Contact,Lead) WhatId:ref(Account,Opportunity,Case) Description:long "
        "TaskSubtype:list(Task|Email|Call|Cadence)+ CallType:list(Inbound|Outbound|Internal)"
        " CallDurationInSeconds:number CallDisposition IsClosed:bool! IsArchived:bool! OwnerId:ref(User) "
        "CreatedById:ref(User)!",
        ""},
    {"Event",
        "Subject StartDateTime:datetime* EndDateTime:datetime DurationInMinutes:number ActivityDate:date! "
        "IsAllDayEvent:bool IsChild:bool! Location WhoId:ref(Contact,Lead)"
        " WhatId:ref(Account,Opportunity,Case) Description:long ShowAs:list(Busy|OutOfOffice|Free) IsArchived:bool! "
        "OwnerId:ref(User) CreatedById:ref(User)!",
        ""},
    {"EmailMessage",
        "Subject TextBody:long HtmlBody:long FromAddress:email ToAddress MessageDate:datetime Incoming:bool "
        "Status:list(0|1|2|3|4|5)"
        " RelatedToId:ref(Account,Opportunity,Case) CreatedById:ref(User)!",
        ""},
    {"Note",
        "ParentId:ref(Account,Contact,Lead,Opportunity)*+ Title* Body:long IsPrivate:bool OwnerId:ref(User) "
        "CreatedById:ref(User)!",
        ""},
    {"Product2",
        "Name* ProductCode Description:long IsActive:bool Family StockKeepingUnit QuantityUnitOfMeasure "
        "CreatedById:ref(User)!",
        ""},
    {"User", "Username Name! FirstName! LastName! Email:email! IsActive:bool! UserType! TimeZoneSidKey! LocaleSidKey!",
        ""},
    {"RecordType", "Name! SobjectType! IsActive:bool!", ""},
    {"OpportunityStage",
        "MasterLabel! ApiName! IsActive:bool! SortOrder:number! IsClosed:bool! IsWon:bool! DefaultProbability:number! "
        "ForecastCategory!",
        ""},
    {"Organization", "Name! TimeZoneSidKey! DefaultLocaleSidKey! OrganizationType! IsSandbox:bool!", ""},
    {"CurrencyType", "IsoCode! IsCorporate:bool! IsActive:bool! ConversionRate:number!", ""},
    {"Case", "Subject OwnerId:ref(User) CreatedById:ref(User)!", ""},
    {"ContentNote",
        "Title* Content:long ContentSize:number! IsReadOnly:bool! OwnerId:ref(User)! CreatedById:ref(User)!", ""},
    {"ContentDocumentLink",
        "ContentDocumentId:ref(ContentNote)*+ LinkedEntityId:ref(Account,Contact,Lead,Opportunity,User)*+ "
        "ShareType:list(V|C|I)*=",
        ""},
}};
constexpr int UserType = 10;
constexpr QLatin1StringView WithCurrency[] = {"Account"_L1, "Contact"_L1, "Lead"_L1, "Opportunity"_L1, "Product2"_L1};
constexpr QLatin1StringView WithoutDeletion[] = {
    "User"_L1, "RecordType"_L1, "OpportunityStage"_L1, "Organization"_L1, "CurrencyType"_L1};

Property::Type typeFromName(const QString &name)
{
    constexpr std::pair<const char *, Property::Type> names[] = {{"number", Property::Type::Number},
        {"date", Property::Type::Date}, {"datetime", Property::Type::DateTime}, {"bool", Property::Type::Bool},
        {"phone", Property::Type::Phone}, {"email", Property::Type::Email}, {"list", Property::Type::Enumeration},
        {"ref", Property::Type::Reference}};
    for (const auto &[known, type] : names) {
        if (name == QLatin1String(known))
            return type;
    }
    return Property::Type::Text;
}

Property fieldFromWord(QString word)
{
    Property field;
    for (; QStringView(u"*!+=").contains(word.back()); word.chop(1)) {
        field.isRequired = field.isRequired || word.endsWith(u'*');
        field.isReadOnly = field.isReadOnly || word.endsWith(u'!');
        field.isCreateOnly = field.isCreateOnly || word.endsWith(u'+');
        field.isRestricted = field.isRestricted || word.endsWith(u'=');
    }
    QStringList list;
    if (const qsizetype open = word.indexOf(u'('); open >= 0) {
        list = word.mid(open + 1).chopped(1).split(word.contains(u'|') ? u'|' : u',');
        word.truncate(open);
    }
    field.name = word.section(u':', 0, 0);
    field.label = field.name;
    field.isCustom = field.name.endsWith("__c"_L1);
    field.type = typeFromName(word.section(u':', 1));
    field.longest = word.endsWith(":long"_L1) ? 32'000 : 255;
    for (QString &one : list) {
        one.replace(u'_', u' ').replace(u'~', u'/');
        if (field.type == Property::Type::Enumeration)
            field.choices.append({one, one});
    }
    if (field.type == Property::Type::Reference)
        field.targets = list;
    return field;
}

PropertySet fieldsOf(const TypeSpec &spec, const SalesforceOptions &options)
{
    QString words = QString(u' ') + QLatin1String(spec.fields);
    words.replace(" Industry"_L1, QLatin1String(Industry)).replace(" Source"_L1, QLatin1String(Source));
    const QString prefix = QLatin1String(spec.address);
    for (const QString &part :
        prefix.isEmpty() ? QStringList() : QString(QLatin1String(Address)).split(u' ', Qt::SkipEmptyParts))
        words += u' ' + prefix + part;
    if (options.hasManyCurrencies
        && std::ranges::find(WithCurrency, QLatin1StringView(spec.name)) != std::end(WithCurrency))
        words += u" CurrencyIsoCode:list(EUR|USD|GBP|JPY)="_s;
    if (!options.hasRecordTypes)
        words.remove(" RecordTypeId:ref(RecordType)"_L1);
    words
        += u" Id! CreatedDate:datetime! LastModifiedDate:datetime! SystemModstamp:datetime! LastModifiedById:ref(User)!"_s;
    if (std::ranges::find(WithoutDeletion, QLatin1StringView(spec.name)) == std::end(WithoutDeletion))
        words += u" IsDeleted:bool!"_s;
    QList<Property> fields;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        fields.append(fieldFromWord(word));
    return PropertySet(fields);
}

void put(RemoteData &data, const QString &type, const Values &values)
{
    constexpr Instant founded{1'500'000'000'000};
    RemoteTable &table = data.type(type)->table;
    table.put({table.takeNumber(), values, founded, founded}, {founded, founded}, founded);
}

void putStages(RemoteData &data)
{
    struct Stage
    {
        const char16_t *name;
        int probability;
        bool isClosed;
        bool isWon;
        bool isActive = true;
    };
    constexpr Stage stages[] = {{u"Prospecting", 10, false, false}, {u"Qualification", 20, false, false},
        {u"Proposal", 60, false, false}, {u"Negotiation", 90, false, false}, {u"Renewal Due", 50, false, false},
        {u"Closed Won", 100, true, true}, {u"Closed Lost", 0, true, false},
        {u"Value Proposition", 50, false, false, false}}; // the last one is not offered any more
    int order = 0;
    for (const Stage &stage : stages) {
        const QString name = QString::fromUtf16(stage.name);
        put(data, u"OpportunityStage"_s,
            {{u"MasterLabel"_s, name}, {u"ApiName"_s, name}, {u"IsActive"_s, stage.isActive ? u"true"_s : u"false"_s},
                {u"SortOrder"_s, QString::number(++order)}, {u"IsClosed"_s, stage.isClosed ? u"true"_s : u"false"_s},
                {u"IsWon"_s, stage.isWon ? u"true"_s : u"false"_s},
                {u"DefaultProbability"_s, QString::number(stage.probability)}});
    }
}

void putUsers(RemoteData &data)
{
    constexpr std::pair<const char16_t *, const char16_t *> people[] = {
        {u"Olga", u"Orlova"}, {u"Pete", u"Park"}, {u"Gone", u"Away"}};
    for (const auto &[first, last] : people) {
        const QString name = QString::fromUtf16(first) + u' ' + QString::fromUtf16(last);
        const QString email = QString::fromUtf16(first).toLower() + u"@example.com"_s;
        put(data, u"User"_s,
            {{u"Name"_s, name}, {u"FirstName"_s, QString::fromUtf16(first)}, {u"LastName"_s, QString::fromUtf16(last)},
                {u"Email"_s, email}, {u"Username"_s, email}, {u"UserType"_s, u"Standard"_s},
                {u"IsActive"_s, name == "Gone Away"_L1 ? u"false"_s : u"true"_s}});
    }
    put(data, u"User"_s,
        {{u"Name"_s, u"Automated Process"_s}, {u"Username"_s, u"auto@example.com"_s},
            {u"UserType"_s, u"AutomatedProcess"_s}, {u"IsActive"_s, u"true"_s}});
}

} // namespace

RemoteData salesforceOrganization(const SalesforceOptions &options, qint64 number)
{
    RemoteData data;
    data.account = number;
    data.types.resize(Types.size());
    for (std::size_t at = 0; at < Types.size(); ++at) {
        data.types[at].name = QLatin1String(Types[at].name);
        data.types[at].properties = fieldsOf(Types[at], options);
        data.types[at].table.startNumbersAt(
            qint64(at) * NumbersPerType + 100 + (data.types[at].name == "Organization"_L1 ? number : 1));
    }
    putUsers(data);
    putStages(data);
    if (options.hasRecordTypes) {
        for (const auto &name : {u"New business"_s, u"Renewal"_s})
            put(data, u"RecordType"_s,
                {{u"Name"_s, name}, {u"SobjectType"_s, u"Opportunity"_s}, {u"IsActive"_s, u"true"_s}});
    }
    put(data, u"Organization"_s,
        {{u"Name"_s, u"Acme"_s}, {u"TimeZoneSidKey"_s, u"Europe/Berlin"_s}, {u"DefaultLocaleSidKey"_s, u"de_DE"_s},
            {u"OrganizationType"_s, u"Enterprise Edition"_s}});
    if (options.hasManyCurrencies) {
        for (const auto &code : {u"EUR"_s, u"USD"_s, u"GBP"_s, u"JPY"_s})
            put(data, u"CurrencyType"_s,
                {{u"IsoCode"_s, code}, {u"IsCorporate"_s, code == "EUR"_L1 ? u"true"_s : u"false"_s},
                    {u"IsActive"_s, u"true"_s}});
    }
    return data;
}

QString apiUser(const RemoteData &data)
{
    return salesforceId(data.types[UserType].table.rows().begin()->first);
}

QString secondUser(const RemoteData &data)
{
    return salesforceId(std::next(data.types[UserType].table.rows().begin())->first);
}

void completeSalesforceValues(const RemoteData &data, int type, Values &values)
{
    const QString name = data.types[std::size_t(type)].name;
    if (data.types[std::size_t(type)].properties.find(u"OwnerId") && !values.has(u"OwnerId"))
        values.set(u"OwnerId"_s, apiUser(data));
    if (!values.has(u"CreatedById")) // the second user's
        values.set(u"CreatedById"_s, secondUser(data));
    if (data.types[std::size_t(type)].properties.find(u"CurrencyIsoCode") && !values.has(u"CurrencyIsoCode"))
        values.set(u"CurrencyIsoCode"_s, u"EUR"_s);
    if (name == "Contact"_L1 || name == "Lead"_L1)
        values.set(u"Name"_s, (values.value(u"FirstName") + u' ' + values.value(u"LastName")).trimmed());
    if (name == "Lead"_L1 && !values.has(u"Status"))
        values.set(u"Status"_s, u"Open - Not Contacted"_s);
    if (name == "Task"_L1) {
        for (const auto &[field, usual] : {std::pair{u"Status"_s, u"Not Started"_s},
                 std::pair{u"Priority"_s, u"Normal"_s}, std::pair{u"TaskSubtype"_s, u"Task"_s}}) {
            if (!values.has(field))
                values.set(field, usual);
        }
        values.set(u"IsClosed"_s, values.value(u"Status") == "Completed"_L1 ? u"true"_s : u"false"_s);
    }
    if (name != "Opportunity"_L1)
        return;
    const int stages = data.typeIndex(u"OpportunityStage");
    for (const auto &[number, row] : data.types[std::size_t(stages)].table.rows()) {
        if (row->values.value(u"ApiName") != values.value(u"StageName"))
            continue;
        for (const auto &field : {u"IsClosed"_s, u"IsWon"_s})
            values.set(field, row->values.value(field));
        values.set(u"Probability"_s, row->values.value(u"DefaultProbability"));
    }
}

} // namespace satchel::fakes
