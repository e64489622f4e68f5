// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Timeline.h"
#include "domain/Attendee.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/MailSubject.h"
#include "domain/Markdown.h"
#include "store/GroupQuery.h"
#include "store/privacy/PersonWords.h"
#include "store/ReceivedFilter.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 mostMails
    = 150; // the newest of a record: to read more would show in the first screen. Older ones stay apart
constexpr qsizetype longestBeginning = 1000; // characters of a text that a timeline shows before it is opened

/// The columns of an activity as they are read, in this order.
enum ActivityColumn {
    Kind,
    Subject,
    Body,
    At,
    Duration,
    Direction,
    Outcome,
    Sentiment,
    Topics,
    Location,
    Attendees,
    Sender,
    Recipients,
    Copies,
    Amount,
    Pinned,
    Contact,
    ContactTitle,
    Company,
    CompanyTitle,
    Lead,
    LeadTitle,
    Deal,
    DealTitle,
    Owner,
    OwnerTitle
};

const QStringList &activityColumns()
{
    static const QStringList columns = {field::kind, field::subject, field::body, field::at, field::duration_seconds,
        field::direction, field::outcome, field::sentiment, field::topics, field::location, field::attendees,
        field::sender, field::recipients, field::copies, field::value, field::pinned, field::contact,
        u"contact.@title"_s, field::company, u"company.@title"_s, field::lead, u"lead.@title"_s, field::deal,
        u"deal.@title"_s, field::owner, u"owner.@title"_s};
    return columns;
}

const QStringList &taskColumns()
{
    static const QStringList columns = {field::title, field::description, field::due_date, field::due_time,
        field::priority, field::contact, u"contact.@title"_s, field::deal, u"deal.@title"_s, field::assignee,
        u"assignee.@title"_s, field::company, u"company.@title"_s, field::lead, u"lead.@title"_s, field::status,
        field::completed_at};
    return columns;
}

void setBody(TimelineItem &item, const QString &text)
{
    item.mentions = mentionsIn(text);
    const QString words = timelineText(item.kind, text);
    item.isBodyCut = words.size() > longestBeginning;
    item.body = words.left(longestBeginning);
}

TimelineItem activityAt(const Rows &rows, qsizetype row)
{
    TimelineItem item;
    item.key = rows.key(row);
    item.id = rows.id(row);
    item.kind = rows.text(row, Kind);
    item.title = rows.text(row, Subject);
    setBody(item, rows.text(row, Body));
    item.at = Instant{rows.integer(row, At)};
    item.durationSeconds = rows.integer(row, Duration);
    item.direction = rows.text(row, Direction);
    item.outcome = rows.text(row, Outcome);
    item.sentiment = rows.text(row, Sentiment);
    item.topics = valueOr<QStringList>(rows.value(row, Topics));
    item.location = rows.text(row, Location);
    item.attendees = attendeeTitles(valueOr<QStringList>(rows.value(row, Attendees)));
    item.sender = rows.text(row, Sender);
    item.recipients = valueOr<QStringList>(rows.value(row, Recipients));
    item.copies = valueOr<QStringList>(rows.value(row, Copies));
    if (!rows.isNull(row, Amount))
        item.amount = rows.money(row, Amount);
    item.isPinned = rows.integer(row, Pinned) != 0;
    item.contactId = rows.reference(row, Contact);
    item.contact = rows.text(row, ContactTitle);
    item.companyId = rows.reference(row, Company);
    item.company = rows.text(row, CompanyTitle);
    item.leadId = rows.reference(row, Lead);
    item.lead = rows.text(row, LeadTitle);
    item.dealId = rows.reference(row, Deal);
    item.deal = rows.text(row, DealTitle);
    item.personId = rows.reference(row, Owner);
    item.person = rows.text(row, OwnerTitle);
    return item;
}

/// The activities whose text mentions a record.
Filter mentionsOf(const Entity &entity, RecordId record)
{
    return Filter::ownWords(mentionWords(entity.name, record));
}

