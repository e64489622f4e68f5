// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/MeetingEdits.h"

#include "domain/ChoiceNames.h"
#include "domain/TextFolding.h"
#include "items/CalendarEdits.h"
#include "items/TaskEdits.h"

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

/// Each word begins one of the name's words: "Mara", "F. von Thun".
bool isCalled(const QString &name, const QString &words)
{
    const QStringList parts = fold(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList asked = fold(words).remove(u'.').split(u' ', Qt::SkipEmptyParts);
    return !asked.isEmpty() && std::ranges::all_of(asked, [&parts](const QString &word) {
        return std::ranges::any_of(parts, [&word](const QString &part) { return part.startsWith(word); });
    });
}

/// Where the tasks of a meeting belong: an index finds them there.
Filter ofSubject(const Meeting &meeting)
{
    for (const FieldName &field : {field::deal, field::company, field::contact}) {
        if (const auto id = valueOr<RecordId>(meeting.activity.value(field)); !id.isNull())
            return Filter::refersTo(field, id);
    }
    return Filter::refersTo(field::assignee, meeting.me);
}

/// The tasks that a closing would make once more are known by their titles.
QStringList titlesOfTasks(store::Store &store, const Meeting &meeting)
{
    const auto rows = store.select({EntityKind::Task, {field::title}, ofSubject(meeting), {}, {}, -1, false});
    QStringList titles;
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        titles.append(rows->text(row, 0));
    return titles;
}

bool isTheirs(const AssignedItem &assigned)
{
    return assigned.entity == EntityKind::Contact && !assigned.person.isNull();
}

/// Of what somebody else is to do the title says who.
QString titleOfTask(const AssignedItem &assigned)
{
    const ActionItem &item = assigned.item;
    const bool isNobodys = assigned.person.isNull() && !item.name.isEmpty();
    if (!isTheirs(assigned) && !isNobodys)
        return item.title;
    return Tr::tr("%1: %2", "a person, what they do").arg(isTheirs(assigned) ? assigned.name : item.name, item.title);
}

Edit taskOf(const Meeting &meeting, const AssignedItem &assigned)
{
    const ActionItem &item = assigned.item;
    std::vector<FieldValue> values = {{field::title, titleOfTask(assigned)}};
    const RecordId assignee = assigned.entity == EntityKind::User && !assigned.person.isNull() ? assigned.person
                                                                                               : meeting.me;
    if (!assignee.isNull())
        values.push_back({field::assignee, assignee});
    if (!meeting.me.isNull())
        values.push_back({field::assigned_by, meeting.me});
    if (item.day.isValid())
        values.push_back({field::due_date, item.day});
    if (item.time.isValid())
        values.push_back({field::due_time, item.time});
    if (!item.priority.isEmpty())
        values.push_back({field::priority, item.priority});
    if (isTheirs(assigned))
        values.push_back({field::contact, assigned.person});
    for (const FieldName &field : {field::contact, field::company, field::deal}) {
        const bool isSaid = std::ranges::any_of(
            values, [&](const FieldValue &value) { return value.field == QString(field); });
        if (!isSaid && !isEmpty(meeting.activity.value(field)))
            values.push_back({field, meeting.activity.value(field)});
    }
    return Edit::create(EntityKind::Task, {}, std::move(values));
}

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

Result<std::vector<AssignedItem>> assignItems(
    store::Store &store, const Meeting &meeting, const std::vector<ActionItem> &items)
{
    std::vector<AssignedItem> all;
    if (items.empty())
        return all;
    const QStringList present = titlesOfTasks(store, meeting);
    for (const ActionItem &item : items) {
        AssignedItem assigned{item, EntityKind::User, {}, {}, false};
        const auto attendee = std::ranges::find_if(meeting.people, [&item](const MeetingPerson &person) {
            return !person.person.isNull() && isCalled(person.name, item.name);
        });
        if (attendee != meeting.people.end()) {
            assigned.entity = attendee->entity;
            assigned.person = attendee->person;
        } else {
            assigned.person = findUser(store, item.name.isEmpty() ? u"me"_s : item.name);
        }
        if (!assigned.person.isNull())
            assigned.name = store.title(assigned.entity, assigned.person);
        assigned.isTask = present.contains(titleOfTask(assigned));
        all.push_back(std::move(assigned));
    }
    return all;
}

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
