// SPDX-License-Identifier: GPL-3.0-or-later
// The entities Satchel is born with, in the order in which the window lists them. One line is one field: name, label,
// flags, and what its type needs.
#include "domain/Label.h"
#include "domain/Schema.h"

#include <algorithm>
#include <map>
#include <QReadWriteLock>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using T = FieldType;
using Section = Presentation::Section;
using Avatar = Presentation::Avatar;
constexpr FieldFlags none{};
constexpr FieldFlags required = FieldFlag::Required;
constexpr FieldFlags index = FieldFlag::Index;
constexpr FieldFlags search = FieldFlag::Search;
constexpr FieldFlags system = FieldFlag::System;
constexpr FieldFlags hidden = FieldFlag::Hidden;
constexpr FieldFlags derived = FieldFlags(FieldFlag::System) | FieldFlag::Derived;
constexpr FieldFlags personName = FieldFlags(FieldFlag::Title) | FieldFlag::Search; // lists go by last name
constexpr FieldFlags title = FieldFlags(FieldFlag::Title) | FieldFlag::Search | FieldFlag::Index;

Field fieldOf(FieldType type, const char16_t *name, const QString &label, FieldFlags flags = none)
{
    return {QString::fromUtf16(name), label, type, flags, {}, {}};
}

Field choiceOf(const char16_t *name, const QString &label, std::vector<Choice> choices, FieldFlags flags = none,
    const char16_t *initial = u"")
{
    return {QString::fromUtf16(name), label, T::Choice, flags, std::move(choices), {}, QString::fromUtf16(initial)};
}

Field multiChoiceOf(const char16_t *name, const QString &label, std::vector<Choice> choices)
{
    return {QString::fromUtf16(name), label, T::MultiChoice, none, std::move(choices), {}};
}

Field referenceTo(const char16_t *name, const QString &label, EntityKind target, FieldFlags flags = index)
{
    return {QString::fromUtf16(name), label, T::Reference, flags, {}, target};
}

/// Of a contact for one purpose, and of a statement.
std::vector<Choice> consentStates()
{
    return {{u"unknown"_s, Label::tr("Unknown")}, {u"requested"_s, Label::tr("Requested")},
        {u"given"_s, Label::tr("Given")}, {u"withdrawn"_s, Label::tr("Withdrawn")},
        {u"objected"_s, Label::tr("Objected")}, {u"expired"_s, Label::tr("Expired")}};
}

std::vector<Field> address()
{
    return {
        fieldOf(T::Text, u"address_street", Label::tr("Street")),
        fieldOf(T::Text, u"address_city", Label::tr("City"), search),
        fieldOf(T::Text, u"address_region", Label::tr("Region")),
        fieldOf(T::Text, u"address_postal_code", Label::tr("Postal code")),
        fieldOf(T::Text, u"address_country", Label::tr("Country")),
    };
}

/// Why a line is taxed as it is: the VAT category codes of EN 16931 (BT-118, BT-151) as texts.
Field taxCategory()
{
    return choiceOf(u"tax_category", Label::tr("Tax category"),
        {{u"standard"_s, Label::tr("Standard")}, {u"zero"_s, Label::tr("Zero rated")},
            {u"exempt"_s, Label::tr("Exempt")}, {u"reverse_charge"_s, Label::tr("Reverse charge")},
            {u"intra_community"_s, Label::tr("Intra-community supply")}, {u"export"_s, Label::tr("Export")},
            {u"not_subject"_s, Label::tr("Not subject to tax")}},
        none, u"standard");
}

/// Of a quote or proposal; a copy that follows one is the next.
Field version()
{
    Field field{u"version"_s, Label::tr("Version"), T::Integer, none, {}, {}};
    field.initial = u"1"_s;
    return field;
}

Field priceBasis()
{
    return choiceOf(u"prices", Label::tr("Prices"),
        {{u"net"_s, Label::tr("Without tax")}, {u"gross"_s, Label::tr("With tax")}}, none, u"net");
}

/// The address at which a message did not arrive, for good. It says nothing about another one.
Field bouncedEmail()
{
    return fieldOf(T::Email, u"bounced_email", Label::tr("E-mail that bounced"));
}

/// The points of the score rules that match the record, or the manual score where there is one.
Field score()
{
    return fieldOf(T::Integer, u"score", Label::tr("Score"), derived | index);
}

/// A score that a person, a file or a connection gave. It counts instead of the rules; whoever writes "score" writes
/// this field.
Field manualScore()
{
    return fieldOf(T::Integer, u"manual_score", Label::tr("Manual score"));
}

/// What won or lost a deal, in the words of the person who worked on it.
Field decidingFactors()
{
    Field field{u"deciding_factors"_s, Label::tr("Deciding factors"), T::MultiChoice, none, {}, {}};
    field.choices = {{u"price"_s, Label::tr("Price")}, {u"product"_s, Label::tr("Product")},
        {u"relationship"_s, Label::tr("Relationship")}, {u"trust"_s, Label::tr("References and trust")},
        {u"service"_s, Label::tr("Service and support")}, {u"timing"_s, Label::tr("Timing")},
        {u"budget"_s, Label::tr("Budget")}, {u"decision_maker"_s, Label::tr("Decision maker")}};
    return field;
}

/// On which a sequence works; none: from Monday to Friday.
Field weekdays()
{
    return multiChoiceOf(u"weekdays", Label::tr("Weekdays"),
        {{u"monday"_s, Label::tr("Monday")}, {u"tuesday"_s, Label::tr("Tuesday")},
            {u"wednesday"_s, Label::tr("Wednesday")}, {u"thursday"_s, Label::tr("Thursday")},
            {u"friday"_s, Label::tr("Friday")}, {u"saturday"_s, Label::tr("Saturday")},
            {u"sunday"_s, Label::tr("Sunday")}});
}

/// Which team works the customer: by the conditions of the territories (Territory.h), or as a person chose.
Field territory()
{
    return referenceTo(u"territory", Label::tr("Territory"), EntityKind::Team);
}

/// How a customer buys, of won deals and purchases: RFM scores from 1 to 5, and what follows from them.
std::vector<Field> buying()
{
    return {
        fieldOf(T::Integer, u"recency", Label::tr("Recency"), derived),
        fieldOf(T::Integer, u"frequency", Label::tr("Frequency"), derived),
        fieldOf(T::Integer, u"monetary", Label::tr("Monetary value"), derived),
        choiceOf(u"tier", Label::tr("Tier"), {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}}, derived | index),
        choiceOf(u"segment", Label::tr("Segment"),
            {{u"champions"_s, Label::tr("Champions")}, {u"loyal"_s, Label::tr("Loyal customers")},
                {u"promising"_s, Label::tr("Promising")}, {u"recent"_s, Label::tr("New customers")},
                {u"at_risk"_s, Label::tr("At risk")}, {u"dormant"_s, Label::tr("Dormant")}},
            derived | index),
    };
}

std::vector<Field> concat(std::initializer_list<std::vector<Field>> parts)
{
    std::vector<Field> all;
    for (const auto &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<Field> contactFields()
{
    return concat({{
                       fieldOf(T::Text, u"salutation", Label::tr("Salutation")),
                       fieldOf(T::Text, u"first_name", Label::tr("First name"), personName),
                       fieldOf(T::Text, u"middle_name", Label::tr("Middle name"), search),
                       fieldOf(T::Text, u"last_name", Label::tr("Last name"), title),
                       fieldOf(T::Text, u"suffix", Label::tr("Suffix")),
                       fieldOf(T::Text, u"nickname", Label::tr("Nickname"), search),
                       fieldOf(T::Text, u"job_title", Label::tr("Job title"), search),
                       fieldOf(T::Text, u"department", Label::tr("Department")),
                       referenceTo(u"company", Label::tr("Company"), EntityKind::Company),
                       fieldOf(T::List, u"companies", Label::tr("More companies"), search),
                       fieldOf(T::Email, u"email", Label::tr("E-mail"), search | index),
                       bouncedEmail(),
                       fieldOf(T::Phone, u"phone", Label::tr("Phone"), search),
                       fieldOf(T::Phone, u"mobile", Label::tr("Mobile"), search),
                       fieldOf(T::List, u"emails", Label::tr("More e-mails"), search),
                       fieldOf(T::List, u"phones", Label::tr("More phones"), search),
                   },
        address(),
        {
            fieldOf(T::List, u"addresses", Label::tr("More addresses")),
            fieldOf(T::Url, u"website", Label::tr("Website")),
            fieldOf(T::List, u"social", Label::tr("Social profiles")),
            choiceOf(u"lifecycle", Label::tr("Lifecycle stage"),
                {{u"subscriber"_s, Label::tr("Subscriber")}, {u"lead"_s, Label::tr("Lead")},
                    {u"qualified"_s, Label::tr("Qualified")}, {u"opportunity"_s, Label::tr("Opportunity")},
                    {u"customer"_s, Label::tr("Customer")}, {u"former"_s, Label::tr("Former customer")},
                    {u"other"_s, Label::tr("Other")}},
                index),
            fieldOf(T::Text, u"source", Label::tr("Source")),
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User),
            territory(),
            fieldOf(T::Tags, u"tags", Label::tr("Tags"), search),
            score(),
            manualScore(),
            choiceOf(u"consent", Label::tr("Consent"), consentStates()),
            fieldOf(T::Boolean, u"do_not_contact", Label::tr("Do not contact")),
            fieldOf(T::Date, u"birthday", Label::tr("Birthday")),
            fieldOf(T::LongText, u"notes", Label::tr("Notes"), search),
            fieldOf(T::Text, u"external_id", Label::tr("External ID"), hidden | index),
            fieldOf(T::Image, u"photo", Label::tr("Photo")),
            fieldOf(T::List, u"card_properties", Label::tr("Card properties"), hidden),
            fieldOf(T::Instant, u"last_activity_at", Label::tr("Last activity"), derived | index),
        },
        buying()});
}

Entity contact()
{
    return {.kind = EntityKind::Contact,
        .name = u"contact"_s,
        .label = Label::tr("Contact"),
        .pluralLabel = Label::tr("Contacts"),
        .createLabel = Label::tr("New contact"),
        .isPerson = true,
        .isMergeable = true,
        .presentation = {.section = Section::Records,
            .page = u"contacts"_s,
            .recordPage = u"customer"_s,
            .goKey = u"C"_s,
            .createKey = u"C"_s,
            .icon = u"contact"_s,
            .avatar = Avatar::Person},
        .columns = {u"job_title"_s, u"company"_s, u"email"_s, u"phone"_s, u"lifecycle"_s, u"owner"_s,
            u"last_activity_at"_s, u"score"_s},
        .initialSort = u"last_activity_at:desc"_s,
        .foundBy = {u"company"_s},
        .detail = {u"job_title"_s, u"company"_s},
        .duplicateFields = {u"email"_s, u"mobile"_s, u"phone"_s, u"@title"_s},
        .fields = contactFields()};
}

std::vector<Field> companyFields()
{
    return concat({{
                       fieldOf(T::Text, u"name", Label::tr("Name"), title | required),
                       fieldOf(T::Text, u"legal_name", Label::tr("Legal name"), search),
                       fieldOf(T::Text, u"domain", Label::tr("Domain"), search | index),
                       fieldOf(T::Url, u"website", Label::tr("Website"), index),
                       fieldOf(T::Phone, u"phone", Label::tr("Phone"), search),
                       fieldOf(T::Text, u"industry", Label::tr("Industry"), index),
                       fieldOf(T::Integer, u"employees", Label::tr("Employees")),
                       fieldOf(T::Money, u"annual_revenue", Label::tr("Annual revenue")),
                   },
        address(),
        {
            choiceOf(u"lifecycle", Label::tr("Lifecycle stage"),
                {{u"prospect"_s, Label::tr("Prospect")}, {u"customer"_s, Label::tr("Customer")},
                    {u"partner"_s, Label::tr("Partner")}, {u"former"_s, Label::tr("Former customer")},
                    {u"other"_s, Label::tr("Other")}}),
            referenceTo(u"parent", Label::tr("Parent company"), EntityKind::Company),
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User),
            territory(),
            fieldOf(T::Tags, u"tags", Label::tr("Tags"), search),
            fieldOf(T::LongText, u"notes", Label::tr("Notes"), search),
            fieldOf(T::Text, u"external_id", Label::tr("External ID"), hidden | index),
            fieldOf(T::Instant, u"last_activity_at", Label::tr("Last activity"), derived | index),
        },
        buying()});
}

