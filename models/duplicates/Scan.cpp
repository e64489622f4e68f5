// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/Scan.h"
#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "duplicates/Blocks.h"
#include "duplicates/DistinctPairs.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::duplicates {

namespace {

constexpr qint64 pageSize = 20'000;

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

Result<Profiles::CompanyNames> companyNames(store::Store &store)
{
    Profiles::CompanyNames names;
    TRY(forEachPage(store, EntityKind::Company, {u"@title"_s}, [&](const store::Rows &rows) {
        for (qsizetype row = 0; row < rows.size(); ++row)
            names.insert(rows.id(row), companyTrait(rows.text(row, 0)));
        return true;
    }));
    return names;
}

Result<void> checkEntity(const store::Store &store, EntityKind kind)
{
    const Entity &entity = store.schema().entity(kind);
    if (!entity.isMergeable)
        return fail({Error::Kind::Invalid, u"these are never duplicates of each other"_s, entity.name});
    return {};
}

/// Two numbers that end alike and say their country differently, or only once, are the library's to judge.
bool areOneNumber(const PhoneTrait &a, const PhoneTrait &b)
{
    const auto text = [](const PhoneTrait &phone) {
        const QString digits = QString::fromLatin1(phone.digits.data(), static_cast<qsizetype>(phone.digits.size()));
        return PhoneText{(phone.isInternational ? u"+"_s : u"0"_s) + digits};
    };
    return a.digits == b.digits || comparePhones(text(a), text(b)) != PhoneMatch::None;
}

bool shareNumber(const Profile &a, const Profile &b)
{
    return std::ranges::any_of(a.phones, [&](const PhoneTrait &mine) {
        return std::ranges::any_of(b.phones, [&](const PhoneTrait &theirs) {
            return mine.ending.hash == theirs.ending.hash && areOneNumber(mine, theirs);
        });
    });
}

/// The evidence without a telephone number that only looks the same.
EvidenceList checkedEvidence(const Profile &a, const Profile &b, bool arePeople)
{
    EvidenceList evidence = evidenceFor(a, b, arePeople);
    const auto phone = std::ranges::find_if(evidence,
        [](const Evidence &one) { return one.reason == Reason::SamePhone || one.reason == Reason::SharedPhone; });
    if (phone != evidence.end() && !shareNumber(a, b))
        evidence.erase(phone);
    return evidence;
}

struct Found
{
    Candidates pair;
    double score;
};

class Search
{
public:
    Search(const Profiles &profiles, const ScanOptions &options) : m_profiles(profiles), m_options(options) {}

    /// Distinct pairs are not among them.
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
            if (score >= m_options.atLeast && !distinct.contains({entity, a.id}, {entity, b.id}))
                pairs.push_back({a.id, b.id, score, evidence});
        }
        std::ranges::stable_sort(
            pairs, [](const DuplicatePair &x, const DuplicatePair &y) { return x.score > y.score; });
        return pairs;
    }

private:
    bool consider(Candidates pair)
    {
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
    std::vector<Found> m_found;
    quint64 m_compared = 0;
};

} // namespace

Result<std::vector<DuplicatePair>> findPairs(store::Store &store, EntityKind entity, const ScanOptions &options)
{
    TRY(checkEntity(store, entity));
    const Profiles::CompanyNames companies = TRY(companyNames(store));
    Profiles profiles(store.schema().entity(entity), companies);
    TRY(forEachPage(store, entity, profiles.columns(), [&](const store::Rows &rows) {
        profiles.add(rows);
        if (options.progress)
            options.progress(static_cast<qint64>(profiles.all().size()));
        return !isCancelled(options);
    }));
    profiles.countHolders();
    const DistinctPairs distinct = TRY(DistinctPairs::load(store));
    return Search(profiles, options).run(entity, distinct);
}

Result<DuplicatePair> comparePair(store::Store &store, EntityKind entity, RecordId a, RecordId b)
{
    TRY(checkEntity(store, entity));
    const Profiles::CompanyNames companies = TRY(companyNames(store));
    Profiles profiles(store.schema().entity(entity), companies);
    store::Query query{entity, profiles.columns(), {}, {}, {}, -1, false};
    query.ids = {a, b};
    profiles.add(TRY(store.select(query)));
    if (profiles.all().size() != 2)
        return fail({Error::Kind::NotFound, u"there are no two such records"_s, a.toString() + u", "_s + b.toString()});
    profiles.countHolders();
    const EvidenceList evidence = checkedEvidence(profiles.all()[0], profiles.all()[1], profiles.arePeople());
    return DuplicatePair{profiles.all()[0].id, profiles.all()[1].id, probability(evidence), evidence};
}

std::vector<std::vector<RecordId>> groupsOf(const std::vector<DuplicatePair> &pairs)
{
    std::vector<std::vector<RecordId>> groups;
    std::map<RecordId, size_t> places; // the group of a record
    for (const DuplicatePair &pair : pairs) {
        const auto a = places.find(pair.a);
        const auto b = places.find(pair.b);
        if (a == places.end() && b == places.end()) {
            places[pair.a] = places[pair.b] = groups.size();
            groups.push_back({pair.a, pair.b});
        } else if (a == places.end() || b == places.end()) {
            const auto &[known, added] = a == places.end() ? std::pair(b, pair.a) : std::pair(a, pair.b);
            groups[known->second].push_back(added);
            places[added] = known->second;
        } else if (a->second != b->second) {
            const size_t kept = std::min(a->second, b->second);
            const size_t joined = std::max(a->second, b->second);
            for (const RecordId id : std::exchange(groups[joined], {})) {
                groups[kept].push_back(id);
                places[id] = kept;
            }
        }
    }
    std::erase_if(groups, [](const auto &group) { return group.empty(); });
    return groups;
}

} // namespace satchel::duplicates
