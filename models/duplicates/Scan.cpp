// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/Scan.h"
#include "domain/FieldNames.h"
#include "duplicates/Blocks.h"
#include "duplicates/DistinctPairs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::duplicates {

namespace {

constexpr qint64 pageSize = 20'000;
constexpr double certain = 0.9; // probability

bool isCancelled(const ScanOptions &options)
{
    return options.isCancelled && options.isCancelled->load(std::memory_order_relaxed);
}

Error cancelled()
{
    return {Error::Kind::Cancelled, u"the search for duplicates was cancelled"_s, {}};
}

/// `each` gets page after page of all records; it answers whether to go on.
Result<void> forEachPage(store::Store &store, EntityKind entity, const QStringList &columns,
    const std::function<bool(const store::Rows &)> &each)
{
    store::Query query{entity, columns, {}, {}, {}, pageSize, false};
    do {
        const store::Rows rows = TRY(store.select(query));
        if (!each(rows))
            return fail(cancelled());
        query.after = rows.next();
    } while (query.after);
    return {};
}

Result<Profiles::CompanyNames> companyNames(store::Store &store, const ScanOptions &options)
{
    Profiles::CompanyNames names;
    TRY(forEachPage(store, EntityKind::Company, {u"@title"_s}, [&](const store::Rows &rows) {
        for (qsizetype row = 0; row < rows.size(); ++row)
            names.insert(rows.id(row), companyTrait(rows.text(row, 0)));
        return !isCancelled(options);
    }));
    return names;
}

/// Of one store after the other.
Result<Profiles> readProfiles(
    std::initializer_list<store::Store *> stores, EntityKind entity, const ScanOptions &options)
{
    qint64 count = 0;
    for (store::Store *store : stores)
        count += TRY(store->count({entity, {}, {}, {}, {}, -1, false}));
    Profiles profiles((*stores.begin())->schema().entity(entity), static_cast<size_t>(count));
    for (store::Store *store : stores) {
        const Profiles::CompanyNames companies = TRY(companyNames(*store, options));
        TRY(forEachPage(*store, entity, profiles.columns(), [&](const store::Rows &rows) {
            profiles.add(rows, companies);
            if (options.progressed)
                options.progressed(static_cast<qint64>(profiles.all().size()), count);
            return !isCancelled(options);
        }));
    }
    profiles.countHolders();
    return profiles;
}

struct Found
{
    Candidates pair;
    double score;
};

class Search
{
public:
    /// `boundary`: only pairs of a profile before it and one from it on; 0: all.
    Search(const Profiles &profiles, const ScanOptions &options, size_t boundary = 0)
        : m_profiles(profiles), m_options(options), m_boundary(boundary)
    {
    }

    /// Without distinct pairs, but for who asks for them.
    Result<std::vector<DuplicatePair>> run(EntityKind entity, const DistinctPairs &distinct)
    {
        visitCandidates(m_profiles, [this](Candidates pair) { return consider(pair); });
        if (isCancelled(m_options))
            return fail(cancelled());
        const auto order = [](const Found &x, const Found &y) {
            return std::tie(x.pair.a, x.pair.b) < std::tie(y.pair.a, y.pair.b);
        };
        std::ranges::sort(m_found, order);
        const auto again = std::ranges::unique(
            m_found, [](const Found &x, const Found &y) { return x.pair.a == y.pair.a && x.pair.b == y.pair.b; });
        m_found.erase(again.begin(), again.end());
        std::vector<DuplicatePair> pairs;
        for (const Found &found : m_found) {
            const Profile &a = m_profiles.all()[found.pair.a];
            const Profile &b = m_profiles.all()[found.pair.b];
            const EvidenceList evidence = checkedEvidence(a, b, m_profiles.arePeople());
            const double score = probability(evidence);
            const bool isWanted = m_options.includesDistinct || !distinct.contains({entity, a.id}, {entity, b.id});
            if (score >= m_options.atLeast && isWanted)
                pairs.push_back({a.id, b.id, score, evidence});
        }
        std::ranges::stable_sort(
            pairs, [](const DuplicatePair &x, const DuplicatePair &y) { return x.score > y.score; });
        return pairs;
    }

private:
    bool consider(Candidates pair)
    {
        if (m_boundary > 0 && (pair.a < m_boundary) == (pair.b < m_boundary))
            return true;
        if (++m_compared % 65'536 == 0 && isCancelled(m_options))
            return false;
        const double score = probability(
            evidenceFor(m_profiles.all()[pair.a], m_profiles.all()[pair.b], m_profiles.arePeople()));
        if (score >= m_options.atLeast)
            m_found.push_back({pair, score});
        return true;
    }

    const Profiles &m_profiles;
    const ScanOptions &m_options;
    const size_t m_boundary;
    std::vector<Found> m_found;
    quint64 m_compared = 0;
};

} // namespace

Result<void> checkMergeable(const Entity &entity)
{
    if (entity.isMergeable)
        return {};
    return fail({Error::Kind::Invalid, u"these are never duplicates of each other"_s, entity.name});
}

Result<std::vector<DuplicatePair>> findPairs(store::Store &store, EntityKind entity, const ScanOptions &options)
{
    TRY(checkMergeable(store.schema().entity(entity)));
    const Profiles profiles = TRY(readProfiles({&store}, entity, options));
    const DistinctPairs distinct = TRY(DistinctPairs::load(store));
    return Search(profiles, options).run(entity, distinct);
}

Result<std::vector<DuplicatePair>> findPairsBetween(
    store::Store &one, store::Store &other, EntityKind entity, const ScanOptions &options)
{
    TRY(checkMergeable(one.schema().entity(entity)));
    const qint64 boundary = TRY(one.count({entity, {}, {}, {}, {}, -1, false}));
    if (boundary == 0)
        return std::vector<DuplicatePair>();
    const Profiles profiles = TRY(readProfiles({&one, &other}, entity, options));
    return Search(profiles, options, static_cast<size_t>(boundary)).run(entity, DistinctPairs());
}

bool isCertain(const DuplicatePair &pair)
{
    const bool hasSame = std::ranges::any_of(pair.evidence,
        [](const Evidence &one) { return one.reason == Reason::SameEmail || one.reason == Reason::SamePhone; });
    return hasSame && pair.score >= certain;
}

Result<DuplicatePair> comparePair(store::Store &store, EntityKind entity, RecordId a, RecordId b)
{
    TRY(checkMergeable(store.schema().entity(entity)));
    Profiles profiles(store.schema().entity(entity), 2);
    const auto company = static_cast<int>(profiles.columns().indexOf(QString(field::company)));
    for (const RecordId id : {a, b}) {
        store::Query query{entity, profiles.columns(), {}, {}, {}, 1, false};
        query.ids = {id};
        const store::Rows rows = TRY(store.select(query));
        if (rows.isEmpty())
            return fail(Error::Kind::NotFound, u"this record is in the trash"_s, id.toString());
        Profiles::CompanyNames names;
        if (company >= 0) {
            const RecordId employer = rows.reference(0, company);
            names.insert(employer, companyTrait(store.title(EntityKind::Company, employer)));
        }
        profiles.add(rows, names);
    }
    const EvidenceList evidence = checkedEvidence(profiles.all()[0], profiles.all()[1], profiles.arePeople());
    return DuplicatePair{a, b, probability(evidence), evidence};
}

} // namespace satchel::duplicates
