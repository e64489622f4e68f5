// SPDX-License-Identifier: GPL-3.0-or-later
#include "joining/JoinPlan.h"

#include "domain/ApprovalRequest.h"
#include "domain/DocumentLife.h"
#include "domain/FieldNames.h"
#include "duplicates/Scan.h"
#include "joining/EachRow.h"
#include "joining/RecordKeys.h"
#include "store/hub/HubRights.h"
#include "store/privacy/ErasedRecords.h"
#include "store/Records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::joining {

namespace {

constexpr double likely = 0.5; // probability from which two records may be one

enum class Taking : quint8 {
    Always,
    WhereUsed, // a pipeline, if a deal of one's own is in it
    Never, // a team has one, and it holds
};

Taking takingOf(EntityKind entity)
{
    switch (entity) {
    case EntityKind::EntityDefinition:
    case EntityKind::Setting:
    case EntityKind::TeamMember:
    case EntityKind::FieldDefinition:
    case EntityKind::ExchangeRate:
    case EntityKind::ScoreRule:
    case EntityKind::ValidationRule:
    case EntityKind::User:
    case EntityKind::ApprovalRequest: // asked for and decided in another team
    case EntityKind::Team: return Taking::Never;
    case EntityKind::Pipeline:
    case EntityKind::Stage:
    case EntityKind::TaxRate:
    case EntityKind::PriceList: return Taking::WhereUsed;
    default: return Taking::Always;
    }
}

/// A company also by its name and internet domain together: few have an address or number of their own.
bool isSurelyOne(const duplicates::DuplicatePair &pair)
{
    const auto has = [&pair](duplicates::Reason reason) {
        return std::ranges::find(pair.evidence, reason, &duplicates::Evidence::reason) != pair.evidence.end();
    };
    return duplicates::isCertain(pair)
        || (pair.score >= likely && has(duplicates::Reason::SameName) && has(duplicates::Reason::SameDomain));
}

/// What a record is a part of: one that is the team's brings its own parts.
QString ownerFieldOf(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Attendee:
    case EntityKind::AgendaItem: return field::activity;
    case EntityKind::TaskTemplateStep: return field::task_template;
    case EntityKind::PlaybookItem: return field::playbook;
    default: return {};
    }
}

class Planner
{
public:
    Planner(store::Store &own, store::Store &team) : m_own(own), m_team(team) {}

    Result<JoinPlan> run()
    {
        m_rights = TRY(store::readRights(m_team.database()));
        m_plan.same.insert(m_own.me(), m_team.me());
        for (const auto &entity : m_own.schema().entities()) {
            if (entity->isMergeable && !isCustomEntity(entity->kind))
                TRY(matchByEvidence(entity->kind));
        }
        for (const auto &entity : m_own.schema().entities()) {
            if (!entity->isMergeable && !isCustomEntity(entity->kind))
                TRY(matchByKeys(entity->kind));
        }
        TRY(planEntities());
        TRY(planFields());
        TRY(findUsed());
        TRY(replaceStages());
        for (const auto &entity : m_own.schema().entities())
            TRY(planRecords(*entity));
        return std::move(m_plan);
    }

private:
    bool mayCreate(EntityKind entity) const
    {
        if (!m_rights)
            return true;
        const EntityRights *rights = m_rights->of(entity);
        return rights && rights->creates;
    }

    bool isTeams(EntityKind entity, RecordId id) { return m_team.get(entity, id).has_value(); }

    void match(const Match &match)
    {
        m_plan.same.insert(match.own, match.team);
        m_matched.insert(match.team);
        if (takingOf(match.entity) == Taking::Always)
            m_plan.matches.push_back(match);
    }

    /// Of a store that was with the team before, or has records from the same backup. What the team has in its trash is
    /// not among them.
    Result<QSet<RecordId>> idsInBoth(EntityKind entity)
    {
        QSet<RecordId> ids;
        TRY(forEachRow(m_own, entity, {}, [&](const store::Rows &rows, qsizetype row) -> Result<void> {
            const auto theirs = m_team.get(entity, rows.id(row));
            if (theirs && !theirs->isDeleted())
                ids.insert(rows.id(row));
            return {};
        }));
        return ids;
    }

