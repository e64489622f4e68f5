// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Consequences.h"
#include "domain/Attendee.h"
#include "domain/ChoiceNames.h"
#include "domain/Comment.h"
#include "domain/Consent.h"
#include "domain/FieldNames.h"
#include "domain/OpenTasks.h"
#include "domain/Reason.h"
#include "domain/Recurrence.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

struct RuleContext
{
    const Record *before;
    const Record &after;
    const std::vector<FieldValue> &given;
    RecordLookup &lookup;
    const Clock &clock;
    Consequences result{};

    bool isGiven(QStringView field) const
    {
        return std::any_of(
            given.begin(), given.end(), [field](const FieldValue &value) { return value.field == field; });
    }
    bool hasChanged(QStringView field) const { return !before || before->value(field) != after.value(field); }
    void set(const QString &field, Value value)
    {
        if (!isGiven(field) && after.value(field) != value)
            result.values.push_back({field, std::move(value)});
    }
};

/// The day on which a deal is closed: today. One that comes in closed, or is closed together with its close date by a
/// file, another program or a command, was closed on the day that these call its close date; for a deal that somebody
/// wins in the window now nobody expects a day that has passed.
QDate closingDay(const RuleContext &context)
{
    const QDate today = context.clock.today();
    const auto expected = valueOr<QDate>(context.after.value(field::expected_close));
    const Origin::Kind origin = context.lookup.origin();
    const bool isElsewhere = origin == Origin::Kind::Connection || origin == Origin::Kind::Import
        || origin == Origin::Kind::CommandLine || origin == Origin::Kind::Api;
    const bool isSaidElsewhere = isElsewhere && context.isGiven(field::expected_close);
    const bool comesClosed = !context.before || isSaidElsewhere;
    return comesClosed && expected.isValid() && expected < today ? expected : today;
}

void enterStage(RuleContext &context, const Record &stage)
{
    const QString kind = stage.text(field::kind);
    context.set(field::stage_since, context.clock.now());
    context.set(field::pipeline, stage.value(field::pipeline));
    context.set(field::probability, stage.value(field::probability));
    context.set(field::status, kind.isEmpty() ? choice::open : kind);
    if (kind == choice::won || kind == choice::lost)
        context.set(field::closed_on, closingDay(context));
    else
        context.set(field::closed_on, Value());
    if (kind != choice::lost)
        context.set(field::lost_reason, Value());
}

/// The stage a deal goes to when only its status or pipeline was said.
std::optional<Record> impliedStage(RuleContext &context)
{
    const auto pipeline = valueOr<RecordId>(context.after.value(field::pipeline));
    const QString status = context.after.text(field::status);
    const bool isClosed = status == choice::won || status == choice::lost;
    return context.lookup.firstStage(pipeline, isClosed ? status : choice::open);
}

void dealConsequences(RuleContext &context)
{
    const Value stageId = context.after.value(field::stage);
    const bool statusWasSaid = context.isGiven(field::status) && context.hasChanged(field::status);
    const bool stageWasSaid = context.isGiven(field::stage) && !isEmpty(stageId);
    const bool pipelineWasSaid = context.isGiven(field::pipeline) && context.hasChanged(field::pipeline);
    if (isEmpty(stageId) || ((statusWasSaid || pipelineWasSaid) && !stageWasSaid)) {
        if (context.after.text(field::status) == choice::abandoned) {
            context.set(field::closed_on, closingDay(context));
            return;
        }
        if (const auto stage = impliedStage(context)) {
            context.set(field::stage, stage->id);
            enterStage(context, *stage);
        }
        return;
    }
    if (!context.hasChanged(field::stage))
        return;
    if (const auto stage = context.lookup.find(EntityKind::Stage, std::get<RecordId>(stageId)))
        enterStage(context, *stage);
}

bool isInherited(const Field &field)
{
    static const QStringList own = {
        field::status, field::completed_at, field::start_date, field::due_date, field::recurrence, field::external_id};
    return !field.isSystem() && !own.contains(field.name);
}

/// Where a task starts that is due on another day and takes as long; empty when it has no start.
Value startFor(const Record &task, QDate due)
{
    const auto start = valueOr<QDate>(task.value(field::start_date));
    const auto earlierDue = valueOr<QDate>(task.value(field::due_date));
    if (!start.isValid() || !earlierDue.isValid())
        return {};
    return due.addDays(earlierDue.daysTo(start));
}

