// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/MeetingEdits.h"

#include "domain/ChoiceNames.h"
#include "items/CalendarEdits.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::items::MeetingEdits)
};

QString nameOf(const Meeting &meeting)
{
    return meeting.entry.title.isEmpty() ? Tr::tr("the meeting") : meeting.entry.title;
}

QString labelOfClosing(const Meeting &meeting, const QString &outcome)
{
    const QString name = nameOf(meeting);
    if (outcome == choice::no_show)
        return Tr::tr("Closed %1 as a no-show").arg(name);
    if (outcome == choice::moved)
        return Tr::tr("Closed %1 as moved").arg(name);
    return Tr::tr("Closed %1").arg(name);
}

Value textOrNone(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

/// The agenda of a series belongs to each of its meetings; what was used of it does not.
void copyAgenda(ChangeSet &changes, const Meeting &meeting)
{
    const RecordId own = ownRecordOf(changes);
    if (own.isNull())
        return;
    for (const MeetingPoint &point : meeting.agenda) {
        std::vector<FieldValue> values = {{field::activity, own}, {field::title, point.title}};
        if (point.minutes > 0)
            values.push_back({field::minutes, point.minutes});
        changes.edits.push_back(Edit::create(EntityKind::AgendaItem, {}, std::move(values)));
    }
}

} // namespace

Result<ChangeSet> planClose(const Meeting &meeting, const MeetingClosing &closing)
{
    std::vector<FieldValue> values = {{field::outcome, closing.outcome},
        {field::rating, closing.rating > 0 ? Value(qint64(closing.rating)) : Value()}};
    if (closing.notes)
        values.push_back({field::body, closing.notes->isEmpty() ? Value() : Value(*closing.notes)});
    ChangeSet changes = TRY(planChange(meeting, labelOfClosing(meeting, closing.outcome), values));
    const auto running = std::ranges::find_if(meeting.agenda, &MeetingPoint::isRunning);
    if (running != meeting.agenda.end() && !meeting.occurrence)
        changes.edits.push_back(Edit::update(EntityKind::AgendaItem, running->id, {{field::ended_at, meeting.now}}));
    for (const AssignedItem &item : closing.items) {
        if (!item.isTask)
            changes.edits.push_back(taskOf(meeting, item));
    }
    changes.edits.insert(changes.edits.end(), closing.taskEdits.begin(), closing.taskEdits.end());
    const auto deal = valueOr<RecordId>(meeting.activity.value(field::deal));
    if (!closing.stage.isNull() && !deal.isNull() && closing.stage != meeting.stage)
        changes.edits.push_back(Edit::update(EntityKind::Deal, deal, {{field::stage, closing.stage}}));
    return changes;
}

ChangeSet planReopen(const Meeting &meeting)
{
    return {Tr::tr("Reopened %1").arg(nameOf(meeting)), Origin::user(),
        {Edit::update(EntityKind::Activity, meeting.activity.id, {{field::outcome, {}}})}, {}};
}

Result<ChangeSet> planReschedule(const Meeting &meeting, Instant at, qint64 seconds, RecordId again)
{
    const QString label = Tr::tr("Rescheduled %1").arg(nameOf(meeting));
    const std::vector<FieldValue> time = {
        {field::at, at}, {field::duration_seconds, seconds}, {field::all_day, Value()}};
    if (!meeting.isNoShow())
        return planChange(meeting, label, time);
    std::vector<FieldValue> values = time;
    for (const FieldName &name :
        {field::kind, field::subject, field::zone, field::location, field::purpose, field::preparation,
            field::reminders, field::contact, field::company, field::deal, field::lead, field::owner})
        values.push_back({name, meeting.activity.value(name)});
    std::erase_if(values, [](const FieldValue &value) { return isEmpty(value.value); });
    ChangeSet changes{label, Origin::user(), {}, {}};
    changes.edits.push_back(Edit::create(EntityKind::Activity, again, std::move(values)));
    for (const MeetingPerson &person : meeting.people) {
        std::vector<FieldValue> attendee = {{field::activity, again}, {field::name, textOrNone(person.name)},
            {field::email, textOrNone(person.email)}, {field::role, textOrNone(person.role)}};
        if (!person.person.isNull())
            attendee.push_back({person.entity == EntityKind::User ? field::user : field::contact, person.person});
        std::erase_if(attendee, [](const FieldValue &value) { return isEmpty(value.value); });
        changes.edits.push_back(Edit::create(EntityKind::Attendee, {}, std::move(attendee)));
    }
    copyAgenda(changes, meeting);
    return changes;
}

