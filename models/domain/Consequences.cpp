// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Consequences.h"

#include "domain/Recurrence.h"

#include <algorithm>

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

void enterStage(RuleContext &context, const Record &stage)
{
    const QString kind = stage.text(u"kind");
    context.set(u"stage_since"_s, context.clock.now());
    context.set(u"pipeline"_s, stage.value(u"pipeline"));
    context.set(u"probability"_s, stage.value(u"probability"));
    context.set(u"status"_s, kind.isEmpty() ? u"open"_s : kind);
    if (kind == "won"_L1 || kind == "lost"_L1)
        context.set(u"closed_on"_s, context.clock.today());
    else
        context.set(u"closed_on"_s, Value());
    if (kind != "lost"_L1)
        context.set(u"lost_reason"_s, Value());
}

/// The stage a deal goes to when only its status or pipeline was said.
std::optional<Record> impliedStage(RuleContext &context)
{
    const auto pipeline = valueOr<RecordId>(context.after.value(u"pipeline"));
    const QString status = context.after.text(u"status");
    const bool isClosed = status == "won"_L1 || status == "lost"_L1;
    return context.lookup.firstStage(pipeline, isClosed ? status : u"open"_s);
}

void dealConsequences(RuleContext &context)
{
    const Value stageId = context.after.value(u"stage");
    const bool statusWasSaid = context.isGiven(u"status") && context.hasChanged(u"status");
    const bool stageWasSaid = context.isGiven(u"stage") && !isEmpty(stageId);
    const bool pipelineWasSaid = context.isGiven(u"pipeline") && context.hasChanged(u"pipeline");
    if (isEmpty(stageId) || ((statusWasSaid || pipelineWasSaid) && !stageWasSaid)) {
        if (context.after.text(u"status") == "abandoned"_L1) {
            context.set(u"closed_on"_s, context.clock.today());
            return;
        }
        if (const auto stage = impliedStage(context)) {
            context.set(u"stage"_s, stage->id);
            enterStage(context, *stage);
        }
        return;
    }
    if (!context.hasChanged(u"stage"))
        return;
    if (const auto stage = context.lookup.find(EntityKind::Stage, std::get<RecordId>(stageId)))
        enterStage(context, *stage);
}

bool isInherited(const Field &field)
{
    static const QStringList own = {u"status"_s, u"completed_at"_s, u"due_date"_s, u"recurrence"_s, u"external_id"_s};
    return !field.isSystem() && !own.contains(field.name);
}

/// The values of the task that follows; empty ones too.
std::vector<FieldValue> valuesOfNext(const Record &task, const SeriesStep &next)
{
    std::vector<FieldValue> values;
    for (const Field &field : task.entity->fields) {
        if (isInherited(field))
            values.push_back({field.name, task.value(field.name)});
    }
    values.push_back({u"due_date"_s, next.due});
    values.push_back({u"recurrence"_s, next.rule});
    return values;
}

std::optional<SeriesStep> stepAfter(const Record &task, const Clock &clock)
{
    const QDate today = clock.today();
    const auto due = valueOr<QDate>(task.value(u"due_date"), today);
    const QDate after = std::max(due, today.addDays(-1)); // a day that has passed is not planned any more
    return nextInSeries(task.text(u"recurrence"), due, valueOr<QTime>(task.value(u"due_time")), after, clock.zone());
}

std::vector<Edit> editsToCreate(RecordId id, std::vector<FieldValue> values)
{
    std::erase_if(values, [](const FieldValue &value) { return isEmpty(value.value); });
    return {Edit::create(EntityKind::Task, id, std::move(values))};
}

std::vector<Edit> editsToRestore(RecordId id, std::vector<FieldValue> values)
{
    values.push_back({u"status"_s, u"pending"_s});
    return {Edit::restore(EntityKind::Task, id), Edit::update(EntityKind::Task, id, std::move(values))};
}

/// A task has one next task. Whoever completes it again finds the next one there, or in the trash when the first
/// completion was undone or the next one was deleted.
void planNext(RuleContext &context)
{
    const auto next = stepAfter(context.after, context.clock);
    if (!next)
        return;
    const RecordId id = nextTaskId(context.after.id);
    const auto present = context.lookup.find(EntityKind::Task, id);
    auto values = valuesOfNext(context.after, *next);
    if (!present)
        context.result.edits = editsToCreate(id, std::move(values));
    else if (present->isDeleted())
        context.result.edits = editsToRestore(id, std::move(values));
}

void taskConsequences(RuleContext &context)
{
    const bool isCompleted = context.after.text(u"status") == "completed"_L1;
    if (!isCompleted && !isEmpty(context.after.value(u"completed_at")))
        context.result.values.push_back(
            {u"completed_at"_s, {}}); // also when it was given: what is open is found by the lack of it
    if (!isCompleted || !context.hasChanged(u"status"))
        return;
    context.set(u"completed_at"_s, context.clock.now());
    if (context.before && !context.after.text(u"recurrence").isEmpty())
        planNext(context);
}

void belongToCompany(RuleContext &context)
{
    if (!isEmpty(context.after.value(u"company")) || !context.hasChanged(u"contact"))
        return;
    const auto contactId = valueOr<RecordId>(context.after.value(u"contact"));
    if (contactId.isNull())
        return;
    if (const auto contact = context.lookup.find(EntityKind::Contact, contactId))
        context.set(u"company"_s, contact->value(u"company"));
}

void belongToDeal(RuleContext &context)
{
    const auto dealId = valueOr<RecordId>(context.after.value(u"deal"));
    if (dealId.isNull() || !context.hasChanged(u"deal") || !isEmpty(context.after.value(u"contact"))
        || !isEmpty(context.after.value(u"company")))
        return;
    if (const auto deal = context.lookup.find(EntityKind::Deal, dealId)) {
        context.set(u"contact"_s, deal->value(u"contact"));
        context.set(u"company"_s, deal->value(u"company"));
    }
}

