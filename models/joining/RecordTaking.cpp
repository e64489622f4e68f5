// SPDX-License-Identifier: GPL-3.0-or-later
#include "joining/RecordTaking.h"

#include "domain/Comment.h"
#include "domain/FieldNames.h"
#include "domain/Mention.h"
#include "domain/Reason.h"
#include "domain/Rights.h"
#include "joining/EachRow.h"
#include "store/BulkWriter.h"
#include "store/Contents.h"
#include "store/ReplicaLoader.h"
#include "store/sync/Conflicts.h"

#include <algorithm>
#include <numeric>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace satchel::joining {

namespace {

/// A comment or follow has to be about a record that the team has; anything else is about nothing.
bool lacksSubject(const Entity &entity, const std::vector<FieldValue> &values)
{
    if (entity.kind != EntityKind::Comment && entity.kind != EntityKind::Follow)
        return false;
    return std::ranges::none_of(subjectEntities(), [&](EntityKind subject) {
        const Field *field = subjectField(entity, subject);
        return field && std::ranges::find(values, field->name, &FieldValue::field) != values.end();
    });
}

class Taker
{
public:
    Taker(store::Store &own, store::Store &team, const JoinPlan &plan, const QString &name, qint64 connection)
        : m_own(own), m_team(team), m_plan(plan), m_origin(Origin::import(name)), m_connection(connection)
    {
    }

    Result<JoinReport> run()
    {
        TRY(create());
        TRY(takeContents());
        TRY(fill());
        m_report.matched = std::ssize(m_plan.matches);
        m_report.left += std::accumulate(m_plan.leftCount.begin(), m_plan.leftCount.end(), qint64(0),
            [](qint64 sum, const auto &one) { return sum + one.second; });
        return m_report;
    }

private:
    static QString label() { return Reason::tr("Taken along to the team"); }

    Result<void> create()
    {
        const auto loader = TRY(store::ReplicaLoader::begin(m_team, label(), m_origin));
        for (const RecordId &id : m_plan.entities) {
            const Record definition = TRY(m_own.get(EntityKind::EntityDefinition, id));
            TRY(add(*loader, definition));
        }
        TRY(loader->rest());
        for (const RecordId &id : m_plan.fields) {
            const Record definition = TRY(m_own.get(EntityKind::FieldDefinition, id));
            TRY(add(*loader, definition));
        }
        TRY(loader->rest());
        for (const auto &entity : m_own.schema().entities()) {
            const auto each = [&](const store::Rows &rows, qsizetype row) -> Result<void> {
                if (!m_plan.taken.contains(rows.id(row)))
                    return {};
                const Record record = TRY(m_own.get(entity->kind, rows.id(row)));
                return add(*loader, record);
            };
            TRY(forEachRow(m_own, entity->kind, {}, each));
        }
        return loader->finish();
    }

    /// A record whose required reference leads nowhere at the team is left, and so is a comment on such a record.
    Result<void> add(store::ReplicaLoader &loader, const Record &record)
    {
        auto values = valuesOf(record);
        const Entity &entity = atTeam(*record.entity);
        const bool isWhole = std::ranges::all_of(entity.fields, [&](const Field &field) {
            const auto known = std::ranges::find(values, field.name, &FieldValue::field);
            return !field.isRequired() || field.type != FieldType::Reference || known != values.end();
        });
        if (!isWhole || lacksSubject(entity, values)) {
            ++m_report.left;
            return {};
        }
        ++m_report.created;
        return loader.add(
            entity.kind, record.id, std::move(values), valueOr<Instant>(record.value(field::created_at)), std::nullopt);
    }

    /// The team's store has another number for a custom entity. Each entity that is copied exists there: planJoin.
    const Entity &atTeam(const Entity &own) const
    {
        const Entity *theirs = isCustomEntity(own.kind) ? m_team.schema().find(own.name) : nullptr;
        return theirs ? *theirs : m_team.schema().entity(own.kind);
    }

    RecordId translated(RecordId id) const
    {
        const RecordId theirs = m_plan.same.value(id);
        return theirs.isNull() && m_plan.taken.contains(id) ? id : theirs;
    }

    /// As the team has fields, with references to the team's records. What has no owner there belongs to whose store it
    /// was.
    std::vector<FieldValue> valuesOf(const Record &record) const
    {
        std::vector<FieldValue> values;
        const Entity &theirs = atTeam(*record.entity);
        for (size_t i = 0; i < record.values.size(); ++i) {
            const Field &field = record.entity->fields[i];
            const Field *there = theirs.find(field.name);
            const bool isGiven = !field.isDerived() && !field.isCalculated() && !field.isSystem();
            if (!isGiven || !there || there->type != field.type || isEmpty(record.values[i]))
                continue;
            if (Value value = translated(field, record.values[i]); !isEmpty(value))
                values.push_back({field.name, std::move(value)});
        }
        const QString owner = ownershipOf(m_team.schema(), theirs).field;
        if (!owner.isEmpty() && std::ranges::find(values, owner, &FieldValue::field) == values.end())
            values.push_back({owner, m_team.me()});
        return values;
    }

