// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/Lookup.h"
#include "domain/FieldNames.h"
#include "duplicates/CompanyName.h"
#include "duplicates/Scan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::duplicates {

namespace {

constexpr qint64 mostNamesakes = 40; // for each word of the name
constexpr qint64 mostColleagues = 200;
constexpr size_t mostWords = 3;
constexpr int searchMilliseconds = 30;

/// Records that share a word of the name, the employer or the domain with the one that is written.
class Neighbours
{
public:
    Neighbours(store::Store &store, const Record &record, EntityKind among)
        : m_store(store), m_record(record), m_among(store.schema().entity(among))
    {
    }

    Result<std::vector<RecordId>> find()
    {
        TRY(addNamesakes());
        TRY(addColleagues());
        std::ranges::sort(m_ids);
        m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
        std::erase(m_ids, m_record.id);
        return std::move(m_ids);
    }

private:
    /// The longest words say most. As they are written, and in the Latin letters in which names are compared.
    Result<void> addNamesakes()
    {
        const QString last = m_record.text(m_record.entity->isPerson ? field::last_name : field::name);
        const std::string latin = m_record.entity->isPerson ? latinName(last).text : companyCore(last);
        QStringList words;
        for (const std::string_view word : nameWords(latin))
            words.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        std::ranges::stable_sort(words, [](const QString &a, const QString &b) { return a.size() > b.size(); });
        words.resize(std::min(words.size(), static_cast<qsizetype>(mostWords)));
        words.append(last);
        if (!m_record.entity->isPerson)
            words.append(m_record.text(field::domain));
        for (const QString &word : std::as_const(words)) {
            if (word.size() < 2)
                continue;
            const auto hits = TRY(m_store.search(word, {mostNamesakes, {m_among.kind}, searchMilliseconds}));
            for (const store::SearchHit &hit : hits)
                m_ids.push_back(hit.id);
        }
        return {};
    }

    Result<void> addColleagues()
    {
        if (!m_record.entity->isPerson)
            return {};
        const QString name = m_record.text(field::company_name).trimmed();
        const RecordId employer = valueOr<RecordId>(m_record.value(field::company));
        if (m_among.find(field::company)) {
            if (!employer.isNull())
                TRY(addFound(Filter::refersTo(field::company, employer)));
            if (!name.isEmpty()) {
                const RecordId named = TRY(companyNamed(name));
                TRY(addFound(Filter::refersTo(field::company, named)));
            }
        } else if (m_among.find(field::company_name) && !name.isEmpty()) {
            TRY(addFound(Filter::equals(field::company_name, name)));
        }
        return {};
    }

    Result<RecordId> companyNamed(const QString &name)
    {
        const auto rows = TRY(
            m_store.select({EntityKind::Company, {}, Filter::equals(field::name, name), {}, {}, 1, false}));
        return rows.isEmpty() ? RecordId() : rows.id(0);
    }

    Result<void> addFound(const Filter &filter)
    {
        const auto rows = TRY(m_store.select({m_among.kind, {}, filter, {{}, true}, {}, mostColleagues, false}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            m_ids.push_back(rows.id(row));
        return {};
    }

    store::Store &m_store;
    const Record &m_record;
    const Entity &m_among;
    std::vector<RecordId> m_ids;
};

} // namespace

Result<std::vector<LikelyRecord>> findLikely(
    store::Store &store, const Record &record, EntityKind among, double atLeast)
{
    const Entity &entity = store.schema().entity(among);
    TRY(checkMergeable(*record.entity));
    TRY(checkMergeable(entity));
    std::vector<LikelyRecord> likely;
    const auto ids = TRY(Neighbours(store, record, among).find());
    if (ids.empty() || entity.isPerson != record.entity->isPerson)
        return likely;
    Profiles::CompanyNames companies;
    const auto knowCompany = [&](RecordId id) {
        if (!id.isNull() && !companies.contains(id))
            companies.insert(id, companyTrait(store.title(EntityKind::Company, id)));
    };
    Profiles others(entity, ids.size());
    store::Query query{among, others.columns(), {}, {}, {}, -1, false};
    query.ids = ids;
    const store::Rows rows = TRY(store.select(query));
    const auto company = static_cast<int>(others.columns().indexOf(QString(field::company)));
    for (qsizetype row = 0; company >= 0 && row < rows.size(); ++row)
        knowCompany(rows.reference(row, company));
    knowCompany(valueOr<RecordId>(record.value(field::company)));
    others.add(rows, companies);
    Profiles written(*record.entity, 1);
    written.add(record, companies);
    for (const Profile &other : others.all()) {
        const EvidenceList evidence = checkedEvidence(written.all().front(), other, entity.isPerson);
        if (const double score = probability(evidence); score >= atLeast)
            likely.push_back({other.id, score, evidence});
    }
    std::ranges::stable_sort(likely, [](const LikelyRecord &x, const LikelyRecord &y) { return x.score > y.score; });
    return likely;
}

} // namespace satchel::duplicates
