// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ActivityDraft.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/customer/ActivityKinds.h"

#include <QJsonArray>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

Value textValue(const QString &text)
{
    return text.trimmed().isEmpty() ? Value() : Value(text.trimmed());
}

Value listValue(const QStringList &list)
{
    return list.isEmpty() ? Value() : Value(list);
}

QStringList listOf(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &item : json.toArray())
        list.append(item.toString());
    return list;
}

} // namespace

ActivityDraft ActivityDraft::of(const Record &activity, const QTimeZone &zone)
{
    ActivityDraft draft;
    draft.kind = activity.text(field::kind);
    draft.activity = activity.id;
    draft.subject = activity.text(field::subject);
    draft.body = activity.text(field::body);
    draft.direction = activity.text(field::direction);
    draft.outcome = activity.text(field::outcome);
    draft.sentiment = activity.text(field::sentiment);
    draft.location = activity.text(field::location);
    draft.topics = valueOr<QStringList>(activity.value(field::topics));
    draft.attendees = valueOr<QStringList>(activity.value(field::attendees));
    draft.durationSeconds = valueOr<qint64>(activity.value(field::duration_seconds));
    if (const Value value = activity.value(field::value); !isEmpty(value))
        draft.amount = valueOr<Money>(value);
    draft.deal = valueOr<RecordId>(activity.value(field::deal));
    const auto at = valueOr<Instant>(activity.value(field::at));
    draft.day = at.dateIn(zone);
    draft.time = at.timeIn(zone);
    return draft;
}

bool ActivityDraft::isBlank() const
{
    const bool isPreset = isMeetingKind(kind) && day.isValid() && durationSeconds == secondsOfPlan;
    return subject.trimmed().isEmpty() && body.trimmed().isEmpty() && outcome.isEmpty() && sentiment.isEmpty()
        && location.trimmed().isEmpty() && topics.isEmpty() && (attendees.isEmpty() || attendees == givenAttendees)
        && (durationSeconds == 0 || isPreset) && !amount;
}

QJsonObject ActivityDraft::toJson() const
{
    return {{u"kind"_s, kind}, {u"subject"_s, subject}, {u"body"_s, body}, {u"direction"_s, direction},
        {u"outcome"_s, outcome}, {u"sentiment"_s, sentiment}, {u"location"_s, location},
        {u"topics"_s, QJsonArray::fromStringList(topics)}, {u"attendees"_s, QJsonArray::fromStringList(attendees)},
        {u"duration"_s, durationSeconds}, {u"amount"_s, amount ? amount->minor : 0},
        {u"currency"_s, amount ? amount->currency.code() : QString()}, {u"day"_s, day.toString(Qt::ISODate)},
        {u"time"_s, time.toString(Qt::ISODate)}, {u"deal"_s, deal.isNull() ? QString() : deal.toString()},
        {u"stage"_s, stage.isNull() ? QString() : stage.toString()},
        {u"next"_s, next.isPlanned ? next.kind : QString()}, {u"next_day"_s, next.date.toString(Qt::ISODate)},
        {u"next_time"_s, next.time.toString(Qt::ISODate)}};
}

ActivityDraft ActivityDraft::fromJson(const QJsonObject &json)
{
    ActivityDraft draft;
    draft.kind = json[u"kind"].toString(draft.kind);
    draft.subject = json[u"subject"].toString();
    draft.body = json[u"body"].toString();
    draft.direction = json[u"direction"].toString();
    draft.outcome = json[u"outcome"].toString();
    draft.sentiment = json[u"sentiment"].toString();
    draft.location = json[u"location"].toString();
    draft.topics = listOf(json[u"topics"]);
    draft.attendees = listOf(json[u"attendees"]);
    draft.durationSeconds = json[u"duration"].toInteger();
    if (const auto currency = Currency::fromCode(json[u"currency"].toString()))
        draft.amount = Money{json[u"amount"].toInteger(), *currency};
    draft.day = QDate::fromString(json[u"day"].toString(), Qt::ISODate);
    draft.time = QTime::fromString(json[u"time"].toString(), Qt::ISODate);
    draft.deal = RecordId::fromString(json[u"deal"].toString());
    draft.stage = RecordId::fromString(json[u"stage"].toString());
    const QString step = json[u"next"].toString();
    if (!step.isEmpty())
        draft.next = {true, step, QDate::fromString(json[u"next_day"].toString(), Qt::ISODate),
            QTime::fromString(json[u"next_time"].toString(), Qt::ISODate)};
    return draft;
}

