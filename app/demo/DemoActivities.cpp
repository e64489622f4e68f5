// SPDX-License-Identifier: GPL-3.0-or-later
// 5,000 calls, e-mails, meetings and notes: most along the deals, the rest with people that were kept in touch with,
// and a few planned ones. Each was logged when it happened.
#include "app/demo/DemoWorld.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include <algorithm>
#include <array>
#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qsizetype activityCount = 5000;
constexpr int plannedCount = 26;
constexpr qint64 minute = 60'000;

struct KindShare
{
    ChoiceName kind;
    int percent;
};

constexpr KindShare shares[] = {{choice::call, 36}, {choice::email, 34}, {choice::meeting, 9}, {choice::note, 9},
    {choice::follow_up, 6}, {choice::demo_completed, 3}, {choice::ticket, 3}};

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
        planTeam();
        runMeeting();
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
        return std::clamp(atWork, Instant{from.ms + minute}, Instant{std::max(from.ms + 2 * minute, to.ms)});
    }

    QString someKind()
    {
        qint64 left = m_world.below(100);
        for (const KindShare &share : shares) {
            left -= share.percent;
            if (left < 0)
                return share.kind;
        }
        return choice::note;
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
            choice::answered, choice::answered, choice::answered, choice::no_answer, choice::voicemail, choice::busy};
        static const QStringList moods = {
            choice::positive, choice::positive, choice::neutral, choice::neutral, choice::neutral, choice::negative};
        std::vector<FieldValue> values;
        if (kind == choice::call) {
            const QString outcome = callOutcomes[m_world.below(callOutcomes.size())];
            values.push_back({field::outcome, outcome});
            if (outcome == "answered"_L1)
                values.push_back({field::duration_seconds, m_world.between(1, 30) * 60 + m_world.below(60)});
        } else if (kind == choice::meeting || kind == choice::demo_completed) {
            values.push_back({field::outcome, m_world.chance(92) ? choice::held : choice::no_show});
            values.push_back({field::duration_seconds, m_world.between(2, 8) * 900});
        }
        if (kind != choice::note && m_world.chance(45))
            values.push_back({field::sentiment, moods[m_world.below(moods.size())]});
        if (kind != choice::note && m_world.chance(30))
            values.push_back({field::topics, QStringList{m_world.pick(m_world.words(u"topics"_s))}});
        if (kind == choice::call || kind == choice::email)
            values.push_back({field::direction, m_world.chance(60) ? choice::outgoing : choice::incoming});
        return values;
    }

    void add(size_t contact, const DemoDeal *deal, Instant at)
    {
        const DemoContact &person = m_world.contacts[contact];
        const DemoCompany &firm = m_world.companies[person.company];
        const QString kind = someKind();
        const QJsonArray text = m_world.pickItem(m_world.words(u"activities"_s)[kind]).toArray();
        std::vector<FieldValue> values = howItWent(kind);
        values.push_back({field::kind, kind});
        values.push_back({field::subject, text[0].toString()});
        values.push_back({field::body, text[1].toString()});
        values.push_back({field::at, at});
        values.push_back({field::contact, m_world.contacts[contact].id});
        values.push_back({field::company, firm.id});
        if (deal)
            values.push_back({field::deal, deal->id});
        values.push_back(
            {field::owner, m_world.users[m_world.chance(85) ? person.owner : m_world.pick(m_world.users.size())]});
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
        std::vector<FieldValue> values = {{field::kind, isMeeting ? choice::meeting : choice::call},
            {field::subject,
                m_world.word(u"plannedActivities"_s, isMeeting ? choice::meeting : choice::call)
                    .replace("{deal}"_L1, deal->title)},
            {field::at, at}, {field::duration_seconds, isMeeting ? m_world.between(2, 6) * 1800 : qint64(1800)},
            {field::contact, m_world.contacts[deal->contact].id}, {field::deal, deal->id},
            {field::owner, m_world.users[deal->owner]}};
        if (isMeeting)
            values.push_back({field::location,
                m_world.chance(50) ? u"https://meet.example/satchel"_s : m_world.companies[deal->company].name});
        // Seen from a Sunday, seven days ago and eight are the same Friday.
        log(std::max(m_world.atWork(m_world.between(0, 7)), Instant{deal->since.ms + minute}), std::move(values));
    }

    /// What a team has in its calendar beside its customers.
    void planTeam()
    {
        const QDate monday = m_world.today().addDays(1 - m_world.today().dayOfWeek());
        const auto add = [this](const QString &name, QDate day, QTime time, qint64 seconds, FieldValue more) {
            const Instant at = m_world.at(day, time);
            log(std::min(at, m_world.atWork(0)),
                {{field::kind, choice::meeting}, {field::subject, m_world.word(u"calendar"_s, name)}, {field::at, at},
                    {field::duration_seconds, seconds}, {field::owner, m_world.users[0]}, std::move(more)});
        };
        constexpr qint64 day = 86'400;
        add(u"team"_s, monday.addDays(-56), QTime(10, 0), 2700, {field::recurrence, u"FREQ=WEEKLY;BYDAY=MO"_s});
        add(u"review"_s, monday.addDays(-54), QTime(14, 0), 3600, {field::recurrence, u"FREQ=WEEKLY;BYDAY=WE"_s});
        add(u"fair"_s, monday.addDays(3), QTime(0, 0), 2 * day, {field::all_day, true});
    }

    /// One that runs now: 38 of its 60 minutes are over, its third point is talked about.
    void runMeeting()
    {
        const auto deal = std::ranges::find_if(m_world.deals,
            [this](const DemoDeal &one) { return one.isOpen && one.owner == 0 && one.since < m_world.atWork(8); });
        if (deal == m_world.deals.end())
            return;
        const Instant now = m_world.now();
        const Instant at{now.ms - 38 * minute};
        const Instant made = m_world.atWork(2);
        const RecordId id = m_world.newId(made);
        const QJsonValue words = m_world.words(u"meeting"_s);
        const DemoContact &contact = m_world.contacts[deal->contact];
        std::vector<Edit> edits = {Edit::create(EntityKind::Activity, id,
            {{field::kind, choice::meeting}, {field::subject, words[u"title"].toString().arg(deal->title)},
                {field::at, at}, {field::duration_seconds, qint64(3600)}, {field::contact, contact.id},
                {field::company, m_world.companies[deal->company].id}, {field::deal, deal->id},
                {field::owner, m_world.users[0]}, {field::location, u"https://meet.example/satchel"_s},
                {field::purpose, words[u"purpose"].toString()}, {field::preparation, words[u"preparation"].toString()},
                {field::body, words[u"notes"].toString()}})};
        const auto attend = [&](const FieldName &field, const RecordId &person, const FieldName &say,
                                const ChoiceName &key, const ChoiceName &role = choice::required) {
            std::vector<FieldValue> values = {{field::activity, id}, {field, person}, {field::role, role}, {say, key}};
            edits.push_back(Edit::create(EntityKind::Attendee, {}, std::move(values)));
        };
        attend(field::user, m_world.users[0], field::attended, choice::attended, choice::host);
        attend(field::contact, contact.id, field::attended, choice::attended);
        int colleagues = 0;
        for (const DemoContact &other : m_world.contacts) {
            if (other.company == deal->company && other.id != contact.id && other.since < made && ++colleagues <= 2)
                attend(field::contact, other.id, field::attended, choice::attended);
        }
        attend(field::user, m_world.users[1], field::response, choice::declined);
        constexpr std::array planned = {10, 25, 15, 10};
        constexpr std::array begun = {0, 8, 32};
        for (size_t i = 0; i < planned.size(); ++i) {
            std::vector<FieldValue> values = {{field::activity, id},
                {field::title, words[u"points"][static_cast<qsizetype>(i)].toString()},
                {field::position, qint64(i + 1)}, {field::minutes, qint64(planned[i])}};
            if (i < begun.size())
                values.push_back({field::started_at, Instant{at.ms + begun[i] * minute}});
            if (i + 1 < begun.size())
                values.push_back({field::ended_at, Instant{at.ms + begun[i + 1] * minute}});
            edits.push_back(Edit::create(EntityKind::AgendaItem, {}, std::move(values)));
        }
        m_world.plan(made, u"activity"_s, std::move(edits));
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
            std::vector<FieldValue> values = {{field::kind, entry[2].toString()}, {field::subject, text[0].toString()},
                {field::body, text[1].toString()}, {field::direction, textOrNothing(entry[3])},
                {field::outcome, textOrNothing(entry[4])},
                {field::duration_seconds, seconds ? Value(seconds) : Value()}, {field::at, at},
                {field::contact, person.id}, {field::company, m_world.companies[person.company].id},
                {field::owner, m_world.users[0]}, {field::pinned, isPinned ? Value(true) : Value()}};
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
