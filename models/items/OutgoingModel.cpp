// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/OutgoingModel.h"
#include "domain/FieldNames.h"

#include <algorithm>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 200;

/// What tells two records of one name apart, best first.
constexpr QStringView fieldsOfBelonging[] = {
    field::company, field::company_name, field::contact, field::domain, field::address_city, field::email};

QString belongingOf(store::Store &store, const Record &record)
{
    for (const QStringView name : fieldsOfBelonging) {
        const Field *field = record.entity->find(name);
        if (!field)
            continue;
        const Value value = record.value(name);
        const auto *other = std::get_if<RecordId>(&value);
        const QString text = other ? store.title(field->target, *other) : record.text(name);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

OutgoingModel::OutgoingModel(
    store::Store &store, qint64 connection, const store::Question &question, qint64 most, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_source(store, connection, question), m_most(most),
      m_isOfOneKind(question.entity.has_value())
{
    auto withLosses = m_source.withLosses().value_or(std::vector<store::OutgoingRecord>());
    for (const store::OutgoingRecord &one : withLosses)
        m_withLosses.insert(one.record);
    m_records = std::move(withLosses);
    if (m_most >= 0 && std::ssize(m_records) > m_most)
        m_records.resize(static_cast<size_t>(m_most));
    fetchMore({});
}

bool OutgoingModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && (m_most < 0 || std::ssize(m_records) < m_most);
}

/// The next records that are not among those with a loss.
std::vector<store::OutgoingRecord> OutgoingModel::nextPage()
{
    std::vector<store::OutgoingRecord> page;
    while (page.empty() && !m_isComplete) {
        page = m_source.page(m_last, pageSize).value_or(std::vector<store::OutgoingRecord>());
        m_isComplete = std::ssize(page) < pageSize;
        if (!page.empty())
            m_last = page.back().record;
        std::erase_if(page, [this](const store::OutgoingRecord &one) { return m_withLosses.contains(one.record); });
    }
    return page;
}

void OutgoingModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = nextPage();
    if (m_most >= 0)
        page.resize(std::min(page.size(), static_cast<size_t>(m_most) - m_records.size()));
    if (page.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
    m_records.insert(m_records.end(), page.begin(), page.end());
    endInsertRows();
}

const OutgoingFacts &OutgoingModel::facts(int row) const
{
    const auto known = m_facts.constFind(row);
    return known != m_facts.cend() ? *known : *m_facts.insert(row, read(record(row)));
}

OutgoingFacts OutgoingModel::read(const store::OutgoingRecord &one) const
{
    const auto record = m_store.get(one.entity, one.record);
    if (!record)
        return {};
    OutgoingFacts facts{m_store.title(*record), belongingOf(m_store, *record), {}};
    const Value activity = record->value(field::last_activity_at);
    if (const auto *at = std::get_if<Instant>(&activity))
        facts.lastActivity = *at;
    return facts;
}

int OutgoingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant OutgoingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole && m_spoken)
        return m_spoken(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return facts(index.row()).title;
    return {};
}

} // namespace satchel::items

#include "moc_OutgoingModel.cpp"