/// No task starts after it is due. Who moves only the due date to before the start moves the start along.
void keepStartBeforeDue(RuleContext &context)
{
    const auto start = valueOr<QDate>(context.after.value(field::start_date));
    const auto due = valueOr<QDate>(context.after.value(field::due_date));
    if (!start.isValid() || !due.isValid() || start <= due)
        return;
    if (context.before && !context.isGiven(field::start_date))
        context.set(field::start_date, startFor(*context.before, due));
    else
        context.result.failure = Error{Error::Kind::Invalid,
            Reason::tr("the task starts on %1, after it is due on %2")
                .arg(start.toString(Qt::ISODate), due.toString(Qt::ISODate)),
            u"task.start_date"_s};
}

/// The values of the task that follows; empty ones too.
std::vector<FieldValue> valuesOfNext(const Record &task, const SeriesStep &next)
{
    std::vector<FieldValue> values;
    for (const Field &field : task.entity->fields) {
        if (isInherited(field))
            values.push_back({field.name, task.value(field.name)});
    }
    values.push_back({field::start_date, startFor(task, next.due)});
    values.push_back({field::due_date, next.due});
    values.push_back({field::recurrence, next.rule});
    return values;
}

std::optional<SeriesStep> stepAfter(const Record &task, const Clock &clock)
{
    const QDate today = clock.today();
    const auto due = valueOr<QDate>(task.value(field::due_date), today);
    const QDate after = std::max(due, today.addDays(-1)); // a day that has passed is not planned any more
    return nextInSeries(
        task.text(field::recurrence), due, valueOr<QTime>(task.value(field::due_time)), after, clock.zone());
}

std::vector<Edit> editsToCreate(RecordId id, std::vector<FieldValue> values)
{
    std::erase_if(values, [](const FieldValue &value) { return isEmpty(value.value); });
    return {Edit::create(EntityKind::Task, id, std::move(values))};
}

std::vector<Edit> editsToRestore(RecordId id, std::vector<FieldValue> values)
{
    values.push_back({field::status, choice::pending});
    return {Edit::restore(EntityKind::Task, id), Edit::update(EntityKind::Task, id, std::move(values))};
}

/// A task has one next task. Whoever completes it again finds the next one there, or in the trash when the first
/// completion was undone or the next one was deleted. The one that is planned now, if any.
std::optional<Record> planNext(RuleContext &context)
{
    const auto next = stepAfter(context.after, context.clock);
    if (!next)
        return {};
    const RecordId id = nextTaskId(context.after.id);
    const auto present = context.lookup.find(EntityKind::Task, id);
    if (present && !present->isDeleted())
        return {};
    auto values = valuesOfNext(context.after, *next);
    Record planned(context.after.entity);
    planned.id = id;
    planned.set(field::status, choice::pending);
    for (const FieldValue &value : values)
        planned.set(value.field, value.value);
    context.result.edits = present ? editsToRestore(id, std::move(values)) : editsToCreate(id, std::move(values));
    return planned;
}

/// A next action is often planned together with a task that says the same. It is done once: the deal's next open task
/// becomes its next action, or it has none.
void finishNextAction(RuleContext &context, std::optional<Record> planned)
{
    const QString title = context.after.text(field::title);
    const auto id = valueOr<RecordId>(context.after.value(field::deal));
    const auto deal = id.isNull() ? std::nullopt : context.lookup.find(EntityKind::Deal, id);
    if (!deal || deal->isDeleted() || title.isEmpty() || deal->text(field::next_action) != title)
        return;
    std::vector<Record> tasks = context.lookup.tasksOf(id);
    std::erase_if(tasks, [&context](const Record &task) { return task.id == context.after.id; });
    if (planned)
        tasks.push_back(std::move(*planned));
    context.result.edits.push_back(Edit::update(EntityKind::Deal, id, nextActionFrom(nextOpenTask(tasks))));
}

void taskConsequences(RuleContext &context)
{
    keepStartBeforeDue(context);
    const bool isCompleted = context.after.text(field::status) == choice::completed;
    if (!isCompleted && !isEmpty(context.after.value(field::completed_at)))
        context.result.values.push_back(
            {field::completed_at, {}}); // also when it was given: what is open is found by the lack of it
    if (!isCompleted || !context.hasChanged(field::status))
        return;
    context.set(field::completed_at, context.clock.now());
    if (!context.before)
        return;
    finishNextAction(context, context.after.text(field::recurrence).isEmpty() ? std::nullopt : planNext(context));
}

