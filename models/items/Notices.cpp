// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Notices.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Overdue.h"
#include "items/BoardStage.h"
#include "items/OwnRecords.h"
#include "items/TaskLists.h"
#include "items/TeamNotices.h"
#include "store/ReceivedFilter.h"
#include "store/sync/Conflicts.h"
#include "store/Timeline.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using Op = Filter::Op;
using Kind = Notice::Kind;

constexpr qint64 mostOfAKind = 50;
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

class Reader
{
public:
    Reader(store::Store &store, qint64 since, const ReminderSettings &settings)
        : m_store(store), m_since(since), m_settings(settings), m_now(store.clock().now())
    {
    }

    Result<NoticeReading> read()
    {
        m_reminded = TRY(readReminded(m_store, m_settings));
        TRY(readAnswers(EntityKind::Quote));
        TRY(readAnswers(EntityKind::Proposal));
        TRY(readLeads());
        TRY(readMoves());
        auto ofTeam = TRY(readTeamNotices(m_store, m_since));
        std::ranges::move(ofTeam, std::back_inserter(m_notices));
        std::ranges::stable_sort(m_notices, std::ranges::greater(), &Notice::at);
        TRY(readTasks(Kind::TaskOverdue));
        TRY(readTasks(Kind::TaskSoon));
        addReminders();
        TRY(readStaleDeals());
        TRY(readConflicts());
        const Instant next = TRY(nextMoment());
        return NoticeReading{std::move(m_notices), next};
    }

private:
    /// Of each record the newest; what is in the trash by now is no news.
    template <typename Make> Result<void> readChanges(EntityKind entity, const QString &field, Make make)
    {
        if (m_since < 0)
            return {};
        const auto entries = TRY(m_store.log().byOthersSince(m_since, entity, field, mostOfAKind));
        QSet<RecordId> known;
        for (const store::HistoryEntry &entry : entries) {
            if (known.contains(entry.change.record))
                continue;
            known.insert(entry.change.record);
            const auto record = m_store.get(entity, entry.change.record);
            if (record && !record->isDeleted())
                make(entry, *record);
        }
        return {};
    }

    RecordId openDealOf(const Record &record)
    {
        const auto id = valueOr<RecordId>(record.value(field::deal));
        const auto deal = id.isNull() ? fail(Error::Kind::NotFound, {}) : m_store.get(EntityKind::Deal, id);
        const bool isOpen = deal && !deal->isDeleted() && deal->text(field::status) == choice::open;
        return isOpen ? id : RecordId();
    }

    void add(Kind kind, const store::HistoryEntry &entry, const Record &record, const QString &detail,
        const QString &state = {})
    {
        Notice notice{.kind = kind, .entity = record.entity->kind, .record = record.id};
        notice.title = m_store.title(record);
        notice.detail = detail;
        notice.state = state;
        notice.by = entry.set.origin.name;
        notice.at = entry.set.at;
        m_notices.push_back(std::move(notice));
    }

    QString customerOf(const Record &record)
    {
        for (const auto &[name, entity] :
            {std::pair(field::company, EntityKind::Company), std::pair(field::contact, EntityKind::Contact)}) {
            const auto id = valueOr<RecordId>(record.value(name));
            if (!id.isNull())
                return m_store.title(entity, id);
        }
        return {};
    }

    Result<void> readAnswers(EntityKind entity)
    {
        return readChanges(entity, field::status, [&](const store::HistoryEntry &entry, const Record &record) {
            const QString state = record.text(field::status);
            if (state == choice::viewed || state == choice::accepted || state == choice::rejected)
                add(Kind::Answer, entry, record, customerOf(record), state);
            if (state == choice::accepted)
                m_notices.back().deal = openDealOf(record);
        });
    }

    Result<void> readLeads()
    {
        return readChanges(EntityKind::Lead, {}, [&](const store::HistoryEntry &entry, const Record &record) {
            if (record.text(field::status) != choice::new_)
                return;
            add(Kind::NewLead, entry, record, record.text(field::company_name));
            m_notices.back().customerEntity = EntityKind::Lead;
            m_notices.back().customer = record.id;
        });
    }

    Result<void> readMoves()
    {
        return readChanges(EntityKind::Deal, field::stage, [&](const store::HistoryEntry &entry, const Record &record) {
            if (isEmpty(entry.change.before))
                return; // it came in without its stage
            add(Kind::DealMoved, entry, record, customerOf(record),
                m_store.title(EntityKind::Stage, valueOr<RecordId>(record.value(field::stage))));
        });
    }