/// The letters around the @ are what few texts share. The index looks up each three letters in a row, so to ask it for
/// the whole of an address takes three times as long and leaves hardly fewer texts to look at.
QString tellingLetters(const QString &address)
{
    constexpr qsizetype before = 2;
    constexpr qsizetype letters = 5;
    return address.mid(std::max<qsizetype>(0, address.indexOf(u'@') - before), letters);
}

/// The e-mails that a person wrote or got beside the one that they are filed at. The search index knows which texts
/// may have an address; whether it is the whole one is asked of those.
Filter mailsOf(Store &store, EntityKind entity, RecordId record)
{
    const auto person = entity == EntityKind::Contact || entity == EntityKind::Lead ? store.get(entity, record)
                                                                                    : fail(Error::Kind::NotFound, {});
    if (!person)
        return {};
    PersonWords words;
    words.addPerson(*person);
    std::vector<Filter> any;
    for (const QString &address : words.phrases()) {
        if (!address.contains(u'@'))
            continue;
        const QString inBrackets = u'<' + address + u'>';
        std::vector<Filter> places;
        for (const QString &name : {QString(field::sender), QString(field::recipients), QString(field::copies)}) {
            places.push_back(Filter::equals(name, address));
            places.push_back(Filter::condition(name, Filter::Op::Contains, {Operand::fromText(inBrackets)}));
        }
        any.push_back(Filter::all({Filter::ownWords(tellingLetters(address)), Filter::any(std::move(places))}));
    }
    if (any.empty())
        return {};
    return Filter::all({Filter::equals(field::kind, choice::email), Filter::any(std::move(any))});
}

Filter textFilter(const QString &text, const QStringList &fields)
{
    if (text.isEmpty())
        return {};
    std::vector<Filter> any;
    for (const QString &field : fields)
        any.push_back(Filter::condition(field, Filter::Op::Contains, {Operand::fromText(text)}));
    return Filter::any(std::move(any));
}

Filter atMoment(Filter::Op op, Instant instant)
{
    return Filter::condition(field::at, op, {Operand::fromText(instant.toIso())});
}

Filter onDay(const QString &field, Filter::Op op, QDate day)
{
    return day.isValid() ? Filter::condition(field, op, {Operand::fromText(day.toString(Qt::ISODate))}) : Filter();
}

bool comesBefore(const TimelineItem &first, const TimelineItem &second)
{
    if (first.hasDay != second.hasDay)
        return first.hasDay;
    return first.at < second.at;
}

} // namespace

QString timelineText(const QString &kind, const QString &text)
{
    static constexpr QStringView marks = u"#*_`[]|>~\\";
    const QString words = withoutMentionLinks(text);
    const bool mayHaveMarks = kind == choice::meeting // most have none
        && (words.startsWith(u"- "_s) || words.contains(u"\n- "_s)
            || std::ranges::any_of(words, [](QChar letter) { return marks.contains(letter); }));
    return mayHaveMarks ? markdown::plainText(markdown::read(words)) : words;
}

Timeline::Timeline(Store &store, EntityKind entity, RecordId record, TimelineFilter filter)
    : m_store(store), m_entity(entity), m_record(record), m_filter(std::move(filter)), m_now(store.clock().now())
{
}

bool Timeline::wants(QStringView kind) const
{
    return m_filter.kinds.isEmpty() || m_filter.kinds.contains(kind);
}

/// Whether records of `entity` can name the timeline's record: an activity its company, but not a vehicle.
bool Timeline::isReferredToBy(EntityKind entity) const
{
    if (m_record.isNull())
        return true;
    const Field *reference = m_store.schema().entity(entity).find(m_store.schema().entity(m_entity).name);
    return reference && reference->type == FieldType::Reference && reference->target == m_entity;
}

bool Timeline::wantsActivities() const
{
    const bool areAsked = m_filter.kinds.isEmpty() || std::ranges::any_of(m_filter.kinds, [](const QString &kind) {
        return kind != choice::stage_change && kind != choice::field_change;
    });
    return areAsked && isReferredToBy(EntityKind::Activity);
}

