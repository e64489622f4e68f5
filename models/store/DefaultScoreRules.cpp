// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DefaultScoreRules.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Label.h"
#include "domain/Spoken.h"

namespace satchel::store {

using namespace Qt::StringLiterals;

namespace {

struct RuleTemplate
{
    ChoiceName scored;
    int points;
    const char *name;
    const char *reason;
    const char16_t *filter;
};

#define DECIDES(path)                                                                                                  \
    "(" path " contains \"CEO\" or " path " contains \"Chief\" or " path " contains \"Director\" or " path             \
    " contains \"Head\" or " path " contains \"President\" or " path " contains \"Owner\" or " path                    \
    " contains \"Geschäftsführ\" or " path " contains \"leit\" or " path " contains \"Directeur\" or " path            \
    " contains \"Directora\")"

constexpr RuleTemplate templates[] = {
    {choice::contact, 25, QT_TRANSLATE_NOOP("satchel::Schema", "In an open deal"),
        QT_TRANSLATE_NOOP("satchel::Schema", "There is an open deal with this contact."),
        u"has deal (status = \"open\")"},
    {choice::contact, 20, QT_TRANSLATE_NOOP("satchel::Schema", "Decision maker"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The job title is one that decides."), u"" DECIDES("job_title")},
    {choice::contact, 15, QT_TRANSLATE_NOOP("satchel::Schema", "Talked in the last 30 days"),
        QT_TRANSLATE_NOOP("satchel::Schema", "There was a call, meeting or e-mail in the last 30 days."),
        u"has activity (" SATCHEL_SPOKEN " and at >= today-30d)"},
    {choice::contact, 15, QT_TRANSLATE_NOOP("satchel::Schema", "Answered a call"),
        QT_TRANSLATE_NOOP("satchel::Schema", "A call was answered in the last 90 days."),
        u"has activity (kind = \"call\" and outcome = \"answered\" and at >= today-90d)"},
    {choice::contact, 10, QT_TRANSLATE_NOOP("satchel::Schema", "Customer"),
        QT_TRANSLATE_NOOP("satchel::Schema", "This contact is a customer."), u"lifecycle = \"customer\""},
    {choice::contact, 10, QT_TRANSLATE_NOOP("satchel::Schema", "Reachable"),
        QT_TRANSLATE_NOOP("satchel::Schema", "An e-mail address and a phone number are known."),
        u"email is not empty and (phone is not empty or mobile is not empty)"},
    {choice::contact, -10, QT_TRANSLATE_NOOP("satchel::Schema", "Negative tone"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The tone was negative in the last 30 days."),
        u"has activity (sentiment = \"negative\" and at >= today-30d)"},
    {choice::contact, -15, QT_TRANSLATE_NOOP("satchel::Schema", "Silent for 90 days"),
        QT_TRANSLATE_NOOP("satchel::Schema", "Nothing has happened for 90 days."), u"last_activity_at < today-90d"},
    {choice::contact, -50, QT_TRANSLATE_NOOP("satchel::Schema", "Do not contact"),
        QT_TRANSLATE_NOOP("satchel::Schema", "This contact does not want to be contacted."), u"do_not_contact = true"},

    {choice::lead, 20, QT_TRANSLATE_NOOP("satchel::Schema", "Decision maker"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The job title is one that decides."), u"" DECIDES("job_title")},
    {choice::lead, 20, QT_TRANSLATE_NOOP("satchel::Schema", "Talked in the last 14 days"),
        QT_TRANSLATE_NOOP("satchel::Schema", "There was a call, meeting or e-mail in the last 14 days."),
        u"has activity (" SATCHEL_SPOKEN " and at >= today-14d)"},
    {choice::lead, 15, QT_TRANSLATE_NOOP("satchel::Schema", "Business e-mail"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The e-mail address is not one of a free provider."),
        u"email is not empty and not (email contains \"@gmail.\" or email contains \"@outlook.\" or email contains "
        "\"@hotmail.\" or email contains \"@yahoo.\" or email contains \"@icloud.\" or email contains \"@gmx.\" or "
        "email contains \"@web.de\")"},
    {choice::lead, 15, QT_TRANSLATE_NOOP("satchel::Schema", "Company known"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The company is known."), u"company_name is not empty"},
    {choice::lead, 15, QT_TRANSLATE_NOOP("satchel::Schema", "Value known"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The lead has an estimated value."), u"value > 0"},
    {choice::lead, 10, QT_TRANSLATE_NOOP("satchel::Schema", "Phone known"),
        QT_TRANSLATE_NOOP("satchel::Schema", "A phone number is known."), u"phone is not empty"},
    {choice::lead, -6, QT_TRANSLATE_NOOP("satchel::Schema", "Team e-mail"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The e-mail address is that of a team, not of a person."),
        u"email starts \"info@\" or email starts \"office@\" or email starts \"contact@\" or email starts \"sales@\""},
    {choice::lead, -20, QT_TRANSLATE_NOOP("satchel::Schema", "Untouched for 21 days"),
        QT_TRANSLATE_NOOP("satchel::Schema", "Nobody has worked on this lead for 21 days."),
        u"created_at < today-21d and status in (\"new\", \"contacted\") and not has activity (at >= today-21d)"},
    {choice::lead, -60, QT_TRANSLATE_NOOP("satchel::Schema", "Unqualified"),
        QT_TRANSLATE_NOOP("satchel::Schema", "This lead is unqualified."), u"status = \"unqualified\""},

    {choice::deal, 20, QT_TRANSLATE_NOOP("satchel::Schema", "Next action planned"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The next action has a day."),
        u"status = \"open\" and next_action_date >= today"},
    {choice::deal, 20, QT_TRANSLATE_NOOP("satchel::Schema", "Quote with the customer"),
        QT_TRANSLATE_NOOP("satchel::Schema", "A quote was sent, viewed or accepted."),
        u"has quote (status in (\"sent\", \"viewed\", \"accepted\"))"},
    {choice::deal, 15, QT_TRANSLATE_NOOP("satchel::Schema", "Decision maker involved"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The contact's job title is one that decides."),
        u"" DECIDES("contact.job_title")},
    {choice::deal, 15, QT_TRANSLATE_NOOP("satchel::Schema", "Talked in the last 14 days"),
        QT_TRANSLATE_NOOP("satchel::Schema", "There was a call, meeting or e-mail in the last 14 days."),
        u"has activity (" SATCHEL_SPOKEN " and at >= today-14d)"},
    {choice::deal, 15, QT_TRANSLATE_NOOP("satchel::Schema", "Closes within 30 days"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The expected close is within 30 days."),
        u"status = \"open\" and expected_close >= today and expected_close <= today+30d"},
    {choice::deal, 10, QT_TRANSLATE_NOOP("satchel::Schema", "Hot"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The priority is hot."), u"priority = \"hot\""},
    {choice::deal, -10, QT_TRANSLATE_NOOP("satchel::Schema", "Next action overdue"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The day of the next action has passed."),
        u"status = \"open\" and next_action_date < today"},
    {choice::deal, -15, QT_TRANSLATE_NOOP("satchel::Schema", "No next action"),
        QT_TRANSLATE_NOOP("satchel::Schema", "Nobody has planned what comes next."),
        u"status = \"open\" and next_action is empty and next_action_date is empty"},
    {choice::deal, -15, QT_TRANSLATE_NOOP("satchel::Schema", "Expected close has passed"),
        QT_TRANSLATE_NOOP("satchel::Schema", "The deal should have closed already."),
        u"status = \"open\" and expected_close < today"},
    {choice::deal, -20, QT_TRANSLATE_NOOP("satchel::Schema", "Silent for 21 days"),
        QT_TRANSLATE_NOOP("satchel::Schema", "Nothing has happened for 21 days."),
        u"status = \"open\" and created_at < today-21d and not has activity (at >= today-21d and at <= now)"},
};

#undef DECIDES

} // namespace

std::vector<std::vector<FieldValue>> defaultScoreRules()
{
    std::vector<std::vector<FieldValue>> rules;
    qint64 position = 0;
    for (const RuleTemplate &rule : templates) {
        rules.push_back({{field::name, Label::tr(rule.name)}, {field::scored, rule.scored},
            {field::filter, QString::fromUtf16(rule.filter)}, {field::points, qint64(rule.points)},
            {field::reason, Label::tr(rule.reason)}, {field::position, position++}});
    }
    return rules;
}

} // namespace satchel::store