    Result<void> readTasks(Kind kind)
    {
        const QDate today = m_store.clock().today();
        const Filter when = kind == Kind::TaskSoon
            ? Filter::all({Filter::equals(field::due_date, today.toString(Qt::ISODate)),
                Filter::condition(field::due_time, Op::IsNotEmpty)})
            : overdue(field::due_date, today);
        const auto rows = TRY(m_store.select({EntityKind::Task,
            {field::title, field::due_date, field::due_time, u"contact.@title"_s, u"company.@title"_s, u"deal.@title"_s,
                u"lead.@title"_s, field::contact, field::company, field::lead},
            Filter::all({openTasks(), isOfMeOrNobody(m_store, field::assignee), when}), {field::due_date, true}, {},
            mostOfAKind, false}));
        const auto first = static_cast<std::ptrdiff_t>(m_notices.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            Notice notice{.kind = kind, .entity = EntityKind::Task, .record = rows.id(row)};
            notice.title = rows.text(row, 0);
            notice.day = valueOr<QDate>(rows.value(row, 1));
            notice.time = valueOr<QTime>(rows.value(row, 2));
            notice.detail = rows.firstText(row, {3, 4, 5, 6});
            for (const auto &[entity, column] : {std::pair(EntityKind::Contact, 7), std::pair(EntityKind::Lead, 9),
                     std::pair(EntityKind::Company, 8)}) {
                if (notice.customer.isNull() && !rows.reference(row, column).isNull()) {
                    notice.customerEntity = entity;
                    notice.customer = rows.reference(row, column);
                }
            }
            notice.at = notice.time.isValid() ? Instant::at(notice.day, notice.time, m_store.clock().zone())
                                              : Instant::startOf(notice.day, m_store.clock().zone());
            if (kind == Kind::TaskOverdue || notice.at.ms - m_now.ms <= hour)
                m_notices.push_back(std::move(notice));
        }
        std::ranges::stable_sort(m_notices.begin() + first, m_notices.end(), {}, &Notice::at); // the longest wait first
        return {};
    }

    /// A reminder makes the notice of a late task a new one; other tasks have none without it.
    void addReminders()
    {
        for (const RemindedItem &item : m_reminded) {
            if (!item.times.last)
                continue;
            const auto known = std::ranges::find(m_notices, item.record, &Notice::record);
            if (known != m_notices.end() && item.entity == EntityKind::Task) {
                known->remindedAt = *item.times.last;
                continue;
            }
            const bool isTask = item.entity == EntityKind::Task;
            Notice notice{.kind = isTask ? Kind::TaskReminder : Kind::EventSoon, .entity = item.entity};
            notice.record = item.record;
            notice.title = item.title;
            notice.detail = item.detail;
            notice.day = item.day;
            notice.time = item.time;
            notice.at = isTask ? *item.times.last : item.start;
            notice.end = item.end;
            notice.remindedAt = *item.times.last;
            notice.place = item.place;
            notice.state = item.kind;
            notice.occurrence = item.occurrence;
            notice.customerEntity = item.customerEntity;
            notice.customer = item.customer;
            m_notices.push_back(std::move(notice));
        }
    }

    Result<void> readStaleDeals()
    {
        const auto pipelines = TRY(readPipelines(m_store));
        std::vector<Notice> stale;
        for (const BoardPipeline &pipeline : pipelines) {
            const auto stages = TRY(readStages(m_store, pipeline.id));
            for (const BoardStage &stage : stages) {
                if (stage.isLane() && stage.rottingDays > 0)
                    TRY(readStaleIn(stage, stale));
            }
        }
        std::ranges::stable_sort(stale, std::ranges::greater(), &Notice::days);
        if (stale.size() > mostOfAKind)
            stale.resize(mostOfAKind);
        m_notices.insert(m_notices.end(), stale.begin(), stale.end());
        return {};
    }

