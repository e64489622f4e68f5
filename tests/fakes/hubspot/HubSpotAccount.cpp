// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh HubSpot account: its object types, their properties, pipelines and owners.
#include "domain/Decimal.h"
#include "tests/fakes/hubspot/HubSpotState.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

// One word per property: name[:type][(choice|choice…)][flags]; flags: * required, ! read-only, ^ unique.
constexpr const char *CommonProperties = " hubspot_owner_id:owner";
constexpr const char *AddressProperties = " address city state zip country";
constexpr std::array<const char *, 12> Properties = {
    "email:email^ firstname lastname phone:phone mobilephone:phone jobtitle company website hubspotscore:number! "
    "num_associated_deals:number!"
    " lifecyclestage:enum(subscriber|lead|marketingqualifiedlead|salesqualifiedlead|opportunity|customer|evangelist|"
    "other)"
    " hs_email_optout:bool! "
    "hs_lead_status:enum(NEW|OPEN|IN_PROGRESS|OPEN_DEAL|UNQUALIFIED|ATTEMPTED_TO_CONTACT|CONNECTED|BAD_TIMING)",
    "name domain phone:phone website description annualrevenue:number numberofemployees:number "
    "num_associated_contacts:number!"
    " industry:enum(ACCOUNTING|AUTOMOTIVE|BANKING|BIOTECHNOLOGY|COMPUTER_SOFTWARE|CONSTRUCTION|CONSULTING|EDUCATION_"
    "MANAGEMENT|FINANCIAL_SERVICES|"
    "HOSPITAL_HEALTH_CARE|INFORMATION_TECHNOLOGY_AND_SERVICES|INSURANCE|INTERNET|MACHINERY|MANAGEMENT_CONSULTING|REAL_"
    "ESTATE|RETAIL|TELECOMMUNICATIONS|UTILITIES)"
    " lifecyclestage:enum(subscriber|lead|marketingqualifiedlead|salesqualifiedlead|opportunity|customer|evangelist|"
    "other)",
    "dealname amount:number deal_currency_code:enum(EUR|USD|GBP|CHF|JPY) dealstage:stage pipeline:pipeline "
    "closedate:datetime"
    " dealtype:enum(newbusiness|existingbusiness) description hs_deal_stage_probability:number! hs_is_closed:bool! "
    "hs_is_closed_won:bool! hs_projected_amount:number!",
    "hs_lead_name* hs_lead_type hs_lead_label:enum(HOT|WARM|COLD) hs_pipeline:pipeline hs_pipeline_stage:stage",
    "hs_timestamp:datetime* hs_task_subject hs_task_body "
    "hs_task_status:enum(NOT_STARTED|IN_PROGRESS|WAITING|COMPLETED|DEFERRED)"
    " hs_task_priority:enum(LOW|MEDIUM|HIGH|NONE) hs_task_type:enum(TODO|CALL|EMAIL)",
    "hs_timestamp:datetime* hs_note_body",
    "hs_timestamp:datetime* hs_call_title hs_call_body hs_call_duration:number "
    "hs_call_direction:enum(INBOUND|OUTBOUND) hs_call_disposition"
    " hs_call_status:enum(BUSY|CALLING_CRM_USER|CANCELED|COMPLETED|CONNECTING|FAILED|IN_PROGRESS|NO_ANSWER|QUEUED|"
    "RINGING)",
    "hs_timestamp:datetime* hs_email_direction:enum(EMAIL|INCOMING_EMAIL|FORWARDED_EMAIL) hs_email_subject "
    "hs_email_text hs_email_html"
    " hs_email_status:enum(BOUNCED|FAILED|SCHEDULED|SENDING|SENT) hs_email_headers",
    "hs_timestamp:datetime* hs_meeting_title hs_meeting_body hs_meeting_start_time:datetime "
    "hs_meeting_end_time:datetime hs_meeting_location"
    " hs_meeting_outcome:enum(SCHEDULED|COMPLETED|RESCHEDULED|NO_SHOW|CANCELED)",
    "name price:number description hs_sku hs_cost_of_goods_sold:number hs_recurring_billing_period",
    "hs_product_id name quantity:number price:number amount:number! discount:number hs_discount_percentage:number"
    " recurringbillingfrequency hs_line_item_currency_code",
    "hs_title* hs_expiration_date:datetime* hs_status:enum(DRAFT|PENDING_APPROVAL|APPROVED|REJECTED) hs_currency "
    "hs_language hs_terms"
    " hs_quote_amount:number! hs_quote_link!",
};

