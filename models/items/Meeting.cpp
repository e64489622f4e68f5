// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Meeting.h"

#include "calendar/CalendarReader.h"
#include "calendar/Clashes.h"
#include "domain/Attendee.h"
#include "domain/ChoiceNames.h"
#include "domain/OpenDeals.h"
#include "domain/Reason.h"
#include "items/CalendarEdits.h"
#include "items/TaskLists.h"
#include "store/sync/Connections.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr qint64 shown = 3; // of each list
constexpr size_t mostAsked = 8; // people whose past is looked up

class Reader
{
public:
    Reader(store::Store &store, Meeting &meeting) : m_store(store), m_meeting(meeting) {}

    Result<void> read()
    {
        TRY(readPeople());
        TRY(readAgenda());
        TRY(readDeal());
        gatherSubjects();
        TRY(readTalks());
        TRY(readDeals());
        TRY(readQuotes());
        TRY(readTasks());
        TRY(readConflicts());
        TRY(readFiles());
        if (!m_meeting.occurrence)
            m_meeting.reschedules = TRY(readReschedules(m_store, m_meeting.activity));
        return readOverlaps();
    }

private:
    RecordId idOf(const FieldName &field) const { return valueOr<RecordId>(m_meeting.activity.value(field)); }

    Result<void> readPeople()
    {
        const auto rows = TRY(m_store.select({EntityKind::Attendee,
            {field::contact, field::user, field::name, field::email, field::role, field::response, field::attended},
            Filter::refersTo(field::activity, m_meeting.activity.id), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            MeetingPerson person{rows.id(row), EntityKind::Contact, rows.reference(row, 0), rows.text(row, 2), {},
                rows.text(row, 3), rows.text(row, 4), rows.text(row, 5), rows.text(row, 6)};
            if (!rows.isNull(row, 1)) {
                person.entity = EntityKind::User;
                person.person = rows.reference(row, 1);
            }
            complete(person);
            m_meeting.people.push_back(std::move(person));
        }
        std::ranges::stable_sort(m_meeting.people, {}, [](const MeetingPerson &person) {
            return person.role == choice::host ? 0 : person.role == choice::optional ? 2 : 1;
        });
        return {};
    }

    /// A person who was deleted keeps the name that the attendee has.
    void complete(MeetingPerson &person) const
    {
        const auto record = person.person.isNull() ? Result<Record>(fail(Error::Kind::NotFound, {}))
                                                   : m_store.get(person.entity, person.person);
        if (!record || record->isDeleted()) {
            person.person = {};
            return;
        }
        person.name = titleOf(*record);
        if (const QString email = record->text(field::email); !email.isEmpty())
            person.email = email;
        if (person.entity == EntityKind::Contact)
            person.detail = record->text(field::job_title);
        person.isMe = person.entity == EntityKind::User && person.person == m_meeting.me;
    }

    Result<void> readAgenda()
    {
        const auto rows = TRY(
            m_store.select({EntityKind::AgendaItem, {field::title, field::minutes, field::started_at, field::ended_at},
                Filter::refersTo(field::activity, m_meeting.activity.id), {field::position, false}, {}, -1, false}));
        const auto instant = [&rows](qsizetype row, int column) {
            return rows.isNull(row, column) ? std::optional<Instant>() : valueOr<Instant>(rows.value(row, column));
        };
        for (qsizetype row = 0; row < rows.size(); ++row)
            m_meeting.agenda.push_back({rows.id(row), rows.text(row, 0), std::max<qint64>(0, rows.integer(row, 1)),
                instant(row, 2), instant(row, 3)});
        return {};
    }

    Result<void> readDeal()
    {
        m_meeting.contact = m_store.title(EntityKind::Contact, idOf(field::contact));
        m_meeting.company = m_store.title(EntityKind::Company, idOf(field::company));
        if (idOf(field::deal).isNull())
            return {};
        const Record deal = TRY(m_store.get(EntityKind::Deal, idOf(field::deal)));
        m_meeting.deal = titleOf(deal);
        m_meeting.stage = valueOr<RecordId>(deal.value(field::stage));
        if (deal.text(field::status) == choice::open && !deal.isDeleted())
            m_meeting.stages = TRY(readStages(m_store, valueOr<RecordId>(deal.value(field::pipeline))));
        std::erase_if(m_meeting.stages, [](const BoardStage &stage) { return stage.kind == BoardStage::Kind::Lost; });
        return {};
    }

    void gatherSubjects()
    {
        const auto add = [this](EntityKind entity, const FieldName &field, const RecordId &id) {
            const auto isSame = [&id](const Subject &subject) { return subject.id == id; };
            if (!id.isNull() && std::ranges::none_of(m_subjects, isSame))
                m_subjects.push_back({entity, field, id});
        };
        add(EntityKind::Deal, field::deal, idOf(field::deal));
        add(EntityKind::Company, field::company, idOf(field::company));
        add(EntityKind::Contact, field::contact, idOf(field::contact));
        for (const MeetingPerson &person : m_meeting.people) {
            if (person.entity == EntityKind::Contact && m_subjects.size() < mostAsked)
                add(EntityKind::Contact, field::contact, person.person);
        }
    }

    /// The first records of some subjects, each once. Each subject is asked alone: that is read from an index.
    template <typename T, typename Read>
    Result<Part<T>> readOf(EntityKind entity, const QStringList &columns, const Filter &filter, const store::Sort &sort,
        const QStringList &of, Read read)
    {
        Part<T> part;
        QSet<RecordId> seen;
        for (const Subject &subject : m_subjects) {
            if (!of.contains(QString(subject.field)))
                continue;
            const auto rows = TRY(m_store.select({entity, columns,
                Filter::all({Filter::refersTo(subject.field, subject.id), filter}), sort, {}, 20, false}));
            for (qsizetype row = 0; row < rows.size(); ++row) {
                if (!seen.contains(rows.id(row)))
                    part.items.push_back(read(rows, row));
                seen.insert(rows.id(row));
            }
        }
        part.count = static_cast<qint64>(part.items.size());
        return part;
    }

    template <typename T> static void cut(Part<T> &part)
    {
        if (part.count > shown)
            part.items.resize(static_cast<size_t>(shown));
    }

    Result<void> readTalks()
    {
        std::vector<Operand> kinds;
        for (const ChoiceName &kind : {choice::call, choice::email, choice::meeting, choice::demo_completed,
                 choice::sms, choice::whatsapp, choice::note})
            kinds.push_back(Operand::fromText(kind));
        const Instant before = std::min(m_meeting.now, m_meeting.entry.time.start);
        m_meeting.talks = TRY(readOf<MeetingTalk>(EntityKind::Activity,
            {field::kind, u"@title"_s, field::body, field::at, field::duration_seconds},
            Filter::all({Filter::condition(field::kind, Filter::Op::In, kinds),
                Filter::condition(field::at, Filter::Op::Less, {Operand::fromText(before.toIso())})}),
            {field::at, true}, {field::deal, field::company, field::contact},
            [](const store::Rows &rows, qsizetype row) {
                return MeetingTalk{rows.id(row), rows.text(row, 0), rows.text(row, 1),
                    rows.text(row, 2).section(u'\n', 0, 0).left(120), valueOr<Instant>(rows.value(row, 3)),
                    rows.integer(row, 4)};
            }));
        std::ranges::stable_sort(m_meeting.talks.items, std::ranges::greater(), &MeetingTalk::at);
        cut(m_meeting.talks);
        return {};
    }

    Result<void> readDeals()
    {
        m_meeting.deals = TRY(readOf<MeetingDeal>(EntityKind::Deal,
            {field::title, field::value, u"stage.@title"_s, field::next_action, field::next_action_date}, openDeals(),
            {field::next_action_date, false}, {field::company, field::contact},
            [](const store::Rows &rows, qsizetype row) {
                return MeetingDeal{rows.id(row), rows.text(row, 0), rows.money(row, 1), rows.text(row, 2),
                    rows.text(row, 3), valueOr<QDate>(rows.value(row, 4))};
            }));
        // The deal that the meeting is about comes first.
        std::ranges::stable_sort(
            m_meeting.deals.items, {}, [this](const MeetingDeal &deal) { return deal.id != idOf(field::deal); });
        cut(m_meeting.deals);
        return {};
    }

    Result<void> readQuotes()
    {
        std::vector<Operand> states;
        for (const ChoiceName &state : {choice::draft, choice::sent, choice::viewed})
            states.push_back(Operand::fromText(state));
        m_meeting.quotes = TRY(readOf<MeetingQuote>(EntityKind::Quote, {u"@title"_s, field::status, field::total},
            Filter::condition(field::status, Filter::Op::In, states), {}, {field::deal, field::company},
            [](const store::Rows &rows, qsizetype row) {
                return MeetingQuote{rows.id(row), rows.text(row, 0), rows.text(row, 1), rows.money(row, 2)};
            }));
        cut(m_meeting.quotes);
        return {};
    }

    Result<void> readTasks()
    {
        m_meeting.tasks = TRY(readOf<MeetingTask>(EntityKind::Task,
            {field::title, field::due_date, field::due_time, field::priority}, openTasks(), {field::due_date, false},
            {field::deal, field::company, field::contact}, [](const store::Rows &rows, qsizetype row) {
                return MeetingTask{rows.id(row), rows.text(row, 0), valueOr<QDate>(rows.value(row, 1)),
                    valueOr<QTime>(rows.value(row, 2)), rows.text(row, 3)};
            }));
        std::ranges::stable_sort(m_meeting.tasks.items, {},
            [](const MeetingTask &task) { return std::pair(!task.day.isValid(), task.day); });
        cut(m_meeting.tasks);
        return {};
    }

    Result<void> readConflicts()
    {
        store::Conflicts conflicts(m_store);
        for (const Subject &subject : m_subjects) {
            for (const store::Conflict &conflict : TRY(conflicts.ofRecord(subject.id))) {
                if (!conflict.isOpen)
                    continue;
                m_meeting.conflicts.push_back(
                    {conflict.number, subject.entity, subject.id, m_store.title(subject.entity, subject.id),
                        conflict.field, conflict.mine, conflict.theirs, connectionName(conflict.connection)});
            }
        }
        return {};
    }

    QString connectionName(qint64 number)
    {
        if (!m_areConnectionsRead) {
            m_areConnectionsRead = true;
            m_connections = store::Connections(m_store).list().value_or(std::vector<store::Connection>());
        }
        const auto found = std::ranges::find(m_connections, number, &store::Connection::number);
        return found == m_connections.end() ? QString() : found->name;
    }

    Result<void> readFiles()
    {
        const auto rows = TRY(m_store.select({EntityKind::Attachment, {field::name, field::size},
            Filter::refersTo(field::activity, m_meeting.activity.id), {}, {}, 20, false}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            m_meeting.files.push_back({rows.id(row), rows.text(row, 0), rows.integer(row, 1)});
        return {};
    }

    Result<void> readOverlaps()
    {
        const calendar::CalendarEntry &mine = m_meeting.entry;
        if (!calendar::takesTime(mine) || m_meeting.state == Meeting::State::Closed)
            return {};
        const QTimeZone here = m_store.clock().zone();
        const auto entries = TRY(
            calendar::readCalendar(m_store, {mine.time.start.dateIn(here), mine.time.end().dateIn(here)}));
        for (const calendar::CalendarEntry &entry : entries) {
            if (calendar::clashes(mine, entry, m_meeting.me))
                m_meeting.overlaps.push_back(
                    {entry, std::max(mine.time.start, entry.time.start), std::min(mine.time.end(), entry.time.end())});
        }
        return {};
    }

    struct Subject
    {
        EntityKind entity;
        FieldName field;
        RecordId id;
    };

    store::Store &m_store;
    Meeting &m_meeting;
    std::vector<Subject> m_subjects;
    std::vector<store::Connection> m_connections;
    bool m_areConnectionsRead = false;
};

calendar::CalendarEntry entryOf(const Record &activity, const QTimeZone &here)
{
    calendar::CalendarEntry entry;
    entry.id = activity.id;
    entry.title = titleOf(activity);
    entry.kind = activity.text(field::kind);
    entry.time = calendar::eventTimeOf(activity, here);
    entry.zone = activity.text(field::zone);
    entry.seriesOf = RecordId::fromString(activity.text(field::recurrence_of));
    entry.owner = valueOr<RecordId>(activity.value(field::owner));
    entry.contact = valueOr<RecordId>(activity.value(field::contact));
    entry.company = valueOr<RecordId>(activity.value(field::company));
    entry.deal = valueOr<RecordId>(activity.value(field::deal));
    entry.place = activity.text(field::location);
    entry.state = activity.text(field::outcome);
    return entry;
}

/// Of a series the occurrence that is meant, and the one after it. A rule that cannot be read has none.
Result<void> chooseOccurrence(store::Store &store, Meeting &meeting, std::optional<OccurrenceKey> key)
{
    calendar::CalendarEntry &entry = meeting.entry;
    const auto set = calendar::recurrenceSetOf(calendar::seriesFieldsOf(meeting.activity), entry.time);
    if (meeting.activity.text(field::recurrence).isEmpty() || !set)
        return {};
    RecurrenceSetIterator occurrences(*set);
    if (!key)
        key = occurrences.next();
    if (!key)
        return {};
    entry.occurrence = key;
    entry.time = calendar::movedTo(entry.time, *key);
    RecurrenceSetIterator later(*set);
    later.skipTo(*key + 1);
    if (const auto next = later.next())
        meeting.next = calendar::movedTo(entry.time, *next).start;
    meeting.occurrence = TRY(occurrenceTarget(store, entry));
    meeting.activity.set(field::at, entry.time.start);
    if (*key != calendar::keyOf(calendar::eventTimeOf(meeting.occurrence->series, meeting.occurrence->here)))
        meeting.activity.set(field::outcome, Value());
    entry.state = meeting.activity.text(field::outcome);
    return {};
}

} // namespace

qint64 MeetingPoint::used(Instant now) const
{
    return startedAt ? std::max<qint64>(0, (endedAt.value_or(now).ms - startedAt->ms + 30'000) / 60'000) : 0;
}

qint64 Meeting::plannedMinutes() const
{
    qint64 minutes = 0;
    for (const MeetingPoint &point : agenda)
        minutes += point.minutes;
    return minutes;
}

bool Meeting::isNoShow() const
{
    return entry.state == choice::no_show;
}

bool Meeting::needsUpdate() const
{
    return isInvited()
        && valueOr<qint64>(activity.value(field::sequence)) > valueOr<qint64>(activity.value(field::sent_sequence));
}

Meeting::State stateOf(const Record &activity, const calendar::EventTime &time, Instant now)
{
    if (!activity.text(field::outcome).isEmpty())
        return Meeting::State::Closed;
    if (now < time.start)
        return Meeting::State::Planned;
    return now < time.end() ? Meeting::State::Running : Meeting::State::ToClose;
}

Result<Meeting> readMeeting(store::Store &store, RecordId id, std::optional<OccurrenceKey> occurrence)
{
    Meeting meeting;
    meeting.activity = TRY(store.get(EntityKind::Activity, id));
    if (meeting.activity.isDeleted())
        return fail(Error::Kind::NotFound, Reason::tr("this meeting is in the trash"));
    meeting.now = store.clock().now();
    meeting.me = store.me();
    meeting.entry = entryOf(meeting.activity, store.clock().zone());
    TRY(chooseOccurrence(store, meeting, occurrence));
    meeting.state = stateOf(meeting.activity, meeting.entry.time, meeting.now);
    TRY(Reader(store, meeting).read());
    return meeting;
}

} // namespace satchel::items