Entity company()
{
    return {.kind = EntityKind::Company,
        .name = u"company"_s,
        .label = Label::tr("Company"),
        .pluralLabel = Label::tr("Companies"),
        .createLabel = Label::tr("New company"),
        .isMergeable = true,
        .presentation = {.section = Section::Records,
            .page = u"companies"_s,
            .recordPage = u"customer"_s,
            .goKey = u"O"_s,
            .icon = u"company"_s,
            .avatar = Avatar::Company},
        .columns = {u"industry"_s, u"domain"_s, u"phone"_s, u"lifecycle"_s, u"owner"_s, u"employees"_s,
            u"last_activity_at"_s},
        .initialSort = u"last_activity_at:desc"_s,
        .detail = {u"address_city"_s, u"industry"_s},
        .matchKeys = {{u"domain"_s}, {u"name"_s}},
        .duplicateFields = {u"domain"_s, u"@title"_s, u"phone"_s},
        .fields = companyFields()};
}

Entity lead()
{
    return {.kind = EntityKind::Lead,
        .name = u"lead"_s,
        .label = Label::tr("Lead"),
        .pluralLabel = Label::tr("Leads"),
        .createLabel = Label::tr("New lead"),
        .isPerson = true,
        .isMergeable = true,
        .presentation = {.section = Section::Records,
            .page = u"leads"_s,
            .recordPage = u"customer"_s,
            .goKey = u"L"_s,
            .icon = u"lead"_s,
            .avatar = Avatar::Person},
        .columns = {u"company_name"_s, u"email"_s, u"status"_s, u"source"_s, u"owner"_s, u"score"_s, u"value"_s,
            u"created_at"_s},
        .initialSort = u"created_at:desc"_s,
        .views = {{u"unassigned"_s, Label::tr("Unassigned"),
            u"owner is empty and status in (\"new\", \"contacted\", \"qualified\")"_s, u"created_at"_s, true}},
        .beginsWithAll = true, // the team's queue is empty where one person works
        .totals = {.by = u"status"_s, .money = u"value"_s},
        .detail = {u"job_title"_s, u"company_name"_s},
        .duplicateFields = {u"email"_s, u"phone"_s, u"@title"_s},
        .fields = {
            fieldOf(T::Text, u"salutation", Label::tr("Salutation")),
            fieldOf(T::Text, u"first_name", Label::tr("First name"), personName),
            fieldOf(T::Text, u"last_name", Label::tr("Last name"), title),
            fieldOf(T::Text, u"company_name", Label::tr("Company"), search | index),
            fieldOf(T::Email, u"email", Label::tr("E-mail"), search | index), bouncedEmail(),
            fieldOf(T::Phone, u"phone", Label::tr("Phone"), search),
            fieldOf(T::Text, u"job_title", Label::tr("Job title")),
            choiceOf(u"status", Label::tr("Status"),
                {{u"new"_s, Label::tr("New")}, {u"contacted"_s, Label::tr("Contacted")},
                    {u"qualified"_s, Label::tr("Qualified")}, {u"unqualified"_s, Label::tr("Unqualified")},
                    {u"converted"_s, Label::tr("Converted")}},
                index, u"new"),
            fieldOf(T::Text, u"source", Label::tr("Source")), score(), manualScore(),
            fieldOf(T::Money, u"value", Label::tr("Value")),
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User), territory(),
            fieldOf(T::Tags, u"tags", Label::tr("Tags"), search),
            fieldOf(T::LongText, u"notes", Label::tr("Notes"), search),
            fieldOf(T::Text, u"external_id", Label::tr("External ID"), hidden | index),
            referenceTo(u"converted_contact", Label::tr("Converted to contact"), EntityKind::Contact),
            referenceTo(u"converted_deal", Label::tr("Converted to deal"), EntityKind::Deal),
            fieldOf(T::Boolean, u"excluded_from_learning",
                Label::tr("Exclude from learning")), // by insight/LeadModel.h
            fieldOf(T::Percent, u"conversion_probability", Label::tr("Conversion probability"),
                derived | index), // the learned one
        }};
}

Entity pipeline()
{
    return {.kind = EntityKind::Pipeline,
        .name = u"pipeline"_s,
        .label = Label::tr("Pipeline"),
        .pluralLabel = Label::tr("Pipelines"),
        .presentation = {.icon = u"pipeline"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
        }};
}

Entity stage()
{
    return {.kind = EntityKind::Stage,
        .name = u"stage"_s,
        .label = Label::tr("Stage"),
        .pluralLabel = Label::tr("Stages"),
        .presentation = {.icon = u"pipeline"_s},
        .matchKeys = {{u"name"_s, u"pipeline"_s}},
        .fields = {
            referenceTo(u"pipeline", Label::tr("Pipeline"), EntityKind::Pipeline, index | required),
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
            fieldOf(T::Percent, u"probability", Label::tr("Probability")),
            choiceOf(u"kind", Label::tr("Kind"),
                {{u"open"_s, Label::tr("Open")}, {u"won"_s, Label::tr("Won")}, {u"lost"_s, Label::tr("Lost")}}, none,
                u"open"),
            fieldOf(T::Text, u"color", Label::tr("Colour")),
            fieldOf(T::Integer, u"rotting_days", Label::tr("Stale after (days)")),
            fieldOf(T::Boolean, u"set_aside", Label::tr("Snoozed stage")),
        }};
}

Entity deal()
{
    return {.kind = EntityKind::Deal,
        .name = u"deal"_s,
        .label = Label::tr("Deal"),
        .pluralLabel = Label::tr("Deals"),
        .createLabel = Label::tr("New deal"),
        .presentation = {.section = Section::Records,
            .page = u"deals"_s,
            .recordPage = u"customer"_s,
            .createPage = u"pipeline"_s,
            .goKey = u"D"_s,
            .createKey = u"D"_s,
            .icon = u"deal"_s},
        .columns = {u"company"_s, u"stage"_s, u"next_action_date"_s, u"value"_s, u"expected_close"_s, u"priority"_s,
            u"owner"_s},
        .initialSort = u"next_action_date"_s,
        .views = {{u"open"_s, Label::tr("Open"), u"status = \"open\""_s},
            {u"mine"_s, Label::tr("Mine"), u"status = \"open\" and owner = me"_s},
            {u"closing"_s, Label::tr("Closing this month"), u"status = \"open\" and expected_close < next_month"_s,
                u"expected_close"_s, true}},
        .totals = {.by = u"status"_s,
            .money = u"value"_s,
            .share = u"probability"_s,
            .together = {u"open"_s},
            .togetherLabel = Label::tr("Open, weighted")},
        .foundBy = {u"company"_s, u"contact"_s},
        .formFields = {u"title"_s, u"company"_s, u"contact"_s, u"value"_s, u"expected_close"_s, u"priority"_s,
            u"next_action"_s, u"next_action_date"_s, u"owner"_s, u"tags"_s},
        .detail = {u"company"_s, u"stage"_s},
        .amount = u"value"_s,
        .matchKeys = {{u"title"_s, u"company"_s}},
        .fields = {
            fieldOf(T::Text, u"title", Label::tr("Title"), title | required),
            referenceTo(u"company", Label::tr("Company"), EntityKind::Company),
            referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact),
            referenceTo(u"pipeline", Label::tr("Pipeline"), EntityKind::Pipeline),
            referenceTo(u"stage", Label::tr("Stage"), EntityKind::Stage),
            fieldOf(T::Money, u"value", Label::tr("Value"), index),
            fieldOf(T::Percent, u"probability", Label::tr("Probability")),
            fieldOf(T::Date, u"expected_close", Label::tr("Expected close"), index),
            fieldOf(T::Date, u"closed_on", Label::tr("Closed on"), index),
            choiceOf(u"status", Label::tr("Status"),
                {{u"open"_s, Label::tr("Open")}, {u"won"_s, Label::tr("Won")}, {u"lost"_s, Label::tr("Lost")},
                    {u"abandoned"_s, Label::tr("Abandoned")}},
                index, u"open"),
            fieldOf(T::Text, u"lost_reason", Label::tr("Lost reason")),
            choiceOf(u"priority", Label::tr("Priority"),
                {{u"hot"_s, Label::tr("Hot")}, {u"warm"_s, Label::tr("Warm")}, {u"cold"_s, Label::tr("Cold")}}),
            fieldOf(T::Text, u"next_action", Label::tr("Next action")),
            fieldOf(T::Date, u"next_action_date", Label::tr("Next action date"), index),
            fieldOf(T::Time, u"next_action_time", Label::tr("Next action time")),
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User),
            fieldOf(T::Text, u"source", Label::tr("Source")), fieldOf(T::Text, u"campaign", Label::tr("Campaign")),
            fieldOf(T::Tags, u"competitors", Label::tr("Competitors")), score(),
            fieldOf(T::Tags, u"tags", Label::tr("Tags"), search),
            fieldOf(T::LongText, u"notes", Label::tr("Notes"), search),
            fieldOf(T::Text, u"external_id", Label::tr("External ID"), hidden | index),
            fieldOf(T::Instant, u"stage_since", Label::tr("In stage since"), system), decidingFactors(),
            fieldOf(T::Text, u"lost_to", Label::tr("Lost to")),
            fieldOf(T::LongText, u"lessons", Label::tr("Lessons learned")),
            fieldOf(T::Date, u"next_contact_on", Label::tr("Contact again on"), index),
            fieldOf(T::Boolean, u"excluded_from_learning",
                Label::tr("Exclude from learning")), // by insight/WinPredictions.h
            fieldOf(T::Percent, u"win_probability", Label::tr("Win probability"), derived | index), // the learned one
        }};
}

