// SPDX-License-Identifier: GPL-3.0-or-later
// A few templates of e-mails in English, one of them also in German: after a call, with a quote, to a new lead.
#include "app/demo/DemoWorld.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

struct DemoTemplate
{
    QString name;
    QString key;
    QString language;
    QString entity;
    QString subject;
    QString body;
};

const std::vector<DemoTemplate> &demoTemplates()
{
    static const std::vector<DemoTemplate> templates{
        {u"After a call"_s, u"after-a-call"_s, u"en"_s, u"contact"_s, u"Our call today"_s,
            u"Dear {{contact.name}},\n\nThank you for your time today. I will send what we agreed on to "
            "{{contact.email}}{{#if contact.phone is not empty}}, and call you at {{contact.phone}} next "
            "week{{/if}}.\n\nKind regards\n{{user.name}}"_s},
        {u"Nach einem Gespräch"_s, u"after-a-call"_s, u"de"_s, u"contact"_s, u"Unser Gespräch heute"_s,
            u"Guten Tag {{contact.name}},\n\nvielen Dank für Ihre Zeit heute. Was wir vereinbart haben, sende ich an "
            "{{contact.email}}{{#if contact.phone is not empty}} und rufe Sie nächste Woche unter {{contact.phone}} "
            "an{{/if}}.\n\nFreundliche Grüße\n{{user.name}}"_s},
        {u"Quote follow-up"_s, u"quote-follow-up"_s, u"en"_s, u"deal"_s, u"Quote {{quote.number}} for {{deal.title}}"_s,
            u"Dear {{contact.name}},\n\nOur quote {{quote.number}} for {{deal.title}} is valid until "
            "{{quote.valid_until}}.\n{{#if deal.expected_close is not empty}}\nYou wanted to decide by "
            "{{deal.expected_close}}. Is there anything else you need from us?\n{{/if}}\n\nKind "
            "regards\n{{user.name}}"_s},
        {u"First contact"_s, u"first-contact"_s, u"en"_s, u"lead"_s, u"{{lead.company_name|Your request}}"_s,
            u"Hello {{lead.first_name|there}},\n\nThank you for your interest. When would a call of fifteen minutes "
            "suit you this week?\n\nKind regards\n{{user.name}}"_s},
    };
    return templates;
}

} // namespace

void planMailTemplates(DemoWorld &world)
{
    Instant at = world.atWork(30);
    for (const DemoTemplate &one : demoTemplates()) {
        world.planLater(at, [one](store::Store &) {
            return ChangeSet{u"Saved the e-mail template “%1”"_s.arg(one.name), Origin::user(),
                {Edit::create(EntityKind::MailTemplate, {},
                    {{field::name, one.name}, {u"key"_s, one.key}, {field::language, one.language},
                        {field::entity, one.entity}, {field::subject, one.subject}, {field::body, one.body}})},
                {}};
        });
        at.ms += 60'000;
    }
}

} // namespace satchel::app
