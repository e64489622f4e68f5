// SPDX-License-Identifier: GPL-3.0-or-later
// 250 deals and how each of them came through its stages: created, moved, now and then revalued, won, lost or still
// open with a next action that is overdue, due, planned or missing.
#include "app/demo/DemoWorld.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

// How many of each outcome; with the featured ones they are 250.
struct Outcome
{
    const char16_t *stage;
    int count;
    bool isRenewal;
};

constexpr Outcome outcomes[] = {
    {u"New Lead", 23, false},
    {u"Contacted", 1, false},
    {u"Qualified", 1, false},
    {u"Nurturing", 22, false},
    {u"Closed Won", 74, false},
    {u"Closed Lost", 49, false},
    {u"Due", 11, true},
    {u"Offer sent", 7, true},
    {u"Verbal yes", 4, true},
    {u"Renewed", 25, true},
    {u"Lapsed", 9, true},
};

constexpr const char16_t *wayOfNewBusiness[] = {
    u"New Lead", u"Contacted", u"Qualified", u"Meeting Scheduled", u"Proposal Sent", u"Negotiation"};
constexpr const char16_t *wayOfRenewals[] = {u"Due", u"Offer sent", u"Verbal yes"};
constexpr qint64 longestStay[] = {9, 14, 16, 10, 34, 18}; // days, of each stage of new business

bool isClosing(const QString &stage)
{
    return stage.startsWith("Closed"_L1) || stage == "Renewed"_L1 || stage == "Lapsed"_L1;
}

bool isLost(const QString &stage)
{
    return stage == "Closed Lost"_L1 || stage == "Lapsed"_L1;
}

struct NextAction
{
    QString text;
    QDate day;
    QTime time;
};

struct Story
{
    DemoDeal deal;
    QStringList way; // the stages in order, the last one included
    qint64 daysInLast = 0;
    QString priority;
    NextAction next;
};

class DealPlanner
{
public:
    explicit DealPlanner(DemoWorld &world) : m_world(world) {}

    void run()
    {
        for (const auto &item : m_world.featured()[u"deals"_s].toArray())
            tell(featured(item.toArray()));
        for (const Outcome &outcome : outcomes) {
            for (int i = 0; i < outcome.count; ++i)
                tell(invented(QString::fromUtf16(outcome.stage), outcome.isRenewal));
        }
    }

private:
    QStringList wayTo(const QString &stage, bool isRenewal)
    {
        QStringList all;
        if (isRenewal) {
            for (const char16_t *name : wayOfRenewals)
                all.append(QString::fromUtf16(name));
        } else {
            for (const char16_t *name : wayOfNewBusiness)
                all.append(QString::fromUtf16(name));
        }
        qsizetype last = all.indexOf(stage);
        if (isLost(stage))
            last = m_world.between(1, all.size() - 1);
        else if (stage == "Nurturing"_L1)
            last = m_world.between(0, 2);
        else if (last < 0)
            last = all.size() - 1;
        QStringList way;
        for (qsizetype i = 0; i <= last; ++i) {
            const bool isSkipped = i > 0 && i < last && m_world.chance(12);
            if (!isSkipped)
                way.append(all[i]);
        }
        if (way.last() != stage)
            way.append(stage);
        return way;
    }

    Story featured(const QJsonArray &item)
    {
        Story story;
        story.deal.key = item[0].toString();
        const QJsonValue text = m_world.words(u"deals"_s)[story.deal.key];
        story.deal.title = text[0].toString();
        story.deal.company = m_world.companyNamed(item[1].toString());
        story.deal.contact = m_world.contactOf(story.deal.company);
        story.deal.owner = m_world.companies[story.deal.company].owner;
        story.deal.value = Money::fromString(item[3].toString(), m_world.companies[story.deal.company].currency)
                               .value_or(Money());
        story.way = wayTo(item[2].toString(), false);
        story.daysInLast = item[4].toInteger();
        story.priority = item[5].toString();
        story.next.text = text[1].toString();
        if (!story.next.text.isEmpty())
            story.next.day = m_world.today().addDays(item[6].toInteger());
        if (!item[7].toString().isEmpty())
            story.next.time = QTime::fromString(item[7].toString(), u"HH:mm"_s);
        return story;
    }