Entity activity()
{
    return {.kind = EntityKind::Activity,
        .name = u"activity"_s,
        .label = Label::tr("Activity"),
        .pluralLabel = Label::tr("Activities"),
        .presentation = {.section = Section::Hidden,
            .page = u"activity-table"_s,
            .overviewPage = u"activities"_s,
            .icon = u"timeline"_s},
        .columns = {u"kind"_s, u"contact"_s, u"company"_s, u"deal"_s, u"owner"_s, u"at"_s},
        .initialSort = u"at:desc"_s,
        .views = {{u"happened"_s, Label::tr("Happened"), u"at <= now"_s},
            {u"planned"_s, Label::tr("Planned"), u"at > now"_s, u"at"_s, true},
            {u"no_shows"_s, Label::tr("No-shows"), u"outcome = \"no_show\""_s}},
        .matchKeys = {{u"uid"_s}, {u"kind"_s, u"subject"_s, u"body"_s, u"at"_s, u"contact"_s}},
        .relatedOrder = u"at"_s,
        .fields = {
            choiceOf(u"kind", Label::tr("Kind"),
                {{u"call"_s, Label::tr("Phone call")}, {u"email"_s, Label::tr("E-mail")},
                    {u"meeting"_s, Label::tr("Meeting")}, {u"task"_s, Label::tr("Task")},
                    {u"note"_s, Label::tr("Note")}, {u"sms"_s, Label::tr("SMS")},
                    {u"whatsapp"_s, Label::tr("WhatsApp")}, {u"quote_sent"_s, Label::tr("Quote sent")},
                    {u"quote_accepted"_s, Label::tr("Quote accepted")},
                    {u"quote_rejected"_s, Label::tr("Quote rejected")},
                    {u"proposal_sent"_s, Label::tr("Proposal sent")},
                    {u"proposal_accepted"_s, Label::tr("Proposal accepted")},
                    {u"proposal_rejected"_s, Label::tr("Proposal rejected")},
                    {u"contract_sent"_s, Label::tr("Contract sent")},
                    {u"demo_scheduled"_s, Label::tr("Demo scheduled")},
                    {u"demo_completed"_s, Label::tr("Demo completed")}, {u"follow_up"_s, Label::tr("Follow-up")},
                    {u"website_visit"_s, Label::tr("Website visit")}, {u"social"_s, Label::tr("Social interaction")},
                    {u"ticket"_s, Label::tr("Support ticket")}, {u"purchase"_s, Label::tr("Purchase")},
                    {u"payment"_s, Label::tr("Payment received")}, {u"stage_change"_s, Label::tr("Stage change")},
                    {u"field_change"_s, Label::tr("Field change")}, {u"file"_s, Label::tr("File shared")}},
                required),
            fieldOf(T::Text, u"subject", Label::tr("Subject"), FieldFlags(FieldFlag::Title) | search),
            fieldOf(T::LongText, u"body", Label::tr("Text"), search),
            fieldOf(T::Instant, u"at", Label::tr("At"), index),
            fieldOf(T::Integer, u"duration_seconds", Label::tr("Duration"), index),
            fieldOf(T::Boolean, u"all_day", Label::tr("All day")),
            fieldOf(T::Text, u"zone", Label::tr("Time zone")),
            fieldOf(T::Text, u"recurrence", Label::tr("Repeats"), index),
            fieldOf(T::List, u"added_dates", Label::tr("Added dates"), hidden),
            fieldOf(T::List, u"excluded_dates", Label::tr("Excluded dates"), hidden),
            fieldOf(T::Text, u"recurrence_of", Label::tr("Taken out of the series"), hidden | index), // its id
            fieldOf(T::Instant, u"recurrence_at", Label::tr("Time in the series"), hidden),
            fieldOf(T::Text, u"uid", Label::tr("Calendar ID"), hidden | index),
            fieldOf(T::Text, u"sender", Label::tr("From"), search), // of an e-mail, as these four
            fieldOf(T::List, u"recipients", Label::tr("To"), search),
            fieldOf(T::List, u"copies", Label::tr("Copy to"), search),
            fieldOf(T::Text, u"message_id", Label::tr("Message ID"), hidden | index),
            fieldOf(T::Text, u"thread", Label::tr("Conversation"), hidden | index), // the id of its first message
            choiceOf(u"direction", Label::tr("Direction"),
                {{u"outgoing"_s, Label::tr("Outgoing")}, {u"incoming"_s, Label::tr("Incoming")}}),
            fieldOf(
                T::Boolean, u"automatic", Label::tr("Automatic reply"), hidden), // nobody wrote it: away from office
            choiceOf(u"delivery", Label::tr("Delivery"), // of an e-mail that was sent, as servers report it
                {{u"delivered"_s, Label::tr("Delivered")}, {u"delayed"_s, Label::tr("Delayed")},
                    {u"failed"_s, Label::tr("Not delivered")}}),
            choiceOf(u"outcome", Label::tr("Outcome"),
                {{u"answered"_s, Label::tr("Answered")}, {u"no_answer"_s, Label::tr("No answer")},
                    {u"voicemail"_s, Label::tr("Voicemail")}, {u"busy"_s, Label::tr("Busy")},
                    {u"held"_s, Label::tr("Held")}, {u"cut_short"_s, Label::tr("Cut short")},
                    {u"no_show"_s, Label::tr("No-show")}, {u"moved"_s, Label::tr("Moved")},
                    {u"cancelled"_s, Label::tr("Cancelled")}}),
            fieldOf(T::Integer, u"rating", Label::tr("Rating")), // of a meeting: 1 to 5
            choiceOf(u"sentiment", Label::tr("Tone"),
                {{u"positive"_s, Label::tr("Positive")}, {u"neutral"_s, Label::tr("Neutral")},
                    {u"negative"_s, Label::tr("Negative")}}),
            fieldOf(T::Tags, u"topics", Label::tr("Topics")),
            fieldOf(T::Text, u"next_step", Label::tr("Next step")),
            fieldOf(T::Money, u"value", Label::tr("Amount")), // of a purchase, payment or contract
            fieldOf(T::Text, u"location", Label::tr("Place or link")),
            fieldOf(T::List, u"attendees", Label::tr("Attendees"), FieldFlag::Derived), // see Attendee.h
            fieldOf(T::List, u"reminders", Label::tr("Reminders")),
            fieldOf(T::LongText, u"purpose", Label::tr("Description for attendees")), // `body` is one's own notes
            fieldOf(T::LongText, u"preparation", Label::tr("Preparation"), search),
            fieldOf(T::Integer, u"sequence", Label::tr("Version of the invitation"), hidden), // SEQUENCE of RFC 5545
            fieldOf(T::Integer, u"sent_sequence", Label::tr("Version that was sent"), hidden), // empty: none was
            fieldOf(T::Boolean, u"pinned", Label::tr("Pinned"), index),
            referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact),
            referenceTo(u"company", Label::tr("Company"), EntityKind::Company),
            referenceTo(u"deal", Label::tr("Deal"), EntityKind::Deal),
            referenceTo(u"lead", Label::tr("Lead"), EntityKind::Lead),
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User),
            fieldOf(T::Text, u"capture_form", Label::tr("Web form"), hidden), // that was filled in: its id
            fieldOf(T::Text, u"external_id", Label::tr("External ID"), hidden | index),
        }};
}

Entity task()
{
    return {.kind = EntityKind::Task,
        .name = u"task"_s,
        .label = Label::tr("Task"),
        .pluralLabel = Label::tr("Tasks"),
        .createLabel = Label::tr("New task"),
        .presentation
        = {.section = Section::Work, .page = u"tasks"_s, .goKey = u"T"_s, .createKey = u"T"_s, .icon = u"tasks"_s},
        .matchKeys = {{u"title"_s, u"due_date"_s, u"contact"_s, u"company"_s, u"deal"_s}},
        .relatedOrder = u"due_date"_s,
        .fields = {
            fieldOf(T::Text, u"title", Label::tr("Title"), FieldFlags(FieldFlag::Title) | search | required),
            fieldOf(T::LongText, u"description", Label::tr("Description"), search),
            choiceOf(u"status", Label::tr("Status"),
                {{u"pending"_s, Label::tr("Pending")}, {u"in_progress"_s, Label::tr("In progress")},
                    {u"completed"_s, Label::tr("Completed")}, {u"cancelled"_s, Label::tr("Cancelled")}},
                index, u"pending"),
            choiceOf(u"priority", Label::tr("Priority"),
                {{u"low"_s, Label::tr("Low")}, {u"medium"_s, Label::tr("Medium")}, {u"high"_s, Label::tr("High")},
                    {u"urgent"_s, Label::tr("Urgent")}},
                none, u"medium"),
            fieldOf(T::Text, u"category", Label::tr("Category")),
            fieldOf(T::Date, u"start_date", Label::tr("Start date")),
            fieldOf(T::Date, u"due_date", Label::tr("Due date"), index),
            fieldOf(T::Time, u"due_time", Label::tr("Due time")),
            fieldOf(T::List, u"reminders", Label::tr("Reminders")),
            fieldOf(T::Text, u"recurrence", Label::tr("Repeats")),
            referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact),
            referenceTo(u"company", Label::tr("Company"), EntityKind::Company),
            referenceTo(u"deal", Label::tr("Deal"), EntityKind::Deal),
            referenceTo(u"lead", Label::tr("Lead"), EntityKind::Lead),
            referenceTo(u"assignee", Label::tr("Assigned to"), EntityKind::User),
            referenceTo(u"assigned_by", Label::tr("Assigned by"), EntityKind::User, none),
            fieldOf(T::Instant, u"completed_at", Label::tr("Completed at"), index),
            fieldOf(T::Tags, u"tags", Label::tr("Tags"), search),
            fieldOf(T::Text, u"external_id", Label::tr("External ID"), hidden | index),
        }};
}