    Result<void> readStaleIn(const BoardStage &stage, std::vector<Notice> &stale)
    {
        const Clock &clock = m_store.clock();
        const Instant limit = Instant::startOf(clock.today().addDays(-stage.rottingDays), clock.zone());
        const auto rows = TRY(m_store.select({EntityKind::Deal, {field::title, u"company.@title"_s, field::stage_since},
            Filter::all({Filter::refersTo(field::stage, stage.id), Filter::equals(field::status, choice::open),
                isOfMeOrNobody(m_store, field::owner),
                Filter::condition(field::stage_since, Op::Less, {Operand::fromText(limit.toIso())})}),
            {}, {}, mostOfAKind, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            Notice notice{.kind = Kind::DealStale, .entity = EntityKind::Deal, .record = rows.id(row)};
            notice.title = rows.text(row, 0);
            notice.detail = rows.text(row, 1);
            notice.state = stage.name;
            notice.at = Instant{rows.integer(row, 2)};
            notice.days = notice.at.dateIn(clock.zone()).daysTo(clock.today()); // as the board counts them
            stale.push_back(std::move(notice));
        }
        return {};
    }

    /// One of each record.
    Result<void> readConflicts()
    {
        const auto conflicts = TRY(store::Conflicts(m_store).list(0, true, mostOfAKind));
        QHash<RecordId, size_t> places;
        for (const store::Conflict &conflict : conflicts) {
            const Field *field = m_store.schema().entity(conflict.entity).find(conflict.field);
            const QString name = field ? field->label : QString();
            if (const auto known = places.constFind(conflict.record); known != places.constEnd()) {
                m_notices[*known].conflicts.push_back(conflict.number);
                if (!name.isEmpty())
                    m_notices[*known].detail += u", "_s + name;
                continue;
            }
            Notice notice{.kind = Kind::Conflict, .entity = conflict.entity, .record = conflict.record};
            notice.title = m_store.title(conflict.entity, conflict.record);
            notice.detail = name;
            notice.at = conflict.at;
            notice.conflicts = {conflict.number};
            notice.field = conflict.field;
            notice.mine = conflict.mine;
            notice.theirs = conflict.theirs;
            places.insert(conflict.record, m_notices.size());
            m_notices.push_back(std::move(notice));
        }
        return {};
    }

    Result<Instant> nextMoment() const
    {
        const Clock &clock = m_store.clock();
        const QDate today = clock.today();
        Instant next = Instant::startOf(today.addDays(1), clock.zone());
        const auto earlier = [&](Instant moment) {
            if (moment > m_now && moment < next)
                next = moment;
        };
        const auto rows = TRY(m_store.select({EntityKind::Task, {field::due_time},
            Filter::all({openTasks(), isOfMeOrNobody(m_store, field::assignee),
                Filter::equals(field::due_date, today.toString(Qt::ISODate)),
                Filter::condition(field::due_time, Op::IsNotEmpty)}),
            {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const Instant due = Instant::at(today, valueOr<QTime>(rows.value(row, 0)), clock.zone());
            earlier(Instant{due.ms - hour}); // it is near
            earlier(Instant{due.ms + 1}); // its hour has passed
        }
        for (const RemindedItem &item : m_reminded) {
            earlier(item.times.next.value_or(Instant()));
            earlier(item.end);
        }
        return next;
    }

    store::Store &m_store;
    qint64 m_since;
    ReminderSettings m_settings;
    Instant m_now;
    std::vector<RemindedItem> m_reminded;
    std::vector<Notice> m_notices;
};

QHash<QString, Instant> instantsFrom(const QJsonObject &json)
{
    QHash<QString, Instant> instants;
    for (auto it = json.begin(); it != json.end(); ++it)
        instants.insert(it.key(), Instant{it.value().toInteger()});
    return instants;
}

QJsonObject toJson(const QHash<QString, Instant> &instants)
{
    QJsonObject json;
    for (auto it = instants.begin(); it != instants.end(); ++it)
        json[it.key()] = it.value().ms;
    return json;
}

} // namespace

/// A task that is put off, or a deal that moves on, makes a new notice when it is late again; so does each reminder.
QString Notice::key() const
{
    QStringList parts{QString::number(static_cast<int>(kind)), record.isNull() ? title : record.toString(),
        kind == Kind::Connection ? detail : QString::number(at.ms)};
    if (remindedAt.ms != 0)
        parts.append(QString::number(remindedAt.ms));
    if (!text.isNull())
        parts.append(text.toString());
    return parts.join(u'/');
}

NoticeGroup groupOf(Notice::Kind kind)
{
    switch (kind) {
    case Kind::Answer:
    case Kind::NewLead:
    case Kind::DealMoved: return NoticeGroup::Others;
    case Kind::Mention:
    case Kind::Refused:
    case Kind::ApprovalWanted:
    case Kind::ApprovalDecided:
    case Kind::Comment: return NoticeGroup::ForMe;
    case Kind::TaskOverdue:
    case Kind::TaskSoon:
    case Kind::TaskReminder:
    case Kind::EventSoon: return NoticeGroup::Tasks;
    case Kind::DealStale: return NoticeGroup::Deals;
    case Kind::Conflict:
    case Kind::Connection:
    case Kind::TokenAge: break;
    }
    return NoticeGroup::Sync;
}

NoticeMemory NoticeMemory::fromJson(const QJsonObject &json)
{
    return {Instant{json[u"leftAt"].toInteger()}, json[u"leftSequence"].toInteger(-1), json[u"sequence"].toInteger(-1),
        instantsFrom(json[u"seen"].toObject()), instantsFrom(json[u"snoozed"].toObject()),
        instantsFrom(json[u"announced"].toObject()), QDate::fromString(json[u"digestDay"].toString(), Qt::ISODate)};
}

QJsonObject NoticeMemory::toJson() const
{
    return {{u"leftAt"_s, leftAt.ms}, {u"leftSequence"_s, leftSequence}, {u"sequence"_s, sequence},
        {u"seen"_s, items::toJson(seen)}, {u"snoozed"_s, items::toJson(snoozed)},
        {u"announced"_s, items::toJson(announced)}, {u"digestDay"_s, digestDay.toString(Qt::ISODate)}};
}

bool NoticeMemory::isSnoozed(const Notice &notice, Instant now) const
{
    const auto until = snoozed.constFind(notice.key());
    return until != snoozed.constEnd() && *until > now;
}

bool NoticeMemory::isAnnounced(const Notice &notice) const
{
    const auto at = announced.constFind(notice.key());
    return at != announced.constEnd() && *at >= snoozed.value(notice.key());
}

void NoticeMemory::keepOnly(const std::vector<Notice> &notices)
{
    QSet<QString> keys;
    for (const Notice &notice : notices)
        keys.insert(notice.key());
    const auto isGone = [&](const auto &entry) { return !keys.contains(entry.key()); };
    seen.removeIf(isGone);
    snoozed.removeIf(isGone);
    announced.removeIf(isGone);
}

Result<NoticeReading> readNotices(store::Store &store, qint64 since, const ReminderSettings &settings)
{
    return Reader(store, since, settings).read();
}

Result<AwayDigest> readAwayDigest(store::Store &store, qint64 sequence, Instant since)
{
    constexpr qint64 mostCounted = 1000;
    AwayDigest digest{since, sequence};
    const auto answers = TRY(store.log().byOthersSince(sequence, EntityKind::Quote, field::status, mostCounted));
    QHash<QString, QSet<RecordId>> answered; // by status: a quote that was opened twice is one
    for (const store::HistoryEntry &entry : answers)
        answered[textOf(entry.change.after)].insert(entry.change.record);
    digest.viewed = answered.value(choice::viewed).size();
    digest.accepted = answered.value(choice::accepted).size();
    digest.rejected = answered.value(choice::rejected).size();
    const Filter isReceived = store::receivedAfter(sequence);
    const auto moves = TRY(store.log().byOthersSince(sequence, EntityKind::Deal, field::stage, mostCounted));
    QSet<RecordId> moved;
    for (const store::HistoryEntry &entry : moves)
        moved.insert(entry.change.record);
    // The stage of a deal that came in is often written after the deal itself.
    const auto newDeals = TRY(store.select({EntityKind::Deal, {}, isReceived, {}, {}, -1, false}));
    for (qsizetype row = 0; row < newDeals.size(); ++row)
        moved.remove(newDeals.id(row));
    digest.moved = moved.size();
    const auto leads = TRY(store.count({EntityKind::Lead, {}, isReceived, {}, {}, -1, false}));
    digest.leads = leads;
    store::TimelineFilter others;
    others.receivedAfter = sequence;
    const auto activities = TRY(store.count({EntityKind::Activity, {},
        store::Timeline(store, EntityKind::Activity, {}, others).filter(store::TimelinePart::Past), {}, {}, -1,
        false}));
    digest.activities = activities;
    return digest;
}

} // namespace satchel::items
