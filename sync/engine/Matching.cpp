// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Matching.h"

#include "domain/FieldNames.h"
#include "domain/KnownNames.h"
#include "store/sync/ExternalKey.h"
#include "sync/engine/FieldValues.h"

#include <algorithm>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr QStringView domainField = field::domain;
constexpr QStringView websiteField = field::website;

bool isAddress(const QString &field)
{
    return field == domainField || field == websiteField;
}

/// A record's domain; where a system has none, that of its website.
QString domainIn(const std::vector<FieldValue> &values)
{
    const QString domain = domainOf(textOf(valueOf(values, domainField.toString())));
    return domain.isEmpty() ? domainOf(textOf(valueOf(values, websiteField.toString()))) : domain;
}

/// Ours may name the domain, or only a website, in one of the ways people write it.
Filter atDomain(const QString &domain)
{
    std::vector<Filter> ways{Filter::equals(domainField.toString(), domain)};
    for (const QString &scheme : {u"https://"_s, u"http://"_s, QString()}) {
        for (const QString &host : {domain, u"www."_s + domain}) {
            for (const QString &end : {QString(), u"/"_s})
                ways.push_back(Filter::equals(websiteField.toString(), scheme + host + end));
        }
    }
    return Filter::any(std::move(ways));
}

/// The condition that a record has these values; nothing when one of them is empty, since empty is like nobody.
std::optional<Filter> conditionFor(const QStringList &fields, const std::vector<FieldValue> &values)
{
    std::vector<Filter> conditions;
    for (const QString &field : fields) {
        if (isAddress(field)) {
            const QString domain = domainIn(values);
            if (domain.isEmpty())
                return {};
            conditions.push_back(atDomain(domain));
            continue;
        }
        const Value value = valueOf(values, field);
        if (isEmpty(value))
            return {};
        if (const auto *id = std::get_if<RecordId>(&value))
            conditions.push_back(Filter::refersTo(field, *id));
        else
            conditions.push_back(Filter::equals(field, textOf(value)));
    }
    return Filter::all(std::move(conditions));
}

std::vector<store::Evidence> evidenceFor(
    const QStringList &fields, const std::vector<FieldValue> &values, const Entity &entity, store::Store &store)
{
    std::vector<store::Evidence> evidence;
    for (const QString &field : fields) {
        const Value value = valueOf(values, field);
        const Field *known = entity.find(field);
        if (isAddress(field))
            evidence.push_back({field, domainIn(values)});
        else if (const auto *id = std::get_if<RecordId>(&value); id && known)
            evidence.push_back({field, store.title(known->target, *id)});
        else
            evidence.push_back({field, textOf(value)});
    }
    return evidence;
}

class Search
{
public:
    Search(RoundContext &context, const ObjectMap &object, const RemoteRecord &theirs, bool isProposal)
        : m_context(context), m_state(context.state()), m_matches(context.store, context.connection.number),
          m_object(object), m_theirs(theirs), m_isProposal(isProposal)
    {
    }

    Result<Match> run(const std::vector<FieldValue> &values)
    {
        const auto said = TRY(m_matches.find(m_object.object, m_theirs.id));
        if (said && said->isRefused)
            return Match();
        if (said && !m_isProposal) {
            const auto done = consider(said->record, said->strength, said->evidence);
            if (!done || *done)
                return result(done);
        }
        for (const RecordId own : {store::identityFromKey(m_theirs.key),
                 store::idOfRemote(m_context.connection, m_object.object, m_theirs.id)}) {
            const auto done = consider(own, 0, {store::Evidence()});
            if (!done || *done)
                return result(done);
        }
        int strength = 0;
        for (const QStringList &fields : m_object.matchBy) {
            ++strength;
            const auto condition = conditionFor(fields, values);
            if (!condition)
                continue;
            constexpr qint64 few = 8; // more of the same is no evidence
            const auto rows = TRY(m_context.store.select({m_object.entity, {}, *condition, {}, {}, few, false}));
            for (qsizetype row = 0; row < rows.size(); ++row) {
                const auto done = consider(rows.id(row), strength,
                    evidenceFor(fields, values, m_context.store.schema().entity(m_object.entity), m_context.store));
                if (!done || *done)
                    return result(done);
            }
        }
        const bool isOfStages = m_object.entity == EntityKind::Stage || m_object.entity == EntityKind::Pipeline;
        return isOfStages ? byName(values, strength + 1) : Result<Match>(m_match);
    }

private:
    /// A stage of the same pipeline, or a pipeline, whose name differs in punctuation alone or is that of a default in
    /// another language. Of several none.
    Result<Match> byName(const std::vector<FieldValue> &values, int strength)
    {
        const QString name = textOf(valueOf(values, field::name));
        const Value pipeline = valueOf(values, field::pipeline);
        store::Query query;
        query.entity = m_object.entity;
        query.columns = {field::name};
        if (const auto *id = std::get_if<RecordId>(&pipeline))
            query.filter = Filter::refersTo(field::pipeline, *id);
        else if (m_object.entity == EntityKind::Stage)
            return m_match;
        const auto rows = TRY(m_context.store.select(query));
        std::vector<RecordId> same;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (isSameName(rows.text(row, 0), name))
                same.push_back(rows.id(row));
        }
        if (same.size() == 1)
            TRY(consider(same.front(), strength, {store::Evidence{field::name, name}}));
        return m_match;
    }

    Result<Match> result(const Result<bool> &done) const { return done ? Result<Match>(m_match) : fail(done.error()); }

    /// True when this record is it.
    Result<bool> consider(RecordId candidate, int strength, std::vector<store::Evidence> evidence)
    {
        const auto record = m_context.store.get(m_object.entity, candidate);
        if (!record || record->isDeleted() || !m_object.covers(*record))
            return false;
        const auto link = TRY(m_state.links.of(candidate));
        if (link && !link->isTombstone) {
            m_match.taken.push_back(*link);
            return false;
        }
        const auto promised = TRY(m_matches.ofRecord(candidate));
        if (promised && (promised->remoteId != m_theirs.id || promised->object != m_object.object)) {
            if (!m_isProposal || promised->strength <= strength)
                return false;
            TRY(m_matches.forget(promised->object, promised->remoteId));
        }
        m_match.record = candidate;
        m_match.strength = strength;
        m_match.evidence = std::move(evidence);
        return true;
    }

    RoundContext &m_context;
    store::SyncState m_state;
    store::Matches m_matches;
    const ObjectMap &m_object;
    const RemoteRecord &m_theirs;
    bool m_isProposal;
    Match m_match;
};

} // namespace

Result<Match> findMatch(RoundContext &context, const ObjectMap &object, const RemoteRecord &theirs,
    const std::vector<FieldValue> &values, bool isProposal)
{
    return Search(context, object, theirs, isProposal).run(values);
}

store::ProposedMatch asProposed(const store::Store &store, const ObjectMap &object, const RemoteRecord &theirs,
    const std::vector<FieldValue> &values, const Match &match)
{
    return {0, object.object, theirs.id, object.entity, match.record.value_or(RecordId()),
        titleFrom(store, object.entity, values), match.evidence, match.strength};
}

QString domainOf(const QString &website)
{
    const QString text = website.trimmed().toLower();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    QString host = QUrl(text.contains("://"_L1) ? text : u"https://"_s + text).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host.contains(u'.') ? host : QString();
}

} // namespace satchel::sync