Property::Type propertyTypeFromName(const QString &name)
{
    if (name == "number"_L1)
        return Property::Type::Number;
    if (name == "datetime"_L1)
        return Property::Type::DateTime;
    if (name == "bool"_L1)
        return Property::Type::Bool;
    if (name == "phone"_L1)
        return Property::Type::Phone;
    if (name == "email"_L1)
        return Property::Type::Email;
    // Choices of these three live elsewhere: owners and pipelines
    const bool isEnumeration = name == "enum"_L1 || name == "owner"_L1 || name == "stage"_L1 || name == "pipeline"_L1;
    return isEnumeration ? Property::Type::Enumeration : Property::Type::Text;
}

Property propertyFromWord(QString word)
{
    Property property;
    for (; word.endsWith(u'*') || word.endsWith(u'!') || word.endsWith(u'^'); word.chop(1)) {
        property.isRequired = property.isRequired || word.endsWith(u'*');
        property.isReadOnly = property.isReadOnly || word.endsWith(u'!');
        property.isUnique = property.isUnique || word.endsWith(u'^');
    }
    if (const qsizetype open = word.indexOf(u'('); open >= 0) {
        for (const QString &choice : word.mid(open + 1).chopped(1).split(u'|'))
            property.choices.append({choice, QString(choice).replace(u'_', u' ').toLower()});
        word.truncate(open);
    }
    property.name = word.section(u':', 0, 0);
    property.label = QString(property.name).replace(u'_', u' ');
    property.type = propertyTypeFromName(word.section(u':', 1));
    return property;
}

PropertySet propertiesOf(int type)
{
    QString words = QLatin1String(Properties[std::size_t(type)]);
    if (type < 2)
        words += QLatin1String(AddressProperties);
    words += QLatin1String(CommonProperties);
    words += u" hs_object_id:number! "_s + createdProperty(type) + u":datetime! "_s + cursorProperty(type)
        + u":datetime! hs_merged_object_ids!"_s;
    QList<Property> properties;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        properties.append(propertyFromWord(word));
    return PropertySet(properties);
}

QList<Pipeline> dealPipelines()
{
    return {
        {u"default"_s, u"Sales Pipeline"_s,
            {{u"appointmentscheduled"_s, u"Appointment Scheduled"_s, u"0.2"_s, false},
                {u"qualifiedtobuy"_s, u"Qualified To Buy"_s, u"0.4"_s, false},
                {u"presentationscheduled"_s, u"Presentation Scheduled"_s, u"0.6"_s, false},
                {u"decisionmakerboughtin"_s, u"Decision Maker Bought-In"_s, u"0.8"_s, false},
                {u"contractsent"_s, u"Contract Sent"_s, u"0.9"_s, false},
                {u"closedwon"_s, u"Closed Won"_s, u"1.0"_s, true},
                {u"closedlost"_s, u"Closed Lost"_s, u"0.0"_s, true}}},
        {u"73519112"_s, u"Renewals"_s,
            {{u"141850001"_s, u"Due"_s, u"0.5"_s, false}, {u"141850002"_s, u"Renewed"_s, u"1.0"_s, true},
                {u"141850003"_s, u"Lapsed"_s, u"0.0"_s, true}}},
    };
}

QList<Pipeline> leadPipelines()
{
    return {{u"lead-pipeline-id"_s, u"Lead pipeline"_s,
        {{u"new-stage-id"_s, u"New"_s, u"0.0"_s, false}, {u"attempting-stage-id"_s, u"Attempting"_s, u"0.0"_s, false},
            {u"connected-stage-id"_s, u"Connected"_s, u"0.0"_s, false},
            {u"qualified-stage-id"_s, u"Qualified"_s, u"1.0"_s, true},
            {u"unqualified-stage-id"_s, u"Unqualified"_s, u"0.0"_s, true}}}};
}

const Stage *findStage(const QList<Pipeline> &pipelines, const QString &id)
{
    for (const Pipeline &pipeline : pipelines) {
        for (const Stage &stage : pipeline.stages) {
            if (stage.id == id)
                return &stage;
        }
    }
    return nullptr;
}

