// SPDX-License-Identifier: GPL-3.0-or-later
// 5,000 calls, e-mails, meetings and notes: most along the deals, the rest with people that were kept in touch with,
// and a few planned ones. Each was logged when it happened.
#include "app/demo/DemoWorld.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qsizetype activityCount = 5000;
constexpr int plannedCount = 26;

struct KindShare
{
    const char16_t *kind;
    int percent;
};

constexpr KindShare shares[] = {{u"call", 36}, {u"email", 34}, {u"meeting", 9}, {u"note", 9}, {u"follow_up", 6},
    {u"demo_completed", 3}, {u"ticket", 3}};

class ActivityPlanner
{
public:
    explicit ActivityPlanner(DemoWorld &world) : m_world(world) {}

    void run()
    {
        tellAnnikasTimeline();
        for (int i = 0; i < plannedCount; ++i)
            planAhead();
        for (const DemoDeal &deal : m_world.deals) {
            const qint64 count = m_world.between(3, 12);
            for (qint64 i = 0; i < count; ++i)
                add(deal.contact, &deal, between(deal.since, deal.until));
        }
        while (m_count < activityCount)
            keepInTouch();
    }

private:
    static Instant between(Instant from, Instant to, qint64 share)
    {
        return {from.ms + (to.ms - from.ms) / 1000 * share};
    }

