// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/SequenceFigures.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "sequences/Reactions.h"
#include "sequences/Refusals.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

struct SentMail
{
    RecordId step;
    Variant variant = Variant::A;
    Instant at; // when it was sent
    bool isSent = false;
    bool hasBounced = false;
    QStringList threads;
};

/// What is counted of an enrolment.
struct Course
{
    Reacting person;
    RecordId deal;
    QString stopReason;
    std::vector<SentMail> mails; // the oldest first
};

class FigureReader
{
public:
    FigureReader(store::Store &store, const Sequence &sequence) : m_store(store), m_sequence(sequence) {}

    Result<SequenceFigures> read()
    {
        TRY(readEnrolments());
        TRY(readRuns());
        for (auto &[id, course] : m_courses)
            TRY(count(course));
        return figures();
    }

private:
    using Count = int StepFigures::*;

    Result<void> readEnrolments()
    {
        const auto rows = TRY(m_store.select({EntityKind::Enrolment,
            {field::contact, field::lead, field::deal, field::started_at, field::state, field::stop_reason},
            Filter::refersTo(field::sequence, m_sequence.id), {}, {}, -1, false}));
        m_figures.enrolled = static_cast<int>(rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QString state = rows.text(row, 4);
            ++(state == choice::active         ? m_figures.active
                    : state == choice::stopped ? m_figures.stopped
                                               : m_figures.finished);
            m_courses[rows.id(row)] = {
                {rows.reference(row, 0), rows.reference(row, 1), valueOr<Instant>(rows.value(row, 3)), {}},
                rows.reference(row, 2), rows.text(row, 5), {}};
        }
        return {};
    }

    Result<void> readRuns()
    {
        const auto rows = TRY(m_store.select({EntityKind::SequenceRun,
            {field::enrolment, field::step, field::variant, field::message_id, u"activity.at"_s, u"activity.delivery"_s,
                u"activity.thread"_s},
            Filter::all({Filter::refersTo(u"enrolment.sequence"_s, m_sequence.id),
                Filter::condition(field::message_id, Filter::Op::IsNotEmpty)}),
            {field::at}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const auto course = m_courses.find(rows.reference(row, 0));
            if (course == m_courses.end())
                continue; // its enrolment is in the trash
            SentMail mail;
            mail.step = rows.reference(row, 1);
            mail.variant = rows.text(row, 2) == choice::b ? Variant::B : Variant::A;
            mail.isSent = !rows.isNull(row, 4);
            mail.at = valueOr<Instant>(rows.value(row, 4));
            mail.hasBounced = rows.text(row, 5) == choice::failed;
            for (const QString &thread : {rows.text(row, 3), rows.text(row, 6)}) {
                if (!thread.isEmpty() && !course->second.person.threads.contains(thread))
                    course->second.person.threads.append(thread);
            }
            course->second.mails.push_back(std::move(mail));
        }
        return {};
    }

    Result<void> count(Course &course)
    {
        if (course.stopReason == choice::bounce)
            markBounce(course);
        for (const SentMail &mail : course.mails) {
            add(mail, mail.isSent ? &StepFigures::sent : &StepFigures::queued);
            if (mail.isSent && mail.hasBounced)
                add(mail, &StepFigures::bounced);
        }
        if (std::ranges::none_of(course.mails, &SentMail::isSent))
            return {};
        TRY(countAnswer(course));
        TRY(countFirst(course, meetingFilter(course.person), field::created_at, &StepFigures::meetings));
        return countDeals(course);
    }

    /// A report may name the person and not the message.
    static void markBounce(Course &course)
    {
        if (std::ranges::any_of(course.mails, &SentMail::hasBounced))
            return;
        const auto last = std::ranges::find(course.mails.rbegin(), course.mails.rend(), true, &SentMail::isSent);
        if (last != course.mails.rend())
            last->hasBounced = true;
    }

    Result<void> countAnswer(const Course &course)
    {
        const auto rows = TRY(m_store.select({EntityKind::Activity, {field::at, field::subject, field::automatic},
            incomingFilter(course.person), {field::at}, {}, -1, false}));
        bool hasAnswered = false;
        bool hasOptedOut = false;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const bool asksForNoMore = satchel::asksForNoMore(rows.text(row, 1));
            bool &isCounted = asksForNoMore ? hasOptedOut : hasAnswered;
            if (isCounted || (!asksForNoMore && rows.integer(row, 2) != 0))
                continue;
            isCounted = true;
            addBefore(course, valueOr<Instant>(rows.value(row, 0)),
                asksForNoMore ? &StepFigures::optedOut : &StepFigures::answered);
        }
        return {};
    }

    Result<void> countFirst(const Course &course, const Filter &filter, const QString &when, Count count)
    {
        const auto rows = TRY(m_store.select({EntityKind::Activity, {when}, filter, {when}, {}, 1, false}));
        if (!rows.isEmpty())
            addBefore(course, valueOr<Instant>(rows.value(0, 0)), count);
        return {};
    }

    /// The deal of the enrolment, else those of the contact.
    Result<void> countDeals(const Course &course)
    {
        const QDate since = course.person.since.dateIn(m_store.clock().zone());
        store::Query query{EntityKind::Deal, {field::closed_on},
            Filter::all({Filter::equals(field::status, choice::won),
                Filter::condition(
                    field::closed_on, Filter::Op::GreaterOrEqual, {Operand::fromText(since.toString(Qt::ISODate))})}),
            {}, {}, -1, false};
        if (!course.deal.isNull())
            query.ids = {course.deal};
        else if (!course.person.contact.isNull())
            query.filter = Filter::all({query.filter, Filter::refersTo(field::contact, course.person.contact)});
        else
            return {};
        const auto rows = TRY(m_store.select(query));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const auto closedOn = valueOr<QDate>(rows.value(row, 0));
            addBefore(course, Instant::startOf(closedOn.addDays(1), m_store.clock().zone()), &StepFigures::won);
        }
        return {};
    }