bool Timeline::wantsChanges() const
{
    return !m_record.isNull() && (wants(choice::stage_change) || wants(choice::field_change));
}

Filter Timeline::ofRecord() const
{
    return m_record.isNull() ? Filter() : Filter::refersTo(m_store.schema().entity(m_entity).name, m_record);
}

/// A mention is a word of the text, so the search index knows where it is.
Filter Timeline::ofRecordOrMention() const
{
    std::vector<Filter> any{ofRecord()};
    if (m_isMentioned)
        any.push_back(mentionsOf(m_store.schema().entity(m_entity), m_record));
    if (m_isNamed)
        any.push_back(mailsOf(m_store, m_entity, m_record));
    return any.size() == 1 ? any.front() : Filter::any(std::move(any));
}

Result<void> Timeline::findMentions()
{
    if (m_record.isNull() || std::exchange(m_areMentionsKnown, true))
        return {};
    const auto rows = TRY(m_store.select(
        {EntityKind::Activity, {}, mentionsOf(m_store.schema().entity(m_entity), m_record), {}, {}, 1, false}));
    m_isMentioned = !rows.isEmpty();
    Filter mails = mailsOf(m_store, m_entity, m_record);
    if (mails.isEverything())
        return {};
    const Filter others = Filter::negate(ofRecord());
    const auto named = TRY(
        m_store.select({EntityKind::Activity, {}, Filter::all({std::move(mails), others}), {}, {}, 1, false}));
    m_isNamed = !named.isEmpty();
    return {};
}

Filter Timeline::received() const
{
    return m_filter.receivedAfter < 0 ? Filter() : store::receivedAfter(m_filter.receivedAfter);
}

Filter Timeline::activityFilter() const
{
    std::vector<Filter> all = {ofRecordOrMention(), received()};
    if (!m_filter.kinds.isEmpty()) {
        std::vector<Operand> kinds;
        for (const QString &kind : m_filter.kinds)
            kinds.push_back(Operand::fromText(kind));
        all.push_back(Filter::condition(field::kind, Filter::Op::In, std::move(kinds)));
    }
    if (!m_filter.person.isNull())
        all.push_back(Filter::refersTo(field::owner, m_filter.person));
    all.push_back(onDay(field::at, Filter::Op::GreaterOrEqual, m_filter.from));
    all.push_back(onDay(field::at, Filter::Op::LessOrEqual, m_filter.until));
    all.push_back(textFilter(m_filter.text, {field::subject, field::body, field::purpose}));
    return Filter::all(std::move(all));
}

Result<std::vector<TimelineItem>> Timeline::activities(
    Filter filter, const Sort &sort, int limit, const std::optional<PageKey> &after)
{
    TRY(findMentions());
    return readActivities({EntityKind::Activity, activityColumns(), Filter::all({activityFilter(), std::move(filter)}),
        sort, after, limit, false});
}

Result<std::vector<TimelineItem>> Timeline::readActivities(const Query &query)
{
    const auto rows = TRY(m_store.select(query));
    std::vector<TimelineItem> items;
    items.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype row = 0; row < rows.size(); ++row)
        items.push_back(activityAt(rows, row));
    for (TimelineItem &item : items) {
        const RecordId owner = m_entity == EntityKind::Contact ? item.contactId
            : m_entity == EntityKind::Company                  ? item.companyId
            : m_entity == EntityKind::Deal                     ? item.dealId
                                                               : item.leadId;
        item.isMention = m_isMentioned && owner != m_record && item.kind != choice::email;
    }
    TRY(addFiles(items));
    return items;
}