Entity product()
{
    return {.kind = EntityKind::Product,
        .name = u"product"_s,
        .label = Label::tr("Product"),
        .pluralLabel = Label::tr("Products"),
        .createLabel = Label::tr("New product"),
        .presentation = {.section = Section::Records, .page = u"products"_s, .icon = u"product"_s},
        .columns = {u"sku"_s, u"unit"_s, u"active"_s, u"tax_rate"_s, u"unit_price"_s},
        .detail = {u"sku"_s},
        .amount = u"unit_price"_s,
        .matchKeys = {{u"sku"_s}, {u"name"_s}},
        .duplicateFields = {u"sku"_s, u"@title"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), title | required),
            fieldOf(T::Text, u"sku", Label::tr("SKU"), search | index),
            fieldOf(T::LongText, u"description", Label::tr("Description"), search),
            fieldOf(T::Text, u"unit", Label::tr("Unit")),
            fieldOf(T::UnitPrice, u"unit_price", Label::tr("Unit price")),
            fieldOf(T::Percent, u"tax_rate", Label::tr("Tax rate")),
            taxCategory(),
            fieldOf(T::Boolean, u"active", Label::tr("Active")),
            fieldOf(T::Text, u"external_id", Label::tr("External ID"), hidden | index),
        }};
}

/// What products cost in another currency or for some customers; without an entry the product's own price counts.
Entity priceList()
{
    return {.kind = EntityKind::PriceList,
        .name = u"price_list"_s,
        .label = Label::tr("Price list"),
        .pluralLabel = Label::tr("Price lists"),
        .presentation = {.section = Section::Hidden, .page = u"price-lists"_s, .icon = u"product"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), title | required),
            fieldOf(T::Text, u"currency", Label::tr("Currency"), required),
            fieldOf(T::Boolean, u"active", Label::tr("Active")),
        }};
}

Entity price()
{
    return {.kind = EntityKind::Price,
        .name = u"price"_s,
        .label = Label::tr("Price"),
        .pluralLabel = Label::tr("Prices"),
        .presentation = {.section = Section::Hidden, .page = u"prices"_s, .icon = u"product"_s},
        .matchKeys = {{u"price_list"_s, u"product"_s}},
        .namedAfter = u"product"_s,
        .fields = {
            referenceTo(u"price_list", Label::tr("Price list"), EntityKind::PriceList, index | required),
            referenceTo(u"product", Label::tr("Product"), EntityKind::Product, index | required),
            fieldOf(T::UnitPrice, u"unit_price", Label::tr("Unit price"), required),
        }};
}

Entity taxRate()
{
    return {.kind = EntityKind::TaxRate,
        .name = u"tax_rate"_s,
        .label = Label::tr("Tax rate"),
        .pluralLabel = Label::tr("Tax rates"),
        .presentation = {.section = Section::Hidden, .page = u"tax-rates"_s, .icon = u"product"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), title | required),
            fieldOf(T::Percent, u"rate", Label::tr("Rate"), required), taxCategory(),
            fieldOf(T::Text, u"reason", Label::tr("Reason for no tax")), // printed, BT-120 of EN 16931
        }};
}

/// How many points the records get that a filter finds.
Entity scoreRule()
{
    return {.kind = EntityKind::ScoreRule,
        .name = u"score_rule"_s,
        .label = Label::tr("Score rule"),
        .pluralLabel = Label::tr("Score rules"),
        .isInternal = true,
        .presentation = {.icon = u"reports"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            choiceOf(u"scored", Label::tr("Scores"),
                {{u"contact"_s, Label::tr("Contacts")}, {u"lead"_s, Label::tr("Leads")},
                    {u"deal"_s, Label::tr("Deals")}},
                required),
            fieldOf(T::LongText, u"filter", Label::tr("Filter"), required),
            fieldOf(T::Integer, u"points", Label::tr("Points"), required),
            fieldOf(T::Text, u"reason", Label::tr("Reason")), // a sentence; empty: the name says it
            fieldOf(T::Boolean, u"paused", Label::tr("Paused")),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
        }};
}

/// What must hold of the records of an entity: a condition, or a field that is required from a stage on.
Entity validationRule()
{
    return {.kind = EntityKind::ValidationRule,
        .name = u"validation_rule"_s,
        .label = Label::tr("Validation rule"),
        .pluralLabel = Label::tr("Validation rules"),
        .isInternal = true,
        .presentation = {.icon = u"warning"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Text, u"entity", Label::tr("Rule of"), required),
            fieldOf(T::LongText, u"condition", Label::tr("Condition")), // a formula
            fieldOf(T::Text, u"required_field", Label::tr("Required field")),
            fieldOf(T::Text, u"from_stage", Label::tr("From stage")), // the id of a stage, or a lifecycle's key
            fieldOf(T::Text, u"message", Label::tr("Message")),
            fieldOf(T::Boolean, u"paused", Label::tr("Paused")),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
        }};
}

/// Of what a customer reads, not of the window.
Field languageOf(const QString &label)
{
    return choiceOf(u"language", label,
        {{u"en"_s, Label::tr("English")}, {u"en-GB"_s, Label::tr("English (Britain)")}, {u"de"_s, Label::tr("German")},
            {u"de-AT"_s, Label::tr("German (Austria)")}, {u"de-CH"_s, Label::tr("German (Switzerland)")},
            {u"fr"_s, Label::tr("French")}, {u"es"_s, Label::tr("Spanish")}, {u"ja"_s, Label::tr("Japanese")},
            {u"ar"_s, Label::tr("Arabic")}});
}

Field documentLanguage()
{
    return languageOf(Label::tr("Language of the document"));
}

Entity quote()
{
    return {.kind = EntityKind::Quote,
        .name = u"quote"_s,
        .label = Label::tr("Quote"),
        .pluralLabel = Label::tr("Quotes"),
        .createLabel = Label::tr("New quote"),
        .presentation = {.section = Section::Records,
            .page = u"quotes"_s,
            .recordPage = u"quote"_s,
            .isWrittenOnRecordPage = true,
            .goKey = u"Q"_s,
            .createKey = u"Q"_s,
            .icon = u"quote"_s},
        .columns = {u"company"_s, u"deal"_s, u"total"_s, u"status"_s, u"issued_on"_s, u"valid_until"_s, u"owner"_s},
        .initialSort = u"created_at:desc"_s,
        .views = {{u"recent"_s, Label::tr("Open and recent"),
                      u"status in (\"draft\", \"sent\", \"viewed\") or issued_on >= today-60d"_s},
            {u"mine"_s, Label::tr("Mine"), u"owner = me"_s},
            {u"waiting"_s, Label::tr("Waiting for an answer"), u"status in (\"sent\", \"viewed\")"_s, u"valid_until"_s,
                true},
            {u"ending"_s, Label::tr("Ending this week"),
                u"status in (\"sent\", \"viewed\") and valid_until = this_week"_s, u"valid_until"_s, true}},
        .totals = {.by = u"status"_s,
            .money = u"total"_s,
            .together = {u"sent"_s, u"viewed"_s},
            .togetherLabel = Label::tr("Waiting for an answer")},
        .foundBy = {u"company"_s, u"contact"_s, u"deal"_s, u"quote_line"_s},
        .matchKeys = {{u"number"_s, u"version"_s}},
        .fields = {
            fieldOf(T::Text, u"number", Label::tr("Number"), title),
            version(),
            choiceOf(u"status", Label::tr("Status"),
                {{u"draft"_s, Label::tr("Draft")}, {u"sent"_s, Label::tr("Sent")}, {u"viewed"_s, Label::tr("Viewed")},
                    {u"accepted"_s, Label::tr("Accepted")}, {u"rejected"_s, Label::tr("Rejected")},
                    {u"expired"_s, Label::tr("Expired")}, {u"superseded"_s, Label::tr("Superseded")}},
                index, u"draft"),
            referenceTo(u"company", Label::tr("Company"), EntityKind::Company),
            referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact),
            referenceTo(u"deal", Label::tr("Deal"), EntityKind::Deal),
            fieldOf(T::Text, u"currency", Label::tr("Currency")),
            priceBasis(),
            referenceTo(u"price_list", Label::tr("Price list"), EntityKind::PriceList, none),
            fieldOf(T::Decimal, u"exchange_rate", Label::tr("Units for one of the main currency")),
            fieldOf(T::Date, u"exchange_rate_on", Label::tr("Rate as of")),
            fieldOf(T::Date, u"issued_on", Label::tr("Issued on")),
            fieldOf(T::Date, u"valid_until", Label::tr("Valid until")),
            fieldOf(T::Percent, u"discount_percent", Label::tr("Discount")),
            fieldOf(T::Text, u"tax_reason", Label::tr("Reason for no tax")),
            documentLanguage(),
            fieldOf(T::Text, u"look",
                Label::tr("Template")), // of documents, docs/templates.md; empty: the one of the settings
            fieldOf(T::Text, u"payment_terms", Label::tr("Payment terms")),
            fieldOf(T::Text, u"delivery_terms", Label::tr("Delivery terms")),
            fieldOf(T::LongText, u"introduction", Label::tr("Introduction")),
            fieldOf(T::LongText, u"notes", Label::tr("Notes")),
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User),
            referenceTo(u"previous", Label::tr("Previous version"), EntityKind::Quote),
            fieldOf(
                T::Money, u"net_total", Label::tr("Net"), derived), // by the rules of Pricing, of the lines that count
            fieldOf(T::Money, u"total", Label::tr("Total"), derived | index),
            fieldOf(T::Instant, u"sent_at", Label::tr("Sent at"), system),
            fieldOf(T::Instant, u"viewed_at", Label::tr("Viewed at"), system),
            fieldOf(T::Instant, u"accepted_at", Label::tr("Accepted at"), system),
            fieldOf(T::Instant, u"rejected_at", Label::tr("Rejected at"), system),
            fieldOf(T::Instant, u"expired_at", Label::tr("Expired at"), system),
            fieldOf(T::Instant, u"superseded_at", Label::tr("Superseded at"), system),
        }};
}

Entity quoteLine()
{
    return {.kind = EntityKind::QuoteLine,
        .name = u"quote_line"_s,
        .label = Label::tr("Quote line"),
        .pluralLabel = Label::tr("Quote lines"),
        .presentation = {.icon = u"quote"_s},
        .matchKeys = {{u"quote"_s, u"position"_s}},
        .fields = {
            referenceTo(u"quote", Label::tr("Quote"), EntityKind::Quote, index | required),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
            choiceOf(u"kind", Label::tr("Kind"),
                {{u"normal"_s, Label::tr("Normal")}, {u"optional"_s, Label::tr("Optional")},
                    {u"alternative"_s, Label::tr("Alternative")}, {u"group"_s, Label::tr("Group")},
                    {u"text"_s, Label::tr("Text")}}, // a heading over the lines to the next one; text only
                none, u"normal"),
            referenceTo(u"product", Label::tr("Product"), EntityKind::Product),
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlag::Title),
            fieldOf(T::LongText, u"description", Label::tr("Description")),
            fieldOf(T::Decimal, u"quantity", Label::tr("Quantity")),
            fieldOf(T::Text, u"unit", Label::tr("Unit")),
            fieldOf(T::UnitPrice, u"unit_price", Label::tr("Unit price")),
            fieldOf(T::Percent, u"discount_percent", Label::tr("Discount")),
            fieldOf(T::Percent, u"tax_rate", Label::tr("Tax rate")),
            taxCategory(),
        }};
}