/// `subject` names the quote or proposal.
void logActivity(RuleContext &context, const QString &kind, const QString &subject)
{
    const Record &document = context.after;
    std::vector<FieldValue> values = {{u"kind"_s, kind}, {u"at"_s, context.clock.now()}};
    const auto version = valueOr<qint64>(document.value(u"version"), 1);
    values.push_back({u"subject"_s, version > 1 ? u"%1 (%2)"_s.arg(subject).arg(version) : subject});
    for (const auto &field : {u"contact"_s, u"company"_s, u"deal"_s, u"owner"_s}) {
        if (!isEmpty(document.value(field)))
            values.push_back({field, document.value(field)});
    }
    context.result.edits.push_back(Edit::create(EntityKind::Activity, {}, std::move(values)));
}

void sendQuote(RuleContext &context)
{
    QString name = context.after.text(u"number");
    if (name.isEmpty()) {
        const auto day = valueOr<QDate>(context.after.value(u"issued_on"), context.clock.today());
        const auto number = context.lookup.takeQuoteNumber(day);
        if (!number) {
            context.result.failure = number.error();
            return;
        }
        name = *number;
        context.result.values.push_back({u"number"_s, name});
    }
    if (isEmpty(context.after.value(u"issued_on")))
        context.set(u"issued_on"_s, context.clock.today());
    context.set(u"sent_at"_s, context.clock.now());
    logActivity(context, u"quote_sent"_s, name);
}

void winDeal(RuleContext &context)
{
    const auto id = valueOr<RecordId>(context.after.value(u"deal"));
    const auto deal = id.isNull() ? std::nullopt : context.lookup.find(EntityKind::Deal, id);
    if (deal && !deal->isDeleted() && deal->text(u"status") == "open"_L1)
        context.result.edits.push_back(Edit::update(EntityKind::Deal, id, {{u"status"_s, u"won"_s}}));
}

void quoteConsequences(RuleContext &context)
{
    const Record &quote = context.after;
    const QString status = quote.text(u"status");
    if (!context.before) {
        if (isEmpty(quote.value(u"currency"))) {
            const auto deal = context.lookup.find(EntityKind::Deal, valueOr<RecordId>(quote.value(u"deal")));
            const auto value = deal ? valueOr<Money>(deal->value(u"value")) : Money();
            context.set(
                u"currency"_s, (value.currency.isNull() ? context.lookup.mainCurrency() : value.currency).code());
        }
        // With a number it is history that is brought in; what was sent elsewhere is not sent again.
        if (!status.isEmpty() && status != "draft"_L1 && quote.text(u"number").isEmpty())
            sendQuote(context);
        return;
    }
    if (!context.hasChanged(u"status"))
        return;
    if (status == "sent"_L1)
        return sendQuote(context);
    context.set(status + u"_at"_s, context.clock.now());
    if (status == "accepted"_L1)
        winDeal(context);
    if (status == "accepted"_L1 || status == "rejected"_L1)
        logActivity(context, u"quote_"_s + status, quote.text(u"number"));
}

/// One that is created sent or decided is history that is brought in.
void proposalConsequences(RuleContext &context)
{
    const QString status = context.after.text(u"status");
    if (!context.before || !context.hasChanged(u"status"))
        return;
    context.set(status + u"_at"_s, context.clock.now());
    if (status == "accepted"_L1)
        winDeal(context);
    logActivity(context, u"proposal_"_s + status, titleOf(context.after));
}

void takeFromProduct(RuleContext &context, const Record &quote)
{
    const auto product = context.lookup.find(EntityKind::Product, valueOr<RecordId>(context.after.value(u"product")));
    if (!product)
        return;
    for (const auto &field : {u"name"_s, u"description"_s, u"unit"_s, u"tax_rate"_s, u"tax_category"_s}) {
        const bool isOpen = isEmpty(context.after.value(field));
        if (isOpen && !isEmpty(product->value(field)))
            context.set(field, product->value(field));
    }
    const auto currency = Currency::fromCode(quote.text(u"currency"));
    const auto price = currency && isEmpty(context.after.value(u"unit_price"))
        ? context.lookup.priceOf(*product, valueOr<RecordId>(quote.value(u"price_list")), *currency)
        : std::nullopt;
    if (price)
        context.set(u"unit_price"_s, *price);
}

/// A new part stands behind those its document has.
void takePosition(RuleContext &context, const QString &owner)
{
    const auto document = valueOr<RecordId>(context.after.value(owner));
    if (!context.before && !document.isNull() && isEmpty(context.after.value(u"position")))
        context.set(u"position"_s, context.lookup.nextPosition(context.after.entity->kind, owner, document));
}

void lineConsequences(RuleContext &context)
{
    takePosition(context, u"quote"_s);
    const auto quote = context.before
        ? std::nullopt
        : context.lookup.find(EntityKind::Quote, valueOr<RecordId>(context.after.value(u"quote")));
    if (quote)
        takeFromProduct(context, *quote);
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
    case EntityKind::Deal: dealConsequences(context); break;
    case EntityKind::Task:
        taskConsequences(context);
        belongToDeal(context);
        belongToCompany(context);
        break;
    case EntityKind::Activity:
        if (isEmpty(after.value(u"at")))
            context.set(u"at"_s, clock.now());
        belongToDeal(context);
        belongToCompany(context);
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
    case EntityKind::ProposalBlock: takePosition(context, u"proposal"_s); break;
    default: break;
    }
    return std::move(context.result);
}

} // namespace satchel
