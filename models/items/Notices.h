// SPDX-License-Identifier: GPL-3.0-or-later
// What a person should hear of: what others did with their quotes, leads and deals, tasks that are late or near, deals
// that nobody moves, and what stops sync. Values, read anew each time; what was seen or snoozed is in NoticeMemory.
#pragma once

#include "items/Reminders.h"

#include <QJsonObject>

namespace satchel::items {

struct Notice
{
    enum class Kind : quint8 {
        Answer, // a quote or a proposal was viewed, accepted or rejected
        NewLead, // a connection or a rule brought one
        DealMoved, // a connection or a rule put one into another stage
        TaskOverdue, // as domain/Overdue.h says
        TaskSoon, // today, with a time that has passed or is less than an hour away
        DealStale, // longer in its stage than the stage's limit
        Conflict,
        Connection, // it waits for the person
        TaskReminder, // of a task that is neither late nor near
        EventSoon, // a meeting or call of which one is reminded, until it is over
        TokenAge, // the token of a connection is old and should be replaced
        Mention, // somebody else mentioned the person in a comment, a note or another text
        Comment, // on a record that the person owns or follows, or in a thread that the person wrote in
        Refused, // the team's hub did not take a change of the person
        ApprovalWanted, // somebody needs the person's approval
        ApprovalDecided, // what the person asked for
    };

    Kind kind = Kind::Answer;
    EntityKind entity{}; // of `record`; none for a connection
    RecordId record = {};
    QString title = {}; // of `record`; of a refused change what it was
    QString detail = {}; // customer, company; of a conflict its fields, of a connection what it waits for, of a mention
                         // or comment how the text begins
    QString state = {}; // key of the new status of an answer, of the kind of an activity, of the kind or the decision
                        // of an approval request; of a moved deal the name of its stage
    std::optional<OccurrenceKey> occurrence = {}; // of a meeting that repeats
    QString by = {}; // the connection, rule or person that did it
    EntityKind textEntity{}; // of `text`
    RecordId text = {}; // of a mention the record that has it, of a comment or approval request itself; the notice
                        // leads to `record`. Of a refused change its change set
    Decimal percent = {}; // the discount that an approval was requested for; 0: a connection
    Instant at = {}; // when it happened, begins or is due
    Instant end = {}; // of a meeting or call
    Instant remindedAt = {}; // the last reminder that has passed; 0: none
    QString place = {}; // of a meeting, or its link
    QDate day = {}; // of a task, a meeting
    QTime time = {};
    qint64 days = 0; // in the stage
    EntityKind customerEntity{}; // of `customer`
    RecordId customer = {}; // who can be called about it
    RecordId deal = {}; // of an accepted quote or proposal, while it is open
    std::vector<qint64> conflicts = {}; // of a conflict: the numbers of its fields; the values of a single one:
    QString field = {};
    Value mine = {};
    Value theirs = {};

    /// The same notice again has the same key; what happened anew has another one.
    QString key() const;
    bool operator==(const Notice &) const = default;
};

enum class NoticeGroup : quint8 { ForMe, Others, Tasks, Deals, Sync };
NoticeGroup groupOf(Notice::Kind kind);

/// What happened while nobody was here, in numbers.
struct AwayDigest
{
    Instant since;
    qint64 sequence = -1; // of the log, at that moment
    qint64 viewed = 0; // quotes
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 leads = 0;
    qint64 moved = 0; // deals that were here already, to another stage
    qint64 activities = 0; // that are over

    bool isEmpty() const { return viewed + accepted + rejected + leads + moved + activities == 0; }
    bool operator==(const AwayDigest &) const = default;
};

/// What this computer keeps: up to where the log was looked at, what was seen, what comes again later.
struct NoticeMemory
{
    Instant leftAt; // when the program last read the notices, and up to where in the log
    qint64 leftSequence = -1;
    qint64 sequence = -1; // changes of others after it are news; -1: everything from now on
    QHash<QString, Instant> seen; // by key, when
    QHash<QString, Instant> snoozed; // by key, until when
    QHash<QString, Instant> announced; // by key, when the desktop showed it
    QDate digestDay; // of the last morning's digest

    static NoticeMemory fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    bool isSeen(const Notice &notice) const { return seen.contains(notice.key()); }
    bool isSnoozed(const Notice &notice, Instant now) const;
    /// Of a snoozed one that is back: not since then.
    bool isAnnounced(const Notice &notice) const;
    /// Forgets what is about notices that are no longer there.
    void keepOnly(const std::vector<Notice> &notices);

    bool operator==(const NoticeMemory &) const = default;
};

struct NoticeReading
{
    std::vector<Notice> notices;
    /// When the next one appears or disappears without a change of a record: a reminder is due, a task comes near, a
    /// meeting ends, a day begins.
    Instant next;
};

/// In the order of their groups, within one the newest or most urgent first; a few dozen of each kind at most. Without
/// connections, which the store alone does not know. Reads the log from `since` on: for a worker thread.
Result<NoticeReading> readNotices(store::Store &store, qint64 since, const ReminderSettings &settings = {});

/// What others did after a sequence of the log: for a worker thread.
Result<AwayDigest> readAwayDigest(store::Store &store, qint64 sequence, Instant since);

} // namespace satchel::items
