// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Consequences.h"

#include "domain/Recurrence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

struct Situation
{
    const Record *before;
    const Record &after;
    const std::vector<FieldValue> &given;
    RecordLookup &lookup;
    const Clock &clock;
    Consequences result{};

    bool isGiven(QStringView field) const
    {
        return std::any_of(given.begin(), given.end(), [field](const FieldValue &value) { return value.field == field; });
    }
    bool hasChanged(QStringView field) const { return !before || before->value(field) != after.value(field); }
    void set(const QString &field, Value value)
    {
        if (!isGiven(field) && after.value(field) != value)
            result.values.push_back({field, std::move(value)});
    }
};

void enterStage(Situation &situation, const Record &stage)
{
    const QString kind = stage.text(u"kind");
    situation.set(u"stage_since"_s, situation.clock.now());
    situation.set(u"pipeline"_s, stage.value(u"pipeline"));
    situation.set(u"probability"_s, stage.value(u"probability"));
    situation.set(u"status"_s, kind.isEmpty() ? u"open"_s : kind);
    if (kind == "won"_L1 || kind == "lost"_L1)
        situation.set(u"closed_on"_s, situation.clock.today());
    else
        situation.set(u"closed_on"_s, Value());
    if (kind != "lost"_L1)
        situation.set(u"lost_reason"_s, Value());
}

/// The stage a deal goes to when only its status or pipeline was said.
std::optional<Record> impliedStage(Situation &situation)
{
    const auto pipeline = valueOr<RecordId>(situation.after.value(u"pipeline"));
    const QString status = situation.after.text(u"status");
    const bool isClosed = status == "won"_L1 || status == "lost"_L1;
    return situation.lookup.firstStage(pipeline, isClosed ? status : u"open"_s);
}

