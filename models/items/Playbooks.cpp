// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Playbooks.h"

#include "domain/FieldNames.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

struct PlaybookText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::items::Playbooks)
};

PlaybookItem itemOfPlaybook(const Record &record)
{
    return {record.id, playbookItemKind(record.text(field::kind)), record.text(field::title),
        record.text(field::description), record.text(field::condition).trimmed(), record.text(field::url),
        valueOr<RecordId>(record.value(field::attachment))};
}

Result<std::vector<PlaybookItem>> itemsOfPlaybook(store::Store &store, RecordId playbook)
{
    const auto rows = TRY(store.select({EntityKind::PlaybookItem, {}, Filter::refersTo(field::playbook, playbook),
        {field::position, false}, {}, -1, false}));
    std::vector<PlaybookItem> items;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Record record = TRY(store.get(EntityKind::PlaybookItem, rows.id(row)));
        items.push_back(itemOfPlaybook(record));
    }
    return items;
}

Result<std::vector<Record>> playbookRecords(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::Playbook, {}, {}, {field::name, false}, {}, -1, false}));
    std::vector<Record> records;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Record record = TRY(store.get(EntityKind::Playbook, rows.id(row)));
        records.push_back(record);
    }
    return records;
}

/// Of a stage, of a pipeline, of every deal.
int breadthOf(const Record &playbook)
{
    if (!isEmpty(playbook.value(field::stage)))
        return 0;
    return isEmpty(playbook.value(field::pipeline)) ? 2 : 1;
}

void readCriterion(store::Store &store, RecordId deal, PlaybookEntry &entry)
{
    const auto criterion = parseFilter(store.schema(), EntityKind::Deal, entry.item.condition);
    if (!criterion) {
        entry.problem = criterion.error().what;
        return;
    }
    const auto met = store.select({EntityKind::Deal, {}, *criterion, {}, {}, 1, false, {deal}});
    if (met)
        entry.isDone = !met->isEmpty();
    else
        entry.problem = met.error().what;
}

/// What deals say about items. Of two records about the same item, which two desks made before they heard of each
/// other, the newest counts.
using AnswersByItem = QHash<RecordId, Record>;

Result<AnswersByItem> readPlaybookAnswers(store::Store &store, const Filter &which)
{
    const auto rows = TRY(store.select({EntityKind::PlaybookAnswer, {}, which, {}, {}, -1, false}));
    AnswersByItem answers;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Record record = TRY(store.get(EntityKind::PlaybookAnswer, rows.id(row)));
        const auto item = valueOr<RecordId>(record.value(field::item));
        const auto at = valueOr<Instant>(record.value(field::answered_at));
        const auto known = answers.constFind(item);
        if (known == answers.cend() || valueOr<Instant>(known->value(field::answered_at)) < at)
            answers.insert(item, record);
    }
    return answers;
}

Result<AnswersByItem> answersOfDeal(store::Store &store, RecordId deal)
{
    return readPlaybookAnswers(store, Filter::refersTo(field::deal, deal));
}

PlaybookEntry playbookEntryOf(store::Store &store, RecordId deal, PlaybookItem item, const AnswersByItem &answers)
{
    PlaybookEntry entry{std::move(item), false, {}, {}, {}, {}};
    if (entry.item.kind == PlaybookItemKind::Criterion)
        readCriterion(store, deal, entry);
    const auto answer = answers.constFind(entry.item.id);
    const bool isKept = entry.item.kind == PlaybookItemKind::Step || entry.item.kind == PlaybookItemKind::Question;
    if (!isKept || answer == answers.cend())
        return entry;
    entry.answer = answer->text(field::answer);
    entry.isDone = entry.item.kind == PlaybookItemKind::Question ? !entry.answer.isEmpty()
                                                                 : valueOr<bool>(answer->value(field::is_done));
    if (const auto by = valueOr<RecordId>(answer->value(field::answered_by)); !by.isNull())
        entry.doneBy = store.title(EntityKind::User, by);
    entry.doneAt = valueOr<Instant>(answer->value(field::answered_at));
    return entry;
}

/// Creates the deal's record of an item, or changes it.
Result<std::vector<Edit>> editsOfAnswer(
    store::Store &store, RecordId deal, RecordId item, std::vector<FieldValue> values)
{
    const RecordId me = store.me();
    values.push_back({field::answered_by, me.isNull() ? Value() : Value(me)});
    values.push_back({field::answered_at, store.clock().now()});
    const auto kept = TRY(readPlaybookAnswers(
        store, Filter::all({Filter::refersTo(field::deal, deal), Filter::refersTo(field::item, item)})));
    if (!kept.isEmpty())
        return std::vector{Edit::update(EntityKind::PlaybookAnswer, kept.cbegin()->id, std::move(values))};
    values.push_back({field::deal, deal});
    values.push_back({field::item, item});
    return std::vector{Edit::create(EntityKind::PlaybookAnswer, {}, std::move(values))};
}

} // namespace

