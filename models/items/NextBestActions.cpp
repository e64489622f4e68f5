// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/NextBestActions.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/OpenDeals.h"
#include "domain/Overdue.h"
#include "domain/PhoneNumber.h"
#include "domain/Spoken.h"
#include "insight/CallTimes.h"
#include "insight/WinCourse.h"
#include "items/Playbooks.h"
#include "items/TaskLists.h"
#include "store/mail/Conversations.h"
#include "store/privacy/Consents.h"
#include "store/StageHistory.h"

#include <algorithm>
#include <cmath>
#include <QSet>

namespace satchel::items {

using namespace Qt::StringLiterals;
using insight::ActionLimits;
using insight::ActionSignal;
using SignalKind = ActionSignal::Kind;

namespace {

constexpr qint64 signalDay = 86'400'000;
constexpr qint64 signalMailDays = 183; // as the inbox lists
constexpr qint64 mostSignalDeals = 10; // of a customer, the ones with the nearest next action
constexpr qint64 mostWonDeals = 100; // that a stay is compared with, the newest
constexpr qint64 mostSignalRecords = 20; // tasks, quotes and proposals
constexpr size_t mostSignalHours = 3; // of the week, as the card of call times shows

struct SignalDeal
{
    RecordId id;
    QString title;
    RecordId stage;
    QString stageName;
    RecordId pipeline;
    qint64 allowedDays = 0; // 0: any number
    std::optional<Instant> stageSince;
    QDate expectedClose;
    QString nextAction;
    QDate nextActionDate;
    bool isPlanned = false; // a next action, an open task or an activity to come
};

/// What is read for one record.
class SignalReader
{
public:
    SignalReader(store::Store &store, Record record, const ActionLimits &limits)
        : m_store(store), m_record(std::move(record)), m_limits(limits), m_today(store.clock().today()),
          m_theirs(Filter::refersTo(m_record.entity->name, m_record.id))
    {
    }

    Result<std::vector<ActionSignal>> read();
    Result<insight::Reach> reach();

private:
    bool isDeal() const { return m_record.entity->kind == EntityKind::Deal; }
    QString titleFor(const SignalDeal &deal) const { return isDeal() ? QString() : deal.title; }
    qint64 daysSince(QDate day) const { return day.isValid() ? std::max<qint64>(0, day.daysTo(m_today)) : 0; }
    QDate dayOf(const satchel::Value &instant) const;
    Result<store::Rows> rowsOf(
        EntityKind entity, QStringList columns, const QString &filter, const store::Sort &sort, qint64 most);
    void add(ActionSignal signal) { m_found.push_back(std::move(signal)); }
    void addForDeal(SignalKind kind, const SignalDeal &deal, qint64 figure, qint64 limit = 0, const QString &text = {});

    Result<void> readDeals();
    Result<QSet<RecordId>> plannedDeals(const std::vector<RecordId> &deals);
    Result<std::optional<qint64>> daysOfSilence();
    Result<void> readMails();
    Result<void> readTasks();
    Result<void> readQuotes();
    void addQuote(const store::Rows &rows, qsizetype row);
    Result<void> readProposals();
    Result<void> readPlan();
    Result<void> readStays();
    Result<std::vector<qint64>> wonStays(const SignalDeal &deal);
    Result<void> readCriteria();
    Result<void> readFalls();
    Result<void> readHour();
    Result<std::optional<Record>> person();