RemoteData emptyAccount()
{
    RemoteData data;
    data.types.resize(hubSpotTypes().size());
    for (std::size_t at = 0; at < data.types.size(); ++at) {
        data.types[at].name = QLatin1String(hubSpotTypes()[at].name);
        data.types[at].properties = propertiesOf(int(at));
    }
    data.types[0].table.watchUnique(u"email"_s);
    data.type(u"deals")->pipelines = dealPipelines();
    data.type(u"leads")->pipelines = leadPipelines();
    data.owners = {{u"70001"_s, u"olga@example.com"_s, u"Olga"_s, u"Orlova"_s},
        {u"70002"_s, u"pete@example.com"_s, u"Pete"_s, u"Park"_s},
        {u"70003"_s, u"gone@example.com"_s, u"Gone"_s, u"Away"_s, true}};
    return data;
}

} // namespace

const std::array<HubSpotType, 12> &hubSpotTypes()
{
    static constexpr std::array<HubSpotType, 12> types = {{
        {"contacts", "contact", "0-1", "contacts", "email firstname lastname"},
        {"companies", "company", "0-2", "companies", "domain name"},
        {"deals", "deal", "0-3", "deals", "amount closedate dealname dealstage pipeline"},
        {"leads", "lead", "0-136", "leads", ""},
        {"tasks", "task", "0-27", "contacts", ""},
        {"notes", "note", "0-46", "contacts", ""},
        {"calls", "call", "0-48", "contacts", ""},
        {"emails", "email", "0-49", "contacts", ""},
        {"meetings", "meeting", "0-47", "contacts", ""},
        {"products", "product", "0-7", "products", "description name price"},
        {"line_items", "line_item", "0-8", "line_items", "amount quantity"},
        {"quotes", "quote", "0-14", "quotes", "hs_title hs_status"},
    }};
    return types;
}

int hubSpotTypeIndex(QStringView name)
{
    const auto &types = hubSpotTypes();
    for (std::size_t at = 0; at < types.size(); ++at) {
        if (name == QLatin1String(types[at].name) || name == QLatin1String(types[at].singular)
            || name == QLatin1String(types[at].typeId))
            return int(at);
    }
    return -1;
}

RemoteType &typeAt(HubSpotState &state, int index)
{
    return state.data.types[std::size_t(index)];
}

RemoteData hubSpotAccount(const HubSpotOptions &options, qint64 other)
{
    static const RemoteData fresh = emptyAccount();
    RemoteData data = fresh;
    data.account = options.portalId + other;
    if (options.isFree) // nobody switched a second currency on
        data.type(u"deals")->properties.edit(u"deal_currency_code")->isArchived = true;
    return data;
}

bool isBeyondPortal(const HubSpotOptions &options, const QString &scope)
{
    return options.isFree && scope.contains(".leads."_L1);
}

void completeHubSpotValues(const RemoteData &data, int type, Values &values)
{
    const auto &pipelines = data.types[std::size_t(type)].pipelines;
    if (type == hubSpotTypeIndex(u"deals")) {
        if (!values.has(u"pipeline"))
            values.set(u"pipeline"_s, pipelines.first().id);
        const Stage *stage = findStage(pipelines, values.value(u"dealstage"));
        values.set(u"hs_is_closed"_s, stage && stage->isClosed ? u"true"_s : u"false"_s);
        values.set(
            u"hs_is_closed_won"_s, stage && stage->isClosed && stage->probability == "1.0"_L1 ? u"true"_s : u"false"_s);
        values.set(u"hs_deal_stage_probability"_s, stage ? stage->probability : QString());
    } else if (type == hubSpotTypeIndex(u"line_items")) {
        const auto quantity = Decimal::fromString(values.has(u"quantity") ? values.value(u"quantity") : u"1"_s);
        const auto price = Decimal::fromString(values.value(u"price"));
        const auto amount = quantity && price
            ? multiplyDivide(quantity->millionths(), price->millionths(), Decimal::one)
            : Result<qint64>(fail(Error::Kind::Invalid, {}));
        values.set(u"amount"_s, amount ? Decimal::fromMillionths(*amount).toString() : QString());
    }
}

QString cursorProperty(int type)
{
    return type == 0 ? u"lastmodifieddate"_s : u"hs_lastmodifieddate"_s;
}

QString createdProperty(int type)
{
    return type < 3 ? u"createdate"_s : u"hs_createdate"_s;
}

bool isInSight(const HubSpotState &state, qint64 number)
{
    return !state.conditions.isVanished || (quint64(number) * 2'654'435'761ULL >> 16) % 10 >= 7;
}

RemoteTable::Visibility apiVisibility(HubSpotState &state, Instant now)
{
    const qint64 most = state.conditions.searchLag;
    return {now, Instant{now.ms + (most > 0 ? qint64(state.random() % quint64(most + 1)) : 0)}};
}

} // namespace satchel::fakes
