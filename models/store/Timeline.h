// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened with a contact, a company or a deal, newest first: its activities (a company's include those
// of its contacts, which carry the company) merged with the changes of the record and of its deals from the change log.
// The future (future activities, open tasks) and what is pinned are read apart. Pages go on by key from where each
// source stopped, so a page costs what it shows, however long the timeline is.
#pragma once

#include "domain/Mention.h"
#include "store/Store.h"

#include <limits>
#include <QHash>
#include <QSet>

namespace satchel::store {

struct TimelineFilter
{
    QStringList kinds; // choices of Activity.kind; those of changes are read from the change log; empty: all
    RecordId person; // whose activities, tasks and changes; null: anyone's
    QDate from; // days in the person's zone, both included; invalid: open
    QDate until;
    QString text;
    qint64 receivedAfter = -1; // a sequence of the log: only what others created after it; -1: everything

    bool operator==(const TimelineFilter &) const = default;
    bool isEverything() const { return *this == TimelineFilter(); }
};

struct TimelineFile
{
    RecordId id;
    QString name;
    qint64 size = 0;
    bool operator==(const TimelineFile &) const = default;
};

/// One field of a change; references are given by their titles.
struct TimelineChange
{
    QString field;
    Value before;
    Value after;
    bool operator==(const TimelineChange &) const = default;
};

/// A text as a timeline shows it: mentions by their names, and the minutes of a meeting, which are Markdown, without
/// its marks. `kind`: of the activity.
QString timelineText(const QString &kind, const QString &text);

struct TimelineItem
{
    enum class Source : quint8 { Activity, Task, Change };

    Source source = Source::Activity;
    qint64 key = 0; // row of the activity or task, sequence of the newest change: unique within a source
    RecordId id; // of the activity, the task or the record that was changed
    EntityKind entity = EntityKind::Activity; // of `id`
    Instant at; // a task's: when it is due
    bool hasDay = true; // false for a task without a due date
    bool hasTime = true; // false for a task due some time that day
    QString kind;
    QString title; // subject; of a change: the deal it happened to, empty when it is the page's own record
    QString body; // the beginning of the text
    bool isBodyCut = false;
    RecordId personId;
    QString person; // owner or assignee
    RecordId contactId;
    QString contact;
    RecordId companyId;
    QString company;
    RecordId leadId;
    QString lead;
    RecordId dealId;
    QString deal;
    QString direction;
    QString outcome;
    QString sentiment;
    QString priority;
    QString location;
    qint64 durationSeconds = 0;
    std::optional<Money> amount;
    QStringList topics;
    QStringList attendees;
    QString sender; // of an e-mail, as these two
    QStringList recipients;
    QStringList copies;
    bool isPinned = false;
    bool isDone = false; // a task; then `at` is when
    std::vector<TimelineFile> files;
    std::vector<Mention> mentions; // in the text, which has their names only
    bool isMention = false; // it is another record's and mentions this one
    int messages = 1; // of an e-mail: how many its conversation has; the older ones are in conversation()

    // Of changes
    Edit::Kind changeKind = Edit::Kind::Update;
    Origin origin;
    ChangeSetId changeSet;
    std::vector<TimelineChange> changes;

    bool operator==(const TimelineItem &) const = default;
    bool isSame(const TimelineItem &other) const
    {
        return source == other.source && key == other.key && kind == other.kind;
    }
};

/// Where a page ended in each source.
struct TimelineCursor
{
    std::optional<PageKey> activity; // empty: from the newest on
    bool hasMoreActivities = true;
    qint64 change = std::numeric_limits<qint64>::max(); // sequences below it are to come
    bool hasMoreChanges = true;
};

struct TimelinePage
{
    std::vector<TimelineItem> items;
    std::optional<TimelineCursor> next; // empty at the end
};

/// How many there are of everybody's.
struct TimelineCounts
{
    QHash<QString, qint64> past; // by kind, whatever kinds the filter names
    qint64 planned = 0; // future activities and open tasks
    qint64 done = 0; // tasks
    qint64 all = 0; // activities without any filter