    store::Store &m_store;
    Record m_record;
    ActionLimits m_limits;
    QDate m_today;
    Filter m_theirs;
    std::vector<SignalDeal> m_deals;
    std::optional<qint64> m_silence; // days; empty: never talked
    std::vector<ActionSignal> m_found;
};

Result<std::vector<ActionSignal>> SignalReader::read()
{
    TRY(readDeals());
    if (isDeal() && m_deals.empty())
        return std::vector<ActionSignal>();
    m_silence = TRY(daysOfSilence());
    TRY(readMails());
    TRY(readTasks());
    TRY(readQuotes());
    TRY(readProposals());
    TRY(readPlan());
    TRY(readStays());
    TRY(readCriteria());
    TRY(readFalls());
    TRY(readHour());
    return std::move(m_found);
}

QDate SignalReader::dayOf(const satchel::Value &instant) const
{
    return isEmpty(instant) ? QDate() : valueOr<Instant>(instant).dateIn(m_store.clock().zone());
}

Result<store::Rows> SignalReader::rowsOf(
    EntityKind entity, QStringList columns, const QString &filter, const store::Sort &sort, qint64 most)
{
    const Filter asked = TRY(parseFilter(m_store.schema(), entity, filter));
    return m_store.select({entity, std::move(columns), Filter::all({m_theirs, asked}), sort, {}, most, false});
}

void SignalReader::addForDeal(SignalKind kind, const SignalDeal &deal, qint64 figure, qint64 limit, const QString &text)
{
    add({kind, figure, limit, text, titleFor(deal), EntityKind::Deal, deal.id, {}});
}

Result<void> SignalReader::readDeals()
{
    store::Query query{EntityKind::Deal,
        {field::title, field::stage, u"stage.@title"_s, field::pipeline, u"stage.rotting_days"_s, field::stage_since,
            field::expected_close, field::next_action, field::next_action_date},
        openDeals(), {field::next_action_date, false}, {}, mostSignalDeals, false};
    if (isDeal())
        query.ids = {m_record.id};
    else
        query.filter = Filter::all({m_theirs, openDeals()});
    const auto rows = TRY(m_store.select(query));
    std::vector<RecordId> ids;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        SignalDeal deal;
        deal.id = rows.id(row);
        deal.title = rows.text(row, 0);
        deal.stage = rows.reference(row, 1);
        deal.stageName = rows.text(row, 2);
        deal.pipeline = rows.reference(row, 3);
        deal.allowedDays = rows.isNull(row, 4) ? 0 : rows.integer(row, 4);
        if (!rows.isNull(row, 5))
            deal.stageSince = Instant{rows.integer(row, 5)};
        deal.expectedClose = valueOr<QDate>(rows.value(row, 6));
        deal.nextAction = rows.text(row, 7);
        deal.nextActionDate = valueOr<QDate>(rows.value(row, 8));
        ids.push_back(deal.id);
        m_deals.push_back(std::move(deal));
    }
    const auto planned = TRY(plannedDeals(ids));
    for (SignalDeal &deal : m_deals)
        deal.isPlanned = planned.contains(deal.id);
    return {};
}

/// As DealCare has it.
Result<QSet<RecordId>> SignalReader::plannedDeals(const std::vector<RecordId> &deals)
{
    QSet<RecordId> planned;
    if (deals.empty()) // no ids would mean all records
        return planned;
    const Filter asked = TRY(parseFilter(m_store.schema(), EntityKind::Deal,
        u"next_action is not empty or next_action_date is not empty or has activity (at > now)"
        " or has task (status in (\"pending\", \"in_progress\"))"_s));
    const auto rows = TRY(m_store.select({EntityKind::Deal, {}, asked, {}, {}, -1, false, deals}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        planned.insert(rows.id(row));
    return planned;
}

/// Since the last call, message or meeting that took place.
Result<std::optional<qint64>> SignalReader::daysOfSilence()
{
    const auto rows = TRY(rowsOf(EntityKind::Activity, {field::at}, spokenText(), {field::at, true}, 1));
    if (rows.isEmpty())
        return std::optional<qint64>();
    return std::optional(daysSince(dayOf(rows.value(0, 0))));
}

/// Anybody's conversations: whoever reads the page may answer.
Result<void> SignalReader::readMails()
{
    const Instant now = m_store.clock().now();
    const auto conversations = TRY(store::Conversations(m_store).since({now.ms - signalMailDays * signalDay}));
    for (const store::Conversation &conversation : conversations) {
        const RecordId of = isDeal()                       ? conversation.deal
            : m_record.entity->kind == EntityKind::Contact ? conversation.contact
                                                           : conversation.company;
        if (of != m_record.id || conversation.state(now) != ConversationState::ToAnswer)
            continue;
        const Instant since = waitingSince(conversation.times).value_or(conversation.at);
        const qint64 days = daysSince(since.dateIn(m_store.clock().zone()));
        add({SignalKind::UnansweredEmail, days, 0, conversation.subject, {}, EntityKind::Activity, conversation.newest,
            conversation.thread});
    }
    return {};
}

Result<void> SignalReader::readTasks()
{
    const auto rows = TRY(m_store.select({EntityKind::Task, {field::title, field::due_date, u"deal.@title"_s},
        Filter::all({m_theirs, openTasks(), overdue(field::due_date, m_today)}), {field::due_date, false}, {},
        mostSignalRecords, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString deal = isDeal() ? QString() : rows.text(row, 2);
        add({SignalKind::TaskOverdue, daysSince(valueOr<QDate>(rows.value(row, 1))), 0, rows.text(row, 0), deal,
            EntityKind::Task, rows.id(row), {}});
    }
    return {};
}

/// In a scope of its own: the names are common.
struct QuoteColumn
{
    enum : int { Number, Status, SentAt, ViewedAt, ValidUntil, ExpiredAt, CreatedAt, Deal, DealTitle };
};

/// Of deals that are open, or of none; of the versions of a quote the last.
Result<void> SignalReader::readQuotes()
{
    const auto all = TRY(rowsOf(EntityKind::Quote, {field::previous}, u"previous is not empty"_s, {}, -1));
    QSet<RecordId> replaced;
    for (qsizetype row = 0; row < all.size(); ++row)
        replaced.insert(all.reference(row, 0));
    const auto rows = TRY(rowsOf(EntityKind::Quote,
        {field::number, field::status, field::sent_at, u"viewed_at"_s, field::valid_until, u"expired_at"_s,
            field::created_at, field::deal, u"deal.@title"_s},
        u"status in (\"sent\", \"viewed\", \"draft\", \"expired\") and (deal is empty or deal.status = \"open\")"_s,
        {field::created_at, true}, mostSignalRecords));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (!replaced.contains(rows.id(row)))
            addQuote(rows, row);
    }
    return {};
}

void SignalReader::addQuote(const store::Rows &rows, qsizetype row)
{
    const QString status = rows.text(row, QuoteColumn::Status);
    const auto validUntil = valueOr<QDate>(rows.value(row, QuoteColumn::ValidUntil));
    const qint64 left = validUntil.isValid() ? m_today.daysTo(validUntil) : m_limits.ending + 1;
    const auto addIf = [&](bool isSignal, SignalKind kind, qint64 figure) {
        if (isSignal)
            add({kind, figure, 0, rows.text(row, QuoteColumn::Number),
                isDeal() ? QString() : rows.text(row, QuoteColumn::DealTitle), EntityKind::Quote, rows.id(row), {}});
    };
    if (status == choice::draft) {
        const qint64 days = daysSince(dayOf(rows.value(row, QuoteColumn::CreatedAt)));
        return addIf(days >= m_limits.draft, SignalKind::QuoteDraft, days);
    }
    if (status == choice::expired || left < 0) {
        const qint64 days = validUntil.isValid() ? -left : daysSince(dayOf(rows.value(row, QuoteColumn::ExpiredAt)));
        return addIf(days >= 0 && days <= m_limits.renewed, SignalKind::QuoteExpired, days);
    }
    if (left <= m_limits.ending)
        return addIf(true, SignalKind::QuoteEnding, left);
    const bool isViewed = status == choice::viewed && !rows.isNull(row, QuoteColumn::ViewedAt);
    const qint64 days = daysSince(dayOf(rows.value(row, isViewed ? QuoteColumn::ViewedAt : QuoteColumn::SentAt)));
    addIf(days >= (isViewed ? m_limits.viewed : m_limits.unanswered),
        isViewed ? SignalKind::QuoteViewed : SignalKind::QuoteUnanswered, days);
}

Result<void> SignalReader::readProposals()
{
    const auto all = TRY(rowsOf(EntityKind::Proposal, {field::previous}, u"previous is not empty"_s, {}, -1));
    QSet<RecordId> replaced;
    for (qsizetype row = 0; row < all.size(); ++row)
        replaced.insert(all.reference(row, 0));
    const auto rows = TRY(rowsOf(EntityKind::Proposal, {field::title, field::sent_at, u"deal.@title"_s},
        u"status = \"sent\" and is_template != true and (deal is empty or deal.status = \"open\")"_s,
        {field::created_at, true}, mostSignalRecords));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const qint64 days = daysSince(dayOf(rows.value(row, 1)));
        if (days >= m_limits.unanswered && !replaced.contains(rows.id(row)))
            add({SignalKind::ProposalUnanswered, days, 0, rows.text(row, 0), isDeal() ? QString() : rows.text(row, 2),
                EntityKind::Proposal, rows.id(row), {}});
    }
    return {};
}

Result<void> SignalReader::readPlan()
{
    for (const SignalDeal &deal : m_deals) {
        if (isOverdue(deal.nextActionDate, m_today))
            addForDeal(SignalKind::NextStepOverdue, deal, daysSince(deal.nextActionDate), 0, deal.nextAction);
        if (!deal.isPlanned)
            addForDeal(SignalKind::NoNextStep, deal, m_silence.value_or(-1));
        if (const qint64 late = daysSince(deal.expectedClose); late > 0)
            addForDeal(SignalKind::ClosePassed, deal, late);
    }
    const bool isTheirs = !m_deals.empty() || m_record.text(field::lifecycle) == choice::customer;
    if (isTheirs && m_silence && *m_silence >= m_limits.silence)
        add({SignalKind::Silent, *m_silence, 0, {}, {}, {}, {}, {}});
    return {};
}

/// Compared with deals that were won, where there are enough of them, else with what the stage allows.
Result<void> SignalReader::readStays()
{
    for (const SignalDeal &deal : m_deals) {
        if (!deal.stageSince)
            continue;
        const qint64 stay = daysSince(deal.stageSince->dateIn(m_store.clock().zone()));
        if (stay < m_limits.shortestStay)
            continue;
        auto won = TRY(wonStays(deal));
        if (won.size() >= m_limits.leastWon) {
            const auto middle = won.begin() + std::ssize(won) / 2;
            std::ranges::nth_element(won, middle);
            if (stay * 100 > *middle * m_limits.slowPercent)
                addForDeal(SignalKind::SlowerThanWon, deal, stay, *middle, deal.stageName);
        } else if (deal.allowedDays > 0 && stay > deal.allowedDays) {
            addForDeal(SignalKind::Stalled, deal, stay, deal.allowedDays, deal.stageName);
        }
    }
    return {};
}

/// Days that the last won deals of the pipeline were in the stage, all their stays together.
Result<std::vector<qint64>> SignalReader::wonStays(const SignalDeal &deal)
{
    std::vector<qint64> days;
    const auto won = TRY(m_store.select({EntityKind::Deal, {},
        Filter::all({Filter::equals(field::status, choice::won), Filter::refersTo(field::pipeline, deal.pipeline)}),
        {field::closed_on, true}, {}, mostWonDeals, false}));
    for (qsizetype row = 0; row < won.size(); ++row) {
        const auto stays = TRY(store::stageStaysOfDeal(m_store.database(), won.id(row)));
        qint64 milliseconds = -1;
        for (const store::StageStay &stay : stays) {
            if (stay.stage == deal.stage && stay.until)
                milliseconds = std::max<qint64>(0, milliseconds) + (stay.until->ms - stay.from.ms);
        }
        if (milliseconds >= 0)
            days.push_back(milliseconds / signalDay);
    }
    return days;
}

Result<void> SignalReader::readCriteria()
{
    for (const SignalDeal &deal : m_deals) {
        const Record record = TRY(m_store.get(EntityKind::Deal, deal.id));
        const auto playbooks = TRY(readDealPlaybooks(m_store, record));
        qint64 criteria = 0;
        qint64 unmet = 0;
        QString first;
        for (const DealPlaybook &playbook : playbooks) {
            for (const PlaybookEntry &entry : playbook.entries) {
                if (entry.item.kind != PlaybookItemKind::Criterion || !entry.problem.isEmpty())
                    continue;
                ++criteria;
                if (!entry.isDone && ++unmet == 1)
                    first = entry.item.title;
            }
        }
        if (unmet > 0)
            addForDeal(SignalKind::CriteriaUnmet, deal, unmet, criteria, first);
    }
    return {};
}

Result<void> SignalReader::readFalls()
{
    std::vector<RecordId> ids;
    for (const SignalDeal &deal : m_deals)
        ids.push_back(deal.id);
    const Instant before{m_store.clock().now().ms - m_limits.fallDays * signalDay};
    const auto courses = TRY(insight::readWinCourses(m_store, ids, before));
    for (const SignalDeal &deal : m_deals) {
        const auto course = courses.constFind(deal.id);
        if (course == courses.cend())
            continue;
        const qint64 now = std::llround(100 * course->now);
        const qint64 fall = std::llround(100 * course->before) - now;
        if (fall >= m_limits.fall)
            addForDeal(SignalKind::ProbabilityFell, deal, fall, now);
    }
    return {};
}

/// The contact itself, or the contact of the deal; a company is called by its own number.
Result<std::optional<Record>> SignalReader::person()
{
    if (!isDeal())
        return std::optional(m_record);
    const auto contact = valueOr<RecordId>(m_record.value(field::contact));
    if (contact.isNull())
        return std::optional<Record>();
    auto found = m_store.get(EntityKind::Contact, contact);
    if (!found && found.error().kind != Error::Kind::NotFound) // one that was erased is nobody
        return fail(found.error());
    return !found || found->isDeleted() ? std::optional<Record>() : std::optional(std::move(*found));
}

/// Only where there is something to call about: all calls are read.
Result<void> SignalReader::readHour()
{
    const auto whom = TRY(person());
    if (m_found.empty() || !whom || whom->entity->kind != EntityKind::Contact)
        return {};
    const auto best = TRY(insight::readBestCallTimes(m_store, whom->id, mostSignalHours));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_store.clock().now().ms, m_store.clock().zone());
    for (const insight::CallHour &hour : best.hours) {
        if (hour.weekday == now.date().dayOfWeek() && hour.hour == now.time().hour())
            add({SignalKind::GoodHour, std::llround(100 * hour.rate), 0, {}, {}, {}, {}, {}});
    }
    return {};
}

Result<insight::Reach> SignalReader::reach()
{
    const auto whom = TRY(person());
    const auto isAllowed = [&](ConsentPurpose::Channel channel) {
        return store::contactHoldOf(m_store, m_record, channel).kind != ContactHold::Kind::Off;
    };
    if (!whom)
        return insight::Reach{false, false};
    return insight::Reach{!phoneOf(*whom).isEmpty() && isAllowed(ConsentPurpose::Channel::Phone),
        !whom->text(field::email).isEmpty() && isAllowed(ConsentPurpose::Channel::Email)};
}

} // namespace

Result<std::vector<insight::NextBestAction>> readNextBestActions(
    store::Store &store, EntityKind entity, RecordId record, const ActionLimits &limits)
{
    if (entity != EntityKind::Deal && entity != EntityKind::Contact && entity != EntityKind::Company)
        return std::vector<insight::NextBestAction>();
    Record of = TRY(store.get(entity, record));
    if (of.isDeleted())
        return std::vector<insight::NextBestAction>();
    SignalReader reader(store, std::move(of), limits);
    const auto found = TRY(reader.read());
    const auto reach = TRY(reader.reach());
    return insight::nextBestActions(found, reach, mostNextActions);
}

} // namespace satchel::items