    void addBefore(const Course &course, Instant at, Count count)
    {
        const auto last = std::ranges::find_if(course.mails.rbegin(), course.mails.rend(),
            [at](const SentMail &mail) { return mail.isSent && mail.at <= at; });
        if (last != course.mails.rend())
            add(*last, count);
    }

    void add(const SentMail &mail, Count count) { ++(m_counts[{mail.step, mail.variant}].*count); }

    SequenceFigures figures()
    {
        for (const StepRule &step : m_sequence.rules.steps) {
            if (step.kind != StepKind::Mail)
                continue;
            StepFigures a = m_counts[{step.id, Variant::A}];
            StepFigures b = m_counts[{step.id, Variant::B}];
            StepFigures both;
            both.step = a.step = b.step = step.id;
            for (const Count count : {&StepFigures::queued, &StepFigures::sent, &StepFigures::bounced,
                     &StepFigures::answered, &StepFigures::optedOut, &StepFigures::meetings, &StepFigures::won})
                both.*count = a.*count + b.*count;
            m_figures.steps.push_back(both);
            if (!step.hasVariantB && b.sent + b.queued == 0)
                continue;
            a.variant = Variant::A;
            b.variant = Variant::B;
            m_figures.steps.insert(m_figures.steps.end(), {a, b});
        }
        return std::move(m_figures);
    }

    store::Store &m_store;
    const Sequence &m_sequence;
    std::map<RecordId, Course> m_courses;
    std::map<std::pair<RecordId, Variant>, StepFigures> m_counts;
    SequenceFigures m_figures;
};

} // namespace

std::optional<double> shareOf(int count, int base)
{
    return base > 0 ? std::optional(static_cast<double>(count) / base) : std::nullopt;
}

Result<SequenceFigures> readFigures(store::Store &store, const Sequence &sequence)
{
    return FigureReader(store, sequence).read();
}

} // namespace satchel::sequences