void belongToCompany(RuleContext &context)
{
    if (!isEmpty(context.after.value(field::company)) || !context.hasChanged(field::contact))
        return;
    const auto contactId = valueOr<RecordId>(context.after.value(field::contact));
    if (contactId.isNull())
        return;
    if (const auto contact = context.lookup.find(EntityKind::Contact, contactId))
        context.set(field::company, contact->value(field::company));
}

void belongToDeal(RuleContext &context)
{
    const auto dealId = valueOr<RecordId>(context.after.value(field::deal));
    if (dealId.isNull() || !context.hasChanged(field::deal) || !isEmpty(context.after.value(field::contact))
        || !isEmpty(context.after.value(field::company)))
        return;
    if (const auto deal = context.lookup.find(EntityKind::Deal, dealId)) {
        context.set(field::contact, deal->value(field::contact));
        context.set(field::company, deal->value(field::company));
    }
}

/// What a text says of a person who is there already; what it leaves out stays.
std::vector<FieldValue> differingValues(const Record &present, const Attendee &wanted)
{
    std::vector<FieldValue> values;
    for (const auto &[field, value] : {std::pair{field::name, wanted.name}, std::pair{field::email, wanted.email},
             std::pair{field::role, wanted.role}, std::pair{field::response, wanted.response},
             std::pair{field::attended, wanted.attended}}) {
        if (!value.isEmpty() && present.text(field) != value)
            values.push_back({field, value});
    }
    return values;
}

/// The texts of `attendees` are a way to say who takes part; the records are the truth.
void makeAttendees(RuleContext &context)
{
    if (!context.isGiven(field::attendees) || !context.hasChanged(field::attendees))
        return;
    auto present = context.before ? context.lookup.attendeesOf(context.after.id) : std::vector<Record>();
    QStringList named;
    std::vector<Edit> &edits = context.result.edits;
    for (const QString &text : valueOr<QStringList>(context.after.value(field::attendees))) {
        const Attendee wanted = Attendee::fromText(text);
        if (wanted.key().isEmpty() || named.contains(wanted.key()))
            continue;
        named.append(wanted.key());
        const auto found = std::ranges::find_if(
            present, [&](const Record &one) { return Attendee::of(one).key() == wanted.key(); });
        if (found == present.end()) {
            std::vector<FieldValue> values = {{field::activity, context.after.id}, {field::name, wanted.name},
                {field::email, wanted.email}, {field::role, wanted.role}, {field::response, wanted.response},
                {field::attended, wanted.attended}};
            std::erase_if(values, [](const FieldValue &value) { return value.value == Value(QString()); });
            edits.push_back(Edit::create(EntityKind::Attendee, {}, std::move(values)));
            continue;
        }
        if (auto values = differingValues(*found, wanted); !values.empty())
            edits.push_back(Edit::update(EntityKind::Attendee, found->id, std::move(values)));
        present.erase(found);
    }
    for (const Record &left : present)
        edits.push_back(Edit::remove(EntityKind::Attendee, left.id));
}

/// Who has the address is the attendee. Name and address are kept for the day when that person is deleted.
void attendeeConsequences(RuleContext &context)
{
    const Record &attendee = context.after;
    if (context.before)
        return;
    const QString email = attendee.text(field::email);
    const auto idOf = [&](EntityKind entity, const QString &field) {
        return valueOr<RecordId>(
            attendee.value(field), email.isEmpty() ? RecordId() : context.lookup.personWithEmail(entity, email));
    };
    EntityKind entity = EntityKind::User;
    RecordId id = isEmpty(attendee.value(field::contact)) ? idOf(entity, field::user) : RecordId();
    if (id.isNull()) {
        entity = EntityKind::Contact;
        id = idOf(entity, field::contact);
    }
    const auto person = id.isNull() ? std::nullopt : context.lookup.find(entity, id);
    if (!person)
        return;
    context.set(entity == EntityKind::User ? field::user : field::contact, id);
    if (isEmpty(attendee.value(field::name)))
        context.set(field::name, titleOf(*person));
    if (email.isEmpty())
        context.set(field::email, person->value(field::email));
}

