// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RelatedModel.h"

#include "domain/EntityReference.h"

#include <span>

namespace satchel::items {

namespace {

constexpr RelatedKind ofCustomer[] = {RelatedKind::Deals, RelatedKind::Tasks, RelatedKind::Meetings,
    RelatedKind::Quotes, RelatedKind::Proposals, RelatedKind::People, RelatedKind::Linked, RelatedKind::Files};
constexpr RelatedKind ofDeal[] = {RelatedKind::Products, RelatedKind::People, RelatedKind::Quotes,
    RelatedKind::Proposals, RelatedKind::Tasks, RelatedKind::Meetings, RelatedKind::Competitors, RelatedKind::Linked,
    RelatedKind::Files};
constexpr RelatedKind ofLead[] = {
    RelatedKind::Tasks, RelatedKind::Meetings, RelatedKind::People, RelatedKind::Linked, RelatedKind::Files};

/// Of a custom entity those that can refer to its records.
std::vector<RelatedKind> sectionsOfCustom(const Schema &schema, EntityKind entity)
{
    std::vector<RelatedKind> sections{RelatedKind::Linked};
    for (const auto &[section, referring] :
        {std::pair(RelatedKind::Tasks, EntityKind::Task), std::pair(RelatedKind::Meetings, EntityKind::Activity),
            std::pair(RelatedKind::Files, EntityKind::Attachment)}) {
        if (canRefer(schema, referring, entity))
            sections.push_back(section);
    }
    return sections;
}

std::vector<RelatedKind> sectionsOf(const Schema &schema, EntityKind entity)
{
    if (isCustomEntity(entity))
        return sectionsOfCustom(schema, entity);
    const auto sections = entity == EntityKind::Lead ? std::span<const RelatedKind>(ofLead)
        : entity == EntityKind::Deal                 ? std::span<const RelatedKind>(ofDeal)
                                                     : std::span<const RelatedKind>(ofCustomer);
    return {sections.begin(), sections.end()};
}

/// The list of a section, given to a generic function.
template <typename Use> auto withSection(const Related &related, const RelatedModel::Row &row, Use use)
{
    switch (row.section) {
    case RelatedKind::Deals: return use(related.deals);
    case RelatedKind::Products: return use(related.products);
    case RelatedKind::Tasks: return use(related.tasks);
    case RelatedKind::Meetings: return use(related.meetings);
    case RelatedKind::Quotes: return use(related.quotes);
    case RelatedKind::Proposals: return use(related.proposals);
    case RelatedKind::People: return use(related.people);
    case RelatedKind::Competitors: return use(related.competitors);
    case RelatedKind::Linked: return use(related.linked[row.group].records);
    case RelatedKind::Files: break;
    }
    return use(related.files);
}

template <typename List> void shorten(List &list, bool isExpanded)
{
    if (!isExpanded && list.items.size() > static_cast<size_t>(RelatedModel::few))
        list.items.resize(static_cast<size_t>(RelatedModel::few));
}

} // namespace

RelatedModel::RelatedModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        constexpr EntityKind shown[] = {EntityKind::Deal, EntityKind::Stage, EntityKind::Task, EntityKind::Activity,
            EntityKind::Quote, EntityKind::QuoteLine, EntityKind::Proposal, EntityKind::Contact, EntityKind::Company,
            EntityKind::DealContact, EntityKind::Attendee, EntityKind::Attachment};
        if (std::ranges::any_of(shown, [&](EntityKind entity) { return batch.touches(entity); })
            || std::ranges::any_of(batch.entities, isCustomEntity))
            refresh();
    });
}

void RelatedModel::show(EntityKind entity, RecordId record)
{
    if (record != m_record)
        m_expanded.clear();
    m_entity = entity;
    m_record = record;
    refresh();
}

void RelatedModel::expand(RelatedKind section)
{
    m_expanded.insert(section);
    refresh();
}

void RelatedModel::refresh()
{
    if (m_record.isNull())
        return;
    const auto record = m_workspace.store().get(m_entity, m_record);
    auto related = record ? readRelated(m_workspace.store(), *record, m_expanded.isEmpty() ? few : many)
                          : Result<Related>(fail(record.error()));
    if (!related) {
        Q_EMIT failed(related.error());
        return;
    }
    shorten(related->deals, m_expanded.contains(RelatedKind::Deals));
    shorten(related->tasks, m_expanded.contains(RelatedKind::Tasks));
    shorten(related->meetings, m_expanded.contains(RelatedKind::Meetings));
    shorten(related->quotes, m_expanded.contains(RelatedKind::Quotes));
    shorten(related->proposals, m_expanded.contains(RelatedKind::Proposals));
    shorten(related->people, m_expanded.contains(RelatedKind::People));
    shorten(related->products, m_expanded.contains(RelatedKind::Products));
    for (LinkedGroup &group : related->linked)
        shorten(group.records, m_expanded.contains(RelatedKind::Linked));
    shorten(related->files, m_expanded.contains(RelatedKind::Files));
    if (*related == m_related && !m_rows.empty())
        return;
    // A few dozen rows: while their shape stays, the rows do too, and with them the focus.
    std::vector<Row> rows = makeRows(*related);
    if (rows == m_rows) {
        m_related = std::move(*related);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_related = std::move(*related);
    m_rows = std::move(rows);
    endResetModel();
}

qint64 RelatedModel::countOf(const Row &row) const
{
    return withSection(m_related, row, [](const auto &list) { return list.count; });
}

std::vector<RelatedModel::Row> RelatedModel::makeRows(const Related &related) const
{
    std::vector<Row> rows;
    const auto addSection = [&](const Row &heading) {
        rows.push_back(heading);
        const auto [shown, count] = withSection(related, heading,
            [](const auto &list) { return std::pair(list.items.size(), static_cast<size_t>(list.count)); });
        for (size_t at = 0; at < shown; ++at)
            rows.push_back({heading.section, Row::Kind::Item, at, heading.group});
        if (shown < count)
            rows.push_back({heading.section, Row::Kind::More, 0, heading.group});
    };
    const Schema &schema = m_workspace.schema();
    for (const RelatedKind section : m_sections.empty() ? sectionsOf(schema, m_entity) : m_sections) {
        if (section != RelatedKind::Linked) {
            addSection({section, Row::Kind::Heading, 0, 0});
            continue;
        }
        for (size_t group = 0; group < related.linked.size(); ++group)
            addSection({section, Row::Kind::Heading, 0, group});
    }
    return rows;
}

RecordId RelatedModel::idAt(int row) const
{
    const Row &at = this->row(row);
    if (at.kind != Row::Kind::Item)
        return {};
    return withSection(m_related, at, [&](const auto &list) { return list.items[at.at].id; });
}

int RelatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RelatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) || !m_wording)
        return {};
    return m_wording(row(index.row()));
}

Qt::ItemFlags RelatedModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace satchel::items

#include "moc_RelatedModel.cpp"