/// Texts around a quote: ordered blocks, each of a kind that has its own look on paper. One that is a template is
/// copied, never sent.
Entity proposal()
{
    return {.kind = EntityKind::Proposal,
        .name = u"proposal"_s,
        .label = Label::tr("Proposal"),
        .pluralLabel = Label::tr("Proposals"),
        .createLabel = Label::tr("New proposal"),
        .presentation = {.section = Section::Records,
            .page = u"proposals"_s,
            .recordPage = u"proposal"_s,
            .isWrittenOnRecordPage = true,
            .goKey = u"B"_s,
            .icon = u"proposal"_s},
        .columns = {u"company"_s, u"deal"_s, u"quote"_s, u"status"_s, u"valid_until"_s, u"owner"_s},
        .initialFilter = u"is_template != true"_s,
        .initialSort = u"created_at:desc"_s,
        .totals = {.by = u"status"_s},
        .foundBy = {u"company"_s, u"contact"_s, u"deal"_s},
        .matchKeys = {{u"title"_s, u"company"_s, u"version"_s}},
        .fields = {
            fieldOf(T::Text, u"title", Label::tr("Title"), title | required),
            fieldOf(T::Boolean, u"is_template", Label::tr("Is a template"), index),
            version(),
            choiceOf(u"status", Label::tr("Status"),
                {{u"draft"_s, Label::tr("Draft")}, {u"sent"_s, Label::tr("Sent")},
                    {u"accepted"_s, Label::tr("Accepted")}, {u"rejected"_s, Label::tr("Rejected")},
                    {u"superseded"_s, Label::tr("Superseded")}},
                index, u"draft"),
            referenceTo(u"company", Label::tr("Company"), EntityKind::Company),
            referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact),
            referenceTo(u"deal", Label::tr("Deal"), EntityKind::Deal),
            referenceTo(u"quote", Label::tr("Quote"), EntityKind::Quote), // what its block "pricing" shows
            fieldOf(T::Date, u"valid_until", Label::tr("Valid until")),
            documentLanguage(),
            fieldOf(T::Text, u"look", Label::tr("Template")),
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User),
            referenceTo(u"previous", Label::tr("Previous version"), EntityKind::Proposal),
            fieldOf(T::Instant, u"sent_at", Label::tr("Sent at"), system),
            fieldOf(T::Instant, u"accepted_at", Label::tr("Accepted at"), system),
            fieldOf(T::Instant, u"rejected_at", Label::tr("Rejected at"), system),
            fieldOf(T::Instant, u"superseded_at", Label::tr("Superseded at"), system),
        }};
}

Entity proposalBlock()
{
    return {.kind = EntityKind::ProposalBlock,
        .name = u"proposal_block"_s,
        .label = Label::tr("Proposal block"),
        .pluralLabel = Label::tr("Proposal blocks"),
        .presentation = {.icon = u"proposal"_s},
        .matchKeys = {{u"proposal"_s, u"position"_s}},
        .fields = {
            referenceTo(u"proposal", Label::tr("Proposal"), EntityKind::Proposal, index | required),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
            choiceOf(u"kind", Label::tr("Kind"),
                {{u"text"_s, Label::tr("Text")}, {u"cover"_s, Label::tr("Cover")}, {u"summary"_s, Label::tr("Summary")},
                    {u"problem"_s, Label::tr("Problem")}, {u"solution"_s, Label::tr("Solution")},
                    {u"pricing"_s, Label::tr("Pricing")}, {u"case_studies"_s, Label::tr("Case studies")},
                    {u"team"_s, Label::tr("Team")}, {u"timeline"_s, Label::tr("Timeline")},
                    {u"terms"_s, Label::tr("Terms")}, {u"signature"_s, Label::tr("Signature")}},
                none, u"text"),
            fieldOf(T::Text, u"heading", Label::tr("Heading"), FieldFlag::Title),
            fieldOf(T::LongText, u"body",
                Label::tr("Text")), // Markdown; pictures by the SHA-256 of their content in the store
        }};
}

/// What to say where a competitor is named in a deal: a battle card. It belongs to the name that deals have among their
/// competitors, upper and lower case alike.
Entity competitor()
{
    return {.kind = EntityKind::Competitor,
        .name = u"competitor"_s,
        .label = Label::tr("Competitor"),
        .pluralLabel = Label::tr("Competitors"),
        .presentation = {.section = Section::Hidden, .page = u"competitors"_s, .icon = u"goal"_s},
        .columns = {u"website"_s, u"updated_at"_s},
        .matchKeys = {{u"name"_s}},
        .duplicateFields = {u"@title"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), title | required),
            fieldOf(T::Url, u"website", Label::tr("Website")),
            fieldOf(T::LongText, u"strengths", Label::tr("Strengths"), search), // Markdown, as the next two
            fieldOf(T::LongText, u"weaknesses", Label::tr("Weaknesses"), search),
            fieldOf(T::LongText, u"objections", Label::tr("How to answer objections"), search),
        }};
}

/// What a person said about one purpose (Consent.h). A statement is not changed later: a newer one follows it.
Entity consent()
{
    return {.kind = EntityKind::Consent,
        .name = u"consent"_s,
        .label = Label::tr("Statement of consent"),
        .pluralLabel = Label::tr("Statements of consent"),
        .presentation = {.icon = u"check"_s},
        .matchKeys = {{u"contact"_s, u"purpose"_s, u"at"_s}},
        .fields = {
            referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact, index | required),
            fieldOf(T::Text, u"purpose", Label::tr("Purpose"),
                FieldFlags(FieldFlag::Title) | required), // the field of the contact: "consent_newsletter"
            choiceOf(u"state", Label::tr("State"), consentStates(), required),
            fieldOf(T::Instant, u"at", Label::tr("When")),
            choiceOf(u"how", Label::tr("How"),
                {{u"form"_s, Label::tr("Form")}, {u"email"_s, Label::tr("E-mail")}, {u"phone"_s, Label::tr("Phone")},
                    {u"in_person"_s, Label::tr("In person")}, {u"paper"_s, Label::tr("On paper")},
                    {u"import"_s, Label::tr("Import")}, {u"connection"_s, Label::tr("Connection")},
                    {u"by_hand"_s, Label::tr("By hand")}, {u"merge"_s, Label::tr("Merge")}}),
            fieldOf(T::LongText, u"wording", Label::tr("Wording shown")),
            fieldOf(T::LongText, u"proof", Label::tr("Proof")),
            referenceTo(u"attachment", Label::tr("File"), EntityKind::Attachment, none),
            fieldOf(T::Date, u"valid_until", Label::tr("Valid until")),
        }};
}

Entity user()
{
    return {.kind = EntityKind::User,
        .name = u"user"_s,
        .label = Label::tr("User"),
        .pluralLabel = Label::tr("Users"),
        .presentation = {.icon = u"contact"_s, .avatar = Avatar::Person},
        .matchKeys = {{u"email"_s}, {u"name"_s}},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required | index),
            fieldOf(T::Email, u"email", Label::tr("E-mail"), index),
            fieldOf(T::Text, u"external_id", Label::tr("External ID"), hidden | index),
            fieldOf(T::Boolean, u"inactive", Label::tr("Inactive")), // who left: offered nowhere, the history stays
        }};
}

Entity team()
{
    return {.kind = EntityKind::Team,
        .name = u"team"_s,
        .label = Label::tr("Team"),
        .pluralLabel = Label::tr("Teams"),
        .presentation = {.icon = u"meeting"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::List, u"members", Label::tr("Members"), FieldFlag::Derived), // from the records of team_member
            fieldOf(T::Boolean, u"is_territory", Label::tr("Has a territory")),
            fieldOf(T::LongText, u"condition", Label::tr("Customers of the territory")), // see Territory.h
            fieldOf(T::Integer, u"position", Label::tr("Position")), // of territories the first that fits wins
        }};
}

/// What is commented on and followed; one of them is given.
std::vector<Field> subjects()
{
    return {
        referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact),
        referenceTo(u"company", Label::tr("Company"), EntityKind::Company),
        referenceTo(u"lead", Label::tr("Lead"), EntityKind::Lead),
        referenceTo(u"deal", Label::tr("Deal"), EntityKind::Deal),
        referenceTo(u"activity", Label::tr("Activity"), EntityKind::Activity),
        referenceTo(u"task", Label::tr("Task"), EntityKind::Task),
        referenceTo(u"quote", Label::tr("Quote"), EntityKind::Quote),
        referenceTo(u"quote_line", Label::tr("Quote line"), EntityKind::QuoteLine),
        referenceTo(u"proposal", Label::tr("Proposal"), EntityKind::Proposal),
    };
}

Entity dealContact()
{
    return {.kind = EntityKind::DealContact,
        .name = u"deal_contact"_s,
        .label = Label::tr("Contact of a deal"),
        .pluralLabel = Label::tr("Contacts of deals"),
        .isInternal = true,
        .presentation = {.icon = u"contact"_s},
        .fields = {
            referenceTo(u"deal", Label::tr("Deal"), EntityKind::Deal, index | required),
            referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact, index | required),
            fieldOf(T::Text, u"role", Label::tr("Role"), FieldFlag::Title),
        }};
}

Entity attendee()
{
    return {.kind = EntityKind::Attendee,
        .name = u"attendee"_s,
        .label = Label::tr("Attendee"),
        .pluralLabel = Label::tr("Attendees"),
        .isInternal = true,
        .presentation = {.icon = u"contact"_s, .avatar = Avatar::Person},
        .fields = {
            referenceTo(u"activity", Label::tr("Activity"), EntityKind::Activity, index | required),
            referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact),
            referenceTo(u"user", Label::tr("User"), EntityKind::User),
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlag::Title),
            fieldOf(T::Text, u"email", Label::tr("E-mail")), // as an invitation wrote it
            choiceOf(u"role", Label::tr("Role"),
                {{u"host"_s, Label::tr("Host")}, {u"required"_s, Label::tr("Required")},
                    {u"optional"_s, Label::tr("Optional")}},
                none, u"required"),
            choiceOf(u"response", Label::tr("Response"),
                {{u"none"_s, Label::tr("No answer yet")}, {u"accepted"_s, Label::tr("Accepted")},
                    {u"tentative"_s, Label::tr("Tentative")}, {u"declined"_s, Label::tr("Declined")}},
                none, u"none"),
            choiceOf(u"attended", Label::tr("Presence"),
                {{u"unknown"_s, Label::tr("Unknown")}, {u"attended"_s, Label::tr("Attended")},
                    {u"absent"_s, Label::tr("Absent")}},
                none, u"unknown"),
        }};
}