/// The texts of `members` are a way to say who is in a team; the records are the truth.
void makeMembers(RuleContext &context)
{
    if (!context.isGiven(field::members) || !context.hasChanged(field::members))
        return;
    auto present = context.before ? context.lookup.membersOf(context.after.id) : std::vector<Record>();
    QSet<RecordId> named;
    for (const QString &text : valueOr<QStringList>(context.after.value(field::members))) {
        const RecordId user = context.lookup.userCalled(text);
        if (user.isNull()) {
            context.result.failure = Error{
                Error::Kind::NotFound, Reason::tr("no user is called \"%1\"").arg(text), u"team.members"_s};
            return;
        }
        if (named.contains(user))
            continue;
        named.insert(user);
        const auto isMember = [&](const Record &one) { return valueOr<RecordId>(one.value(field::user)) == user; };
        if (std::erase_if(present, isMember) == 0)
            context.result.edits.push_back(
                Edit::create(EntityKind::TeamMember, {}, {{field::team, context.after.id}, {field::user, user}}));
    }
    for (const Record &left : present)
        context.result.edits.push_back(Edit::remove(EntityKind::TeamMember, left.id));
}

/// Attendees tell a new version of an invitation from an old one by its number.
void countInvitation(RuleContext &context)
{
    if (!context.before || isEmpty(context.after.value(field::sent_sequence)))
        return;
    static const QStringList announced = {field::at, field::duration_seconds, field::all_day, field::zone,
        field::recurrence, field::added_dates, field::excluded_dates, field::location, field::subject};
    // A calendar that writes a description in another form tells nobody anything new.
    const bool isDescribedAnew = context.hasChanged(field::purpose)
        && context.lookup.origin() != Origin::Kind::Connection;
    const bool isCancelled = context.hasChanged(field::outcome)
        && context.after.text(field::outcome) == choice::cancelled;
    if (isCancelled || isDescribedAnew
        || std::ranges::any_of(announced, [&](const QString &field) { return context.hasChanged(field); }))
        context.set(field::sequence, valueOr<qint64>(context.after.value(field::sent_sequence)) + 1);
}

/// `subject` names the quote or proposal.
void logActivity(RuleContext &context, const QString &kind, const QString &subject)
{
    const Record &document = context.after;
    std::vector<FieldValue> values = {{field::kind, kind}, {field::at, context.clock.now()}};
    const auto version = valueOr<qint64>(document.value(field::version), 1);
    values.push_back({field::subject, version > 1 ? u"%1 (%2)"_s.arg(subject).arg(version) : subject});
    for (const auto &field : {field::contact, field::company, field::deal, field::owner}) {
        if (!isEmpty(document.value(field)))
            values.push_back({field, document.value(field)});
    }
    context.result.edits.push_back(Edit::create(EntityKind::Activity, {}, std::move(values)));
}

/// What a customer has read stays in its language when the store's default changes. A language that is none of the
/// choices (English with the dates of Canada) is not kept: the nearest would print other dates.
void keepLanguage(RuleContext &context)
{
    const Field *language = context.after.entity->find(field::language);
    if (!isEmpty(context.after.value(field::language)))
        return;
    const QString shown = context.lookup.documentLanguage();
    if (std::ranges::any_of(language->choices, [&](const Choice &choice) { return choice.key == shown; }))
        context.set(field::language, shown);
}

void sendQuote(RuleContext &context)
{
    QString name = context.after.text(field::number);
    if (name.isEmpty() || context.hasChanged(field::number)) {
        const auto day = valueOr<QDate>(context.after.value(field::issued_on), context.clock.today());
        const auto number = context.lookup.takeQuoteNumber(day, name);
        if (!number) {
            context.result.failure = number.error();
            return;
        }
        name = *number;
        context.result.values.push_back({field::number, name});
    }
    if (isEmpty(context.after.value(field::issued_on)))
        context.set(field::issued_on, context.clock.today());
    context.set(field::sent_at, context.clock.now());
    keepLanguage(context);
    logActivity(context, choice::quote_sent, name);
}

/// It is worth what the quote comes to without tax.
std::vector<FieldValue> valuesOfWonDeal(const Record &accepted)
{
    std::vector<FieldValue> values = {{field::status, choice::won}};
    const Value net = accepted.entity->kind == EntityKind::Quote ? accepted.value(field::net_total) : Value();
    if (valueOr<Money>(net).minor != 0) // one without lines says nothing of the deal
        values.push_back({field::value, net});
    return values;
}