    Money someValue(Currency currency, bool isRenewal)
    {
        static const QHash<QString, int> perEuro = {{u"JPY"_s, 160}, {u"NOK"_s, 11}, {u"AED"_s, 4}};
        qint64 units = m_world.between(20, isRenewal ? 120 : 260) * (m_world.chance(18) ? 400 : 60);
        units = currency.code() == "KWD"_L1 ? units / 3 : units * perEuro.value(currency.code(), 1);
        for (int digit = 0; digit < currency.digits(); ++digit)
            units *= 10;
        return {units, currency};
    }

    Story invented(const QString &stage, bool isRenewal)
    {
        Story story;
        story.way = wayTo(stage, isRenewal);
        const bool isClosed = isClosing(stage);
        // Closing dates thin out towards the past, as a growing business has them.
        story.daysInLast = isClosed ? 1 + m_world.below(430) * m_world.between(30, 100) / 100
                                    : m_world.between(1, stage == "Nurturing"_L1 ? 120 : 20);
        size_t contact = m_world.pick(m_world.contacts.size());
        for (int tries = 0; tries < 40 && m_world.contacts[contact].since > longAgo(story.daysInLast); ++tries)
            contact = m_world.pick(m_world.contacts.size());
        if (m_world.contacts[contact].since > longAgo(story.daysInLast))
            contact = 0;
        const size_t company = m_world.contacts[contact].company;
        const DemoCompany &firm = m_world.companies[company];
        story.deal.contact = contact;
        story.deal.company = company;
        story.deal.owner = firm.owner;
        story.deal.value = someValue(firm.currency, isRenewal);
        story.deal.title = titleFor(firm, isRenewal);
        static const QStringList priorities = {choice::hot, choice::warm, choice::warm, choice::cold};
        story.priority = m_world.chance(85) ? priorities[m_world.below(priorities.size())] : QString();
        if (!isClosed && !m_world.chance(stage == "Nurturing"_L1 ? 60 : 22)) {
            story.next.text = m_world.pick(m_world.words(u"nextActions"_s));
            story.next.day = m_world.workingDay(m_world.today().addDays(m_world.between(-5, 25)));
            if (m_world.chance(30))
                story.next.time = QTime(static_cast<int>(m_world.between(8, 16)), m_world.chance(50) ? 0 : 30);
        }
        return story;
    }

    /// Early enough to go through all stages before.
    Instant longAgo(qint64 daysInLast) const
    {
        return m_world.at(m_world.today().addDays(-std::min<qint64>(daysInLast + 110, DemoWorld::days)), QTime(12, 0));
    }

    QString titleFor(const DemoCompany &firm, bool isRenewal)
    {
        if (isRenewal)
            return m_world.words(u"renewalTitle"_s).toString().replace("{company}"_L1, firm.name);
        return m_world.pick(m_world.words(u"dealTitles"_s))
            .replace("{n}"_L1, QString::number(m_world.between(3, 60)))
            .replace("{d}"_L1, QString::number(m_world.between(2, 4)))
            .replace("{year}"_L1, QString::number(m_world.today().year() + m_world.between(0, 2)));
    }