    /// Each record is one other's at most, the surest first.
    Result<void> matchByEvidence(EntityKind entity)
    {
        duplicates::ScanOptions options;
        options.atLeast = likely;
        const QSet<RecordId> inBoth = TRY(idsInBoth(entity));
        for (const auto &pair : TRY(duplicates::findPairsBetween(m_team, m_own, entity, options))) {
            if (pair.a != pair.b && (inBoth.contains(pair.a) || inBoth.contains(pair.b)))
                continue; // an id is surer than any evidence
            Match found{entity, pair.b, pair.a, pair.score, {}};
            for (const duplicates::Evidence &one : pair.evidence) {
                if (one.bits > 0)
                    found.reasons.append(duplicates::reasonText(one.reason));
            }
            const bool isFree = !m_plan.same.contains(pair.b) && !m_matched.contains(pair.a);
            if (pair.a == pair.b || (isFree && isSurelyOne(pair)))
                match(found);
            else if (isFree)
                m_plan.likely.push_back(found);
        }
        for (const RecordId &id : inBoth) { // those whose values say too little
            if (!m_plan.same.contains(id))
                match({entity, id, id});
        }
        std::erase_if(m_plan.likely,
            [this](const Match &one) { return m_plan.same.contains(one.own) || m_matched.contains(one.team); });
        return {};
    }

    Result<void> matchByKeys(EntityKind entity)
    {
        const KeyIndex own = TRY(KeyIndex::read(m_own, entity, m_plan.same));
        const KeyIndex team = TRY(KeyIndex::read(m_team, entity));
        for (auto it = own.keys().begin(); it != own.keys().end(); ++it) {
            if (m_plan.same.contains(it.key()))
                continue;
            RecordId found = team.keys().contains(it.key()) ? it.key() : RecordId();
            for (qsizetype key = 0; key < it->size() && found.isNull(); ++key) {
                if (!it->at(key).isEmpty())
                    found = team.find(key, it->at(key));
            }
            if (!found.isNull() && !m_matched.contains(found))
                match({entity, it.key(), found});
        }
        return {};
    }

    /// Of one's own custom entity, which has another number there. A removed one is none.
    const Entity *atTeam(const Entity &own) const { return m_team.schema().find(own.name); }

    bool comesToTeam(EntityKind own) const
    {
        const Entity &entity = m_own.schema().entity(own);
        return !isCustomEntity(own) || (!entity.isRemoved && (atTeam(entity) || m_newEntities.contains(entity.name)));
    }

