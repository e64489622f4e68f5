// SPDX-License-Identifier: GPL-3.0-or-later
// A few templates of e-mails in the language of the sample, one of them in another language too: after a call, with a
// quote, to a new lead.
#include "app/demo/DemoWorld.h"
#include "domain/FieldNames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

struct DemoTemplate // by the place of its texts
{
    QLatin1StringView key; // of its translations
    QLatin1StringView entity;
};

constexpr DemoTemplate demoTemplates[] = {{"after-a-call"_L1, "contact"_L1}, {"after-a-call"_L1, "contact"_L1},
    {"quote-follow-up"_L1, "deal"_L1}, {"first-contact"_L1, "lead"_L1}};

} // namespace

void planMailTemplates(DemoWorld &world)
{
    Instant at = world.atWork(30);
    const QJsonArray texts = world.words(u"mailTemplates"_s).toArray();
    const QString label = world.word(u"labels"_s, u"mailTemplate"_s);
    for (qsizetype i = 0; const DemoTemplate &one : demoTemplates) {
        const QJsonObject text = texts[i++].toObject();
        world.planLater(at, [one, text, label](store::Store &) {
            const QString name = text["name"_L1].toString();
            return ChangeSet{label.arg(name), Origin::user(),
                {Edit::create(EntityKind::MailTemplate, {},
                    {{field::name, name}, {u"key"_s, QString(one.key)},
                        {field::language, text["language"_L1].toString()}, {field::entity, QString(one.entity)},
                        {field::subject, text["subject"_L1].toString()}, {field::body, text["body"_L1].toString()}})},
                {}};
        });
        at.ms += 60'000;
    }
}

} // namespace satchel::app