int DealPlaybook::countOfTasks() const
{
    return static_cast<int>(std::ranges::count_if(
        entries, [](const PlaybookEntry &entry) { return entry.item.kind != PlaybookItemKind::Material; }));
}

int DealPlaybook::countOfDone() const
{
    return static_cast<int>(std::ranges::count_if(entries,
        [](const PlaybookEntry &entry) { return entry.item.kind != PlaybookItemKind::Material && entry.isDone; }));
}

Result<std::vector<Playbook>> readPlaybooks(store::Store &store)
{
    const auto records = TRY(playbookRecords(store));
    std::vector<Playbook> playbooks;
    for (const Record &record : records) {
        auto items = TRY(itemsOfPlaybook(store, record.id));
        playbooks.push_back({record.id, record.text(field::name), record.text(field::description),
            valueOr<RecordId>(record.value(field::pipeline)), valueOr<RecordId>(record.value(field::stage)),
            std::move(items)});
    }
    return playbooks;
}

Result<std::vector<DealPlaybook>> readDealPlaybooks(store::Store &store, const Record &deal)
{
    auto records = TRY(playbookRecords(store));
    const auto pipeline = valueOr<RecordId>(deal.value(field::pipeline));
    const auto stage = valueOr<RecordId>(deal.value(field::stage));
    std::erase_if(records, [&](const Record &record) { return !isPlaybookFor(record, pipeline, stage); });
    std::ranges::stable_sort(records, {}, breadthOf);
    std::vector<DealPlaybook> playbooks;
    if (records.empty())
        return playbooks;
    const auto answers = TRY(answersOfDeal(store, deal.id));
    for (const Record &record : records) {
        DealPlaybook playbook{record.id, record.text(field::name), record.text(field::description), {}};
        auto items = TRY(itemsOfPlaybook(store, record.id));
        for (PlaybookItem &item : items) {
            playbook.entries.push_back(playbookEntryOf(store, deal.id, std::move(item), answers));
        }
        playbooks.push_back(std::move(playbook));
    }
    return playbooks;
}

Result<ChangeSet> tickStep(store::Store &store, RecordId deal, const PlaybookItem &step, bool isDone)
{
    auto edits = TRY(editsOfAnswer(store, deal, step.id, {{field::is_done, isDone}}));
    return ChangeSet{isDone ? PlaybookText::tr("Completed the step “%1”").arg(step.title)
                            : PlaybookText::tr("Reopened the step “%1”").arg(step.title),
        Origin::user(), std::move(edits), {}};
}

Result<ChangeSet> answerQuestion(
    store::Store &store, RecordId deal, const PlaybookItem &question, const QString &answer)
{
    const QString text = answer.trimmed();
    auto edits = TRY(
        editsOfAnswer(store, deal, question.id, {{field::answer, text.isEmpty() ? Value() : Value(text)}}));
    return ChangeSet{text.isEmpty() ? PlaybookText::tr("Removed the answer to “%1”").arg(question.title)
                                    : PlaybookText::tr("Answered “%1”").arg(question.title),
        Origin::user(), std::move(edits), {}};
}

ChangeSet deletePlaybook(const Playbook &playbook)
{
    ChangeSet changes{PlaybookText::tr("Deleted the playbook “%1”").arg(playbook.name), Origin::user(), {}, {}};
    for (const PlaybookItem &item : playbook.items)
        changes.edits.push_back(Edit::remove(EntityKind::PlaybookItem, item.id));
    changes.edits.push_back(Edit::remove(EntityKind::Playbook, playbook.id));
    return changes;
}

/// All get a new position: those that other programs wrote may be the same.
ChangeSet movePlaybookItem(const Playbook &playbook, size_t item, int by)
{
    ChangeSet changes{PlaybookText::tr("Moved an item of “%1”").arg(playbook.name), Origin::user(), {}, {}};
    std::vector<RecordId> order;
    for (const PlaybookItem &one : playbook.items)
        order.push_back(one.id);
    const auto other = static_cast<qsizetype>(item) + by;
    if (item >= order.size() || other < 0 || other >= static_cast<qsizetype>(order.size()))
        return changes;
    std::swap(order[item], order[static_cast<size_t>(other)]);
    for (size_t i = 0; i < order.size(); ++i)
        changes.edits.push_back(
            Edit::update(EntityKind::PlaybookItem, order[i], {{field::position, static_cast<qint64>(i + 1)}}));
    return changes;
}

} // namespace satchel::items