Result<ChangeSet> planChange(const Meeting &meeting, const QString &label, const std::vector<FieldValue> &values)
{
    ChangeSet changes{label, Origin::user(), {}, {}};
    if (!meeting.occurrence) {
        changes.edits = {Edit::update(EntityKind::Activity, meeting.activity.id, values)};
        return changes;
    }
    changes.edits = TRY(calendar::editsToChange(*meeting.occurrence, calendar::SeriesScope::This, values));
    copyAgenda(changes, meeting);
    return changes;
}

RecordId ownRecordOf(const ChangeSet &changes)
{
    const auto made = std::ranges::find_if(changes.edits,
        [](const Edit &edit) { return edit.kind == Edit::Kind::Create && edit.entity == EntityKind::Activity; });
    return made == changes.edits.end() ? RecordId() : made->id;
}

std::vector<Edit> editsToStart(const Meeting &meeting, const RecordId &point)
{
    std::vector<Edit> edits;
    for (const MeetingPoint &one : meeting.agenda) {
        if (one.isRunning())
            edits.push_back(Edit::update(EntityKind::AgendaItem, one.id, {{field::ended_at, meeting.now}}));
        else if (one.id == point && one.isDone()) // what was used before counts, the pause does not
            edits.push_back(Edit::update(EntityKind::AgendaItem, one.id,
                {{field::started_at,
                     Instant{meeting.now.ms - (one.endedAt->ms - one.startedAt.value_or(*one.endedAt).ms)}},
                    {field::ended_at, {}}}));
        else if (one.id == point)
            edits.push_back(Edit::update(EntityKind::AgendaItem, one.id, {{field::started_at, meeting.now}}));
    }
    return edits;
}

std::vector<Edit> editsToMovePoint(const Meeting &meeting, const RecordId &point, int by)
{
    std::vector<RecordId> order;
    for (const MeetingPoint &one : meeting.agenda)
        order.push_back(one.id);
    const auto from = std::ranges::find(order, point);
    const auto place = from - order.begin();
    const auto to = place + by;
    if (from == order.end() || to < 0 || to >= static_cast<qsizetype>(order.size()))
        return {};
    std::swap(order[static_cast<size_t>(place)], order[static_cast<size_t>(to)]);
    std::vector<Edit> edits;
    for (size_t i = 0; i < order.size(); ++i)
        edits.push_back(
            Edit::update(EntityKind::AgendaItem, order[i], {{field::position, static_cast<qint64>(i + 1)}}));
    return edits;
}

std::vector<FieldValue> pointFromText(const QString &text)
{
    static const QRegularExpression minutes(
        u"[\\s,(]+(\\d{1,3})\\s*(?:min|mins|minutes|minuten|minutos|m|分|دقيقة|دقائق|د|['′’])\\.?\\)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.simplified();
    const QRegularExpressionMatch match = minutes.match(plain);
    const QString title = match.hasMatch() ? plain.left(match.capturedStart()).trimmed() : plain;
    if (title.isEmpty())
        return {};
    std::vector<FieldValue> values = {{field::title, title}};
    if (match.hasMatch())
        values.push_back({field::minutes, match.captured(1).toLongLong()});
    return values;
}

} // namespace satchel::items
