// SPDX-License-Identifier: GPL-3.0-or-later
// Guided selling in small: a playbook for negotiations that one deal is half through, the battle card of a competitor,
// and the action plan of that deal.
#include "app/demo/DemoWorld.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 minuteOfGuidance = 60'000;

struct DemoItem // by the place of its title in the texts
{
    ChoiceName kind;
    const char16_t *condition;
    const char16_t *url;
};

constexpr DemoItem demoItems[] = {
    {choice::step, u"", u""},
    {choice::question, u"", u""},
    {choice::criterion, u"has quote (status in (\"sent\", \"viewed\", \"accepted\"))", u""},
    {choice::step, u"", u""},
    {choice::material, u"", u"https://intranet.messwerk.example/negotiation"},
};

std::vector<RecordId> planPlaybook(DemoWorld &world, Instant at)
{
    const QJsonValue words = world.words(u"guidance"_s);
    const DemoStage &stage = world.stage(u"Negotiation"_s);
    const QString name = words[u"playbook"_s].toString();
    const RecordId playbook = world.create(
        at, u"playbook"_s, EntityKind::Playbook, {{field::name, name}, {field::stage, stage.id}}, name);
    std::vector<RecordId> items;
    for (const DemoItem &item : demoItems) {
        const auto place = static_cast<qint64>(items.size());
        std::vector<FieldValue> values{{field::playbook, playbook}, {field::position, place + 1},
            {field::kind, QString(item.kind)}, {field::title, words[u"items"_s][place].toString()}};
        if (*item.condition)
            values.push_back({field::condition, QString::fromUtf16(item.condition)});
        if (*item.url)
            values.push_back({field::url, QString::fromUtf16(item.url)});
        items.push_back(world.create(Instant{at.ms + (place + 1) * minuteOfGuidance}, u"playbook"_s,
            EntityKind::PlaybookItem, std::move(values), name));
    }
    return items;
}

void planAnswers(DemoWorld &world, const DemoDeal &deal, const std::vector<RecordId> &items, Instant at)
{
    const QString answer = world.words(u"guidance"_s)[u"answer"_s].toString();
    const QString name = world.words(u"guidance"_s)[u"playbook"_s].toString();
    const auto keep = [&](size_t item, FieldValue value, Instant when) {
        world.plan(when, u"playbook"_s,
            {Edit::create(EntityKind::PlaybookAnswer, world.newId(when),
                {{field::deal, deal.id}, {field::item, items[item]}, std::move(value),
                    {field::answered_by, world.users[deal.owner]}, {field::answered_at, when}})},
            Origin::user(), name);
    };
    keep(0, {field::is_done, true}, at);
    keep(1, {field::answer, answer}, Instant{at.ms + minuteOfGuidance});
}

void planBattleCard(DemoWorld &world, Instant at)
{
    const QJsonValue card = world.words(u"guidance"_s)[u"card"_s];
    const QString name = world.featured()[u"competitors"_s].toArray().at(0).toString();
    world.create(at, u"battleCard"_s, EntityKind::Competitor,
        {{field::name, name}, {field::strengths, card[0].toString()}, {field::weaknesses, card[1].toString()},
            {field::objections, card[2].toString()}},
        name);
}

void planActionPlan(DemoWorld &world, const DemoDeal &deal, Instant at)
{
    const QJsonValue titles = world.words(u"guidance"_s)[u"plan"_s];
    const QString customer = world.contacts[deal.contact].lastName;
    const int days[] = {-2, 4, 11, 25}; // from today
    for (qint64 i = 0; i < 4; ++i) {
        const bool isCustomers = i == 1 || i == 2;
        const QDate due = world.workingDay(world.today().addDays(days[i]));
        std::vector<FieldValue> values{{field::deal, deal.id}, {field::position, i + 1},
            {field::title, titles[i].toString()}, {field::due_date, due},
            {field::party, QString(isCustomers ? choice::them : choice::us)}};
        if (isCustomers)
            values.push_back({field::name, customer});
        if (i == 0)
            values.push_back({field::done_on, world.workingDay(world.today().addDays(-4))});
        world.create(
            Instant{at.ms + i * minuteOfGuidance}, u"planStep"_s, EntityKind::ActionPlanStep, std::move(values));
    }
}

} // namespace

void planGuidance(DemoWorld &world)
{
    const auto items = planPlaybook(world, world.atWork(25));
    planBattleCard(world, world.atWork(24));
    const qint64 twoWeeks = qint64(14) * 24 * 60 * minuteOfGuidance;
    const auto deal = std::ranges::find_if(world.deals, [&](const DemoDeal &one) {
        return one.isOpen && one.stage == u"Negotiation" && one.since.ms < world.now().ms - twoWeeks;
    });
    if (deal == world.deals.end())
        return;
    planActionPlan(world, *deal, world.atWork(5));
    planAnswers(world, *deal, items, world.atWork(3));
}

} // namespace satchel::app