    Value translated(const Field &field, const Value &value) const
    {
        if (const auto *id = std::get_if<RecordId>(&value)) {
            const RecordId theirs = translated(*id);
            return theirs.isNull() ? Value() : Value(theirs);
        }
        const auto *text = std::get_if<QString>(&value);
        if (!text)
            return value;
        if (const RecordId named = RecordId::fromString(*text); !named.isNull() && m_plan.same.contains(named))
            return m_plan.same.value(named).toString(); // of a pair of records
        if (field.type != FieldType::LongText || !text->contains("satchel:"_L1))
            return value;
        QString moved = *text;
        for (const Mention &mention : mentionsIn(*text)) {
            if (const RecordId theirs = m_plan.same.value(mention.id); !theirs.isNull())
                moved = withMentionMoved(moved, mention.id, theirs);
        }
        return moved;
    }

    Result<void> takeContents()
    {
        store::Contents own(m_own);
        store::Contents team(m_team);
        const store::Rows rows = TRY(
            m_team.select({EntityKind::Attachment, {field::sha256, field::name}, {}, {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QString sha256 = rows.text(row, 0);
            if (sha256.isEmpty() || TRY(team.has(sha256)) || !TRY(own.has(sha256)))
                continue;
            QTemporaryFile file;
            if (!file.open())
                return fail(Error::Kind::Io, file.errorString(), file.fileName());
            TRY(own.copyTo(sha256, file));
            file.seek(0);
            TRY(team.put(file, rows.text(row, 1)));
        }
        return {};
    }

    /// What the team's record lacks is filled; what both have otherwise stays as the team has it, and is a conflict.
    Result<void> fill()
    {
        const auto writer = TRY(store::BulkWriter::begin(m_team, label(), m_origin));
        std::vector<store::Conflict> conflicts;
        for (const Match &match : m_plan.matches) {
            const Record mine = TRY(m_own.get(match.entity, match.own));
            const Record theirs = TRY(m_team.get(match.entity, match.team));
            auto filled = gapsOf(theirs, match, valuesOf(mine), conflicts);
            if (filled.empty())
                continue;
            const auto done = writer->apply(Edit::update(match.entity, match.team, std::move(filled)));
            if (!done && !store::concernsEdit(done.error().kind))
                return fail(done.error());
            m_report.filled += done ? 1 : 0;
            m_report.left += done ? 0 : 1; // the role does not allow it, or it is frozen
        }
        TRY(writer->finish());
        for (const store::Conflict &conflict : conflicts) {
            TRY(store::Conflicts(m_team).add(conflict));
        }
        m_report.conflicts += std::ssize(conflicts);
        return {};
    }

    /// The values that the team's record lacks, lists with both sides' items; notes where both have another value.
    std::vector<FieldValue> gapsOf(const Record &theirs, const Match &match, const std::vector<FieldValue> &mine,
        std::vector<store::Conflict> &conflicts) const
    {
        std::vector<FieldValue> filled;
        for (const FieldValue &value : mine) {
            const Value known = theirs.value(value.field);
            if (known == value.value)
                continue;
            const auto *items = std::get_if<QStringList>(&value.value);
            if (isEmpty(known) || items) {
                const Value whole = items ? united(known, *items) : value.value;
                if (whole != known)
                    filled.push_back({value.field, whole});
            } else if (isOfPeople(theirs.entity->kind)) {
                conflicts.push_back(conflictOf(match, value, known));
            }
        }
        return filled;
    }

    bool isOfPeople(EntityKind entity) const { return m_own.schema().entity(entity).isMergeable; }

    static Value united(const Value &known, const QStringList &items)
    {
        QStringList all = valueOr<QStringList>(known);
        for (const QString &item : items) {
            if (!all.contains(item))
                all.append(item);
        }
        return all;
    }

    /// Decided, and in the list.
    store::Conflict conflictOf(const Match &match, const FieldValue &mine, const Value &theirs) const
    {
        store::Conflict conflict;
        conflict.connection = m_connection;
        conflict.entity = match.entity;
        conflict.record = match.team;
        conflict.field = mine.field;
        conflict.mine = mine.value;
        conflict.theirs = theirs;
        conflict.keptMine = false;
        conflict.isOpen = false;
        conflict.at = m_team.clock().now();
        return conflict;
    }

    store::Store &m_own;
    store::Store &m_team;
    const JoinPlan &m_plan;
    const Origin m_origin;
    const qint64 m_connection;
    JoinReport m_report;
};

} // namespace

Result<JoinReport> takeRecords(
    store::Store &own, store::Store &team, const JoinPlan &plan, const QString &name, qint64 connection)
{
    return Taker(own, team, plan, name, connection).run();
}

} // namespace satchel::joining