    /// Of what is over; of all kinds without any.
    qint64 of(const QStringList &kinds) const;
    bool operator==(const TimelineCounts &) const = default;
};

/// What of everybody's: activities that are over, what is to come, completed tasks.
enum class TimelinePart : quint8 { Past, Planned, Done };

class Timeline
{
public:
    /// Of any entity: activities, tasks and deals count that have a reference of the entity's name. Without a record of
    /// everybody: all activities and tasks, no changes. The store outlives the timeline.
    Timeline(Store &store, EntityKind entity, RecordId record, TimelineFilter filter = {});

    /// What is over, newest first, without what is pinned.
    /// Of the e-mails of a record that are one conversation, only the newest.
    Result<TimelinePage> past(int limit, const std::optional<TimelineCursor> &after = {});
    /// The older messages of an e-mail's conversation, newest first.
    Result<std::vector<TimelineItem>> conversation(const TimelineItem &newest);
    /// Pinned activities, newest first.
    Result<std::vector<TimelineItem>> pinned(int limit);
    /// Future activities and open tasks, the next one first; tasks without a day come last.
    Result<std::vector<TimelineItem>> planned(int limit);
    /// What came before an item, newest first, with what is pinned.
    Result<std::vector<TimelineItem>> before(const TimelineItem &item, int limit);
    /// Completed tasks, the last one first; of any kind.
    Result<TimelinePage> done(int limit, const std::optional<TimelineCursor> &after = {});
    /// How many of the past activities were on a day, or of the completed tasks.
    Result<qint64> countOn(QDate day, TimelinePart part = TimelinePart::Past);
    /// Reads every activity that the filter finds: for a worker thread.
    Result<TimelineCounts> counts();
    /// The activities that past() or planned() find, or the tasks of done(), for lists and files of them.
    Filter filter(TimelinePart part) const;

private:
    bool wants(QStringView kind) const;
    bool isReferredToBy(EntityKind entity) const;
    bool wantsActivities() const;
    bool wantsChanges() const;
    Filter ofRecord() const;
    Filter received() const;
    Filter activityFilter() const;
    Filter taskFilter() const;
    Filter doneFilter() const;
    Result<std::vector<TimelineItem>> activities(
        Filter filter, const Sort &sort, int limit, const std::optional<PageKey> &after);
    Result<std::vector<TimelineItem>> readActivities(const Query &query);
    Result<std::vector<TimelineItem>> tasks(int limit);
    Result<std::vector<TimelineItem>> readTasks(const Query &query);
    Result<void> addFiles(std::vector<TimelineItem> &items);
    Result<void> findConversations();
    Result<void> findMentions();
    Filter ofRecordOrMention() const;
    Filter happenedFilter() const;

    /// What one change set did to one record: one item, or two when a deal also moved to another stage.
    struct ChangeGroup
    {
        Instant at;
        qint64 lastSequence = 0;
        std::vector<TimelineItem> items;
    };
    Result<std::vector<ChangeGroup>> changes(qint64 before, int limit, bool &hasMore);
    Result<std::vector<HistoryEntry>> withoutUndone(std::span<const HistoryEntry> entries);
    Result<void> findDeals();
    std::vector<TimelineItem> itemsOf(std::span<const HistoryEntry> entries);
    TimelineItem itemOf(const HistoryEntry &entry);
    TimelineChange changeOf(const Field &field, const Change &change);
    Value named(const Field &field, const Value &value);
    const QString &titleOf(EntityKind entity, RecordId id);
    bool isWanted(const TimelineItem &item) const;

    Store &m_store;
    EntityKind m_entity;
    RecordId m_record;
    TimelineFilter m_filter;
    Instant m_now;
    std::vector<RecordId> m_changed; // the record and its deals
    QHash<RecordId, QString> m_titles;
    bool m_areMentionsKnown = false;
    bool m_isMentioned = false;
    bool m_isNamed = false; // by e-mails that are filed at somebody else
    bool m_areConversationsKnown = false;
    QHash<RecordId, std::vector<RecordId>> m_conversations; // by their newest e-mail, the older ones
    QSet<RecordId> m_older; // all e-mails that are not the newest of theirs
};

} // namespace satchel::store
