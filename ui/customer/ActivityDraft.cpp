// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ActivityDraft.h"

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
    draft.kind = activity.text(u"kind");
    draft.activity = activity.id;
    draft.subject = activity.text(u"subject");
    draft.body = activity.text(u"body");
    draft.direction = activity.text(u"direction");
    draft.outcome = activity.text(u"outcome");
    draft.sentiment = activity.text(u"sentiment");
    draft.location = activity.text(u"location");
    draft.topics = valueOr<QStringList>(activity.value(u"topics"));
    draft.attendees = valueOr<QStringList>(activity.value(u"attendees"));
    draft.durationSeconds = valueOr<qint64>(activity.value(u"duration_seconds"));
    draft.deal = valueOr<RecordId>(activity.value(u"deal"));
    const auto at = valueOr<Instant>(activity.value(u"at"));
    draft.day = at.dateIn(zone);
    draft.time = at.timeIn(zone);
    return draft;
}

bool ActivityDraft::isBlank() const
{
    return subject.trimmed().isEmpty() && body.trimmed().isEmpty() && outcome.isEmpty() && sentiment.isEmpty()
        && location.trimmed().isEmpty() && topics.isEmpty() && attendees.isEmpty() && durationSeconds == 0;
}

QJsonObject ActivityDraft::toJson() const
{
    return {{u"kind"_s, kind}, {u"subject"_s, subject}, {u"body"_s, body}, {u"direction"_s, direction},
        {u"outcome"_s, outcome}, {u"sentiment"_s, sentiment}, {u"location"_s, location},
        {u"topics"_s, QJsonArray::fromStringList(topics)}, {u"attendees"_s, QJsonArray::fromStringList(attendees)},
        {u"duration"_s, durationSeconds}, {u"day"_s, day.toString(Qt::ISODate)},
        {u"time"_s, time.toString(Qt::ISODate)}};
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
    draft.day = QDate::fromString(json[u"day"].toString(), Qt::ISODate);
    draft.time = QTime::fromString(json[u"time"].toString(), Qt::ISODate);
    return draft;
}

QString ActivityDraft::titleOfNext(const QString &kind, const QString &name)
{
    if (kind == "email"_L1)
        return tr("Write to %1").arg(name);
    if (kind == "meeting"_L1)
        return tr("Meet %1").arg(name);
    if (kind == "follow_up"_L1)
        return tr("Follow up with %1").arg(name);
    return tr("Call %1").arg(name);
}

QString ActivityDraft::label() const
{
    if (!activity.isNull())
        return tr("Edited 1 activity");
    if (kind == "call"_L1)
        return next.isPlanned ? tr("Logged a call and planned the next step") : tr("Logged a call");
    if (kind == "note"_L1)
        return next.isPlanned ? tr("Wrote a note and planned the next step") : tr("Wrote a note");
    if (kind == "meeting"_L1)
        return next.isPlanned ? tr("Logged a meeting and planned the next step") : tr("Logged a meeting");
    if (kind == "email"_L1)
        return next.isPlanned ? tr("Logged an e-mail and planned the next step") : tr("Logged an e-mail");
    return next.isPlanned ? tr("Logged an activity and planned the next step") : tr("Logged an activity");
}

std::vector<FieldValue> ActivityDraft::activityValues(const Clock &clock) const
{
    // A call that was just timed began when the clock started.
    Instant at{clock.now().ms - (kind == "call"_L1 ? durationSeconds * 1000 : 0)};
    if (day.isValid())
        at = time.isValid() ? Instant::at(day, time, clock.zone()) : Instant::startOf(day, clock.zone());
    return {{u"kind"_s, kind}, {u"subject"_s, textValue(subject)}, {u"body"_s, textValue(body)}, {u"at"_s, at},
        {u"duration_seconds"_s, durationSeconds > 0 ? Value(durationSeconds) : Value()},
        {u"direction"_s, textValue(direction)}, {u"outcome"_s, textValue(outcome)},
        {u"sentiment"_s, textValue(sentiment)}, {u"topics"_s, listValue(topics)}, {u"location"_s, textValue(location)},
        {u"attendees"_s, listValue(attendees)}};
}

ChangeSet ActivityDraft::toChangeSet(const CustomerRef &customer, RecordId me, const Clock &clock) const
{
    const auto belong = [&](std::vector<FieldValue> &values) {
        if (customer.entity == EntityKind::Contact)
            values.push_back({u"contact"_s, customer.id});
        else if (customer.entity == EntityKind::Company)
            values.push_back({u"company"_s, customer.id});
        const RecordId dealId = customer.entity == EntityKind::Deal ? customer.id : deal;
        if (!dealId.isNull())
            values.push_back({u"deal"_s, dealId});
    };
    ChangeSet set;
    set.label = label();
    std::vector<FieldValue> values = activityValues(clock);
    if (!activity.isNull()) {
        set.edits.push_back(Edit::update(EntityKind::Activity, activity, std::move(values)));
        return set;
    }
    belong(values);
    values.push_back({u"owner"_s, me});
    set.edits.push_back(Edit::create(EntityKind::Activity, {}, std::move(values)));

    std::vector<FieldValue> dealValues;
    const RecordId dealId = customer.entity == EntityKind::Deal ? customer.id : deal;
    if (next.isPlanned) {
        const QString title = titleOfNext(next.kind, customer.name);
        std::vector<FieldValue> task = {{u"title"_s, title}, {u"category"_s, next.kind}, {u"due_date"_s, next.date},
            {u"assignee"_s, me}, {u"assigned_by"_s, me}};
        if (next.time.isValid())
            task.push_back({u"due_time"_s, next.time});
        belong(task);
        set.edits.push_back(Edit::create(EntityKind::Task, {}, std::move(task)));
        dealValues = {{u"next_action"_s, title}, {u"next_action_date"_s, next.date},
            {u"next_action_time"_s, next.time.isValid() ? Value(next.time) : Value()}};
    }
    if (!stage.isNull())
        dealValues.push_back({u"stage"_s, stage});
    if (!dealId.isNull() && !dealValues.empty())
        set.edits.push_back(Edit::update(EntityKind::Deal, dealId, std::move(dealValues)));
    return set;
}

} // namespace satchel::ui
