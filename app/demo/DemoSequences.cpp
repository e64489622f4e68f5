// SPDX-License-Identifier: GPL-3.0-or-later
// Two sequences, and people who went through the first one: some answered, one address was wrong, one asked for no
// more.
#include "app/demo/DemoWorld.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/Mailbox.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 dayOfSequence = 24 * 60 * 60 * 1000;
constexpr int peopleInIt = 26;

struct PlannedStep
{
    RecordId id;
    QJsonObject told;
};

struct PlannedSequence
{
    RecordId id;
    QString name;
    std::vector<PlannedStep> steps;
};

PlannedSequence planSequence(DemoWorld &world, const QJsonObject &told, qint64 daysAgo)
{
    const Instant at = world.atWork(daysAgo);
    PlannedSequence sequence{world.newId(at), told[u"name"].toString(), {}};
    std::vector<Edit> edits{Edit::create(EntityKind::Sequence, sequence.id,
        {{field::name, sequence.name}, {field::status, told[u"status"].toString()},
            {field::daily_limit, told[u"limit"].toInteger()}, {field::window_from, QTime(9, 0)},
            {field::window_until, QTime(17, 0)}, {field::stops_on, QStringList{choice::meeting}},
            {field::owner, world.users.front()}})};
    qint64 position = 0;
    const QJsonArray steps = told[u"steps"].toArray();
    for (const QJsonValue step : steps) {
        const RecordId id = world.newId(at);
        std::vector<FieldValue> values{{field::sequence, sequence.id}, {field::position, ++position},
            {field::kind, step[u"kind"].toString()}, {field::day_count, step[u"days"].toInteger()},
            {field::day_kind, QString(choice::workdays)}};
        for (const FieldName text : {field::title, field::subject, field::body, field::subject_b, field::body_b}) {
            if (const QString words = step[QString(text)].toString(); !words.isEmpty())
                values.push_back({text, words});
        }
        edits.push_back(Edit::create(EntityKind::SequenceStep, id, std::move(values)));
        sequence.steps.push_back({id, step.toObject()});
    }
    world.planLater(at, [name = sequence.name, edits = std::move(edits)](store::Store &) {
        return ChangeSet{name, Origin::user(), edits, {}};
    });
    return sequence;
}

/// One person's way through it. `number` decides what becomes of them.
class Course
{
public:
    Course(DemoWorld &world, const PlannedSequence &sequence, size_t contact, int number)
        : m_world(world), m_sequence(sequence), m_contact(world.contacts[contact].id), m_number(number),
          m_at(world.atWork(peopleInIt + 1 - number))
    {
    }

    void run()
    {
        m_enrolment = m_world.newId(m_at);
        plan({Edit::create(EntityKind::Enrolment, m_enrolment,
            {{field::sequence, m_sequence.id}, {field::contact, m_contact}, {field::owner, m_world.users.front()},
                {field::started_at, m_at}})});
        const int most = reason().isEmpty() ? static_cast<int>(m_sequence.steps.size()) : 1 + m_number / 5 % 2 * 3;
        int done = 0;
        for (; done < most; ++done) {
            const qint64 days = m_sequence.steps[static_cast<size_t>(done)].told[u"days"].toInteger();
            const Instant at{m_at.ms + days * dayOfSequence + (done > 0 ? m_number % 5 * 7 * 60'000 : 60'000)};
            if (m_world.now() < at)
                return wait(at);
            m_at = at;
            carryOut(done);
        }
        end(done);
    }

private:
    /// Why it stops before the last step; empty: it does not.
    QString reason() const
    {
        return m_number == 4    ? QString(choice::bounce)
            : m_number == 11    ? QString(choice::opt_out)
            : m_number % 3 == 1 ? QString(choice::answer)
                                : QString();
    }

    void plan(std::vector<Edit> edits)
    {
        m_world.planLater(m_at, [name = m_sequence.name, edits = std::move(edits)](store::Store &) {
            return ChangeSet{name, Origin::rule(name), edits, {}};
        });
    }

    void wait(Instant due) { plan({Edit::update(EntityKind::Enrolment, m_enrolment, {{field::due_at, due}})}); }

