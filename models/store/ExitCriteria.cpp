// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ExitCriteria.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/FilterMatch.h"
#include "domain/Formula.h"
#include "domain/PlaybookRules.h"
#include "store/DryRun.h"
#include "store/ExchangeRates.h"
#include "store/PlannedRecords.h"
#include "store/SetEntries.h"
#include "store/Statements.h"
#include "store/Store.h"

#include <algorithm>
#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr size_t dealsAskedTogether = 400; // a query takes a limited number of ids

/// What follows from the stage (domain/Consequences.cpp): after a move it is that of the new stage.
constexpr std::array followingStage{field::stage, field::stage_since, field::pipeline, field::probability,
    field::status, field::closed_on, field::lost_reason};

bool followsStage(const QString &name)
{
    return std::ranges::any_of(followingStage, [&](const FieldName &one) { return name == one; });
}

const Value &givenValue(const Edit &edit, const FieldName &name)
{
    static const Value nothing;
    const auto given = std::ranges::find(edit.values, QString(name), &FieldValue::field);
    return given == edit.values.end() ? nothing : given->value;
}

Result<std::optional<Record>> presentRecord(Store &store, EntityKind entity, RecordId id)
{
    auto record = id.isNull() ? fail(Error::Kind::NotFound, {}) : store.get(entity, id);
    if (!record && record.error().kind == Error::Kind::NotFound)
        return std::optional<Record>();
    if (!record)
        return fail(record.error());
    return record->isDeleted() ? std::optional<Record>() : std::optional(std::move(*record));
}

/// The deal that the acceptance of a document wins (domain/Consequences.h); null where none is.
Result<RecordId> dealWonWith(Store &store, const Edit &acceptance)
{
    const auto document = TRY(presentRecord(store, acceptance.entity, acceptance.id));
    if (!document || document->text(field::status) == choice::accepted)
        return RecordId();
    const auto given = std::ranges::find(acceptance.values, QString(field::deal), &FieldValue::field);
    const Value &deal = given == acceptance.values.end() ? document->value(field::deal) : given->value;
    const auto open = TRY(presentRecord(store, EntityKind::Deal, valueOr<RecordId>(deal)));
    return open && open->text(field::status) == choice::open ? open->id : RecordId();
}

std::vector<RecordId> idsOf(const std::vector<Edit> &edits)
{
    std::vector<RecordId> ids;
    for (const Edit &edit : edits)
        ids.push_back(edit.id);
    return ids;
}