void winDeal(RuleContext &context)
{
    const auto id = valueOr<RecordId>(context.after.value(field::deal));
    const auto deal = id.isNull() ? std::nullopt : context.lookup.find(EntityKind::Deal, id);
    if (deal && !deal->isDeleted() && deal->text(field::status) == choice::open)
        context.result.edits.push_back(Edit::update(EntityKind::Deal, id, valuesOfWonDeal(context.after)));
}

/// The customer has decided: what it could still have accepted of the same document is not open any more.
void supersedeOtherVersions(RuleContext &context)
{
    for (const Record &version : context.lookup.openVersionsBeside(context.after))
        context.result.edits.push_back(
            Edit::update(version.entity->kind, version.id, {{field::status, choice::superseded}}));
}

void acceptDocument(RuleContext &context)
{
    winDeal(context);
    supersedeOtherVersions(context);
}

void quoteConsequences(RuleContext &context)
{
    const Record &quote = context.after;
    const QString status = quote.text(field::status);
    if (!context.before) {
        if (isEmpty(quote.value(field::currency))) {
            const auto deal = context.lookup.find(EntityKind::Deal, valueOr<RecordId>(quote.value(field::deal)));
            const auto value = deal ? valueOr<Money>(deal->value(field::value)) : Money();
            context.set(
                field::currency, (value.currency.isNull() ? context.lookup.mainCurrency() : value.currency).code());
        }
        // A quote created with a number is imported history: it was sent elsewhere and is not sent again.
        if (!status.isEmpty() && status != choice::draft && quote.text(field::number).isEmpty())
            sendQuote(context);
        return;
    }
    if (!context.hasChanged(field::status))
        return;
    if (status == choice::sent)
        return sendQuote(context);
    context.set(status + u"_at"_s, context.clock.now());
    if (status == choice::accepted)
        acceptDocument(context);
    if (status == choice::accepted || status == choice::rejected)
        logActivity(context, u"quote_"_s + status, quote.text(field::number));
}

/// A document that is created as sent or decided is imported history.
void proposalConsequences(RuleContext &context)
{
    const QString status = context.after.text(field::status);
    if (!context.before || !context.hasChanged(field::status))
        return;
    context.set(status + u"_at"_s, context.clock.now());
    if (status == choice::sent)
        keepLanguage(context);
    if (status == choice::accepted)
        acceptDocument(context);
    if (status != choice::superseded)
        logActivity(context, u"proposal_"_s + status, titleOf(context.after));
}

void takeFromProduct(RuleContext &context, const Record &quote)
{
    const auto product = context.lookup.find(
        EntityKind::Product, valueOr<RecordId>(context.after.value(field::product)));
    if (!product)
        return;
    for (const auto &field : {field::name, field::description, field::unit, field::tax_rate, field::tax_category}) {
        const bool isOpen = isEmpty(context.after.value(field));
        if (isOpen && !isEmpty(product->value(field)))
            context.set(field, product->value(field));
    }
    const auto currency = Currency::fromCode(quote.text(field::currency));
    const auto price = currency && isEmpty(context.after.value(field::unit_price))
        ? context.lookup.priceOf(*product, valueOr<RecordId>(quote.value(field::price_list)), *currency)
        : std::nullopt;
    if (price)
        context.set(field::unit_price, *price);
}

/// A new part comes after the existing parts of its document.
void takePosition(RuleContext &context, const QString &owner)
{
    const auto document = valueOr<RecordId>(context.after.value(owner));
    if (!context.before && !document.isNull() && isEmpty(context.after.value(field::position)))
        context.set(field::position, context.lookup.nextPosition(context.after.entity->kind, owner, document));
}

void lineConsequences(RuleContext &context)
{
    takePosition(context, field::quote);
    const auto quote = context.before
        ? std::nullopt
        : context.lookup.find(EntityKind::Quote, valueOr<RecordId>(context.after.value(field::quote)));
    if (quote)
        takeFromProduct(context, *quote);
}

/// How a statement came about that nobody described.
QString undescribedWay(Origin::Kind origin)
{
    switch (origin) {
    case Origin::Kind::Import: return choice::import_;
    case Origin::Kind::Connection: return choice::connection;
    default: return choice::by_hand;
    }
}

