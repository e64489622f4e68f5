// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh organisation: its tables with their columns, users, currencies, and a business process with its stages.
#include "tests/fakes/dynamics365/DynamicsState.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

// One word per column: name[:type][(choice|choice…)][flags]; flags: * required, ! read-only, + settable at create only.
// A number as the type is the longest text; ref(…) names the tables a lookup may point at; choices count from 0, or as
// they say themselves: 3=Won. _ in a choice is a blank.
constexpr const char *Owned
    = " ownerid:ref(systemusers) statecode:state(Active|Inactive) statuscode:status(1=Active|2=Inactive)";
constexpr const char *Address
    = " address1_line1:250 address1_city:80 address1_stateorprovince:50 address1_postalcode:20 address1_country:80";
constexpr const char *Activity = " subject:200 description:2000 scheduledstart:datetime scheduledend:datetime "
                                 "actualstart:datetime actualend:datetime actualdurationminutes:int"
                                 " prioritycode:enum(Low|Normal|High) "
                                 "regardingobjectid:ref(accounts,contacts,leads,opportunities) ownerid:ref(systemusers)"
                                 " statecode:state(Open|Completed|Canceled|Scheduled) "
                                 "statuscode:status(1=Open|2=Completed|3=Canceled|4=Received|5=In_Progress)"
                                 " activitytypecode!";
constexpr const char *Money = " transactioncurrencyid:ref(transactioncurrencies) exchangerate:decimal!";
constexpr const char *Common
    = " createdon:datetime! modifiedon:datetime! overriddencreatedon:datetime+ versionnumber:int! "
      "modifiedby:ref(systemusers)!";

// Each business process has a table of its own; where it was made here the column of the deal has a prefix.
constexpr const char *Process
    = " activestageid:ref(processstages) processid:ref(workflows) traversedpath:1250 statecode:state(Active|Inactive)";

constexpr std::array<const char *, 17> Columns = {
    "name:160* accountnumber:20 emailaddress1:email telephone1:50 fax:50 websiteurl:200 revenue:money "
    "numberofemployees:int description:2000"
    " industrycode:enum(1=Accounting|2=Agriculture|6=Consulting|7=Consumer_Services|12=Financial|20=Insurance|33="
    "Wholesale)"
    " customertypecode:enum(1=Competitor|2=Consultant|3=Customer|4=Investor|5=Partner|6=Influencer|7=Press|8=Prospect|"
    "9=Reseller|10=Supplier|11=Vendor|12=Other)"
    " parentaccountid:ref(accounts) primarycontactid:ref(contacts) creditonhold:bool opendeals:int! openrevenue:money!",
    "firstname:50 lastname:50 fullname! emailaddress1:email telephone1:50 mobilephone:50 jobtitle:100 department:100 "
    "salutation:100 websiteurl:200"
    " parentcustomerid:ref(accounts,contacts) birthdate:date donotemail:bool donotbulkemail:bool "
    "description:2000",
    "subject:300 firstname:50 lastname:50 fullname! companyname:100 emailaddress1:email telephone1:50 jobtitle:100 "
    "websiteurl:200 description:2000"
    " leadsourcecode:enum(1=Advertisement|2=Employee_Referral|3=External_Referral|7=Trade_Show|8=Web|10=Other)"
    " leadqualitycode:enum(1=Hot|2=Warm|3=Cold) estimatedamount:money estimatedclosedate:date ownerid:ref(systemusers)"
    " statecode:state(Open|Qualified|Disqualified) "
    "statuscode:status(1=New|2=Contacted|3=Qualified|4=Lost|5=Cannot_Contact|6=No_Longer_Interested|7=Canceled)",
    "name:300* customerid:ref(accounts,contacts) parentaccountid:ref(accounts) parentcontactid:ref(contacts) "
    "originatingleadid:ref(leads)"
    " estimatedvalue:money estimatedclosedate:date actualvalue:money actualclosedate:date closeprobability:int "
    "totalamount:money! stepname:200"
    " salesstage:enum(0=Qualify|1=Develop|2=Propose|3=Close) stageid:guid processid:guid "
    "isrevenuesystemcalculated:bool description:2000"
    " opportunityratingcode:enum(1=Hot|2=Warm|3=Cold) ownerid:ref(systemusers) statecode:state(Open|Won|Lost)"
    " statuscode:status(1=In_Progress|2=On_Hold|3=Won|4=Canceled|5=Out-Sold)",
    "percentcomplete:int",
    "phonenumber:200 directioncode:bool",
    "directioncode:bool sender:250! torecipients:500!",
    "location:200 isalldayevent:bool",
    "subject:500 notetext:100000 "
    "objectid:ref(accounts,contacts,leads,opportunities,tasks,phonecalls,emails,appointments) isdocument:bool "
    "filename:255"
    " mimetype:256 ownerid:ref(systemusers)",
    "name:100* productnumber:100* description:2000 price:money quantitydecimal:int* defaultuomid:guid* "
    "defaultuomscheduleid:guid* validfromdate:date"
    " validtodate:date statecode:state(Active|Retired|Draft|Under_Revision) statuscode:status(1=Active|2=Retired)",
    "fullname! firstname:64 lastname:64 internalemailaddress:email domainname:1024 isdisabled:bool!",
    "currencyname:100 isocurrencycode:5 currencyprecision:int exchangerate:decimal",
    "name:100 uniquename:100 category:enum(0=Workflow|4=Business_Process_Flow) primaryentity:100 "
    "type:enum(1=Definition|2=Activation) statecode:state(Draft|Activated)",
    "stagename:100 processid:ref(workflows) stagecategory:enum(0=Qualify|1=Develop|2=Propose|3=Close) "
    "primaryentitytypecode:100",
    "opportunityid:ref(opportunities)",
    "bpf_opportunityid:ref(opportunities)",
    "leadid:ref(leads) opportunityid:ref(opportunities)",
};