/// Those of the deals that a filter finds.
Result<QSet<RecordId>> dealsFound(Store &store, const Filter &filter, std::span<const RecordId> deals)
{
    QSet<RecordId> found;
    while (!deals.empty()) { // no ids would mean all records
        const auto slice = deals.first(std::min(deals.size(), dealsAskedTogether));
        const auto rows = TRY(
            store.select({EntityKind::Deal, {}, filter, {}, {}, -1, false, {slice.begin(), slice.end()}}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            found.insert(rows.id(row));
        deals = deals.subspan(slice.size());
    }
    return found;
}

struct PlaceOfDeal
{
    RecordId stage;
    RecordId pipeline;
};

Result<QHash<RecordId, PlaceOfDeal>> placesOfDeals(Store &store, std::span<const RecordId> deals)
{
    QHash<RecordId, PlaceOfDeal> places;
    while (!deals.empty()) {
        const auto slice = deals.first(std::min(deals.size(), dealsAskedTogether));
        const auto rows = TRY(store.select(
            {EntityKind::Deal, {field::stage, field::pipeline}, {}, {}, {}, -1, false, {slice.begin(), slice.end()}}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            places.insert(rows.id(row), {rows.reference(row, 0), rows.reference(row, 1)});
        deals = deals.subspan(slice.size());
    }
    return places;
}

/// Null where the pipeline has none.
Result<RecordId> winningStage(Store &store, RecordId pipeline)
{
    const Filter filter = Filter::all(
        {Filter::refersTo(field::pipeline, pipeline), Filter::equals(field::kind, choice::won)});
    const auto rows = TRY(store.select({EntityKind::Stage, {}, filter, {field::position, false}, {}, 1, false}));
    return rows.isEmpty() ? RecordId() : rows.id(0);
}

QJsonValue scalarFromLog(const QByteArray &json)
{
    return json.isEmpty() ? QJsonValue() : QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

/// Whether a filter over deals asks for one of these values, or for what is calculated, which may follow from them.
bool asksForAny(const Entity &deals, const Filter &filter, const std::vector<FieldValue> &values)
{
    if (filter.kind == Filter::Kind::Has) // what other records are like
        return false;
    const QString name = filter.path.section(u'.', 0, 0);
    const Field *asked = deals.find(name);
    return (asked && asked->isCalculated()) || std::ranges::find(values, name, &FieldValue::field) != values.end()
        || std::ranges::any_of(filter.children, [&](const Filter &child) { return asksForAny(deals, child, values); });
}

std::optional<Record> plannedOrStored(Store &store, const PlannedRecords *planned, EntityKind entity, RecordId id)
{
    auto record = planned ? planned->find(store.sharedSchema()->shared(entity), id) : std::nullopt;
    if (record)
        return record;
    auto stored = store.get(entity, id);
    return stored ? std::optional(std::move(*stored)) : std::nullopt;
}

/// What other records say of a deal. Nothing that moves deals changes it.
FilterMatch matchInStore(Store &store, const Filter &filter, RecordId deal)
{
    const auto rows = store.select({EntityKind::Deal, {}, filter, {}, {}, 1, false, {deal}});
    if (!rows)
        return FilterMatch::Unknown;
    return rows->isEmpty() ? FilterMatch::No : FilterMatch::Yes;
}

/// Whether a deal meets the criterion as it is when it leaves. What cannot be found out counts as met.
bool meetsWhenLeaving(Store &store, const Filter &criterion, const StageMove &move, const PlannedRecords *planned)
{
    auto deal = plannedOrStored(store, planned, EntityKind::Deal, move.deal);
    if (!deal)
        return true;
    for (const FieldValue &value : move.values)
        deal->set(value.field, value.value);
    const auto find = [&store, planned](
                          EntityKind entity, RecordId id) { return plannedOrStored(store, planned, entity, id); };
    const Clock &clock = store.clock();
    calculate(*deal, {clock.today(), clock.zone(), find});
    const FilterMatchContext context{clock.today(), clock.zone(), store.me(), clock.now(), find, true,
        [&](const Filter &related) { return matchInStore(store, related, move.deal); },
        [&] { return readExchangeRates(store); }};
    return matchFilter(store.schema(), criterion, *deal, context) != FilterMatch::No;
}

/// The moves from one stage to another.
struct MovesTogether
{
    RecordId from;
    RecordId to;
    std::vector<const StageMove *> moves = {};
};

std::vector<MovesTogether> movesByStages(
    std::span<const StageMove> moves, const QSet<RecordId> &existing, const PlannedRecords *planned)
{
    std::vector<MovesTogether> groups;
    for (const StageMove &move : moves) {
        if (!existing.contains(move.deal) && !(planned && planned->contains(move.deal)))
            continue;
        auto group = std::ranges::find_if(
            groups, [&](const MovesTogether &one) { return one.from == move.from && one.to == move.to; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {move.from, move.to});
        group->moves.push_back(&move);
    }
    return groups;
}

template <typename Moves> std::vector<RecordId> dealsOf(const Moves &moves)
{
    std::vector<RecordId> deals;
    for (const auto &move : moves) {
        if constexpr (std::is_pointer_v<std::decay_t<decltype(move)>>)
            deals.push_back(move->deal);
        else
            deals.push_back(move.deal);
    }
    return deals;
}

void addDeal(std::vector<UnmetCriterion> &unmet, RecordId item, const QString &title, RecordId deal)
{
    auto known = std::ranges::find(unmet, item, &UnmetCriterion::item);
    if (known == unmet.end())
        known = unmet.insert(unmet.end(), {item, title, {}});
    known->deals.push_back(deal);
}

Result<std::vector<UnmetCriterion>> unmetOfMoves(
    Store &store, ExitCriteria criteria, std::span<const StageMove> moves, const PlannedRecords *planned = nullptr)
{
    std::vector<UnmetCriterion> unmet;
    TRY(criteria.addUnmet(store, moves, unmet, planned));
    return unmet;
}

} // namespace

void StageMoveTracker::add(RecordId deal, const QString &name, const Value &before, const Value &after)
{
    if (!followsStage(name))
        return;
    if (!m_moves.contains(deal))
        m_order.push_back(deal);
    Move &move = m_moves[deal];
    const bool isKnown = std::ranges::find(move.before, name, &FieldValue::field) != move.before.end();
    if (!isKnown)
        move.before.push_back({name, before});
    if (name != field::stage)
        return;
    if (!isKnown)
        move.from = valueOr<RecordId>(before);
    move.to = valueOr<RecordId>(after);
}

std::vector<StageMove> StageMoveTracker::take()
{
    std::vector<StageMove> moves;
    for (const RecordId &deal : m_order) {
        Move &move = m_moves[deal];
        if (!move.from.isNull() && !move.to.isNull() && move.from != move.to)
            moves.push_back({deal, move.from, move.to, std::move(move.before)});
    }
    m_moves.clear();
    m_order.clear();
    return moves;
}

bool isAcceptance(const Edit &edit)
{
    return edit.kind == Edit::Kind::Update && (edit.entity == EntityKind::Quote || edit.entity == EntityKind::Proposal)
        && textOf(givenValue(edit, field::status)) == choice::accepted;
}

bool mayMoveDeal(const Edit &edit)
{
    return isAcceptance(edit)
        || (edit.kind == Edit::Kind::Update && edit.entity == EntityKind::Deal
            && (!isEmpty(givenValue(edit, field::stage)) || textOf(givenValue(edit, field::status)) == choice::won));
}

Result<std::vector<Edit>> dealEdits(Store &store, std::span<const Edit> edits)
{
    std::vector<Edit> ofDeals;
    for (const Edit &edit : edits) {
        if (!mayMoveDeal(edit))
            continue;
        if (!isAcceptance(edit)) {
            ofDeals.push_back(edit);
            continue;
        }
        const RecordId deal = TRY(dealWonWith(store, edit));
        if (!deal.isNull())
            ofDeals.push_back(Edit::update(EntityKind::Deal, deal, {{field::status, choice::won}}));
    }
    return ofDeals;
}

Result<std::vector<StageMove>> stageMoves(Store &store, std::span<const Edit> edits)
{
    const auto moving = TRY(dealEdits(store, edits));
    const auto places = TRY(placesOfDeals(store, idsOf(moving)));
    QHash<RecordId, RecordId> winningStages; // by pipeline
    QHash<RecordId, size_t> known; // by deal
    std::vector<StageMove> moves;
    for (const Edit &edit : moving) {
        const auto place = places.constFind(edit.id);
        if (place == places.cend() || place->stage.isNull())
            continue;
        auto to = valueOr<RecordId>(givenValue(edit, field::stage));
        if (to.isNull() && textOf(givenValue(edit, field::status)) == choice::won) {
            const auto given = valueOr<RecordId>(givenValue(edit, field::pipeline));
            const RecordId pipeline = given.isNull() ? place->pipeline : given;
            if (!winningStages.contains(pipeline)) {
                const RecordId winning = TRY(winningStage(store, pipeline));
                winningStages.insert(pipeline, winning);
            }
            to = winningStages.value(pipeline);
        }
        if (to.isNull() || to == place->stage)
            continue;
        StageMove move{edit.id, place->stage, to, edit.values};
        std::erase_if(move.values, [](const FieldValue &value) {
            return value.field == field::stage || value.field == field::status || value.field == field::pipeline;
        });
        if (const auto before = known.constFind(edit.id); before != known.cend()) { // the last one counts
            moves[*before] = std::move(move);
            continue;
        }
        known.insert(edit.id, moves.size());
        moves.push_back(std::move(move));
    }
    return moves;
}

std::vector<StageMove> stageMoves(std::span<const Change> changes)
{
    StageMoveTracker moves;
    for (const Change &change : changes) {
        if (change.kind == Edit::Kind::Update && change.entity == EntityKind::Deal)
            moves.add(change.record, change.field, change.before, change.after);
    }
    return moves.take();
}

Result<std::vector<StageMove>> stageMoves(Store &store, ChangeSetId changeSet)
{
    static const std::string sql = [] {
        QStringList names;
        for (const FieldName &name : followingStage)
            names.append(u'\'' + QString(name) + u'\'');
        // Of the deals that changed their stage only: others may be very many.
        const QString ofSet = QLatin1StringView(entriesOfSets)
            + u" WHERE s.number = ?1 AND c.entity = ?2 AND c.kind = ?3"_s;
        return u"SELECT c.record, c.field, c.before, c.after FROM %1 AND c.field IN (%2)"
               " AND c.record IN (SELECT c.record FROM %1 AND c.field = '%3') ORDER BY c.sequence"_s
                   .arg(ofSet, names.join(u", "_s), QString(field::stage))
                   .toStdString();
    }();
    const Entity &deals = store.schema().entity(EntityKind::Deal);
    StageMoveTracker moves;
    const qint64 number = TRY(store.log().numberOf(changeSet));
    TRY(eachRow(bound(store.database(), sql, number, EntityKind::Deal, Edit::Kind::Update), [&](const Statement &row) {
        const Field *changed = deals.find(row.text(1));
        if (!changed)
            return;
        const auto before = valueFromJson(changed->type, scalarFromLog(utf8At(row, 2)));
        const auto after = valueFromJson(changed->type, scalarFromLog(utf8At(row, 3)));
        if (before && after)
            moves.add(recordIdAt(row, 0), changed->name, *before, *after);
    }));
    return moves.take();
}

Result<bool> hasExitCriteria(Store &store)
{
    const auto rows = TRY(
        store.select({EntityKind::PlaybookItem, {}, Filter::equals(field::kind, choice::criterion), {}, {}, 1, false}));
    return !rows.isEmpty();
}

Result<ExitCriteria> ExitCriteria::read(Store &store)
{
    ExitCriteria criteria;
    const auto items = TRY(store.select({EntityKind::PlaybookItem, {field::playbook, field::title, field::condition},
        Filter::equals(field::kind, choice::criterion), {field::position, false}, {}, -1, false}));
    if (items.isEmpty())
        return criteria;
    const auto playbooks = TRY(store.select({EntityKind::Playbook, {}, {}, {field::name, false}, {}, -1, false}));
    for (qsizetype playbook = 0; playbook < playbooks.size(); ++playbook) {
        for (qsizetype item = 0; item < items.size(); ++item) {
            if (items.reference(item, 0) != playbooks.id(playbook))
                continue;
            auto filter = parseFilter(store.schema(), EntityKind::Deal, items.text(item, 2).trimmed());
            if (!filter)
                continue;
            const Record record = TRY(store.get(EntityKind::Playbook, playbooks.id(playbook)));
            criteria.m_criteria.push_back({items.id(item), items.text(item, 1), std::move(*filter), record});
        }
    }
    return criteria;
}

Result<void> ExitCriteria::addUnmet(
    Store &store, std::span<const StageMove> moves, std::vector<UnmetCriterion> &unmet, const PlannedRecords *planned)
{
    if (isEmpty() || moves.empty())
        return {};
    const Entity &deals = store.schema().entity(EntityKind::Deal);
    const auto existing = TRY(dealsFound(store, {}, dealsOf(moves)));
    for (const MovesTogether &group : movesByStages(moves, existing, planned)) {
        if (!isOnward(store, group.from, group.to))
            continue;
        const std::vector<RecordId> leaving = dealsOf(group.moves);
        for (const Criterion &criterion : m_criteria) {
            if (!isFor(store, criterion, group.from, group.to))
                continue;
            const auto met = TRY(dealsFound(store, criterion.filter, leaving));
            for (const StageMove *move : group.moves) {
                const bool isOtherNow = !existing.contains(move->deal)
                    || asksForAny(deals, criterion.filter, move->values);
                const bool isMet = isOtherNow ? meetsWhenLeaving(store, criterion.filter, *move, planned)
                                              : met.contains(move->deal);
                if (!isMet)
                    addDeal(unmet, criterion.item, criterion.title, move->deal);
            }
        }
    }
    return {};
}

/// From an open stage to a later one of the same pipeline, or to where deals are won, wherever that is listed.
bool ExitCriteria::isOnward(Store &store, RecordId from, RecordId to)
{
    stageOf(store, from); // both before either is looked at: the cache may grow
    const auto &target = stageOf(store, to);
    const auto &source = stageOf(store, from);
    if (!source || !target || source->text(field::kind) != choice::open
        || source->value(field::pipeline) != target->value(field::pipeline))
        return false;
    const QString kind = target->text(field::kind);
    return kind != choice::lost && !valueOr<bool>(target->value(field::set_aside))
        && (kind == choice::won
            || valueOr<qint64>(source->value(field::position)) < valueOr<qint64>(target->value(field::position)));
}

/// What holds for a pipeline or for every deal holds until the deal is won.
bool ExitCriteria::isFor(Store &store, const Criterion &criterion, RecordId from, RecordId to)
{
    const auto &target = stageOf(store, to);
    const bool isLeft = !satchel::isEmpty(criterion.playbook.value(field::stage))
        || target->text(field::kind) == choice::won;
    return isLeft && isPlaybookFor(criterion.playbook, valueOr<RecordId>(target->value(field::pipeline)), from);
}

const std::optional<Record> &ExitCriteria::stageOf(Store &store, RecordId id)
{
    const auto known = m_stages.constFind(id);
    if (known != m_stages.cend())
        return *known;
    auto stage = store.get(EntityKind::Stage, id);
    return *m_stages.insert(id, stage ? std::optional(std::move(*stage)) : std::nullopt);
}

Result<std::vector<UnmetCriterion>> unmetCriteria(Store &store, std::span<const Edit> edits)
{
    if (std::ranges::none_of(edits, mayMoveDeal))
        return {};
    auto criteria = TRY(ExitCriteria::read(store));
    if (criteria.isEmpty())
        return {};
    const auto moves = TRY(stageMoves(store, edits));
    return unmetOfMoves(store, std::move(criteria), moves);
}

Result<std::vector<UnmetCriterion>> unmetCriteria(Store &store, std::span<const Change> changes)
{
    const auto moves = stageMoves(changes);
    if (moves.empty())
        return {};
    auto criteria = TRY(ExitCriteria::read(store));
    return unmetOfMoves(store, std::move(criteria), moves);
}

Result<std::vector<UnmetCriterion>> unmetCriteria(Store &store, ChangeSetId changeSet)
{
    auto criteria = TRY(ExitCriteria::read(store));
    if (criteria.isEmpty())
        return {};
    const auto moves = TRY(stageMoves(store, changeSet));
    return unmetOfMoves(store, std::move(criteria), moves);
}

Result<std::vector<UnmetCriterion>> unmetCriteria(Store &store, const DryRun &dryRun)
{
    auto criteria = TRY(ExitCriteria::read(store));
    if (criteria.isEmpty())
        return {};
    return unmetOfMoves(store, std::move(criteria), dryRun.stageMoves(), &dryRun.planned());
}

std::vector<RecordId> dealsWithUnmet(const std::vector<UnmetCriterion> &unmet)
{
    std::vector<RecordId> deals;
    QSet<RecordId> known;
    for (const UnmetCriterion &criterion : unmet) {
        for (const RecordId &deal : criterion.deals) {
            if (!known.contains(deal))
                deals.push_back(deal);
            known.insert(deal);
        }
    }
    return deals;
}

std::vector<DealWithUnmetCriteria> unmetByDeal(
    Store &store, const std::vector<UnmetCriterion> &unmet, size_t atMost, const PlannedRecords *planned)
{
    std::vector<DealWithUnmetCriteria> deals;
    QHash<RecordId, size_t> places;
    for (const RecordId &deal : dealsWithUnmet(unmet)) {
        if (deals.size() == atMost)
            break;
        places.insert(deal, deals.size());
        const auto record = plannedOrStored(store, planned, EntityKind::Deal, deal);
        deals.push_back({deal, record ? store.title(*record) : QString(), {}});
    }
    for (const UnmetCriterion &criterion : unmet) {
        for (const RecordId &deal : criterion.deals) {
            const auto place = places.constFind(deal);
            if (place != places.cend())
                deals[*place].criteria.append(criterion.title);
        }
    }
    return deals;
}

} // namespace satchel::store
