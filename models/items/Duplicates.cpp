// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Duplicates.h"

#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "domain/Region.h"
#include "domain/TextFolding.h"
#include "duplicates/DistinctPairs.h"
#include "duplicates/Lookup.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr size_t mostShown = 5;
constexpr qsizetype leastDigits = 7; // fewer are an extension, shared by many

class Search
{
public:
    Search(store::Store &store, const Record &record, const QString &region, EntityKind among)
        : m_store(store), m_record(record), m_region(region), m_among(among),
          m_distinct(duplicates::DistinctPairs::of(store, record.id))
    {
    }

    void byField(const Field &field)
    {
        const QString text = m_record.text(field.name).trimmed();
        if (!text.isEmpty())
            collect(Filter::equals(field.name, text), &field);
    }

    void byPhone(const Field &field)
    {
        const PhoneText typed{m_record.text(field.name), regionOf(m_record, m_region)};
        if (phoneDigits(typed.text).size() < leastDigits)
            return;
        const auto hits = m_store.search(typed.text, {10, {m_among}, 30, typed.region});
        for (size_t i = 0; hits && i < hits->size(); ++i) {
            const auto other = m_store.get((*hits)[i].entity, (*hits)[i].id);
            if (other && hasPhone(*other, typed))
                add(other->id, (*hits)[i].title, &field);
        }
    }

    void byEvidence()
    {
        const auto likely = duplicates::findLikely(m_store, m_record, m_among);
        for (size_t i = 0; likely && i < likely->size(); ++i) {
            const duplicates::LikelyRecord &one = (*likely)[i];
            std::vector<duplicates::Reason> reasons;
            for (const duplicates::Evidence &evidence : one.evidence) {
                if (evidence.bits > 0)
                    reasons.push_back(evidence.reason);
            }
            add(one.id, m_store.title(m_among, one.id), nullptr, std::move(reasons));
        }
    }

    void byName()
    {
        std::vector<Filter> parts;
        for (const int index : m_record.entity->indexesOf(FieldFlag::Title)) {
            const Field &field = m_record.entity->fields[static_cast<size_t>(index)];
            const QString text = m_record.text(field.name).trimmed();
            if (text.isEmpty())
                return; // half a name says nothing
            parts.push_back(Filter::equals(field.name, text));
        }
        if (!parts.empty())
            collect(Filter::all(std::move(parts)), nullptr);
    }

    std::vector<Duplicate> take() { return std::move(m_found); }

private:
    bool hasPhone(const Record &record, const PhoneText &number) const
    {
        return std::ranges::any_of(record.entity->fields, [&](const Field &field) {
            const PhoneText other{record.text(field.name), regionOf(record, m_region)};
            return field.type == FieldType::Phone && comparePhones(number, other) != PhoneMatch::None;
        });
    }

    void collect(const Filter &filter, const Field *field)
    {
        const auto rows = m_store.select(
            {m_among, {u"@title"_s}, filter, {}, {}, static_cast<qint64>(mostShown), false});
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            add(rows->id(row), rows->text(row, 0), field);
    }

    void add(RecordId id, const QString &title, const Field *field, std::vector<duplicates::Reason> reasons = {})
    {
        const bool isKnown = std::any_of(
            m_found.begin(), m_found.end(), [&](const Duplicate &known) { return known.id == id; });
        const bool isOther = id != m_record.id
            && (!m_distinct || !m_distinct->contains({m_record.entity->kind, m_record.id}, {m_among, id}));
        if (!isKnown && isOther && m_found.size() < mostShown)
            m_found.push_back({m_among, id, title, field, std::move(reasons)});
    }

    store::Store &m_store;
    const Record &m_record;
    QString m_region;
    EntityKind m_among;
    Result<duplicates::DistinctPairs> m_distinct;
    std::vector<Duplicate> m_found;
};

} // namespace

std::vector<Duplicate> findDuplicates(
    store::Store &store, const Record &record, const QString &region, std::optional<EntityKind> among)
{
    Search search(store, record, region, among.value_or(record.entity->kind));
    bool asksForName = false;
    for (const QString &name : record.entity->duplicateFields) {
        const Field *field = record.entity->find(name);
        if (!field)
            asksForName = true;
        else if (field->type == FieldType::Phone)
            search.byPhone(*field);
        else
            search.byField(*field);
    }
    if (record.entity->isMergeable)
        search.byEvidence();
    if (asksForName)
        search.byName();
    return search.take();
}

} // namespace satchel::items
