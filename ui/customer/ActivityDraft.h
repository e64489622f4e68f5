// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is writing down about a customer, as a value: the activity, the next step and the deal's new stage. It
// becomes one change set, so that one undo takes all of it back; until then it is kept as a draft.
#pragma once

#include "domain/ChangeSet.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace satchel::ui {

/// Whose page it is written on.
struct CustomerRef
{
    EntityKind entity = EntityKind::Contact;
    RecordId id;
    QString name;
    QString reference = {}; // of a custom entity: the field by which activities and tasks refer to its records
    bool operator==(const CustomerRef &) const = default;
};

struct NextStep
{
    bool isPlanned = false;
    QString kind = QStringLiteral("call"); // call, email, meeting, follow_up
    QDate date;
    QTime time;
    bool operator==(const NextStep &) const = default;
};

struct ActivityDraft
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ActivityDraft)
public:
    static constexpr qint64 secondsOfPlan = 3600; // of a meeting that is planned, until somebody says how long it takes

    QString kind = QStringLiteral("note");
    RecordId activity; // the one that is edited; null for a new one
    QString subject;
    QString body;
    QString direction;
    QString outcome;
    QString sentiment;
    QString location;
    QStringList topics;
    QStringList attendees;
    QStringList givenAttendees; // that the form filled in: alone they are nothing that a person typed
    qint64 durationSeconds = 0;
    std::optional<Money> amount;
    QDate day; // when it was or will be; invalid: now
    QTime time;
    NextStep next;
    RecordId deal;
    RecordId stage; // the stage the deal is to have; null: as it is
    RecordId completedActivity; // a planned one that this is: it gets what is written instead of a new one
    std::vector<RecordId> completedTasks; // see items::completePlanned; of no draft that is kept
    RecordId completedAction; // the deal whose next action this was; of no draft that is kept

    bool operator==(const ActivityDraft &) const = default;

    /// An activity that is to be edited.
    static ActivityDraft of(const Record &activity, const QTimeZone &zone);
    static ActivityDraft fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    /// Nothing that would be a loss.
    bool isBlank() const;
    /// A new meeting that is to come: it is planned, not logged.
    bool isAhead(const Clock &clock) const;

    /// "Call Annika Reinhardt", the title of the task.
    static QString titleOfNext(const QString &kind, const QString &name);
    /// The activity, the follow-up task, the deal's stage and next action. `me` owns what is new.
    ChangeSet toChangeSet(const CustomerRef &customer, RecordId me, const Clock &clock) const;

private:
    QString label(bool isAhead) const;
    Instant moment(const Clock &clock) const;
    std::vector<FieldValue> activityValues(const Clock &clock) const;
};

} // namespace satchel::ui