    /// When each stage of the way was entered; the last one as long ago as the story says.
    std::vector<Instant> entries(const Story &story)
    {
        std::vector<Instant> times(static_cast<size_t>(story.way.size()));
        qint64 daysAgo = story.daysInLast;
        const Instant earliest{m_world.contacts[story.deal.contact].since.ms + 3'600'000};
        for (qsizetype i = story.way.size() - 1; i >= 0; --i) {
            Instant at = std::max(m_world.atWork(daysAgo), Instant{earliest.ms + i * 5'400'000});
            if (i + 1 < story.way.size())
                at = std::min(at, Instant{times[static_cast<size_t>(i) + 1].ms - 1'800'000});
            times[static_cast<size_t>(i)] = at;
            const auto stay = static_cast<size_t>(std::max<qsizetype>(i - 1, 0)) % std::size(longestStay);
            daysAgo += m_world.between(1, longestStay[stay]);
        }
        return times;
    }

    void addNextAction(std::vector<FieldValue> &values, const NextAction &next) const
    {
        if (next.text.isEmpty())
            return;
        values.push_back({field::next_action, next.text});
        values.push_back({field::next_action_date, next.day});
        if (next.time.isValid())
            values.push_back({field::next_action_time, next.time});
    }

    void tell(Story story)
    {
        DemoDeal &deal = story.deal;
        const auto times = entries(story);
        deal.since = times.front();
        deal.stage = story.way.last();
        deal.isOpen = !isClosing(deal.stage);
        deal.until = deal.isOpen ? m_world.now() : times.back();
        const bool isOneStep = times.size() == 1;
        const bool isRevalued = !isOneStep && m_world.chance(22);
        Money firstValue = deal.value;
        if (isRevalued)
            firstValue.minor = firstValue.minor * m_world.between(60, 130) / 100;
        const qint64 horizon = deal.isOpen
            ? m_world.between(-6, 40) + 9 * (6 - std::min<qint64>(6, static_cast<qint64>(times.size())))
            : 0;
        std::vector<FieldValue> values = {{field::title, deal.title},
            {field::company, m_world.companies[deal.company].id}, {field::contact, m_world.contacts[deal.contact].id},
            {field::stage, m_world.stage(story.way.first()).id}, {field::value, firstValue},
            {field::owner, m_world.users[deal.owner]}, {field::source, m_world.pick(m_world.words(u"sources"_s))},
            {field::campaign, m_world.chance(75) ? m_world.pick(m_world.words(u"campaigns"_s)) : QString()},
            {field::priority, story.priority},
            {field::expected_close,
                deal.isOpen
                    ? m_world.workingDay(m_world.today().addDays(horizon))
                    : m_world.workingDay(m_world.today().addDays(-story.daysInLast + m_world.between(-20, 12)))}};
        if (m_world.chance(30))
            values.push_back({field::competitors, QStringList{m_world.pick(m_world.featured()[u"competitors"_s])}});
        if (isOneStep)
            addNextAction(values, story.next);
        deal.id = m_world.create(deal.since, u"deal"_s, EntityKind::Deal, std::move(values));
        for (size_t i = 1; i < times.size(); ++i)
            move(story, i, times[i]);
        if (isRevalued) {
            const Instant between{(times[times.size() - 2].ms + times.back().ms) / 2};
            m_world.plan(between, u"value"_s, {Edit::update(EntityKind::Deal, deal.id, {{field::value, deal.value}})});
        }
        m_world.deals.push_back(deal);
    }

    void move(const Story &story, size_t step, Instant at)
    {
        const QString key = story.way[static_cast<qsizetype>(step)];
        const DemoStage &stage = m_world.stage(key);
        std::vector<FieldValue> values = {{field::stage, stage.id}};
        if (isLost(key))
            values.push_back({field::lost_reason, m_world.pick(m_world.words(u"lostReasons"_s))});
        if (step + 1 == static_cast<size_t>(story.way.size()))
            addNextAction(values, story.next);
        m_world.plan(at, u"move"_s, {Edit::update(EntityKind::Deal, story.deal.id, std::move(values))}, Origin::user(),
            stage.name);
    }

    DemoWorld &m_world;
};

} // namespace

void planDeals(DemoWorld &world)
{
    DealPlanner(world).run();
}

} // namespace satchel::app
