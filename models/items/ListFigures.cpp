// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ListFigures.h"

#include "store/ExchangeRates.h"
#include "store/GroupQuery.h"

#include <algorithm>

namespace satchel::items {

namespace {

constexpr int gatherMilliseconds = 60;

/// In the order of the choices; a record without a value counts with those that have what a new one gets.
class Groups
{
public:
    explicit Groups(const Entity &entity) : m_field(entity.find(entity.totals.by))
    {
        if (m_field) {
            for (const Choice &choice : m_field->choices)
                m_groups.push_back({choice.key, {}});
        }
    }

    BoardTotals &of(QString key)
    {
        if (key.isEmpty() && m_field)
            key = m_field->initial;
        const auto found = std::ranges::find(m_groups, key, &ListFigures::Group::key);
        return found != m_groups.end() ? found->totals : m_groups.insert(found, {key, {}})->totals;
    }

    std::vector<ListFigures::Group> take()
    {
        std::erase_if(m_groups, [](const ListFigures::Group &group) { return group.totals.count() == 0; });
        return std::move(m_groups);
    }

private:
    const Field *m_field;
    std::vector<ListFigures::Group> m_groups;
};

} // namespace

qint64 ListFigures::count() const
{
    return together().count();
}

BoardTotals ListFigures::together(const QStringList &keys) const
{
    BoardTotals sum;
    for (const Group &group : groups) {
        if (keys.isEmpty() || keys.contains(group.key))
            sum.add(group.totals);
    }
    return sum;
}

Result<ListFigures> readListFigures(store::Store &store, EntityKind entity, const Filter &filter)
{
    const Entity &definition = store.schema().entity(entity);
    const ListTotals &totals = definition.totals;
    store::GroupQuery query{entity, filter, {}, totals.money, totals.share, {}, false};
    query.by.push_back({totals.by});
    const auto rows = TRY(store::readGroups(store, query));
    Groups groups(definition);
    for (const store::GroupRow &row : rows)
        groups.of(textOf(row.keys.front())).add(row.count, {row.sum, row.share});
    ListFigures figures;
    figures.groups = groups.take();
    figures.rates = TRY(store::readExchangeRates(store));
    return figures;
}

Result<ListFigures> readListFigures(store::Store &store, EntityKind entity, const std::vector<qint64> &selected)
{
    const Entity &definition = store.schema().entity(entity);
    const ListTotals &totals = definition.totals;
    QStringList columns{totals.by};
    for (const QString &column : {totals.money, totals.share}) {
        if (!column.isEmpty())
            columns.append(column);
    }
    const auto rows = TRY(store.rowsAt(entity, columns, selected));
    Groups groups(definition);
    const int share = totals.share.isEmpty() ? -1 : static_cast<int>(columns.size()) - 1;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Money money = totals.money.isEmpty() || rows.isNull(row, 1) ? Money() : rows.money(row, 1);
        groups.of(rows.text(row, 0)).add(money, share < 0 ? Decimal() : valueOr<Decimal>(rows.value(row, share)));
    }
    ListFigures figures;
    figures.isOfSelection = true;
    figures.groups = groups.take();
    figures.rates = TRY(store::readExchangeRates(store));
    return figures;
}

ListFiguresReader::ListFiguresReader(Workspace &workspace, EntityKind entity, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_entity(entity)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(gatherMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ListFiguresReader::start);
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        const bool isAboutLines = m_entity == EntityKind::Quote && batch.touches(EntityKind::QuoteLine);
        if (m_worker && (batch.touches(m_entity) || isAboutLines || batch.touches(EntityKind::ExchangeRate)))
            m_pause.start();
    });
    connect(&workspace, &Workspace::registryChanged, this, [this] { m_worker.reset(); });
}

ListFiguresReader::~ListFiguresReader()
{
    ++*m_generation; // what waits is not read any more
    m_worker.reset();
}

void ListFiguresReader::read(Request request)
{
    m_request = std::move(request);
    ++*m_generation;
    m_pause.start();
}

void ListFiguresReader::start()
{
    const quint64 generation = ++*m_generation;
    if (!m_worker)
        m_worker = std::make_unique<StoreWorker>(m_workspace.workerStore());
    m_worker->post(
        [this, generation, newest = m_generation, entity = m_entity, request = m_request](store::Store &store) {
            if (*newest != generation)
                return;
            auto figures = store.schema().entity(entity).totals.by.isEmpty() ? Result<ListFigures>(ListFigures())
                : request.selected.empty() ? readListFigures(store, entity, request.filter)
                                           : readListFigures(store, entity, request.selected);
            if (!figures)
                return;
            for (const Filter &filter : request.counted)
                figures->counts.push_back(store.count({entity, {}, filter, {}, {}, -1, false}).value_or(0));
            if (!request.unanswered.isEmpty())
                figures->missing = partsNobodyHas(store, entity, request.unanswered).value_or(QStringList());
            for (const QString &part : std::as_const(figures->missing)) {
                if (figures->problem.isEmpty())
                    figures->problem = problemOf(store, entity, part).value_or(QString());
            }
            QMetaObject::invokeMethod(this, [this, generation, figures = std::move(*figures)] {
                if (*m_generation != generation)
                    return;
                m_figures = figures;
                Q_EMIT changed();
            });
        });
}

} // namespace satchel::items

#include "moc_ListFigures.cpp"