QString ActivityDraft::titleOfNext(const QString &kind, const QString &name)
{
    if (kind == choice::email)
        return tr("Write to %1").arg(name);
    if (kind == choice::meeting)
        return tr("Meet %1").arg(name);
    if (kind == choice::follow_up)
        return tr("Follow up with %1").arg(name);
    return tr("Call %1").arg(name);
}

QString ActivityDraft::label(bool isAhead) const
{
    if (!activity.isNull())
        return tr("Edited 1 activity");
    if (isAhead)
        return tr("Planned a meeting");
    if (kind == choice::call)
        return next.isPlanned ? tr("Logged a call and planned the next step") : tr("Logged a call");
    if (kind == choice::note)
        return next.isPlanned ? tr("Wrote a note and planned the next step") : tr("Wrote a note");
    if (kind == choice::meeting)
        return next.isPlanned ? tr("Logged a meeting and planned the next step") : tr("Logged a meeting");
    if (kind == choice::email)
        return next.isPlanned ? tr("Logged an e-mail and planned the next step") : tr("Logged an e-mail");
    return next.isPlanned ? tr("Logged an activity and planned the next step") : tr("Logged an activity");
}

Instant ActivityDraft::moment(const Clock &clock) const
{
    if (day.isValid())
        return time.isValid() ? Instant::at(day, time, clock.zone()) : Instant::startOf(day, clock.zone());
    // A call that was just timed began when the clock started.
    return {clock.now().ms - (kind == choice::call ? durationSeconds * 1000 : 0)};
}

bool ActivityDraft::isAhead(const Clock &clock) const
{
    return activity.isNull() && isMeetingKind(kind) && moment(clock) > clock.now();
}

std::vector<FieldValue> ActivityDraft::activityValues(const Clock &clock) const
{
    return {{field::kind, kind}, {field::subject, textValue(subject)}, {field::body, textValue(body)},
        {field::at, moment(clock)}, {field::duration_seconds, durationSeconds > 0 ? Value(durationSeconds) : Value()},
        {field::direction, textValue(direction)}, {field::outcome, textValue(outcome)},
        {field::sentiment, textValue(sentiment)}, {field::topics, listValue(topics)},
        {field::location, textValue(location)}, {field::attendees, listValue(attendees)},
        {field::value, amount ? Value(*amount) : Value()}};
}

ChangeSet ActivityDraft::toChangeSet(const CustomerRef &customer, RecordId me, const Clock &clock) const
{
    const auto belong = [&](std::vector<FieldValue> &values) {
        if (customer.entity == EntityKind::Contact)
            values.push_back({field::contact, customer.id});
        else if (customer.entity == EntityKind::Company)
            values.push_back({field::company, customer.id});
        else if (customer.entity == EntityKind::Lead)
            values.push_back({field::lead, customer.id});
        else if (!customer.reference.isEmpty())
            values.push_back({customer.reference, customer.id});
        const RecordId dealId = customer.entity == EntityKind::Deal ? customer.id : deal;
        if (!dealId.isNull())
            values.push_back({field::deal, dealId});
    };
    ChangeSet set;
    set.label = label(isAhead(clock));
    std::vector<FieldValue> values = activityValues(clock);
    if (!activity.isNull()) {
        set.edits.push_back(Edit::update(EntityKind::Activity, activity, std::move(values)));
        return set;
    }
    if (!completedActivity.isNull()) {
        std::erase_if(values, [](const FieldValue &value) { return isEmpty(value.value); }); // what was planned stays
        set.edits.push_back(Edit::update(EntityKind::Activity, completedActivity, std::move(values)));
    } else {
        belong(values);
        values.push_back({field::owner, me});
        set.edits.push_back(Edit::create(EntityKind::Activity, {}, std::move(values)));
    }

    std::vector<FieldValue> dealValues;
    const RecordId dealId = customer.entity == EntityKind::Deal ? customer.id : deal;
    if (next.isPlanned) {
        const QString title = titleOfNext(next.kind, customer.name);
        std::vector<FieldValue> task = {{field::title, title}, {field::category, next.kind},
            {field::due_date, next.date}, {field::assignee, me}, {field::assigned_by, me}};
        if (next.time.isValid())
            task.push_back({field::due_time, next.time});
        belong(task);
        set.edits.push_back(Edit::create(EntityKind::Task, {}, std::move(task)));
        dealValues = {{field::next_action, title}, {field::next_action_date, next.date},
            {field::next_action_time, next.time.isValid() ? Value(next.time) : Value()}};
    }
    if (!stage.isNull())
        dealValues.push_back({field::stage, stage});
    if (!dealId.isNull() && !dealValues.empty())
        set.edits.push_back(Edit::update(EntityKind::Deal, dealId, std::move(dealValues)));
    return set;
}

} // namespace satchel::ui