Property::Type typeFromName(const QString &name)
{
    constexpr std::pair<const char *, Property::Type> names[] = {{"int", Property::Type::Number},
        {"money", Property::Type::Number}, {"decimal", Property::Type::Number}, {"date", Property::Type::Date},
        {"datetime", Property::Type::DateTime}, {"bool", Property::Type::Bool}, {"email", Property::Type::Email},
        {"enum", Property::Type::Enumeration}, {"state", Property::Type::Enumeration},
        {"status", Property::Type::Enumeration}, {"ref", Property::Type::Reference},
        {"guid", Property::Type::Reference}};
    for (const auto &[known, type] : names) {
        if (name == QLatin1String(known))
            return type;
    }
    return Property::Type::Text;
}

/// The word of EntityDefinitions for a column's type.
QString kindFromName(const QString &name, const Property &column)
{
    constexpr std::pair<const char *, const char *> names[] = {{"int", "Integer"}, {"money", "Money"},
        {"decimal", "Decimal"}, {"date", "DateTime"}, {"datetime", "DateTime"}, {"bool", "Boolean"},
        {"enum", "Picklist"}, {"state", "State"}, {"status", "Status"}, {"guid", "Uniqueidentifier"}};
    for (const auto &[known, kind] : names) {
        if (name == QLatin1String(known))
            return QLatin1String(kind);
    }
    if (column.type == Property::Type::Reference)
        return column.name == "ownerid"_L1 ? u"Owner"_s : column.targets.size() > 1 ? u"Customer"_s : u"Lookup"_s;
    return column.longest >= 2000 ? u"Memo"_s : u"String"_s;
}

QList<Choice> choicesFrom(const QString &words)
{
    QList<Choice> choices;
    for (const QString &word : words.split(u'|')) {
        const bool isNumbered = word.contains(u'=');
        QString label = isNumbered ? word.section(u'=', 1) : word;
        label.replace(u'_', u' ');
        choices.append({isNumbered ? word.section(u'=', 0, 0) : QString::number(choices.size()), label});
    }
    return choices;
}