Entity agendaItem()
{
    return {.kind = EntityKind::AgendaItem,
        .name = u"agenda_item"_s,
        .label = Label::tr("Agenda point"),
        .pluralLabel = Label::tr("Agenda"),
        .isInternal = true,
        .presentation = {.icon = u"meeting"_s},
        .fields = {
            referenceTo(u"activity", Label::tr("Activity"), EntityKind::Activity, index | required),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
            fieldOf(T::Text, u"title", Label::tr("Title"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Integer, u"minutes", Label::tr("Minutes")), // planned
            fieldOf(T::Instant, u"started_at", Label::tr("Started at")),
            fieldOf(T::Instant, u"ended_at", Label::tr("Ended at")),
        }};
}

/// That one task waits for another.
Entity taskDependency()
{
    return {.kind = EntityKind::TaskDependency,
        .name = u"task_dependency"_s,
        .label = Label::tr("Dependency"),
        .pluralLabel = Label::tr("Dependencies"),
        .isInternal = true,
        .presentation = {.icon = u"tasks"_s},
        .fields = {
            referenceTo(u"task", Label::tr("Task"), EntityKind::Task, index | required),
            referenceTo(u"blocker", Label::tr("Waits for"), EntityKind::Task, index | required),
        }};
}

/// Several tasks that are added together; steps count their days from a date of the record.
Entity taskTemplate()
{
    return {.kind = EntityKind::TaskTemplate,
        .name = u"task_template"_s,
        .label = Label::tr("Task template"),
        .pluralLabel = Label::tr("Task templates"),
        .isInternal = true,
        .presentation = {.icon = u"tasks"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            choiceOf(u"entity", Label::tr("Applies to"),
                {{u"deal"_s, Label::tr("Deal")}, {u"contact"_s, Label::tr("Contact")},
                    {u"company"_s, Label::tr("Company")}, {u"lead"_s, Label::tr("Lead")}},
                none, u"deal"),
            fieldOf(T::Text, u"anchor", Label::tr("Steps count from")), // a date field; empty: when it is applied
        }};
}

Entity taskTemplateStep()
{
    return {.kind = EntityKind::TaskTemplateStep,
        .name = u"task_template_step"_s,
        .label = Label::tr("Step of a task template"),
        .pluralLabel = Label::tr("Steps of task templates"),
        .isInternal = true,
        .presentation = {.icon = u"tasks"_s},
        .fields = {
            referenceTo(u"task_template", Label::tr("Task template"), EntityKind::TaskTemplate, index | required),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
            fieldOf(T::Text, u"title", Label::tr("Title"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Integer, u"day_count", Label::tr("Days after (before: negative)")),
            choiceOf(u"day_kind", Label::tr("Count"),
                {{u"days"_s, Label::tr("All days")}, {u"workdays"_s, Label::tr("Working days only")}}, none, u"days"),
            choiceOf(u"assignment", Label::tr("Assigned to"),
                {{u"owner"_s, Label::tr("Owner of the record")}, {u"me"_s, Label::tr("Who applies the template")},
                    {u"person"_s, Label::tr("A certain person")}},
                none, u"owner"),
            referenceTo(u"assignee", Label::tr("Person"), EntityKind::User, none),
            fieldOf(T::Boolean, u"waits_for_previous", Label::tr("Waits for the step before")),
            choiceOf(u"priority", Label::tr("Priority"),
                {{u"low"_s, Label::tr("Low")}, {u"medium"_s, Label::tr("Medium")}, {u"high"_s, Label::tr("High")},
                    {u"urgent"_s, Label::tr("Urgent")}},
                none, u"medium"),
            fieldOf(T::Text, u"category", Label::tr("Category")),
            fieldOf(T::LongText, u"description", Label::tr("Description")),
        }};
}

Entity attachment()
{
    return {.kind = EntityKind::Attachment,
        .name = u"attachment"_s,
        .label = Label::tr("File"),
        .pluralLabel = Label::tr("Files"),
        .isInternal = true,
        .presentation = {.icon = u"file"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Text, u"media_type", Label::tr("Type")),
            fieldOf(T::Integer, u"size", Label::tr("Size in bytes")),
            fieldOf(T::Text, u"sha256", Label::tr("SHA-256 of the content"), index),
            fieldOf(T::LongText, u"text", Label::tr("Text of the file"), derived | hidden | search),
            referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact),
            referenceTo(u"company", Label::tr("Company"), EntityKind::Company),
            referenceTo(u"deal", Label::tr("Deal"), EntityKind::Deal),
            referenceTo(u"lead", Label::tr("Lead"), EntityKind::Lead),
            referenceTo(u"activity", Label::tr("Activity"), EntityKind::Activity),
        }};
}

/// What the team says about a record, in threads (Comment.h). Never sent to a CRM.
Entity comment()
{
    return {.kind = EntityKind::Comment,
        .name = u"comment"_s,
        .label = Label::tr("Comment"),
        .pluralLabel = Label::tr("Comments"),
        .isInternal = true,
        .presentation = {.icon = u"comment"_s},
        .relatedOrder = u"created_at"_s,
        .fields = concat(
            {{
                 fieldOf(T::LongText, u"body", Label::tr("Text"), FieldFlags(FieldFlag::Search) | required), // Markdown
                 referenceTo(u"author", Label::tr("Author"), EntityKind::User), // empty in an edit: who makes it
                 referenceTo(u"in_reply_to", Label::tr("In reply to"), EntityKind::Comment),
             },
                subjects()})};
}

/// That a user hears of what happens to a record.
Entity follow()
{
    return {.kind = EntityKind::Follow,
        .name = u"follow"_s,
        .label = Label::tr("Followed record"),
        .pluralLabel = Label::tr("Followed records"),
        .isInternal = true,
        .presentation = {.icon = u"bell"_s},
        .fields = concat({{referenceTo(u"user", Label::tr("User"), EntityKind::User, index | required)}, subjects()})};
}

/// A user in a team. The members of a team as texts are derived from these.
Entity teamMember()
{
    return {.kind = EntityKind::TeamMember,
        .name = u"team_member"_s,
        .label = Label::tr("Team member"),
        .pluralLabel = Label::tr("Team members"),
        .isInternal = true,
        .presentation = {.icon = u"meeting"_s},
        .fields = {
            referenceTo(u"team", Label::tr("Team"), EntityKind::Team, index | required),
            referenceTo(u"user", Label::tr("User"), EntityKind::User, index | required),
        }};
}

/// What somebody may do only when another one agrees (ApprovalRequest.h). Never sent to a CRM.
Entity approvalRequest()
{
    return {.kind = EntityKind::ApprovalRequest,
        .name = u"approval_request"_s,
        .label = Label::tr("Approval request"),
        .pluralLabel = Label::tr("Approval requests"),
        .isInternal = true,
        .presentation = {.icon = u"check"_s},
        .relatedOrder = u"created_at"_s,
        .fields = {
            fieldOf(T::Text, u"subject", Label::tr("Subject"), FieldFlags(FieldFlag::Title) | required),
            choiceOf(u"kind", Label::tr("Kind"),
                {{u"discount"_s, Label::tr("Discount")}, {u"connection"_s, Label::tr("Connection")}}, required,
                u"discount"),
            referenceTo(u"quote", Label::tr("Quote"), EntityKind::Quote),
            fieldOf(T::Percent, u"discount_percent", Label::tr("Discount")),
            fieldOf(T::Text, u"account", Label::tr("Account")), // which remote account is to be connected
            fieldOf(T::LongText, u"note", Label::tr("Note")),
            referenceTo(u"requested_by", Label::tr("Requested by"), EntityKind::User), // empty: who makes the edit
            choiceOf(u"state", Label::tr("State"),
                {{u"pending"_s, Label::tr("Pending")}, {u"approved"_s, Label::tr("Approved")},
                    {u"rejected"_s, Label::tr("Rejected")}},
                index, u"pending"),
            referenceTo(u"decided_by", Label::tr("Decided by"), EntityKind::User),
            fieldOf(T::Instant, u"decided_at", Label::tr("Decided")),
            fieldOf(T::LongText, u"answer", Label::tr("Answer")),
        }};
}

/// What people decided about a conversation by e-mail (ConversationState.h). Never sent to a CRM.
Entity conversation()
{
    return {.kind = EntityKind::Conversation,
        .name = u"conversation"_s,
        .label = Label::tr("Conversation"),
        .pluralLabel = Label::tr("Conversations"),
        .isInternal = true,
        .presentation = {.icon = u"email"_s},
        .fields = {
            fieldOf(T::Text, u"subject", Label::tr("Subject"), FieldFlag::Title),
            fieldOf(T::Text, u"thread", Label::tr("Conversation"), FieldFlags(index) | required), // as in its e-mails
            fieldOf(T::Instant, u"done_at", Label::tr("Done")), // messages after it open the conversation again
            fieldOf(T::Instant, u"archived_at", Label::tr("Archived")), // moves its e-mails in the mailbox
            fieldOf(T::Instant, u"snoozed_at", Label::tr("Snoozed")), // so do these
            fieldOf(T::Instant, u"snoozed_until", Label::tr("Snoozed until")),
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User),
        }};
}

/// A text for e-mails (MailTemplate.h). Templates with the same key are one template in several languages.
Entity mailTemplate()
{
    return {.kind = EntityKind::MailTemplate,
        .name = u"mail_template"_s,
        .label = Label::tr("E-mail template"),
        .pluralLabel = Label::tr("E-mail templates"),
        .isInternal = true,
        .presentation = {.icon = u"email"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Text, u"key", Label::tr("Key of its translations"), hidden | index),
            languageOf(Label::tr("Language")),
            choiceOf(u"entity", Label::tr("Written to"),
                {{u"contact"_s, Label::tr("Contact")}, {u"lead"_s, Label::tr("Lead")}, {u"deal"_s, Label::tr("Deal")},
                    {u"company"_s, Label::tr("Company")}},
                none, u"contact"),
            fieldOf(T::Text, u"subject", Label::tr("Subject")),
            fieldOf(T::LongText, u"body", Label::tr("Text")), // Markdown
        }};
}

