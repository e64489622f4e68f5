// SPDX-License-Identifier: GPL-3.0-or-later
// What colleagues say to each other beside a customer and a deal.
#include "app/demo/DemoWorld.h"

#include "domain/FieldNames.h"
#include "domain/Mention.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

enum Person : size_t { Me, Jonas, Priya }; // of DemoWorld::users

struct Said
{
    Person by;
    qint64 daysAgo;
    QTime time;
    bool isAnswer = false; // in the thread before it
};

/// `texts` are in step with `said`; %1 in a text mentions the window's person.
void planThread(
    DemoWorld &world, const QString &about, RecordId record, const QJsonValue &texts, const std::vector<Said> &said)
{
    const QString mention = mentionLink({u"Mara Lindqvist"_s, u"user"_s, world.users[Me]});
    RecordId first;
    for (qsizetype i = 0; const Said &one : said) {
        const Instant at = std::min(world.at(world.today().addDays(-one.daysAgo), one.time), world.now());
        const QString text = texts[i++].toString();
        std::vector<FieldValue> values = {{field::body, text.contains(u"%1"_s) ? text.arg(mention) : text},
            {field::author, world.users[one.by]}, {about, record}};
        if (one.isAnswer)
            values.push_back({field::in_reply_to, first});
        const RecordId made = world.create(at, u"comment"_s, EntityKind::Comment, std::move(values));
        first = one.isAnswer ? first : made;
    }
}

} // namespace

void planComments(DemoWorld &world)
{
    const QJsonValue texts = world.words(u"comments"_s);
    const RecordId annika = world.contacts[world.contactNamed(u"Reinhardt-Vogelsang"_s)].id;
    planThread(world, field::contact, annika, texts[u"contact"_s],
        {{Jonas, 5, QTime(16, 20)}, {Me, 5, QTime(16, 48), true}, {Jonas, 4, QTime(8, 35), true}});
    planThread(
        world, field::deal, world.featuredDeal(u"framework"_s).id, texts[u"deal"_s], {{Priya, 6, QTime(11, 10)}});
}

} // namespace satchel::app