    void carryOut(int number)
    {
        const PlannedStep &step = m_sequence.steps[static_cast<size_t>(number)];
        const qint64 position = number + 1;
        std::vector<FieldValue> run{
            {field::enrolment, m_enrolment}, {field::step, step.id}, {field::position, position}, {field::at, m_at}};
        if (step.told[u"kind"].toString() == choice::email) {
            const QString messageId = u"sequence-%1-%2@mail.example"_s.arg(m_number).arg(position);
            const bool isB = m_number % 2 == 1 && step.told.contains(u"body_b");
            if (m_thread.isEmpty()) {
                m_thread = messageId;
                m_subject = step.told[isB ? u"subject_b" : u"subject"].toString();
            }
            const RecordId activity = m_world.newId(m_at);
            planMail(activity, step.told[isB ? u"body_b" : u"body"].toString(), messageId, position > 1);
            run.push_back({field::message_id, messageId});
            run.push_back({field::activity, activity});
            if (step.told.contains(u"body_b"))
                run.push_back({field::variant, isB ? u"b"_s : u"a"_s});
        }
        plan({Edit::create(EntityKind::SequenceRun, {}, std::move(run)),
            Edit::update(EntityKind::Enrolment, m_enrolment, {{field::position, position}})});
    }

    void planMail(RecordId activity, const QString &text, const QString &messageId, bool isFollowUp)
    {
        std::vector<FieldValue> values{{field::kind, choice::email}, {field::direction, choice::outgoing},
            {field::at, m_at}, {field::contact, m_contact}, {field::owner, m_world.users.front()},
            {field::thread, m_thread}, {field::message_id, messageId}};
        if (reason() == choice::bounce)
            values.push_back({field::delivery, QString(choice::failed)});
        m_world.planLater(
            m_at, [=, label = m_sequence.name, subject = m_subject, contact = m_contact](store::Store &store) mutable {
                const auto person = store.get(EntityKind::Contact, contact);
                const QString name = person ? person->text(field::first_name) : QString();
                const auto filled = [&](QString words) {
                    words.replace(u"{{contact.first_name}}"_s, name);
                    const auto company = person ? valueOr<RecordId>(person->value(field::company)) : RecordId();
                    static const QRegularExpression ofCompany(u"\\{\\{company\\.name[^}]*\\}\\}"_s);
                    return words.replace(ofCompany, store.title(EntityKind::Company, company));
                };
                values.push_back({field::subject, (isFollowUp ? u"Re: "_s : QString()) + filled(subject)});
                values.push_back({field::body, filled(text)});
                if (person)
                    values.push_back({field::recipients,
                        QStringList{items::mailboxText(titleOf(*person), person->text(field::email))}});
                return ChangeSet{
                    label, Origin::connection(u"Work"_s), {Edit::create(EntityKind::Activity, activity, values)}, {}};
            });
        if (!isFollowUp) // what a sequence writes asks nobody to do anything
            m_world.create(m_at, u"activity"_s, EntityKind::Conversation,
                {{field::thread, m_thread}, {field::subject, m_subject}, {field::done_at, m_world.now()}});
    }

    void end(int done)
    {
        m_at = std::min(Instant{m_at.ms + dayOfSequence / 4}, m_world.now());
        const QString stopped = reason();
        if (stopped == choice::answer)
            m_world.create(m_at, u"activity"_s, EntityKind::Activity,
                {{field::kind, choice::email}, {field::direction, choice::incoming}, {field::at, m_at},
                    {field::contact, m_contact}, {field::subject, u"Re: "_s + m_subject}, {field::thread, m_thread},
                    {field::message_id, u"answer-%1@mail.example"_s.arg(m_number)},
                    {field::body, m_world.words(u"sequenceAnswer"_s).toString()}});
        plan({Edit::update(EntityKind::Enrolment, m_enrolment,
            {{field::state, QString(stopped.isEmpty() ? choice::finished : choice::stopped)},
                {field::stop_reason, stopped.isEmpty() ? Value() : Value(stopped)},
                {field::position, static_cast<qint64>(done)}, {field::due_at, Value()}})});
    }

    DemoWorld &m_world;
    const PlannedSequence &m_sequence;
    RecordId m_contact;
    int m_number;
    Instant m_at;
    RecordId m_enrolment;
    QString m_thread;
    QString m_subject;
};

} // namespace

void planSequences(DemoWorld &world)
{
    const QJsonArray told = world.words(u"sequences"_s).toArray();
    const PlannedSequence fair = planSequence(world, told[0].toObject(), 40);
    planSequence(world, told[1].toObject(), 12);
    const size_t step = world.contacts.size() / peopleInIt;
    for (int number = 0; number < peopleInIt; ++number)
        Course(world, fair, static_cast<size_t>(number) * step + step / 2, number).run();
}

} // namespace satchel::app