    /// The oldest definition of each name that the team does not know.
    Result<void> planEntities()
    {
        const store::Query query{
            EntityKind::EntityDefinition, {field::name}, {}, {QString(field::created_at), false}, {}, -1, false};
        const store::Rows rows = TRY(m_own.select(query));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QString name = rows.text(row, 0);
            if (!m_own.schema().find(name) || m_team.schema().findWithRemoved(name) || m_newEntities.contains(name)
                || !mayCreate(EntityKind::EntityDefinition))
                continue;
            m_newEntities.insert(name);
            m_plan.entities.push_back(rows.id(row));
        }
        return {};
    }

    Result<void> planFields()
    {
        return forEachRow(m_own, EntityKind::FieldDefinition, {field::entity, field::name},
            [this](const store::Rows &rows, qsizetype row) -> Result<void> {
                const Entity *own = m_own.schema().find(rows.text(row, 0));
                const Field *mine = own ? own->find(rows.text(row, 1)) : nullptr;
                if (!mine)
                    return {};
                // A field of a custom entity stays with it, and so does one that refers to it.
                const bool stays = !comesToTeam(own->kind)
                    || (mine->type == FieldType::Reference && !comesToTeam(mine->target));
                const Entity *there = atTeam(*own);
                const Field *theirs = there && !stays ? there->find(mine->name) : nullptr;
                if (!theirs && !stays && mayCreate(EntityKind::FieldDefinition))
                    m_plan.fields.push_back(rows.id(row));
                else if (!theirs || theirs->type != mine->type)
                    m_plan.leftFields.append(own->name + u'.' + mine->name);
                return {};
            });
    }

    /// The pipelines, stages, tax rates and price lists that one's own records refer to.
    Result<void> findUsed()
    {
        for (const auto &entity : m_own.schema().entities()) {
            QStringList columns;
            for (const Field &field : entity->fields) {
                if (field.type == FieldType::Reference && takingOf(field.target) == Taking::WhereUsed)
                    columns.append(field.name);
            }
            if (columns.isEmpty() || takingOf(entity->kind) != Taking::Always)
                continue;
            TRY(forEachRow(m_own, entity->kind, columns, [&](const store::Rows &rows, qsizetype row) -> Result<void> {
                for (int column = 0; column < columns.size(); ++column)
                    m_used.insert(rows.reference(row, column));
                return {};
            }));
        }
        return {};
    }

    struct StageFacts
    {
        RecordId id;
        RecordId pipeline;
        QString kind;
    };

    Result<std::vector<StageFacts>> stagesOf(store::Store &store)
    {
        std::vector<StageFacts> stages;
        const store::Rows rows = TRY(store.select(
            {EntityKind::Stage, {field::pipeline, field::kind}, {}, {QString(field::position), false}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            stages.push_back({rows.id(row), rows.reference(row, 0), rows.text(row, 1)});
        return stages;
    }

    /// Whose role makes no stages has their deals in the team's stage of the same kind, in the same pipeline if the
    /// team has it.
    Result<void> replaceStages()
    {
        const auto theirs = TRY(stagesOf(m_team));
        for (const StageFacts &mine : TRY(stagesOf(m_own))) {
            const bool isNewPipeline = !m_plan.same.contains(mine.pipeline);
            if (m_plan.same.contains(mine.id)
                || (isNewPipeline ? mayCreate(EntityKind::Pipeline) : mayCreate(EntityKind::Stage)))
                continue;
            const auto place = [&](const StageFacts &one) {
                return one.kind == mine.kind && (isNewPipeline || one.pipeline == m_plan.same.value(mine.pipeline));
            };
            auto found = std::ranges::find_if(theirs, place);
            if (found == theirs.end())
                found = std::ranges::find(theirs, mine.kind, &StageFacts::kind);
            if (found == theirs.end())
                continue;
            m_plan.same.insert(mine.id, found->id);
            m_replaced.insert(mine.pipeline, found->pipeline);
        }
        for (auto it = m_replaced.begin(); it != m_replaced.end(); ++it) {
            if (!m_plan.same.contains(it.key()))
                m_plan.same.insert(it.key(), it.value());
        }
        return {};
    }

    /// The hub would refuse it, and everything else with it.
    Result<bool> isAboveLimit(RecordId quote)
    {
        if (!m_rights || !m_rights->discountLimit)
            return false;
        const auto own = TRY(
            store::recordWithParts(m_own, EntityKind::Quote, quote, EntityKind::QuoteLine, field::quote));
        return !isDraft(own.record) && discountOf(own.record, own.parts) > *m_rights->discountLimit;
    }

    /// Of a custom entity: a record that the team has under its id is the team's.
    Result<void> planCustomRecords(const Entity &entity)
    {
        const Entity *theirs = atTeam(entity);
        const bool isAllowed = comesToTeam(entity.kind) && mayCreate(theirs ? theirs->kind : EntityKind::Deal);
        return forEachRow(m_own, entity.kind, {}, [&](const store::Rows &rows, qsizetype row) -> Result<void> {
            const RecordId id = rows.id(row);
            if (theirs && isTeams(theirs->kind, id)) {
                m_plan.same.insert(id, id);
            } else if (!isAllowed || TRY(store::isErased(m_team.database(), id))) {
                ++m_plan.leftCount[entity.kind];
            } else {
                m_plan.taken.insert(id);
                ++m_plan.takenCount[entity.kind];
            }
            return {};
        });
    }

    Result<void> planRecords(const Entity &entity)
    {
        const Taking taking = takingOf(entity.kind);
        if (isCustomEntity(entity.kind))
            return planCustomRecords(entity);
        if (taking == Taking::Never)
            return {};
        const bool isAllowed = mayCreate(entity.kind);
        const bool isStage = entity.kind == EntityKind::Stage;
        const QString owner = isStage ? QString(field::pipeline) : ownerFieldOf(entity.kind);
        const QStringList columns = owner.isEmpty() ? QStringList() : QStringList{owner};
        return forEachRow(m_own, entity.kind, columns, [&](const store::Rows &rows, qsizetype row) -> Result<void> {
            const RecordId id = rows.id(row);
            const bool isPart = !isStage && !owner.isEmpty();
            if (m_plan.same.contains(id) || (isPart && m_plan.same.contains(rows.reference(row, 0))))
                return {};
            // A pipeline comes with all of its stages.
            const bool isOfNew = isStage && m_plan.taken.contains(rows.reference(row, 0));
            if (taking == Taking::WhereUsed && !m_used.contains(id) && !isOfNew)
                return {};
            const bool isGone = isTeams(entity.kind, id) || TRY(store::isErased(m_team.database(), id));
            const bool isTooCheap = entity.kind == EntityKind::Quote && TRY(isAboveLimit(id));
            if (!isAllowed || isGone || isTooCheap) {
                ++m_plan.leftCount[entity.kind];
                return {};
            }
            m_plan.taken.insert(id);
            ++m_plan.takenCount[entity.kind];
            return {};
        });
    }

    store::Store &m_own;
    store::Store &m_team;
    std::optional<Rights> m_rights;
    JoinPlan m_plan;
    QSet<RecordId> m_matched; // of the team
    QSet<QString> m_newEntities; // names of custom entities that the team gets
    QSet<RecordId> m_used; // of one's own
    QHash<RecordId, RecordId> m_replaced; // pipelines
};

} // namespace

Result<JoinPlan> planJoin(store::Store &own, store::Store &team)
{
    return Planner(own, team).run();
}

} // namespace satchel::joining
