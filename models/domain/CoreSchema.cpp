// SPDX-License-Identifier: GPL-3.0-or-later
// The entities Satchel is born with. One line is one field: name, label, flags, and what its type needs.
#include "domain/Schema.h"

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using T = FieldType;
constexpr FieldFlags none{};
constexpr FieldFlags required = FieldFlag::Required;
constexpr FieldFlags index = FieldFlag::Index;
constexpr FieldFlags search = FieldFlag::Search;
constexpr FieldFlags system = FieldFlag::System;
constexpr FieldFlags derived = FieldFlags(FieldFlag::System) | FieldFlag::Derived;
constexpr FieldFlags personName = FieldFlags(FieldFlag::Title) | FieldFlag::Search; // lists go by last name
constexpr FieldFlags title = FieldFlags(FieldFlag::Title) | FieldFlag::Search | FieldFlag::Index;

Field field(FieldType type, const char16_t *name, const char16_t *label, FieldFlags flags = none)
{
    return {QString::fromUtf16(name), QString::fromUtf16(label), type, flags, {}, {}};
}

Field choice(const char16_t *name, const char16_t *label, std::vector<Choice> choices, FieldFlags flags = none,
    const char16_t *initial = u"")
{
    return {QString::fromUtf16(name), QString::fromUtf16(label), T::Choice, flags, std::move(choices), {},
        QString::fromUtf16(initial)};
}

Field reference(const char16_t *name, const char16_t *label, EntityKind target, FieldFlags flags = index)
{
    return {QString::fromUtf16(name), QString::fromUtf16(label), T::Reference, flags, {}, target};
}

std::vector<Field> address()
{
    return {
        field(T::Text, u"address_street", u"Street"),
        field(T::Text, u"address_city", u"City", search),
        field(T::Text, u"address_region", u"Region"),
        field(T::Text, u"address_postal_code", u"Postal code"),
        field(T::Text, u"address_country", u"Country"),
    };
}

/// Why a line is taxed as it is: the VAT category codes of EN 16931 (BT-118, BT-151) in words.
Field taxCategory()
{
    return choice(u"tax_category", u"Tax category",
        {{u"standard"_s, u"Standard"_s}, {u"zero"_s, u"Zero rated"_s}, {u"exempt"_s, u"Exempt"_s},
            {u"reverse_charge"_s, u"Reverse charge"_s}, {u"intra_community"_s, u"Intra-community supply"_s},
            {u"export"_s, u"Export"_s}, {u"not_subject"_s, u"Not subject to tax"_s}},
        none, u"standard");
}

Field priceBasis()
{
    return choice(u"prices", u"Prices", {{u"net"_s, u"Without tax"_s}, {u"gross"_s, u"With tax"_s}}, none, u"net");
}