/// A consent that is changed without a statement adds the statement itself, without a proof, so that the history of a
/// purpose has no gap. What a statement has just written is no change.
void recordConsent(RuleContext &context)
{
    const Record &contact = context.after;
    for (const Field &field : contact.entity->fields) {
        if (!isConsentField(field) || !context.hasChanged(field.name))
            continue;
        const auto newest = context.before ? context.lookup.newestConsent(contact.id, field.name) : std::nullopt;
        const QString known = newest ? consentState(*newest, context.clock.today()) : QString(choice::unknown);
        const QString state = stateOrUnknown(contact.text(field.name));
        if (state != known)
            context.result.edits.push_back(Edit::create(EntityKind::Consent, {},
                {{field::contact, contact.id}, {field::purpose, field.name}, {field::state, state},
                    {field::at, context.clock.now()}, {field::how, undescribedWay(context.lookup.origin())}}));
    }
}

void describeConsent(RuleContext &context)
{
    if (isEmpty(context.after.value(field::at)))
        context.set(field::at, context.clock.now());
    if (isEmpty(context.after.value(field::how)))
        context.set(field::how, undescribedWay(context.lookup.origin()));
}

/// An import or a connection may name another author.
void makeOwn(RuleContext &context, const QString &userField)
{
    if (!context.before && isEmpty(context.after.value(userField)) && !context.lookup.me().isNull())
        context.set(userField, context.lookup.me());
}

void commentConsequences(RuleContext &context)
{
    makeOwn(context, field::author);
    const auto answered = valueOr<RecordId>(context.after.value(field::in_reply_to));
    if (context.before || answered.isNull() || subjectOf(context.after))
        return;
    const auto comment = context.lookup.find(EntityKind::Comment, answered);
    const auto subject = comment ? subjectOf(*comment) : std::nullopt;
    if (subject)
        context.set(subjectField(*comment->entity, subject->entity)->name, subject->id);
}

/// A request is that of whoever makes it; a decision says who made it and when.
void requestConsequences(RuleContext &context)
{
    makeOwn(context, field::requested_by);
    if (!context.before || !context.hasChanged(field::state))
        return;
    const QString state = context.after.text(field::state);
    const bool isDecided = state == choice::approved || state == choice::rejected;
    context.set(field::decided_by, isDecided && !context.lookup.me().isNull() ? Value(context.lookup.me()) : Value());
    context.set(field::decided_at, isDecided ? Value(context.clock.now()) : Value());
}

} // namespace

Consequences consequencesOf(const Record *before, const Record &after, const std::vector<FieldValue> &given,
    RecordLookup &lookup, const Clock &clock)
{
    RuleContext context{before, after, given, lookup, clock};
    if (!before) {
        for (const Field &field : after.entity->fields) {
            if (!field.initial.isEmpty() && isEmpty(after.value(field.name)))
                context.set(field.name, field.initialValue());
        }
    }
    switch (after.entity->kind) {
    case EntityKind::Contact: recordConsent(context); break;
    case EntityKind::Consent: describeConsent(context); break;
    case EntityKind::Deal: dealConsequences(context); break;
    case EntityKind::Task:
        taskConsequences(context);
        belongToDeal(context);
        belongToCompany(context);
        break;
    case EntityKind::Activity:
        if (isEmpty(after.value(field::at)))
            context.set(field::at, clock.now());
        belongToDeal(context);
        belongToCompany(context);
        makeAttendees(context);
        countInvitation(context);
        break;
    case EntityKind::Quote:
        quoteConsequences(context);
        belongToDeal(context);
        belongToCompany(context);
        break;
    case EntityKind::QuoteLine: lineConsequences(context); break;
    case EntityKind::Proposal:
        proposalConsequences(context);
        belongToDeal(context);
        belongToCompany(context);
        break;
    case EntityKind::ProposalBlock: takePosition(context, field::proposal); break;
    case EntityKind::Attendee: attendeeConsequences(context); break;
    case EntityKind::AgendaItem: takePosition(context, field::activity); break;
    case EntityKind::TaskTemplateStep: takePosition(context, field::task_template); break;
    case EntityKind::PlaybookItem: takePosition(context, field::playbook); break;
    case EntityKind::ActionPlanStep: takePosition(context, field::deal); break;
    case EntityKind::Comment: commentConsequences(context); break;
    case EntityKind::Follow: makeOwn(context, field::user); break;
    case EntityKind::ApprovalRequest: requestConsequences(context); break;
    case EntityKind::Team: makeMembers(context); break;
    default: break;
    }
    return std::move(context.result);
}

} // namespace satchel
