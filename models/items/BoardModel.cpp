// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BoardModel.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Overdue.h"
#include "domain/TextFolding.h"
#include "store/ExchangeRates.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr qint64 last = std::numeric_limits<qint64>::max();
constexpr qint64 mostProducts = 50; // lines read of one deal's quotes

/// "2026-11-20" and "15:30:00" as the number of their digits; stored values have this form.
qint64 digitsOf(std::string_view text)
{
    qint64 number = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            number = number * 10 + (c - '0');
    }
    return number;
}

qint64 numberOf(QDate date)
{
    return date.year() * 10'000 + date.month() * 100 + date.day();
}

int priorityOf(std::string_view key)
{
    return key == "hot" ? 3 : key == "warm" ? 2 : key == "cold" ? 1 : 0;
}

} // namespace

QStringList BoardColumn::paths()
{
    return {field::title, field::company, u"company.name"_s, field::contact, u"contact.@title"_s, field::stage,
        field::value, field::probability, field::stage_since, field::next_action, field::next_action_date,
        field::next_action_time, field::priority, field::owner, field::tags, field::expected_close,
        field::win_probability};
}

BoardModel::BoardModel(Workspace &workspace, QObject *parent) : QAbstractItemModel(parent), m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, &BoardModel::follow);
}

/// By the lanes' ids, which an index finds.
Filter BoardModel::shownDeals() const
{
    std::vector<Operand> stages;
    for (const Lane &lane : m_lanes)
        stages.push_back(Operand::fromText(lane.stage.id.toString()));
    std::vector<Filter> parts = {Filter::condition(field::stage, Filter::Op::In, std::move(stages)),
        Filter::equals(field::status, choice::open)};
    if (!m_request.filter.isEverything())
        parts.push_back(m_request.filter);
    return Filter::all(std::move(parts));
}

store::Query BoardModel::query() const
{
    return {EntityKind::Deal, BoardColumn::paths(), shownDeals(), {}, {}, -1, false};
}

/// Pipelines, stages, rates and owners: a handful of rows each.
Result<void> BoardModel::readFrame()
{
    store::Store &store = m_workspace.store();
    auto pipelines = TRY(readPipelines(store));
    m_pipelines = std::move(pipelines);
    const bool isKnown = std::ranges::find(m_pipelines, m_request.pipeline, &BoardPipeline::id) != m_pipelines.end();
    if (!isKnown)
        m_request.pipeline = m_pipelines.empty() ? RecordId() : m_pipelines.front().id;
    const auto stages = readStages(store, m_request.pipeline);
    auto rates = store::readExchangeRates(store);
    const auto users = store.select({EntityKind::User, {field::name}, {}, {}, {}, -1, false});
    if (!stages || !rates || !users)
        return fail(!stages ? stages.error() : !rates ? rates.error() : users.error());
    m_rates = std::move(*rates);
    m_lanes.clear();
    m_dock.clear();
    for (const BoardStage &stage : *stages) {
        if (stage.isLane())
            m_lanes.push_back({stage, {}, {}});
        else
            m_dock.push_back(stage);
    }
    m_owners.clear();
    for (qsizetype i = 0; i < users->size(); ++i)
        m_owners.insert(users->id(i), users->text(i, 0));
    return {};
}

Result<void> BoardModel::load(const BoardRequest &request)
{
    beginResetModel();
    m_request = request;
    m_today = m_workspace.clock().today();
    m_generation += quint64(1) << 32;
    m_rows = {};
    m_products.clear();
    auto done = readFrame();
    if (!done) {
        m_lanes.clear();
        m_dock.clear();
    } else if (!m_lanes.empty()) {
        auto rows = m_workspace.store().select(query());
        if (rows)
            m_rows = std::move(*rows);
        else
            done = fail(rows.error());
        fillLanes();
    }
    m_isLoaded = done.has_value();
    endResetModel();
    Q_EMIT loaded();
    Q_EMIT totalsChanged();
    return done;
}