Property columnFromWord(QString word)
{
    Property column;
    for (; QStringView(u"*!+").contains(word.back()); word.chop(1)) {
        column.isRequired = column.isRequired || word.endsWith(u'*');
        column.isReadOnly = column.isReadOnly || word.endsWith(u'!');
        column.isCreateOnly = column.isCreateOnly || word.endsWith(u'+');
    }
    const QString inside = word.contains(u'(') ? word.section(u'(', 1).chopped(1) : QString();
    const QString type = word.section(u'(', 0, 0).section(u':', 1);
    column.name = word.section(u'(', 0, 0).section(u':', 0, 0);
    column.label = QString(column.name).replace(u'_', u' ');
    column.type = typeFromName(type);
    column.longest = type.toInt();
    if (type == "ref"_L1)
        column.targets = inside.split(u',');
    else if (!inside.isEmpty())
        column.choices = choicesFrom(inside);
    column.kind = kindFromName(type, column);
    return column;
}

PropertySet columnsOf(int type)
{
    const DynamicsTable &table = dynamicsTables()[std::size_t(type)];
    QString words = QLatin1String(Columns[std::size_t(type)]);
    if (table.isActivity)
        words += QLatin1String(Activity);
    if (type < 2)
        words += QLatin1String(Address) + QLatin1String(Owned);
    if (type < 4 || type == dynamicsTable(u"products"))
        words += QLatin1String(Money);
    if (isProcessTable(type))
        words += QLatin1String(Process);
    words += QLatin1String(Common);
    QList<Property> columns;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        columns.append(columnFromWord(word));
    return PropertySet(columns);
}

/// No id is in two tables.
qint64 firstNumber(int type)
{
    constexpr qint64 perTable = 1 << 20;
    return type * perTable + 101;
}

/// The nth row of a table is made by hand; its id is that of its number.
void seed(RemoteData &data, const char16_t *set, const std::vector<Values> &rows)
{
    const int type = data.typeIndex(QString::fromUtf16(set));
    RemoteTable &table = data.types[std::size_t(type)].table;
    for (const Values &values : rows) {
        Row row;
        row.number = table.takeNumber();
        row.values = values;
        table.put(std::move(row), {}, {});
    }
}

void addSetup(RemoteData &data, const QString &currency)
{
    const DynamicsState anyone{};
    const auto idOf = [&](qint64 number) { return dynamicsId(anyone, number); };
    seed(data, u"systemusers",
        {{{u"firstname"_s, u"Olga"_s}, {u"lastname"_s, u"Orlova"_s}, {u"fullname"_s, u"Olga Orlova"_s},
             {u"internalemailaddress"_s, u"olga@example.com"_s}, {u"isdisabled"_s, u"false"_s}},
            {{u"firstname"_s, u"Pete"_s}, {u"lastname"_s, u"Park"_s}, {u"fullname"_s, u"Pete Park"_s},
                {u"internalemailaddress"_s, u"pete@example.com"_s}, {u"isdisabled"_s, u"false"_s}},
            {{u"firstname"_s, u"Gone"_s}, {u"lastname"_s, u"Away"_s}, {u"fullname"_s, u"Gone Away"_s},
                {u"internalemailaddress"_s, u"gone@example.com"_s}, {u"isdisabled"_s, u"true"_s}}});
    std::vector<Values> currencies;
    QStringList codes = {u"EUR"_s, u"USD"_s, u"JPY"_s};
    codes.removeAll(currency);
    codes.prepend(currency);
    for (const QString &code : codes)
        currencies.push_back({{u"isocurrencycode"_s, code}, {u"currencyname"_s, u"The "_s + code},
            {u"currencyprecision"_s, code == "JPY"_L1 ? u"0"_s : u"2"_s}, {u"exchangerate"_s, u"1"_s}});
    seed(data, u"transactioncurrencies", currencies);
    seed(data, u"workflows",
        {{{u"name"_s, u"Opportunity Sales Process"_s}, {u"uniquename"_s, u"opportunitysalesprocess"_s},
             {u"category"_s, u"4"_s}, {u"type"_s, u"1"_s}, {u"primaryentity"_s, u"opportunity"_s},
             {u"statecode"_s, u"1"_s}},
            {{u"name"_s, u"Renewals"_s}, {u"uniquename"_s, u"new_renewals"_s}, {u"category"_s, u"4"_s},
                {u"type"_s, u"1"_s}, {u"primaryentity"_s, u"opportunity"_s}, {u"statecode"_s, u"1"_s}},
            {{u"name"_s, u"Send a greeting"_s}, {u"category"_s, u"0"_s}, {u"type"_s, u"1"_s},
                {u"primaryentity"_s, u"contact"_s}, {u"statecode"_s, u"1"_s}},
            {{u"name"_s, u"Lead to Opportunity"_s}, {u"uniquename"_s, u"leadtoopportunitysalesprocess"_s},
                {u"category"_s, u"4"_s}, {u"type"_s, u"1"_s}, {u"primaryentity"_s, u"lead"_s},
                {u"statecode"_s, u"1"_s}}});
    const qint64 sales = firstNumber(dynamicsTable(u"workflows"));
    const qint64 renewals = sales + 1;
    const qint64 leadToDeal = sales + 3;
    std::vector<Values> stages;
    const auto addStage = [&](qint64 process, const QString &name, const QString &category,
                              const QString &table = u"opportunity"_s) {
        stages.push_back({{u"stagename"_s, name}, {u"processid"_s, u"workflows:"_s + idOf(process)},
            {u"stagecategory"_s, category}, {u"primaryentitytypecode"_s, table}});
    };
    addStage(sales, u"Qualify"_s, u"0"_s);
    addStage(sales, u"Develop"_s, u"1"_s);
    addStage(sales, u"Propose"_s, u"2"_s);
    addStage(sales, u"Close"_s, u"3"_s);
    addStage(renewals, u"Due"_s, u"0"_s);
    addStage(renewals, u"Agreed"_s, u"3"_s);
    // One that begins with a lead and goes on with its opportunity, as every organisation has it
    addStage(leadToDeal, u"Qualify"_s, u"0"_s, u"lead"_s);
    addStage(leadToDeal, u"Discover"_s, u"1"_s);
    addStage(leadToDeal, u"Decide"_s, u"3"_s);
    seed(data, u"processstages", stages);
}

} // namespace