Result<void> Timeline::addFiles(std::vector<TimelineItem> &items)
{
    std::vector<Operand> owners;
    QHash<RecordId, size_t> places;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind != choice::file && items[i].kind != choice::email)
            continue;
        owners.push_back(Operand::fromText(items[i].id.toString()));
        places.insert(items[i].id, i);
    }
    if (owners.empty())
        return {};
    const auto rows = TRY(m_store.select({EntityKind::Attachment, {field::name, field::size, field::activity},
        Filter::condition(field::activity, Filter::Op::In, std::move(owners)), {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        items[places.value(rows.reference(row, 2))].files.push_back(
            {rows.id(row), rows.text(row, 0), rows.integer(row, 1)});
    return {};
}

Filter Timeline::taskFilter() const
{
    const Filter isOpen = Filter::condition(
        field::status, Filter::Op::In, {Operand::fromText(choice::pending), Operand::fromText(choice::in_progress)});
    std::vector<Filter> all = {ofRecord(), received(), isOpen,
        onDay(field::due_date, Filter::Op::GreaterOrEqual, m_filter.from),
        onDay(field::due_date, Filter::Op::LessOrEqual, m_filter.until),
        textFilter(m_filter.text, {field::title, field::description})};
    if (!m_filter.person.isNull())
        all.push_back(Filter::refersTo(field::assignee, m_filter.person));
    return Filter::all(std::move(all));
}

Result<std::vector<TimelineItem>> Timeline::tasks(int limit)
{
    return readTasks({EntityKind::Task, taskColumns(), taskFilter(), {field::due_date, false}, {}, limit, false});
}

Filter Timeline::doneFilter() const
{
    std::vector<Filter> all = {ofRecord(), received(), Filter::equals(field::status, choice::completed),
        onDay(field::completed_at, Filter::Op::GreaterOrEqual, m_filter.from),
        onDay(field::completed_at, Filter::Op::LessOrEqual, m_filter.until),
        textFilter(m_filter.text, {field::title, field::description})};
    if (!m_filter.person.isNull())
        all.push_back(Filter::refersTo(field::assignee, m_filter.person));
    return Filter::all(std::move(all));
}

Result<TimelinePage> Timeline::done(int limit, const std::optional<TimelineCursor> &after)
{
    TimelinePage page;
    auto tasks = TRY(readTasks({EntityKind::Task, taskColumns(), doneFilter(), {field::completed_at, true},
        after ? after->activity : std::nullopt, limit + 1, false}));
    const bool hasMore = tasks.size() > static_cast<size_t>(limit);
    if (hasMore)
        tasks.pop_back();
    page.items = std::move(tasks);
    if (hasMore) {
        page.next.emplace();
        page.next->activity = PageKey{page.items.back().at.ms, 0, page.items.back().key};
    }
    return page;
}

Result<std::vector<TimelineItem>> Timeline::readTasks(const Query &query)
{
    const auto rows = TRY(m_store.select(query));
    std::vector<TimelineItem> items;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        TimelineItem item;
        item.source = TimelineItem::Source::Task;
        item.entity = EntityKind::Task;
        item.kind = choice::task;
        item.key = rows.key(row);
        item.id = rows.id(row);
        item.title = rows.text(row, 0);
        setBody(item, rows.text(row, 1));
        const auto day = valueOr<QDate>(rows.value(row, 2));
        const auto time = valueOr<QTime>(rows.value(row, 3));
        item.hasDay = day.isValid();
        item.hasTime = time.isValid();
        if (item.hasDay)
            item.at = item.hasTime ? Instant::at(day, time, m_store.clock().zone())
                                   : Instant::startOf(day, m_store.clock().zone());
        item.priority = rows.text(row, 4);
        item.contactId = rows.reference(row, 5);
        item.contact = rows.text(row, 6);
        item.dealId = rows.reference(row, 7);
        item.deal = rows.text(row, 8);
        item.personId = rows.reference(row, 9);
        item.person = rows.text(row, 10);
        item.companyId = rows.reference(row, 11);
        item.company = rows.text(row, 12);
        item.leadId = rows.reference(row, 13);
        item.lead = rows.text(row, 14);
        item.isDone = rows.text(row, 15) == choice::completed;
        if (item.isDone) {
            item.at = Instant{rows.integer(row, 16)};
            item.hasDay = item.hasTime = true;
        }
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<TimelineItem>> Timeline::planned(int limit)
{
    std::vector<TimelineItem> items;
    if (wantsActivities()) {
        auto ahead = activities(atMoment(Filter::Op::Greater, m_now), {field::at, false}, limit, {});
        if (!ahead)
            return ahead;
        items = std::move(*ahead);
    }
    if (wants(choice::task) && isReferredToBy(EntityKind::Task)) {
        auto open = tasks(limit);
        if (!open)
            return open;
        items.insert(items.end(), std::make_move_iterator(open->begin()), std::make_move_iterator(open->end()));
    }
    std::stable_sort(items.begin(), items.end(), comesBefore);
    if (items.size() > static_cast<size_t>(limit))
        items.resize(static_cast<size_t>(limit));
    return items;
}

Result<std::vector<TimelineItem>> Timeline::pinned(int limit)
{
    if (!wantsActivities())
        return std::vector<TimelineItem>();
    return activities(Filter::all({Filter::equals(field::pinned, u"true"_s), atMoment(Filter::Op::LessOrEqual, m_now)}),
        {field::at, true}, limit, {});
}

Result<std::vector<TimelineItem>> Timeline::before(const TimelineItem &item, int limit)
{
    return activities(
        atMoment(Filter::Op::LessOrEqual, m_now), {field::at, true}, limit, PageKey{item.at.ms, 0, item.key});
}

Result<qint64> Timeline::countOn(QDate day, TimelinePart part)
{
    if (part == TimelinePart::Done) {
        const Filter filter = Filter::all({doneFilter(), onDay(field::completed_at, Filter::Op::GreaterOrEqual, day),
            onDay(field::completed_at, Filter::Op::LessOrEqual, day)});
        return m_store.count({EntityKind::Task, {}, filter, {}, {}, -1, false});
    }
    const Filter filter = Filter::all({activityFilter(), atMoment(Filter::Op::LessOrEqual, m_now),
        onDay(field::at, Filter::Op::GreaterOrEqual, day), onDay(field::at, Filter::Op::LessOrEqual, day)});
    return m_store.count({EntityKind::Activity, {}, filter, {}, {}, -1, false});
}

Filter Timeline::filter(TimelinePart part) const
{
    if (part == TimelinePart::Done)
        return doneFilter();
    const bool isPlanned = part == TimelinePart::Planned;
    return Filter::all({activityFilter(), atMoment(isPlanned ? Filter::Op::Greater : Filter::Op::LessOrEqual, m_now)});
}

Result<TimelineCounts> Timeline::counts()
{
    Timeline ofAllKinds(m_store, m_entity, m_record, m_filter);
    ofAllKinds.m_filter.kinds.clear();
    const auto groups = TRY(
        readGroups(m_store, {EntityKind::Activity, ofAllKinds.filter(TimelinePart::Past), {{field::kind}}}));
    TimelineCounts counts;
    for (const GroupRow &group : groups)
        counts.past[textOf(group.keys.front())] += group.count;
    const auto count = [this](EntityKind entity, const Filter &which) {
        return m_store.count({entity, {}, which, {}, {}, -1, false});
    };
    const auto ahead = TRY(count(EntityKind::Activity, ofAllKinds.filter(TimelinePart::Planned)));
    const auto open = TRY(count(EntityKind::Task, taskFilter()));
    const auto all = TRY(count(EntityKind::Activity, {}));
    const auto done = TRY(count(EntityKind::Task, doneFilter()));
    counts.planned = ahead + open;
    counts.done = done;
    counts.all = all;
    return counts;
}

qint64 TimelineCounts::of(const QStringList &kinds) const
{
    if (kinds.isEmpty())
        return std::accumulate(past.begin(), past.end(), qint64(0));
    return std::accumulate(kinds.begin(), kinds.end(), qint64(0),
        [this](qint64 sum, const QString &kind) { return sum + past.value(kind); });
}

/// What is over, without what a record's timeline has above it.
Filter Timeline::happenedFilter() const
{
    return Filter::all({m_record.isNull() ? Filter() : Filter::equals(field::pinned, u"false"_s),
        atMoment(Filter::Op::LessOrEqual, m_now)});
}

/// By the threads and subjects of the record's e-mails, read once.
Result<void> Timeline::findConversations()
{
    if (m_areConversationsKnown || m_record.isNull() || !wants(choice::email))
        return {};
    m_areConversationsKnown = true;
    const auto mails = TRY(m_store.select({EntityKind::Activity, {field::subject, field::thread},
        Filter::all({activityFilter(), happenedFilter(), Filter::equals(field::kind, choice::email)}),
        {field::at, true}, {}, mostMails, false}));
    // What was filed knows its conversation; what was logged by hand belongs to the newest of its subject.
    QStringList conversations;
    QHash<QString, QString> ofSubject;
    for (qsizetype row = 0; row < mails.size(); ++row) {
        const QString subject = baseSubject(mails.text(row, 0));
        const QString thread = mails.text(row, 1);
        conversations.append(thread.isEmpty() ? subject : u'<' + thread);
        if (!thread.isEmpty() && !subject.isEmpty() && !ofSubject.contains(subject))
            ofSubject.insert(subject, u'<' + thread);
    }
    QHash<QString, RecordId> newest;
    for (qsizetype row = 0; row < mails.size(); ++row) {
        const QString conversation = ofSubject.value(conversations[row], conversations[row]);
        if (conversation.isEmpty())
            continue;
        const auto known = newest.constFind(conversation);
        if (known == newest.constEnd()) {
            newest.insert(conversation, mails.id(row));
            continue;
        }
        m_conversations[*known].push_back(mails.id(row));
        m_older.insert(mails.id(row));
    }
    return {};
}

Result<std::vector<TimelineItem>> Timeline::conversation(const TimelineItem &newest)
{
    TRY(findConversations());
    const std::vector<RecordId> older = m_conversations.value(newest.id);
    if (older.empty())
        return std::vector<TimelineItem>();
    Query query{EntityKind::Activity, activityColumns(), activityFilter(), {field::at, true}, {}, -1, false};
    query.ids = older;
    return readActivities(query);
}

Result<TimelinePage> Timeline::past(int limit, const std::optional<TimelineCursor> &after)
{
    TimelineCursor cursor = after.value_or(
        TimelineCursor{{}, wantsActivities(), std::numeric_limits<qint64>::max(), wantsChanges()});
    std::vector<TimelineItem> happened;
    if (cursor.hasMoreActivities) {
        auto read = TRY(activities(happenedFilter(), {field::at, true}, limit + 1, cursor.activity));
        TRY(findConversations());
        happened = std::move(read);
    }
    std::vector<ChangeGroup> changed;
    bool hasMoreChanges = false;
    if (cursor.hasMoreChanges) {
        auto read = TRY(changes(cursor.change, limit, hasMoreChanges));
        changed = std::move(read);
    }

    TimelinePage page;
    size_t activity = 0;
    size_t group = 0;
    while (page.items.size() < static_cast<size_t>(limit) && (activity < happened.size() || group < changed.size())) {
        if (activity == happened.size() || (group < changed.size() && changed[group].at >= happened[activity].at)) {
            std::ranges::move(changed[group].items, std::back_inserter(page.items));
            cursor.change = changed[group].lastSequence;
            ++group;
        } else {
            TimelineItem &item = happened[activity++];
            cursor.activity = PageKey{item.at.ms, 0, item.key};
            if (m_older.contains(item.id))
                continue;
            item.messages += static_cast<int>(m_conversations.value(item.id).size());
            page.items.push_back(std::move(item));
        }
    }
    // One more than a page was read; older messages of a conversation were passed over.
    cursor.hasMoreActivities = activity < happened.size() || happened.size() > static_cast<size_t>(limit);
    cursor.hasMoreChanges = hasMoreChanges || group < changed.size();
    if (cursor.hasMoreActivities || cursor.hasMoreChanges)
        page.next = cursor;
    return page.items.empty() && page.next ? past(limit, page.next) : page;
}

} // namespace satchel::store