/// Steps that a person goes through one after the other, until the person answers (models/sequences).
Entity sequence()
{
    return {.kind = EntityKind::Sequence,
        .name = u"sequence"_s,
        .label = Label::tr("Sequence"),
        .pluralLabel = Label::tr("Sequences"),
        .isInternal = true,
        .presentation = {.icon = u"email"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            choiceOf(u"status", Label::tr("Status"),
                {{u"draft"_s, Label::tr("Draft")}, {u"active"_s, Label::tr("Active")},
                    {u"paused"_s, Label::tr("Paused")}},
                index, u"draft"),
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User),
            fieldOf(T::Text, u"purpose", Label::tr("Purpose")), // of Consent.h: "consent"; empty: none is asked for
            fieldOf(T::Integer, u"daily_limit", Label::tr("E-mails per day and account")), // empty: no limit
            fieldOf(T::Time, u"window_from", Label::tr("Sends from")), // empty: from the beginning of the day
            fieldOf(T::Time, u"window_until", Label::tr("Sends until")), // empty: to the end of the day
            weekdays(),
            choiceOf(u"zone", Label::tr("Time zone"),
                {{u"recipient"_s, Label::tr("Of the recipient")}, {u"sender"_s, Label::tr("Of the sender")}}, none,
                u"recipient"),
            fieldOf(T::Boolean, u"skips_holidays", Label::tr("Skips holidays")),
            multiChoiceOf(u"stops_on", Label::tr("Also stops on"), // an answer, a bounce and an opt-out always do
                {{u"meeting"_s, Label::tr("A meeting")}, {u"stage"_s, Label::tr("A new stage of the deal")}}),
        }};
}

Entity sequenceStep()
{
    return {.kind = EntityKind::SequenceStep,
        .name = u"sequence_step"_s,
        .label = Label::tr("Step of a sequence"),
        .pluralLabel = Label::tr("Steps of sequences"),
        .isInternal = true,
        .presentation = {.icon = u"email"_s},
        .fields = {
            referenceTo(u"sequence", Label::tr("Sequence"), EntityKind::Sequence, index | required),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
            choiceOf(u"kind", Label::tr("Kind"),
                {{u"email"_s, Label::tr("E-mail")}, {u"call"_s, Label::tr("Phone call")},
                    {u"task"_s, Label::tr("Task")}, {u"wait"_s, Label::tr("Wait")}},
                required),
            fieldOf(T::Integer, u"day_count", Label::tr("Days after the step before")),
            choiceOf(u"day_kind", Label::tr("Count"),
                {{u"days"_s, Label::tr("All days")}, {u"workdays"_s, Label::tr("Working days only")}}, none, u"days"),
            choiceOf(u"continues", Label::tr("Next step"), // of a call or task
                {{u"when_done"_s, Label::tr("When it is done")}, {u"at_once"_s, Label::tr("Without waiting for it")}},
                none, u"when_done"),
            fieldOf(T::Text, u"title", Label::tr("Title"), FieldFlag::Title), // of the task, a template
            fieldOf(T::Text, u"subject", Label::tr("Subject")), // a template, as the next three; empty: "Re:"
            fieldOf(T::LongText, u"body", Label::tr("Text")), // Markdown
            fieldOf(T::Text, u"subject_b", Label::tr("Subject of variant B")),
            fieldOf(T::LongText, u"body_b", Label::tr("Text of variant B")), // empty: there is no variant B
        }};
}

/// A person in a sequence. Only the desk that enrolled the person carries out the steps.
Entity enrolment()
{
    return {.kind = EntityKind::Enrolment,
        .name = u"enrolment"_s,
        .label = Label::tr("Enrolment"),
        .pluralLabel = Label::tr("Enrolments"),
        .isInternal = true,
        .presentation = {.icon = u"email"_s},
        .fields = {
            referenceTo(u"sequence", Label::tr("Sequence"), EntityKind::Sequence, index | required),
            referenceTo(u"contact", Label::tr("Contact"), EntityKind::Contact),
            referenceTo(u"lead", Label::tr("Lead"), EntityKind::Lead),
            referenceTo(u"deal", Label::tr("Deal"), EntityKind::Deal),
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User),
            fieldOf(T::Text, u"account", Label::tr("Mail account")), // the address of a mail account
            fieldOf(T::Text, u"desk", Label::tr("Desk"), hidden | index), // sequences/Desk.h
            choiceOf(u"state", Label::tr("State"),
                {{u"active"_s, Label::tr("Active")}, {u"finished"_s, Label::tr("Finished")},
                    {u"stopped"_s, Label::tr("Stopped")}},
                index, u"active"),
            choiceOf(u"stop_reason", Label::tr("Stopped because of"),
                {{u"answer"_s, Label::tr("An answer")}, {u"bounce"_s, Label::tr("A bounce")},
                    {u"meeting"_s, Label::tr("A meeting")}, {u"stage"_s, Label::tr("A new stage of the deal")},
                    {u"opt_out"_s, Label::tr("An opt-out")}, {u"empty_field"_s, Label::tr("An empty field")},
                    {u"not_sent"_s, Label::tr("An e-mail that was not sent")},
                    {u"gone"_s, Label::tr("A deleted record")}, {u"by_hand"_s, Label::tr("A person's decision")}}),
            fieldOf(T::Text, u"note", Label::tr("Note")), // what exactly: the empty field, the server's answer
            fieldOf(T::Integer, u"position", Label::tr("Position")), // of the last step that was done
            fieldOf(T::Instant, u"started_at", Label::tr("Started at")),
            fieldOf(T::Instant, u"due_at", Label::tr("Next step at"), index), // empty: no step is to come
        }};
}

/// That an enrolment went through a step: what figures are counted from.
Entity sequenceRun()
{
    return {.kind = EntityKind::SequenceRun,
        .name = u"sequence_run"_s,
        .label = Label::tr("Step of an enrolment"),
        .pluralLabel = Label::tr("Steps of enrolments"),
        .isInternal = true,
        .presentation = {.icon = u"email"_s},
        .fields = {
            referenceTo(u"enrolment", Label::tr("Enrolment"), EntityKind::Enrolment, index | required),
            referenceTo(u"step", Label::tr("Step"), EntityKind::SequenceStep, index | required),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
            choiceOf(u"variant", Label::tr("Variant"), {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}), // of an e-mail
            fieldOf(T::Instant, u"at", Label::tr("At"), index),
            referenceTo(u"activity", Label::tr("Activity"), EntityKind::Activity), // the e-mail, once it was sent
            referenceTo(u"task", Label::tr("Task"), EntityKind::Task),
            fieldOf(T::Text, u"message_id", Label::tr("Message ID"), hidden | index),
        }};
}

/// What happens by itself when something happens to a record (AutomationRule.h). Only the desk where a person
/// switched it on carries it out.
Entity rule()
{
    return {.kind = EntityKind::Rule,
        .name = u"rule"_s,
        .label = Label::tr("Rule"),
        .pluralLabel = Label::tr("Rules"),
        .isInternal = true,
        .presentation = {.icon = u"sync"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required | index),
            choiceOf(u"status", Label::tr("Status"),
                {{u"off"_s, Label::tr("Off")}, {u"on"_s, Label::tr("On")}, {u"stopped"_s, Label::tr("Stopped")}}, index,
                u"off"), // stopped by the program, which says why in `problem`
            fieldOf(T::LongText, u"definition", Label::tr("Definition"), required), // AutomationRuleText.h
            referenceTo(u"owner", Label::tr("Owner"), EntityKind::User), // as whom it runs
            fieldOf(T::Text, u"desk", Label::tr("Desk"), hidden | index), // sequences/Desk.h
            fieldOf(T::Instant, u"switched_on_at", Label::tr("On since")),
            fieldOf(T::Text, u"problem", Label::tr("Problem")),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
        }};
}

/// A record that a rule works on, or has worked on.
Entity ruleRun()
{
    return {.kind = EntityKind::RuleRun,
        .name = u"rule_run"_s,
        .label = Label::tr("Run of a rule"),
        .pluralLabel = Label::tr("Runs of rules"),
        .isInternal = true,
        .presentation = {.icon = u"sync"_s},
        .fields = {
            referenceTo(u"rule", Label::tr("Rule"), EntityKind::Rule, index | required),
            fieldOf(T::Text, u"entity", Label::tr("Entity"), required),
            fieldOf(T::Text, u"record", Label::tr("Record"), hidden | index | FieldFlag::Required), // its id
            choiceOf(u"state", Label::tr("State"),
                {{u"waiting"_s, Label::tr("Waiting")}, {u"asks"_s, Label::tr("Needs your answer")},
                    {u"done"_s, Label::tr("Done")}, {u"stopped"_s, Label::tr("Stopped")},
                    {u"no_consent"_s, Label::tr("No consent")}, {u"failed"_s, Label::tr("Failed")}},
                index, u"waiting"),
            fieldOf(T::Text, u"trigger", Label::tr("Triggered by")), // what happened, RuleIdentity.h
            fieldOf(T::Text, u"step", Label::tr("Step")), // the id of the one that comes next; empty: none does
            fieldOf(T::Instant, u"due_at", Label::tr("Next step at"), index), // of one that waits
            fieldOf(T::Instant, u"started_at", Label::tr("Started at"), index),
            fieldOf(T::Integer, u"depth", Label::tr("Rules before it")), // that led to the change that triggered it
            fieldOf(T::List, u"actions", Label::tr("Actions")), // what was done, in words
            fieldOf(T::Text, u"note", Label::tr("Note")), // why it stopped or failed
            referenceTo(u"given_to", Label::tr("Given to"), EntityKind::User), // whom it made the record's owner
            fieldOf(T::Text, u"desk", Label::tr("Desk"), hidden | index),
        }};
}

/// What to do, ask and reach while a deal is in a stage (PlaybookRules.h).
Entity playbook()
{
    return {.kind = EntityKind::Playbook,
        .name = u"playbook"_s,
        .label = Label::tr("Playbook"),
        .pluralLabel = Label::tr("Playbooks"),
        .isInternal = true,
        .presentation = {.icon = u"tasks"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            referenceTo(u"pipeline", Label::tr("Pipeline"), EntityKind::Pipeline, none), // empty: of any
            referenceTo(u"stage", Label::tr("Stage"), EntityKind::Stage, none), // empty: in any of the pipeline
            fieldOf(T::LongText, u"description", Label::tr("Description")),
        }};
}