void dealConsequences(Situation &situation)
{
    const Value stageId = situation.after.value(u"stage");
    const bool statusWasSaid = situation.isGiven(u"status") && situation.hasChanged(u"status");
    const bool stageWasSaid = situation.isGiven(u"stage") && !isEmpty(stageId);
    const bool pipelineWasSaid = situation.isGiven(u"pipeline") && situation.hasChanged(u"pipeline");
    if (isEmpty(stageId) || ((statusWasSaid || pipelineWasSaid) && !stageWasSaid)) {
        if (situation.after.text(u"status") == "abandoned"_L1) {
            situation.set(u"closed_on"_s, situation.clock.today());
            return;
        }
        if (const auto stage = impliedStage(situation)) {
            situation.set(u"stage"_s, stage->id);
            enterStage(situation, *stage);
        }
        return;
    }
    if (!situation.hasChanged(u"stage"))
        return;
    if (const auto stage = situation.lookup.find(EntityKind::Stage, std::get<RecordId>(stageId)))
        enterStage(situation, *stage);
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
void planNext(Situation &situation)
{
    const auto next = stepAfter(situation.after, situation.clock);
    if (!next)
        return;
    const RecordId id = nextTaskId(situation.after.id);
    const auto present = situation.lookup.find(EntityKind::Task, id);
    auto values = valuesOfNext(situation.after, *next);
    if (!present)
        situation.result.edits = editsToCreate(id, std::move(values));
    else if (present->isDeleted())
        situation.result.edits = editsToRestore(id, std::move(values));
}

void taskConsequences(Situation &situation)
{
    const bool isCompleted = situation.after.text(u"status") == "completed"_L1;
    if (!isCompleted && !isEmpty(situation.after.value(u"completed_at")))
        situation.result.values.push_back({u"completed_at"_s, {}}); // also when it was given: what is open is found by the lack of it
    if (!isCompleted || !situation.hasChanged(u"status"))
        return;
    situation.set(u"completed_at"_s, situation.clock.now());
    if (situation.before && !situation.after.text(u"recurrence").isEmpty())
        planNext(situation);
}

void belongToCompany(Situation &situation)
{
    if (!isEmpty(situation.after.value(u"company")) || !situation.hasChanged(u"contact"))
        return;
    const auto contactId = valueOr<RecordId>(situation.after.value(u"contact"));
    if (contactId.isNull())
        return;
    if (const auto contact = situation.lookup.find(EntityKind::Contact, contactId))
        situation.set(u"company"_s, contact->value(u"company"));
}

void belongToDeal(Situation &situation)
{
    const auto dealId = valueOr<RecordId>(situation.after.value(u"deal"));
    if (dealId.isNull() || !situation.hasChanged(u"deal") || !isEmpty(situation.after.value(u"contact"))
        || !isEmpty(situation.after.value(u"company")))
        return;
    if (const auto deal = situation.lookup.find(EntityKind::Deal, dealId)) {
        situation.set(u"contact"_s, deal->value(u"contact"));
        situation.set(u"company"_s, deal->value(u"company"));
    }
}

/// `subject` names the quote or proposal.
void tellTimeline(Situation &situation, const QString &kind, const QString &subject)
{
    const Record &document = situation.after;
    std::vector<FieldValue> values = {{u"kind"_s, kind}, {u"at"_s, situation.clock.now()}};
    const auto version = valueOr<qint64>(document.value(u"version"), 1);
    values.push_back({u"subject"_s, version > 1 ? u"%1 (%2)"_s.arg(subject).arg(version) : subject});
    for (const auto &field : {u"contact"_s, u"company"_s, u"deal"_s, u"owner"_s}) {
        if (!isEmpty(document.value(field)))
            values.push_back({field, document.value(field)});
    }
    situation.result.edits.push_back(Edit::create(EntityKind::Activity, {}, std::move(values)));
}

void sendQuote(Situation &situation)
{
    QString name = situation.after.text(u"number");
    if (name.isEmpty()) {
        const auto day = valueOr<QDate>(situation.after.value(u"issued_on"), situation.clock.today());
        const auto number = situation.lookup.takeQuoteNumber(day);
        if (!number) {
            situation.result.failure = number.error();
            return;
        }
        name = *number;
        situation.result.values.push_back({u"number"_s, name});
    }
    if (isEmpty(situation.after.value(u"issued_on")))
        situation.set(u"issued_on"_s, situation.clock.today());
    situation.set(u"sent_at"_s, situation.clock.now());
    tellTimeline(situation, u"quote_sent"_s, name);
}

void winDeal(Situation &situation)
{
    const auto id = valueOr<RecordId>(situation.after.value(u"deal"));
    const auto deal = id.isNull() ? std::nullopt : situation.lookup.find(EntityKind::Deal, id);
    if (deal && !deal->isDeleted() && deal->text(u"status") == "open"_L1)
        situation.result.edits.push_back(Edit::update(EntityKind::Deal, id, {{u"status"_s, u"won"_s}}));
}

void quoteConsequences(Situation &situation)
{
    const Record &quote = situation.after;
    const QString status = quote.text(u"status");
    if (!situation.before) {
        situation.set(u"version"_s, valueOr<qint64>(quote.value(u"version"), 1));
        if (isEmpty(quote.value(u"currency"))) {
            const auto deal = situation.lookup.find(EntityKind::Deal, valueOr<RecordId>(quote.value(u"deal")));
            const auto value = deal ? valueOr<Money>(deal->value(u"value")) : Money();
            situation.set(u"currency"_s, (value.currency.isNull() ? situation.lookup.mainCurrency() : value.currency).code());
        }
        // With a number it is history that is brought in; what was sent elsewhere is not sent again.
        if (!status.isEmpty() && status != "draft"_L1 && quote.text(u"number").isEmpty())
            sendQuote(situation);
        return;
    }
    if (!situation.hasChanged(u"status"))
        return;
    if (status == "sent"_L1)
        return sendQuote(situation);
    situation.set(status + u"_at"_s, situation.clock.now());
    if (status == "accepted"_L1)
        winDeal(situation);
    if (status == "accepted"_L1 || status == "rejected"_L1)
        tellTimeline(situation, u"quote_"_s + status, quote.text(u"number"));
}

/// One that is created sent or decided is history that is brought in.
void proposalConsequences(Situation &situation)
{
    const QString status = situation.after.text(u"status");
    if (!situation.before)
        return situation.set(u"version"_s, valueOr<qint64>(situation.after.value(u"version"), 1));
    if (!situation.hasChanged(u"status"))
        return;
    situation.set(status + u"_at"_s, situation.clock.now());
    if (status == "accepted"_L1)
        winDeal(situation);
    tellTimeline(situation, u"proposal_"_s + status, titleOf(situation.after));
}

void takeFromProduct(Situation &situation, const Record &quote)
{
    const auto product = situation.lookup.find(EntityKind::Product, valueOr<RecordId>(situation.after.value(u"product")));
    if (!product)
        return;
    for (const auto &field : {u"name"_s, u"description"_s, u"unit"_s, u"tax_rate"_s, u"tax_category"_s}) {
        const bool isOpen = isEmpty(situation.after.value(field));
        if (isOpen && !isEmpty(product->value(field)))
            situation.set(field, product->value(field));
    }
    const auto currency = Currency::fromCode(quote.text(u"currency"));
    const auto price = currency && isEmpty(situation.after.value(u"unit_price"))
        ? situation.lookup.priceOf(*product, valueOr<RecordId>(quote.value(u"price_list")), *currency)
        : std::nullopt;
    if (price)
        situation.set(u"unit_price"_s, *price);
}

/// A new part stands behind those its document has.
void takePosition(Situation &situation, const QString &owner)
{
    const auto document = valueOr<RecordId>(situation.after.value(owner));
    if (!situation.before && !document.isNull() && isEmpty(situation.after.value(u"position")))
        situation.set(u"position"_s, situation.lookup.nextPosition(situation.after.entity->kind, owner, document));
}

void lineConsequences(Situation &situation)
{
    takePosition(situation, u"quote"_s);
    const auto quote = situation.before ? std::nullopt : situation.lookup.find(EntityKind::Quote, valueOr<RecordId>(situation.after.value(u"quote")));
    if (quote)
        takeFromProduct(situation, *quote);
}

} // namespace

Consequences consequencesOf(const Record *before, const Record &after, const std::vector<FieldValue> &given,
    RecordLookup &lookup, const Clock &clock)
{
    Situation situation{before, after, given, lookup, clock};
    if (!before) {
        for (const Field &field : after.entity->fields) {
            if (!field.initial.isEmpty() && isEmpty(after.value(field.name)))
                situation.set(field.name, field.initial);
        }
    }
    switch (after.entity->kind) {
    case EntityKind::Deal: dealConsequences(situation); break;
    case EntityKind::Task:
        taskConsequences(situation);
        belongToDeal(situation);
        belongToCompany(situation);
        break;
    case EntityKind::Activity:
        if (isEmpty(after.value(u"at")))
            situation.set(u"at"_s, clock.now());
        belongToDeal(situation);
        belongToCompany(situation);
        break;
    case EntityKind::Quote:
        quoteConsequences(situation);
        belongToDeal(situation);
        belongToCompany(situation);
        break;
    case EntityKind::QuoteLine: lineConsequences(situation); break;
    case EntityKind::Proposal:
        proposalConsequences(situation);
        belongToDeal(situation);
        belongToCompany(situation);
        break;
    case EntityKind::ProposalBlock: takePosition(situation, u"proposal"_s); break;
    default: break;
    }
    return std::move(situation.result);
}

} // namespace satchel