const std::array<DynamicsTable, 17> &dynamicsTables()
{
    static constexpr std::array<DynamicsTable, 17> tables = {{
        {"accounts", "account", "accountid"},
        {"contacts", "contact", "contactid"},
        {"leads", "lead", "leadid"},
        {"opportunities", "opportunity", "opportunityid"},
        {"tasks", "task", "activityid", true, true},
        {"phonecalls", "phonecall", "activityid", true, true},
        {"emails", "email", "activityid", true, true},
        {"appointments", "appointment", "activityid", true, true},
        {"annotations", "annotation", "annotationid"},
        {"products", "product", "productid"},
        {"systemusers", "systemuser", "systemuserid", false},
        {"transactioncurrencies", "transactioncurrency", "transactioncurrencyid", false},
        {"workflows", "workflow", "workflowid", false},
        {"processstages", "processstage", "processstageid", false},
        {"opportunitysalesprocesses", "opportunitysalesprocess", "businessprocessflowinstanceid"},
        {"new_renewalses", "new_renewals", "businessprocessflowinstanceid"},
        {"leadtoopportunitysalesprocesses", "leadtoopportunitysalesprocess", "businessprocessflowinstanceid"},
    }};
    return tables;
}

bool isProcessTable(int type)
{
    return type > dynamicsTable(u"processstages");
}

int dynamicsTable(QStringView name)
{
    const auto &tables = dynamicsTables();
    for (std::size_t at = 0; at < tables.size(); ++at) {
        if (name == QLatin1String(tables[at].set) || name == QLatin1String(tables[at].logical))
            return int(at);
    }
    return -1;
}

RemoteData dynamicsOrganization(const DynamicsOptions &options, qint64 number)
{
    RemoteData data;
    data.account = number;
    data.types.resize(dynamicsTables().size());
    for (std::size_t at = 0; at < data.types.size(); ++at) {
        data.types[at].name = QLatin1String(dynamicsTables()[at].set);
        data.types[at].properties = columnsOf(int(at));
        data.types[at].table.startNumbersAt(firstNumber(int(at)));
    }
    addSetup(data, options.currency);
    data.settle({});
    return data;
}

} // namespace satchel::fakes