void BoardModel::fillLanes()
{
    std::vector<std::pair<RecordId, Lane *>> byStage;
    for (Lane &lane : m_lanes)
        byStage.emplace_back(lane.stage.id, &lane);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const RecordId stage = m_rows.reference(row, BoardColumn::Stage);
        const auto lane = std::ranges::find(byStage, stage, &std::pair<RecordId, Lane *>::first);
        if (lane != byStage.end())
            lane->second->cards.push_back({keyOf(row), static_cast<quint32>(row)});
    }
    group(m_rows.size());
    for (Lane &lane : m_lanes)
        sortLane(lane);
}

/// A number that sorts as the board's order does; equal ones keep the order of creation.
qint64 BoardModel::keyOf(qsizetype row) const
{
    switch (m_request.order) {
    case BoardOrder::NextAction: {
        const qint64 date = digitsOf(m_rows.utf8(row, BoardColumn::ActionDate));
        const auto time = m_rows.utf8(row, BoardColumn::ActionTime);
        const qint64 today = numberOf(m_today);
        const auto state = date == 0                      ? ActionState::None
            : isOverdue(date, today)                      ? ActionState::Overdue
            : date <= numberOf(m_today.addDays(soonDays)) ? ActionState::DueSoon
                                                          : ActionState::OnTrack;
        const qint64 timeKey = time.empty() ? 999'999 : digitsOf(time); // without a time: after the day's appointments
        return (static_cast<qint64>(state) * 100'000'000 + date) * 1'000'000 + timeKey;
    }
    case BoardOrder::Value: {
        const Money value = m_rows.money(row, BoardColumn::Value);
        if (value.currency.isNull())
            return last;
        return -m_rates.convert(value).value_or(value).minor;
    }
    case BoardOrder::Age:
        return m_rows.isNull(row, BoardColumn::StageSince) ? last : m_rows.integer(row, BoardColumn::StageSince);
    case BoardOrder::Title: break;
    }
    return 0;
}

bool BoardModel::isBefore(const Card &left, const Card &right) const
{
    if (left.group != right.group)
        return left.group < right.group;
    if (left.key != right.key)
        return left.key < right.key;
    if (m_request.order == BoardOrder::Title) {
        const int compared = compareFolded(
            m_rows.utf8(left.row, BoardColumn::Title), m_rows.utf8(right.row, BoardColumn::Title));
        if (compared != 0)
            return compared < 0;
    }
    return m_rows.key(left.row) < m_rows.key(right.row);
}

void BoardModel::sortLane(Lane &lane) const
{
    std::ranges::sort(lane.cards, [this](const Card &left, const Card &right) { return isBefore(left, right); });
}

void BoardModel::setOrder(BoardOrder order)
{
    if (order == m_request.order)
        return;
    m_request.order = order;
    sortAll();
}

void BoardModel::setGrouping(BoardGrouping grouping)
{
    if (grouping == m_request.grouping)
        return;
    m_request.grouping = grouping;
    group(m_rows.size());
    sortAll();
}

quint32 BoardModel::groupOfRow(qsizetype row) const
{
    const auto found = std::ranges::find(m_groups, m_rows.reference(row, BoardColumn::Owner), &BoardGroup::id);
    return static_cast<quint32>(found - m_groups.begin());
}

int BoardModel::groupOf(RecordId owner) const
{
    const auto found = std::ranges::find(m_groups, owner, &BoardGroup::id);
    return found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin());
}

bool BoardModel::hasGroupFor(qsizetype row) const
{
    return m_request.grouping == BoardGrouping::None || groupOfRow(row) < m_groups.size();
}

/// Names the owners of the cards, and of the rows from `newRow` on that become cards, and says of each card whose it
/// is.
void BoardModel::group(qsizetype newRow)
{
    m_groups.clear();
    const bool isGrouped = m_request.grouping == BoardGrouping::Owner;
    QSet<RecordId> owners;
    for (qsizetype row = newRow; isGrouped && row < m_rows.size(); ++row)
        owners.insert(m_rows.reference(row, BoardColumn::Owner));
    for (const Lane &lane : m_lanes) {
        for (size_t i = 0; isGrouped && i < lane.cards.size(); ++i)
            owners.insert(m_rows.reference(lane.cards[i].row, BoardColumn::Owner));
    }
    for (const RecordId &owner : owners)
        m_groups.push_back({owner, m_owners.value(owner)});
    std::ranges::sort(m_groups, [me = m_workspace.me()](const BoardGroup &left, const BoardGroup &right) {
        if (left.id.isNull() != right.id.isNull())
            return right.id.isNull();
        if ((left.id == me) != (right.id == me))
            return left.id == me;
        const int compared = compareFolded(left.name.toStdString(), right.name.toStdString());
        return compared != 0 ? compared < 0 : left.id < right.id;
    });
    for (Lane &lane : m_lanes) {
        for (Card &card : lane.cards)
            card.group = isGrouped ? groupOfRow(card.row) : 0;
    }
}