Entity playbookItem()
{
    return {.kind = EntityKind::PlaybookItem,
        .name = u"playbook_item"_s,
        .label = Label::tr("Item of a playbook"),
        .pluralLabel = Label::tr("Items of playbooks"),
        .isInternal = true,
        .presentation = {.icon = u"tasks"_s},
        .fields = {
            referenceTo(u"playbook", Label::tr("Playbook"), EntityKind::Playbook, index | required),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
            choiceOf(u"kind", Label::tr("Kind"),
                {{u"step"_s, Label::tr("Step")}, {u"question"_s, Label::tr("Question")},
                    {u"criterion"_s, Label::tr("Exit criterion")}, {u"material"_s, Label::tr("Material")}},
                none, u"step"),
            fieldOf(T::Text, u"title", Label::tr("Title"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::LongText, u"description", Label::tr("Description")),
            fieldOf(T::LongText, u"condition", Label::tr("Filter of deals that meet it")), // of a criterion
            fieldOf(T::Url, u"url", Label::tr("Link")), // of a material, which has a link or a file
            referenceTo(u"attachment", Label::tr("File"), EntityKind::Attachment, none),
        }};
}

/// That an item was done in a deal, or what a question was answered with. Of two about one item the newest counts.
Entity playbookAnswer()
{
    return {.kind = EntityKind::PlaybookAnswer,
        .name = u"playbook_answer"_s,
        .label = Label::tr("Answer in a playbook"),
        .pluralLabel = Label::tr("Answers in playbooks"),
        .isInternal = true,
        .presentation = {.icon = u"check"_s},
        .fields = {
            referenceTo(u"deal", Label::tr("Deal"), EntityKind::Deal, index | required),
            referenceTo(u"item", Label::tr("Item"), EntityKind::PlaybookItem, index | required),
            fieldOf(T::Boolean, u"is_done", Label::tr("Done")),
            fieldOf(T::LongText, u"answer", Label::tr("Answer")),
            referenceTo(u"answered_by", Label::tr("Answered by"), EntityKind::User, none),
            fieldOf(T::Instant, u"answered_at", Label::tr("Answered at")),
        }};
}

/// What is to be done until a deal can be signed, agreed on with the customer.
Entity actionPlanStep()
{
    return {.kind = EntityKind::ActionPlanStep,
        .name = u"action_plan_step"_s,
        .label = Label::tr("Step of an action plan"),
        .pluralLabel = Label::tr("Steps of action plans"),
        .isInternal = true,
        .presentation = {.icon = u"tasks"_s},
        .fields = {
            referenceTo(u"deal", Label::tr("Deal"), EntityKind::Deal, index | required),
            fieldOf(T::Integer, u"position", Label::tr("Position")),
            fieldOf(T::Text, u"title", Label::tr("Step"), FieldFlags(FieldFlag::Title) | required),
            choiceOf(u"party", Label::tr("Done by"), {{u"us"_s, Label::tr("Us")}, {u"them"_s, Label::tr("Customer")}},
                none, u"us"),
            fieldOf(T::Text, u"name", Label::tr("Name")), // of the person who does it
            fieldOf(T::Date, u"due_date", Label::tr("Due")),
            fieldOf(T::Date, u"done_on", Label::tr("Done on")), // empty: still to be done
        }};
}

/// What a form asks for, and the record that each submission makes (CaptureForm.h).
Entity captureForm()
{
    return {.kind = EntityKind::CaptureForm,
        .name = u"capture_form"_s,
        .label = Label::tr("Web form"),
        .pluralLabel = Label::tr("Web forms"),
        .isInternal = true,
        .presentation = {.icon = u"board"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            choiceOf(u"entity", Label::tr("Creates"),
                {{u"lead"_s, Label::tr("Lead")}, {u"contact"_s, Label::tr("Contact")}}, none, u"lead"),
            fieldOf(T::LongText, u"questions", Label::tr("Fields"), required), // JSON: CaptureForm.h
            fieldOf(T::LongText, u"presets", Label::tr("Values of each submission")), // JSON, likewise
            fieldOf(T::LongText, u"thank_you", Label::tr("Thank-you sentence")),
            fieldOf(T::Text, u"purpose", Label::tr("Purpose of the consent")), // the contact's field, Consent.h
            fieldOf(T::LongText, u"wording", Label::tr("Consent text")),
            fieldOf(T::Boolean, u"paused", Label::tr("Paused")),
        }};
}

Entity view()
{
    return {.kind = EntityKind::View,
        .name = u"view"_s,
        .label = Label::tr("View"),
        .pluralLabel = Label::tr("Views"),
        .isInternal = true,
        .presentation = {.icon = u"filter"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Text, u"place",
                Label::tr("Page")), // which list it belongs to: an entity's name, "pipeline", "tasks"
            fieldOf(T::LongText, u"filter", Label::tr("Filter")),
            fieldOf(T::Text, u"sort", Label::tr("Sort")),
            fieldOf(T::LongText, u"columns", Label::tr("Columns")), // JSON: names, widths
            fieldOf(T::Integer, u"position", Label::tr("Position")),
        }};
}

Entity exchangeRate()
{
    return {.kind = EntityKind::ExchangeRate,
        .name = u"exchange_rate"_s,
        .label = Label::tr("Exchange rate"),
        .pluralLabel = Label::tr("Exchange rates"),
        .isInternal = true,
        .presentation = {.icon = u"globe"_s},
        .fields = {
            fieldOf(T::Text, u"currency", Label::tr("Currency"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Decimal, u"rate", Label::tr("Units for one of the main currency"), required),
            fieldOf(T::Date, u"as_of", Label::tr("As of")),
        }};
}

/// Two records that look the same and are not: nobody is asked about them again.
Entity distinctPair()
{
    return {.kind = EntityKind::DistinctPair,
        .name = u"distinct_pair"_s,
        .label = Label::tr("Distinct pair"),
        .pluralLabel = Label::tr("Distinct pairs"),
        .isInternal = true,
        .presentation = {.icon = u"merge"_s},
        .fields = {
            fieldOf(
                T::Text, u"first_entity", Label::tr("Entity of the first"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Text, u"first", Label::tr("First"), required),
            fieldOf(T::Text, u"second_entity", Label::tr("Entity of the second"), required),
            fieldOf(T::Text, u"second", Label::tr("Second"), required),
        }};
}

/// The custom fields of the store, and what is set for all who work in it: records, so that they can be undone.
Entity fieldDefinition()
{
    return {.kind = EntityKind::FieldDefinition,
        .name = u"field_definition"_s,
        .label = Label::tr("Custom field"),
        .pluralLabel = Label::tr("Custom fields"),
        .isInternal = true,
        .isScripted = true,
        .presentation = {.icon = u"settings"_s},
        .fields = {
            fieldOf(T::Text, u"label", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Text, u"entity", Label::tr("Field of"), required),
            fieldOf(T::Text, u"name", Label::tr("Short name"), required),
            fieldOf(T::Text, u"type", Label::tr("Type"), required),
            fieldOf(T::LongText, u"choices", Label::tr("Choices")), // JSON array of {"key","label"}
            fieldOf(T::Text, u"target", Label::tr("Refers to")),
            fieldOf(T::Boolean, u"is_required", Label::tr("Required")),
            fieldOf(T::LongText, u"formula", Label::tr("Formula")), // of a calculated field
            fieldOf(T::Integer, u"position", Label::tr("Position")),
        }};
}

/// The custom entities of the store (CustomEntity.h). Their fields are field definitions.
Entity entityDefinition()
{
    return {.kind = EntityKind::EntityDefinition,
        .name = u"entity_definition"_s,
        .label = Label::tr("Custom record type"),
        .pluralLabel = Label::tr("Custom record types"),
        .isInternal = true,
        .isScripted = true,
        .presentation = {.icon = u"settings"_s},
        .fields = {
            fieldOf(T::Text, u"label", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::Text, u"plural_label", Label::tr("Plural")),
            fieldOf(T::Text, u"name", Label::tr("Short name"), required), // "x_project", also of the table
            fieldOf(T::Text, u"icon", Label::tr("Icon")), // a drawing of resources/icons: "goal"
            fieldOf(T::Text, u"title_label", Label::tr("What names a record")), // "Contract number"
            fieldOf(T::Boolean, u"is_relation", Label::tr("Is a relation")), // its records are links (Relation.h)
        }};
}

Entity setting()
{
    return {.kind = EntityKind::Setting,
        .name = u"setting"_s,
        .label = Label::tr("Setting"),
        .pluralLabel = Label::tr("Settings"),
        .isInternal = true,
        .presentation = {.icon = u"settings"_s},
        .fields = {
            fieldOf(T::Text, u"name", Label::tr("Name"), FieldFlags(FieldFlag::Title) | required),
            fieldOf(T::LongText, u"value", Label::tr("Value")),
        }};
}

/// Those that Schema::declare added.
std::vector<Entity> &declared()
{
    static std::vector<Entity> entities;
    return entities;
}

std::map<EntityKind, Presentation> &presentations()
{
    static std::map<EntityKind, Presentation> all = [] {
        std::map<EntityKind, Presentation> built;
        for (const Entity &entity : Schema::core())
            built[entity.kind] = entity.presentation;
        return built;
    }();
    return all;
}

/// Workers ask while a person defines an entity in the window.
QReadWriteLock &presentationLock()
{
    static QReadWriteLock lock;
    return lock;
}

} // namespace

std::vector<Entity> Schema::core()
{
    // A function for each: as one expression they would take a compiler half a minute.
    using Declaration = Entity (*)();
    constexpr Declaration listed[] = {contact, company, lead, deal, activity, task, pipeline, stage, quote, quoteLine,
        proposal, proposalBlock, product, priceList, price, taxRate, scoreRule, validationRule, consent, competitor,
        user, team};
    constexpr Declaration internal[] = {dealContact, attendee, agendaItem, taskDependency, taskTemplate,
        taskTemplateStep, attachment, comment, follow, teamMember, approvalRequest, conversation, mailTemplate,
        sequence, sequenceStep, enrolment, sequenceRun, rule, ruleRun, playbook, playbookItem, playbookAnswer,
        actionPlanStep, captureForm, view, exchangeRate, distinctPair, fieldDefinition, entityDefinition, setting};
    std::vector<Entity> all;
    all.reserve(std::size(listed) + declared().size() + std::size(internal));
    for (const Declaration entity : listed)
        all.push_back(entity());
    all.insert(all.end(), declared().begin(), declared().end());
    for (const Declaration entity : internal)
        all.push_back(entity());
    return all;
}

void Schema::declare(Entity entity)
{
    const QWriteLocker locker(&presentationLock());
    presentations()[entity.kind] = entity.presentation;
    declared().push_back(std::move(entity));
}

void presentCustomEntities(const Schema &schema)
{
    const QWriteLocker locker(&presentationLock());
    const std::vector<Entity> core = Schema::core();
    std::erase_if(presentations(), [&core](const auto &one) {
        return isCustomEntity(one.first) && std::ranges::find(core, one.first, &Entity::kind) == core.end();
    });
    for (const auto &entity : schema.entities()) {
        if (isCustomEntity(entity->kind))
            presentations()[entity->kind] = entity->presentation;
    }
}

Presentation presentationOf(EntityKind kind)
{
    const QReadLocker locker(&presentationLock());
    const auto known = presentations().find(kind);
    return known == presentations().end() ? Presentation() : known->second;
}

EntityKind entityListedOn(QStringView page)
{
    const QReadLocker locker(&presentationLock());
    for (const auto &[kind, presentation] : presentations()) {
        if (!page.isEmpty() && presentation.page == page)
            return kind;
    }
    return {};
}

} // namespace satchel