std::vector<Field> concat(std::initializer_list<std::vector<Field>> parts)
{
    std::vector<Field> all;
    for (const auto &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Entity contact()
{
    return {EntityKind::Contact, u"contact"_s, u"Contact"_s, u"Contacts"_s, false,
        concat({{
                    field(T::Text, u"salutation", u"Salutation"),
                    field(T::Text, u"first_name", u"First name", personName),
                    field(T::Text, u"last_name", u"Last name", title),
                    field(T::Text, u"job_title", u"Job title", search),
                    reference(u"company", u"Company", EntityKind::Company),
                    field(T::Email, u"email", u"E-mail", search | index),
                    field(T::Phone, u"phone", u"Phone", search),
                    field(T::Phone, u"mobile", u"Mobile", search),
                    field(T::List, u"emails", u"More e-mails", search),
                    field(T::List, u"phones", u"More phones", search),
                },
            address(),
            {
                field(T::Url, u"website", u"Website"),
                field(T::List, u"social", u"Social profiles"),
                choice(u"lifecycle", u"Lifecycle stage",
                    {{u"subscriber"_s, u"Subscriber"_s}, {u"lead"_s, u"Lead"_s}, {u"qualified"_s, u"Qualified"_s},
                        {u"opportunity"_s, u"Opportunity"_s}, {u"customer"_s, u"Customer"_s},
                        {u"former"_s, u"Former customer"_s}, {u"other"_s, u"Other"_s}},
                    index),
                field(T::Text, u"source", u"Source"),
                reference(u"owner", u"Owner", EntityKind::User),
                field(T::Tags, u"tags", u"Tags", search),
                field(T::Integer, u"score", u"Score", index),
                choice(u"consent", u"Consent",
                    {{u"unknown"_s, u"Unknown"_s}, {u"requested"_s, u"Requested"_s}, {u"given"_s, u"Given"_s},
                        {u"withdrawn"_s, u"Withdrawn"_s}}),
                field(T::Boolean, u"do_not_contact", u"Do not contact"),
                field(T::Date, u"birthday", u"Birthday"),
                field(T::LongText, u"notes", u"Notes", search),
                field(T::Text, u"external_id", u"External ID", index),
                field(T::Image, u"photo", u"Photo"),
                field(T::Instant, u"last_activity_at", u"Last activity", derived | index),
            }})};
}

Entity company()
{
    return {EntityKind::Company, u"company"_s, u"Company"_s, u"Companies"_s, false,
        concat({{
                    field(T::Text, u"name", u"Name", title | required),
                    field(T::Text, u"legal_name", u"Legal name", search),
                    field(T::Text, u"domain", u"Domain", search | index),
                    field(T::Url, u"website", u"Website", index),
                    field(T::Phone, u"phone", u"Phone", search),
                    field(T::Text, u"industry", u"Industry", index),
                    field(T::Integer, u"employees", u"Employees"),
                    field(T::Money, u"annual_revenue", u"Annual revenue"),
                },
            address(),
            {
                choice(u"lifecycle", u"Lifecycle stage",
                    {{u"prospect"_s, u"Prospect"_s}, {u"customer"_s, u"Customer"_s}, {u"partner"_s, u"Partner"_s},
                        {u"former"_s, u"Former customer"_s}, {u"other"_s, u"Other"_s}}),
                reference(u"parent", u"Parent company", EntityKind::Company),
                reference(u"owner", u"Owner", EntityKind::User),
                field(T::Tags, u"tags", u"Tags", search),
                field(T::LongText, u"notes", u"Notes", search),
                field(T::Text, u"external_id", u"External ID", index),
                field(T::Instant, u"last_activity_at", u"Last activity", derived | index),
            }})};
}

Entity lead()
{
    return {EntityKind::Lead, u"lead"_s, u"Lead"_s, u"Leads"_s, false,
        {
            field(T::Text, u"salutation", u"Salutation"),
            field(T::Text, u"first_name", u"First name", personName),
            field(T::Text, u"last_name", u"Last name", title),
            field(T::Text, u"company_name", u"Company", search | index),
            field(T::Email, u"email", u"E-mail", search | index),
            field(T::Phone, u"phone", u"Phone", search),
            field(T::Text, u"job_title", u"Job title"),
            choice(u"status", u"Status",
                {{u"new"_s, u"New"_s}, {u"contacted"_s, u"Contacted"_s}, {u"qualified"_s, u"Qualified"_s},
                    {u"unqualified"_s, u"Unqualified"_s}, {u"converted"_s, u"Converted"_s}},
                index, u"new"),
            field(T::Text, u"source", u"Source"),
            field(T::Integer, u"score", u"Score", index),
            field(T::Money, u"value", u"Value"),
            reference(u"owner", u"Owner", EntityKind::User),
            field(T::Tags, u"tags", u"Tags", search),
            field(T::LongText, u"notes", u"Notes", search),
            field(T::Text, u"external_id", u"External ID", index),
            reference(u"converted_contact", u"Converted to contact", EntityKind::Contact),
            reference(u"converted_deal", u"Converted to deal", EntityKind::Deal),
        }};
}

Entity pipeline()
{
    return {EntityKind::Pipeline, u"pipeline"_s, u"Pipeline"_s, u"Pipelines"_s, false,
        {
            field(T::Text, u"name", u"Name", FieldFlags(FieldFlag::Title) | required),
            field(T::Integer, u"position", u"Position"),
        }};
}

Entity stage()
{
    return {EntityKind::Stage, u"stage"_s, u"Stage"_s, u"Stages"_s, false,
        {
            reference(u"pipeline", u"Pipeline", EntityKind::Pipeline, index | required),
            field(T::Text, u"name", u"Name", FieldFlags(FieldFlag::Title) | required),
            field(T::Integer, u"position", u"Position"),
            field(T::Percent, u"probability", u"Probability"),
            choice(u"kind", u"Kind", {{u"open"_s, u"Open"_s}, {u"won"_s, u"Won"_s}, {u"lost"_s, u"Lost"_s}}, none, u"open"),
            field(T::Text, u"color", u"Colour"),
            field(T::Integer, u"rotting_days", u"Rotting after days"),
            field(T::Boolean, u"set_aside", u"Set aside in the dock"),
        }};
}

Entity deal()
{
    return {EntityKind::Deal, u"deal"_s, u"Deal"_s, u"Deals"_s, false,
        {
            field(T::Text, u"title", u"Title", title | required),
            reference(u"company", u"Company", EntityKind::Company),
            reference(u"contact", u"Contact", EntityKind::Contact),
            reference(u"pipeline", u"Pipeline", EntityKind::Pipeline),
            reference(u"stage", u"Stage", EntityKind::Stage),
            field(T::Money, u"value", u"Value", index),
            field(T::Percent, u"probability", u"Probability"),
            field(T::Date, u"expected_close", u"Expected close", index),
            field(T::Date, u"closed_on", u"Closed on", index),
            choice(u"status", u"Status",
                {{u"open"_s, u"Open"_s}, {u"won"_s, u"Won"_s}, {u"lost"_s, u"Lost"_s},
                    {u"abandoned"_s, u"Abandoned"_s}},
                index, u"open"),
            field(T::Text, u"lost_reason", u"Lost reason"),
            choice(u"priority", u"Priority",
                {{u"hot"_s, u"Hot"_s}, {u"warm"_s, u"Warm"_s}, {u"cold"_s, u"Cold"_s}}),
            field(T::Text, u"next_action", u"Next action"),
            field(T::Date, u"next_action_date", u"Next action date", index),
            field(T::Time, u"next_action_time", u"Next action time"),
            reference(u"owner", u"Owner", EntityKind::User),
            field(T::Text, u"source", u"Source"),
            field(T::Text, u"campaign", u"Campaign"),
            field(T::Tags, u"competitors", u"Competitors"),
            field(T::Tags, u"tags", u"Tags", search),
            field(T::LongText, u"notes", u"Notes", search),
            field(T::Text, u"external_id", u"External ID", index),
            field(T::Instant, u"stage_since", u"In stage since", system),
        }};
}

Entity activity()
{
    return {EntityKind::Activity, u"activity"_s, u"Activity"_s, u"Activities"_s, false,
        {
            choice(u"kind", u"Kind",
                {{u"call"_s, u"Phone call"_s}, {u"email"_s, u"E-mail"_s}, {u"meeting"_s, u"Meeting"_s},
                    {u"task"_s, u"Task"_s}, {u"note"_s, u"Note"_s}, {u"sms"_s, u"SMS"_s},
                    {u"whatsapp"_s, u"WhatsApp"_s}, {u"quote_sent"_s, u"Quote sent"_s},
                    {u"quote_accepted"_s, u"Quote accepted"_s}, {u"quote_rejected"_s, u"Quote rejected"_s},
                    {u"proposal_sent"_s, u"Proposal sent"_s}, {u"contract_sent"_s, u"Contract sent"_s},
                    {u"demo_scheduled"_s, u"Demo scheduled"_s}, {u"demo_completed"_s, u"Demo completed"_s},
                    {u"follow_up"_s, u"Follow-up"_s}, {u"website_visit"_s, u"Website visit"_s},
                    {u"social"_s, u"Social interaction"_s}, {u"ticket"_s, u"Support ticket"_s},
                    {u"purchase"_s, u"Purchase"_s}, {u"payment"_s, u"Payment received"_s},
                    {u"stage_change"_s, u"Stage change"_s}, {u"field_change"_s, u"Field change"_s},
                    {u"file"_s, u"File shared"_s}},
                required),
            field(T::Text, u"subject", u"Subject", FieldFlags(FieldFlag::Title) | search),
            field(T::LongText, u"body", u"Text", search),
            field(T::Instant, u"at", u"At", index),
            field(T::Integer, u"duration_seconds", u"Duration (seconds)"),
            choice(u"direction", u"Direction", {{u"outgoing"_s, u"Outgoing"_s}, {u"incoming"_s, u"Incoming"_s}}),
            choice(u"outcome", u"Outcome",
                {{u"answered"_s, u"Answered"_s}, {u"no_answer"_s, u"No answer"_s}, {u"voicemail"_s, u"Voicemail"_s},
                    {u"busy"_s, u"Busy"_s}, {u"held"_s, u"Held"_s}, {u"cancelled"_s, u"Cancelled"_s},
                    {u"no_show"_s, u"No show"_s}}),
            choice(u"sentiment", u"Mood",
                {{u"positive"_s, u"Good"_s}, {u"neutral"_s, u"Neutral"_s}, {u"negative"_s, u"Poor"_s}}),
            field(T::Tags, u"topics", u"Topics"),
            field(T::Text, u"next_step", u"Next step"),
            field(T::Text, u"location", u"Place or link"),
            field(T::List, u"attendees", u"Attendees"),
            field(T::Boolean, u"pinned", u"Pinned", index),
            reference(u"contact", u"Contact", EntityKind::Contact),
            reference(u"company", u"Company", EntityKind::Company),
            reference(u"deal", u"Deal", EntityKind::Deal),
            reference(u"owner", u"Owner", EntityKind::User),
            field(T::Text, u"external_id", u"External ID", index),
        },
        u"at"_s};
}

Entity task()
{
    return {EntityKind::Task, u"task"_s, u"Task"_s, u"Tasks"_s, false,
        {
            field(T::Text, u"title", u"Title", FieldFlags(FieldFlag::Title) | search | required),
            field(T::LongText, u"description", u"Description", search),
            choice(u"status", u"Status",
                {{u"pending"_s, u"Pending"_s}, {u"in_progress"_s, u"In progress"_s},
                    {u"completed"_s, u"Completed"_s}, {u"cancelled"_s, u"Cancelled"_s}},
                index, u"pending"),
            choice(u"priority", u"Priority",
                {{u"low"_s, u"Low"_s}, {u"medium"_s, u"Medium"_s}, {u"high"_s, u"High"_s},
                    {u"urgent"_s, u"Urgent"_s}},
                none, u"medium"),
            field(T::Text, u"category", u"Category"),
            field(T::Date, u"due_date", u"Due date", index),
            field(T::Time, u"due_time", u"Due time"),
            field(T::List, u"reminders", u"Reminders"),
            field(T::Text, u"recurrence", u"Repeats"),
            reference(u"contact", u"Contact", EntityKind::Contact),
            reference(u"company", u"Company", EntityKind::Company),
            reference(u"deal", u"Deal", EntityKind::Deal),
            reference(u"assignee", u"Assigned to", EntityKind::User),
            reference(u"assigned_by", u"Assigned by", EntityKind::User, none),
            field(T::Instant, u"completed_at", u"Completed at", index),
            field(T::Tags, u"tags", u"Tags", search),
            field(T::Text, u"external_id", u"External ID", index),
        },
        u"due_date"_s};
}

Entity product()
{
    return {EntityKind::Product, u"product"_s, u"Product"_s, u"Products"_s, false,
        {
            field(T::Text, u"name", u"Name", title | required),
            field(T::Text, u"sku", u"SKU", search | index),
            field(T::LongText, u"description", u"Description", search),
            field(T::Text, u"unit", u"Unit"),
            field(T::UnitPrice, u"unit_price", u"Unit price"),
            field(T::Percent, u"tax_rate", u"Tax rate"),
            taxCategory(),
            field(T::Boolean, u"active", u"Active"),
            field(T::Text, u"external_id", u"External ID", index),
        }};
}

/// What products cost in another currency or for some customers; without an entry the product's own price counts.
Entity priceList()
{
    return {EntityKind::PriceList, u"price_list"_s, u"Price list"_s, u"Price lists"_s, false,
        {
            field(T::Text, u"name", u"Name", title | required),
            field(T::Text, u"currency", u"Currency", required),
            field(T::Boolean, u"active", u"Active"),
        }};
}

Entity price()
{
    return {EntityKind::Price, u"price"_s, u"Price"_s, u"Prices"_s, false,
        {
            reference(u"price_list", u"Price list", EntityKind::PriceList, index | required),
            reference(u"product", u"Product", EntityKind::Product, index | required),
            field(T::UnitPrice, u"unit_price", u"Unit price", required),
        }};
}

Entity taxRate()
{
    return {EntityKind::TaxRate, u"tax_rate"_s, u"Tax rate"_s, u"Tax rates"_s, false,
        {
            field(T::Text, u"name", u"Name", title | required),
            field(T::Percent, u"rate", u"Rate", required),
            taxCategory(),
            field(T::Text, u"reason", u"Reason for no tax"), // printed, BT-120 of EN 16931
        }};
}

Entity quote()
{
    return {EntityKind::Quote, u"quote"_s, u"Quote"_s, u"Quotes"_s, false,
        {
            field(T::Text, u"number", u"Number", title),
            field(T::Integer, u"version", u"Version"),
            choice(u"status", u"Status",
                {{u"draft"_s, u"Draft"_s}, {u"sent"_s, u"Sent"_s}, {u"viewed"_s, u"Viewed"_s},
                    {u"accepted"_s, u"Accepted"_s}, {u"rejected"_s, u"Rejected"_s}, {u"expired"_s, u"Expired"_s}},
                index, u"draft"),
            reference(u"company", u"Company", EntityKind::Company),
            reference(u"contact", u"Contact", EntityKind::Contact),
            reference(u"deal", u"Deal", EntityKind::Deal),
            field(T::Text, u"currency", u"Currency"),
            priceBasis(),
            reference(u"price_list", u"Price list", EntityKind::PriceList, none),
            field(T::Decimal, u"exchange_rate", u"Units for one of the main currency"),
            field(T::Date, u"exchange_rate_on", u"Rate as of"),
            field(T::Date, u"issued_on", u"Issued on"),
            field(T::Date, u"valid_until", u"Valid until"),
            field(T::Percent, u"discount_percent", u"Discount"),
            field(T::Text, u"tax_reason", u"Reason for no tax"),
            choice(u"language", u"Language of the document",
                {{u"en"_s, u"English"_s}, {u"en-GB"_s, u"English (Britain)"_s}, {u"de"_s, u"German"_s}, {u"de-AT"_s, u"German (Austria)"_s}, {u"de-CH"_s, u"German (Switzerland)"_s},
                    {u"fr"_s, u"French"_s}, {u"es"_s, u"Spanish"_s}, {u"ja"_s, u"Japanese"_s}, {u"ar"_s, u"Arabic"_s}}),
            field(T::Text, u"payment_terms", u"Payment terms"),
            field(T::Text, u"delivery_terms", u"Delivery terms"),
            field(T::LongText, u"introduction", u"Introduction"),
            field(T::LongText, u"notes", u"Notes"),
            reference(u"owner", u"Owner", EntityKind::User),
            reference(u"previous", u"Previous version", EntityKind::Quote),
            field(T::Money, u"net_total", u"Net", derived), // by the rules of Pricing, of the lines that count
            field(T::Money, u"total", u"Total", derived | index),
            field(T::Instant, u"sent_at", u"Sent at", system),
            field(T::Instant, u"viewed_at", u"Viewed at", system),
            field(T::Instant, u"accepted_at", u"Accepted at", system),
            field(T::Instant, u"rejected_at", u"Rejected at", system),
            field(T::Instant, u"expired_at", u"Expired at", system),
        }};
}

Entity quoteLine()
{
    return {EntityKind::QuoteLine, u"quote_line"_s, u"Quote line"_s, u"Quote lines"_s, false,
        {
            reference(u"quote", u"Quote", EntityKind::Quote, index | required),
            field(T::Integer, u"position", u"Position"),
            choice(u"kind", u"Kind",
                {{u"normal"_s, u"Normal"_s}, {u"optional"_s, u"Optional"_s}, {u"alternative"_s, u"Alternative"_s},
                    {u"group"_s, u"Group"_s}, {u"text"_s, u"Text"_s}}, // a heading over the lines to the next one; words only
                none, u"normal"),
            reference(u"product", u"Product", EntityKind::Product),
            field(T::Text, u"name", u"Name", FieldFlag::Title),
            field(T::LongText, u"description", u"Description"),
            field(T::Decimal, u"quantity", u"Quantity"),
            field(T::Text, u"unit", u"Unit"),
            field(T::UnitPrice, u"unit_price", u"Unit price"),
            field(T::Percent, u"discount_percent", u"Discount"),
            field(T::Percent, u"tax_rate", u"Tax rate"),
            taxCategory(),
        }};
}

Entity user()
{
    return {EntityKind::User, u"user"_s, u"User"_s, u"Users"_s, false,
        {
            field(T::Text, u"name", u"Name", FieldFlags(FieldFlag::Title) | required | index),
            field(T::Email, u"email", u"E-mail", index),
            field(T::Text, u"external_id", u"External ID", index),
        }};
}

Entity team()
{
    return {EntityKind::Team, u"team"_s, u"Team"_s, u"Teams"_s, false,
        {
            field(T::Text, u"name", u"Name", FieldFlags(FieldFlag::Title) | required),
            field(T::List, u"members", u"Members"),
        }};
}

std::vector<Entity> internal()
{
    return {
        {EntityKind::DealContact, u"deal_contact"_s, u"Contact of a deal"_s, u"Contacts of deals"_s, true,
            {
                reference(u"deal", u"Deal", EntityKind::Deal, index | required),
                reference(u"contact", u"Contact", EntityKind::Contact, index | required),
                field(T::Text, u"role", u"Role", FieldFlag::Title),
            }},
        {EntityKind::Attachment, u"attachment"_s, u"File"_s, u"Files"_s, true,
            {
                field(T::Text, u"name", u"Name", FieldFlags(FieldFlag::Title) | required),
                field(T::Text, u"media_type", u"Type"),
                field(T::Integer, u"size", u"Size in bytes"),
                field(T::Text, u"sha256", u"SHA-256 of the content"),
                reference(u"contact", u"Contact", EntityKind::Contact),
                reference(u"company", u"Company", EntityKind::Company),
                reference(u"deal", u"Deal", EntityKind::Deal),
                reference(u"activity", u"Activity", EntityKind::Activity),
            }},
        {EntityKind::View, u"view"_s, u"View"_s, u"Views"_s, true,
            {
                field(T::Text, u"name", u"Name", FieldFlags(FieldFlag::Title) | required),
                field(T::Text, u"place", u"Page"), // which list it belongs to: an entity's name, "pipeline", "tasks"
                field(T::LongText, u"filter", u"Filter"),
                field(T::Text, u"sort", u"Sort"),
                field(T::LongText, u"columns", u"Columns"), // JSON: names, widths
                field(T::Integer, u"position", u"Position"),
            }},
        {EntityKind::ExchangeRate, u"exchange_rate"_s, u"Exchange rate"_s, u"Exchange rates"_s, true,
            {
                field(T::Text, u"currency", u"Currency", FieldFlags(FieldFlag::Title) | required),
                field(T::Decimal, u"rate", u"Units for one of the main currency", required),
                field(T::Date, u"as_of", u"As of"),
            }},
        // The custom fields of the store, and what is set for all who work in it: records, so that they can be undone.
        {EntityKind::FieldDefinition, u"field_definition"_s, u"Custom field"_s, u"Custom fields"_s, true,
            {
                field(T::Text, u"label", u"Name", FieldFlags(FieldFlag::Title) | required),
                field(T::Text, u"entity", u"Field of", required),
                field(T::Text, u"name", u"Short name", required),
                field(T::Text, u"type", u"Type", required),
                field(T::LongText, u"choices", u"Choices"), // JSON array of {"key","label"}
                field(T::Text, u"target", u"Refers to"),
                field(T::Boolean, u"is_required", u"Required"),
                field(T::Integer, u"position", u"Position"),
            }},
        {EntityKind::Setting, u"setting"_s, u"Setting"_s, u"Settings"_s, true,
            {
                field(T::Text, u"name", u"Name", FieldFlags(FieldFlag::Title) | required),
                field(T::LongText, u"value", u"Value"),
            }},
    };
}

} // namespace

const std::vector<Entity> &Schema::core()
{
    static const std::vector<Entity> entities = [] {
        std::vector<Entity> all = {contact(), company(), lead(), deal(), activity(), task(), pipeline(), stage(),
            product(), priceList(), price(), taxRate(), quote(), quoteLine(), user(), team()};
        for (Entity &entity : internal())
            all.push_back(std::move(entity));
        return all;
    }();
    return entities;
}

} // namespace satchel