std::vector<int> BoardModel::groupSizes(int lane) const
{
    std::vector<int> sizes(m_groups.size());
    if (sizes.empty())
        return sizes;
    for (const Card &card : m_lanes[static_cast<size_t>(lane)].cards)
        ++sizes[card.group];
    return sizes;
}

std::vector<BoardTotals> BoardModel::groupTotals() const
{
    std::vector<BoardTotals> totals(m_groups.size());
    for (const Lane &lane : m_lanes) {
        for (size_t i = 0; !totals.empty() && i < lane.cards.size(); ++i) {
            const Card &card = lane.cards[i];
            totals[card.group].add(m_rows.money(card.row, BoardColumn::Value),
                Decimal::fromMillionths(m_rows.integer(card.row, BoardColumn::Probability)));
        }
    }
    return totals;
}

void BoardModel::followToday()
{
    if (m_today == m_workspace.clock().today() || !m_isLoaded)
        return;
    m_today = m_workspace.clock().today();
    m_generation += quint64(1) << 32;
    sortAll();
}

void BoardModel::sortAll()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> rows;
    for (const QModelIndex &index : before)
        rows.push_back(isCard(index) ? cardAt(laneAt(index), index.row()).row : 0);
    for (Lane &lane : m_lanes) {
        for (Card &card : lane.cards)
            card.key = keyOf(card.row);
        sortLane(lane);
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!isCard(before[i]))
            continue;
        const auto &cards = m_lanes[static_cast<size_t>(laneAt(before[i]))].cards;
        const auto now = std::ranges::find(cards, rows[static_cast<size_t>(i)], &Card::row);
        changePersistentIndex(before[i], createIndex(static_cast<int>(now - cards.begin()), 0, before[i].internalId()));
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

const BoardStage *BoardModel::findStage(RecordId stage) const
{
    if (const int lane = laneOf(stage); lane >= 0)
        return &this->stage(lane);
    const auto docked = std::ranges::find(m_dock, stage, &BoardStage::id);
    return docked == m_dock.end() ? nullptr : &*docked;
}

int BoardModel::laneOf(RecordId stage) const
{
    const auto found = std::ranges::find(m_lanes, stage, [](const Lane &lane) { return lane.stage.id; });
    return found == m_lanes.end() ? -1 : static_cast<int>(found - m_lanes.begin());
}

qint64 BoardModel::openCount() const
{
    return std::accumulate(m_lanes.begin(), m_lanes.end(), qint64(0),
        [](qint64 sum, const Lane &lane) { return sum + static_cast<qint64>(lane.cards.size()); });
}