    /// Some working moment between two others.
    Instant between(Instant from, Instant to)
    {
        const Instant somewhen = between(from, to, m_world.below(1000));
        const Instant atWork = m_world.atWork(somewhen.dateIn(QTimeZone::utc()).daysTo(m_world.today()));
        return std::clamp(atWork, Instant{from.ms + 60'000}, Instant{std::max(from.ms + 120'000, to.ms)});
    }

    QString someKind()
    {
        qint64 left = m_world.below(100);
        for (const KindShare &share : shares) {
            left -= share.percent;
            if (left < 0)
                return QString::fromUtf16(share.kind);
        }
        return u"note"_s;
    }

    void keepInTouch()
    {
        const size_t contact = m_world.pick(m_world.contacts.size());
        // The first customers are the ones that are called most.
        const size_t favourite = m_world.chance(35) ? contact / 8 : contact;
        add(favourite, nullptr, between(m_world.contacts[favourite].since, m_world.now()));
    }

    std::vector<FieldValue> howItWent(const QString &kind)
    {
        static const QStringList callOutcomes = {
            u"answered"_s, u"answered"_s, u"answered"_s, u"no_answer"_s, u"voicemail"_s, u"busy"_s};
        static const QStringList moods = {
            u"positive"_s, u"positive"_s, u"neutral"_s, u"neutral"_s, u"neutral"_s, u"negative"_s};
        std::vector<FieldValue> values;
        if (kind == "call"_L1) {
            const QString outcome = callOutcomes[m_world.below(callOutcomes.size())];
            values.push_back({u"outcome"_s, outcome});
            if (outcome == "answered"_L1)
                values.push_back({u"duration_seconds"_s, m_world.between(1, 30) * 60 + m_world.below(60)});
        } else if (kind == "meeting"_L1 || kind == "demo_completed"_L1) {
            values.push_back({u"outcome"_s, m_world.chance(92) ? u"held"_s : u"no_show"_s});
            values.push_back({u"duration_seconds"_s, m_world.between(2, 8) * 900});
        }
        if (kind != "note"_L1 && m_world.chance(45))
            values.push_back({u"sentiment"_s, moods[m_world.below(moods.size())]});
        if (kind != "note"_L1 && m_world.chance(30))
            values.push_back({u"topics"_s, QStringList{m_world.pick(m_world.words(u"topics"_s))}});
        if (kind == "call"_L1 || kind == "email"_L1)
            values.push_back({u"direction"_s, m_world.chance(60) ? u"outgoing"_s : u"incoming"_s});
        return values;
    }

    void add(size_t contact, const DemoDeal *deal, Instant at)
    {
        const DemoContact &person = m_world.contacts[contact];
        const DemoCompany &firm = m_world.companies[person.company];
        const QString kind = someKind();
        const QJsonArray text = m_world.pickItem(m_world.words(u"activities"_s)[kind]).toArray();
        std::vector<FieldValue> values = howItWent(kind);
        values.push_back({u"kind"_s, kind});
        values.push_back({u"subject"_s, text[0].toString()});
        values.push_back({u"body"_s, text[1].toString()});
        values.push_back({u"at"_s, at});
        values.push_back({u"contact"_s, m_world.contacts[contact].id});
        values.push_back({u"company"_s, firm.id});
        if (deal)
            values.push_back({u"deal"_s, deal->id});
        values.push_back(
            {u"owner"_s, m_world.users[m_world.chance(85) ? person.owner : m_world.pick(m_world.users.size())]});
        log(at, std::move(values));
    }

    void log(Instant when, std::vector<FieldValue> values)
    {
        ++m_count;
        m_world.create(when, u"activity"_s, EntityKind::Activity, std::move(values));
    }

    /// Calls and meetings of the coming three weeks, with the open deals.
    void planAhead()
    {
        const DemoDeal *deal = nullptr;
        while (!deal) {
            const DemoDeal &candidate = m_world.deals[m_world.pick(m_world.deals.size())];
            if (candidate.isOpen && candidate.since < m_world.atWork(8))
                deal = &candidate;
        }
        const bool isMeeting = m_world.chance(60);
        const QDate day = m_world.workingDay(m_world.today().addDays(m_world.between(1, 21)));
        const Instant at = m_world.at(
            day, QTime(static_cast<int>(m_world.between(8, 16)), m_world.chance(50) ? 0 : 30));
        std::vector<FieldValue> values = {{u"kind"_s, isMeeting ? u"meeting"_s : u"call"_s},
            {u"subject"_s,
                m_world.word(u"plannedActivities"_s, isMeeting ? u"meeting"_s : u"call"_s)
                    .replace("{deal}"_L1, deal->title)},
            {u"at"_s, at}, {u"duration_seconds"_s, isMeeting ? m_world.between(2, 6) * 1800 : qint64(1800)},
            {u"contact"_s, m_world.contacts[deal->contact].id}, {u"deal"_s, deal->id},
            {u"owner"_s, m_world.users[deal->owner]}};
        if (isMeeting)
            values.push_back({u"location"_s,
                m_world.chance(50) ? u"https://meet.example/satchel"_s : m_world.companies[deal->company].name});
        log(m_world.atWork(m_world.between(0, 7)), std::move(values));
    }

    /// The page that is looked at first: written by hand.
    void tellAnnikasTimeline()
    {
        const size_t annika = m_world.contactNamed(u"Reinhardt-Vogelsang"_s);
        const DemoContact &person = m_world.contacts[annika];
        for (qsizetype i = 0; const auto &item : m_world.featured()[u"timeline"_s].toArray()) {
            const QJsonArray entry = item.toArray();
            const QJsonValue text = m_world.words(u"timeline"_s)[i++];
            const Instant at = m_world.at(
                m_world.today().addDays(entry[0].toInteger()), QTime::fromString(entry[1].toString(), u"HH:mm"_s));
            const qint64 seconds = entry[5].toInteger();
            const auto textOrNothing = [](const QJsonValue &given) {
                return given.toString().isEmpty() ? Value() : Value(given.toString());
            };
            const bool isPinned = entry[2].toString() == "note"_L1;
            std::vector<FieldValue> values = {{u"kind"_s, entry[2].toString()}, {u"subject"_s, text[0].toString()},
                {u"body"_s, text[1].toString()}, {u"direction"_s, textOrNothing(entry[3])},
                {u"outcome"_s, textOrNothing(entry[4])}, {u"duration_seconds"_s, seconds ? Value(seconds) : Value()},
                {u"at"_s, at}, {u"contact"_s, person.id}, {u"company"_s, m_world.companies[person.company].id},
                {u"owner"_s, m_world.users[0]}, {u"pinned"_s, isPinned ? Value(true) : Value()}};
            log(std::min(at, m_world.atWork(0)), std::move(values));
        }
    }

    DemoWorld &m_world;
    qsizetype m_count = 0;
};

} // namespace

void planActivities(DemoWorld &world)
{
    ActivityPlanner(world).run();
}

} // namespace satchel::app