BoardCard BoardModel::card(int lane, int position) const
{
    const qsizetype row = cardAt(lane, position).row;
    BoardCard card;
    card.id = m_rows.id(row);
    card.title = m_rows.text(row, BoardColumn::Title);
    card.company = m_rows.text(row, BoardColumn::CompanyName);
    if (card.company == card.title) // as an import names deals by default; once is enough
        card.company.clear();
    card.contact = m_rows.text(row, BoardColumn::ContactName);
    card.value = m_rows.money(row, BoardColumn::Value);
    card.probability = Decimal::fromMillionths(m_rows.integer(row, BoardColumn::Probability));
    if (!m_rows.isNull(row, BoardColumn::StageSince)) {
        card.stageSince = Instant{m_rows.integer(row, BoardColumn::StageSince)}.dateIn(m_workspace.clock().zone());
        card.daysInStage = std::max<qint64>(0, card.stageSince.daysTo(m_today));
    }
    const qint64 rottingDays = stage(lane).rottingDays;
    card.isRotting = rottingDays > 0 && card.daysInStage > rottingDays;
    card.priority = priorityOf(m_rows.utf8(row, BoardColumn::Priority));
    card.ownerId = m_rows.reference(row, BoardColumn::Owner);
    card.owner = m_owners.value(card.ownerId);
    card.action = m_rows.text(row, BoardColumn::Action);
    card.actionDate = valueOr<QDate>(m_rows.value(row, BoardColumn::ActionDate));
    card.actionTime = valueOr<QTime>(m_rows.value(row, BoardColumn::ActionTime));
    if (card.actionDate.isValid()) {
        card.actionState = isOverdue(card.actionDate, m_today) ? ActionState::Overdue
            : card.actionDate <= m_today.addDays(soonDays)     ? ActionState::DueSoon
                                                               : ActionState::OnTrack;
    }
    card.expectedClose = valueOr<QDate>(m_rows.value(row, BoardColumn::ExpectedClose));
    if (!m_rows.isNull(row, BoardColumn::WinProbability))
        card.winProbability = Decimal::fromMillionths(m_rows.integer(row, BoardColumn::WinProbability));
    card.tags = valueOr<QStringList>(m_rows.value(row, BoardColumn::Tags));
    return card;
}

const QStringList &BoardModel::products(RecordId deal) const
{
    if (const auto known = m_products.constFind(deal); known != m_products.constEnd())
        return *known;
    QStringList names;
    const store::Query lines{
        EntityKind::QuoteLine, {field::name}, Filter::refersTo(u"quote.deal"_s, deal), {}, {}, mostProducts, false};
    if (const auto rows = m_workspace.store().select(lines)) {
        for (qsizetype i = 0; i < rows->size(); ++i)
            names += rows->text(i, 0);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return *m_products.insert(deal, names);
}

RecordId BoardModel::cardId(const QModelIndex &index) const
{
    return isCard(index) ? m_rows.id(cardAt(laneAt(index), index.row()).row) : RecordId();
}

Money BoardModel::cardValue(const QModelIndex &index) const
{
    return m_rows.money(cardAt(laneAt(index), index.row()).row, BoardColumn::Value);
}

RecordId BoardModel::cardOwner(const QModelIndex &index) const
{
    return m_rows.reference(cardAt(laneAt(index), index.row()).row, BoardColumn::Owner);
}

Decimal BoardModel::cardProbability(const QModelIndex &index) const
{
    return Decimal::fromMillionths(m_rows.integer(cardAt(laneAt(index), index.row()).row, BoardColumn::Probability));
}

const BoardTotals &BoardModel::totals(int lane) const
{
    const Lane &of = m_lanes[static_cast<size_t>(lane)];
    if (!of.totals) {
        of.totals.emplace();
        for (const Card &card : of.cards)
            of.totals->add(m_rows.money(card.row, BoardColumn::Value),
                Decimal::fromMillionths(m_rows.integer(card.row, BoardColumn::Probability)));
    }
    return *of.totals;
}

BoardTotals BoardModel::totals() const
{
    BoardTotals all;
    for (int lane = 0; lane < laneCount(); ++lane)
        all.add(totals(lane));
    return all;
}

QModelIndex BoardModel::indexOf(RecordId deal) const
{
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const auto &cards = m_lanes[lane].cards;
        const auto found = std::ranges::find_if(cards, [&](const Card &card) { return m_rows.id(card.row) == deal; });
        if (found != cards.end())
            return createIndex(static_cast<int>(found - cards.begin()), 0, static_cast<quintptr>(lane + 1));
    }
    return {};
}

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex BoardModel::parent(const QModelIndex &child) const
{
    return isCard(child) ? createIndex(laneAt(child), 0, quintptr(0)) : QModelIndex();
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return laneCount();
    return isCard(parent) || parent.column() != 0 ? 0 : cardCount(parent.row());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (!isCard(index))
        return stage(index.row()).name;
    return m_rows.text(cardAt(laneAt(index), index.row()).row, BoardColumn::Title);
}

} // namespace satchel::items

#include "moc_BoardModel.cpp"
