// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/Retention.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Filter.h"
#include "domain/Places.h"
#include "domain/Reason.h"
#include "store/BulkWriter.h"
#include "store/FilterNames.h"
#include "store/privacy/Erasure.h"
#include "store/privacy/StoredSetting.h"
#include "store/SqlText.h"
#include "store/Statements.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const QString rulesSetting = u"retention_rules"_s;
const QString previewFact = u"retention_previews"_s; // JSON array of fingerprints
const QString monthFact = u"retention_month"_s; // "2026-11", of the last run
constexpr qint64 pageSize = 500;

QString monthOf(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

/// Which records refer to one of an entity, by which field.
struct Referrer
{
    const Entity *entity;
    const Field *field;
};

std::vector<Referrer> referrersOf(const Schema &schema, EntityKind kind)
{
    std::vector<Referrer> referrers;
    for (const auto &entity : schema.entities()) {
        for (const Field &field : entity->fields) {
            if (field.type == FieldType::Reference && field.target == kind)
                referrers.push_back({entity.get(), &field});
        }
    }
    return referrers;
}

/// When somebody last had to do with a record (?1), as milliseconds.
QByteArray lastTouchSql(const Schema &schema, EntityKind kind)
{
    const QByteArray changes = "SELECT max(s.at) FROM change c JOIN changeset s ON s.number = c.changeset"
                               " WHERE s.origin NOT LIKE 'rule:%' AND s.origin <> 'undo' AND c.record ";
    QList<QByteArray> parts{changes + "= ?1"};
    for (const auto &[entity, field] : referrersOf(schema, kind)) {
        const QByteArray rows = quoted(entity->name) + " WHERE " + quoted(field->name) + " = ?1 AND deleted_at IS NULL";
        parts.append(changes + "IN (SELECT id FROM " + rows + ")");
        if (entity->kind == EntityKind::Activity)
            parts.append("SELECT max(at) FROM " + rows);
    }
    return "SELECT max(coalesce((" + parts.join("), 0), coalesce((") + "), 0))";
}

/// Why a record is kept: SQL that finds one of them, and the reason.
struct Hold
{
    QByteArray sql; // ?1: the record
    QString reason;
};

std::vector<Hold> holdsOf(const Schema &schema, EntityKind kind)
{
    std::vector<Hold> holds;
    const auto add = [&](EntityKind other, const char *states, const QString &reason) {
        QList<QByteArray> parts;
        const Entity &entity = schema.entity(other);
        for (const auto &[of, field] : referrersOf(schema, kind)) {
            if (of->kind == other)
                parts.append(quoted(field->name) + " = ?1");
        }
        if (kind == other)
            parts.append("id = ?1");
        if (kind == EntityKind::Contact && other == EntityKind::Deal)
            parts.append("id IN (SELECT deal FROM deal_contact WHERE contact = ?1 AND deleted_at IS NULL)");
        if (kind == EntityKind::Activity || kind == EntityKind::Task) // what belongs to a deal
            parts.append(other == EntityKind::Deal
                    ? QByteArray("id = (SELECT deal FROM ") + quoted(schema.entity(kind).name) + " WHERE id = ?1)"
                    : QByteArray("deal = (SELECT deal FROM ") + quoted(schema.entity(kind).name) + " WHERE id = ?1)");
        if (!parts.isEmpty())
            holds.push_back({"SELECT 1 FROM " + quoted(entity.name) + " WHERE deleted_at IS NULL AND status IN ("
                    + states + ") AND (" + parts.join(" OR ") + ") LIMIT 1",
                reason});
    };
    add(EntityKind::Deal, "'open'", Reason::tr("there is an open deal"));
    add(EntityKind::Deal, "'won'", Reason::tr("there is a won deal"));
    for (const EntityKind document : {EntityKind::Quote, EntityKind::Proposal})
        add(document, "'sent', 'viewed', 'accepted'", Reason::tr("a quote or proposal was sent"));
    return holds;
}

Result<QString> holdReason(Database &database, const std::vector<Hold> &holds, RecordId id)
{
    for (const Hold &hold : holds) {
        const auto found = TRY(readOne(
            database, hold.sql.toStdString(), [](const Statement &) { return true; }, id));
        if (found)
            return hold.reason;
    }
    return QString();
}

QDate dayOf(const Value &value, const QTimeZone &zone)
{
    if (const auto *day = std::get_if<QDate>(&value))
        return *day;
    const auto *at = std::get_if<Instant>(&value);
    return at ? at->dateIn(zone) : QDate();
}

class Planner
{
public:
    Planner(Store &store, const RetentionRule &rule, QDate today)
        : m_store(store), m_rule(rule), m_cutoff(rule.cutoff(today)),
          m_age(ageField(store.schema().entity(rule.entity))),
          m_lastTouch(lastTouchSql(store.schema(), rule.entity).toStdString()),
          m_holds(holdsOf(store.schema(), rule.entity))
    {
    }

    Result<RetentionPlan> run(const std::atomic<bool> *isCancelled)
    {
        Query query{m_rule.entity, {field::created_at, m_age.name}, {}, {}, {}, pageSize, false};
        query.filter = TRY(parseFilter(m_store.schema(), m_rule.entity, m_rule.filter));
        for (;;) {
            const Rows rows = TRY(m_store.select(query));
            for (qsizetype row = 0; row < rows.size(); ++row) {
                if (isCancelled && isCancelled->load(std::memory_order_relaxed))
                    return fail(Error::Kind::Cancelled, Reason::tr("the list is no longer needed"));
                TRY(consider(rows.id(row), rows.value(row, 0), rows.value(row, 1)));
            }
            if (!rows.next())
                break;
            query.after = rows.next();
        }
        std::ranges::stable_sort(m_plan.hits, {}, &RetentionHit::since);
        return std::move(m_plan);
    }

private:
    Result<void> consider(RecordId id, const Value &created, const Value &aged)
    {
        const QTimeZone zone = m_store.clock().zone();
        QDate since = dayOf(created, zone);
        if (m_rule.measure == RetentionRule::Measure::After)
            since = dayOf(aged, zone);
        else if (const QDate touched = since < m_cutoff ? TRY(lastTouch(id)) : since; touched > since)
            since = touched;
        if (!since.isValid() || since >= m_cutoff)
            return {};
        if (m_rule.action == RetentionRule::Action::DeleteText && !TRY(hasText(id)))
            return {};
        const QString reason = TRY(holdReason(m_store.database(), m_holds, id));
        const QString title = m_store.title(m_rule.entity, id);
        if (reason.isEmpty())
            m_plan.hits.push_back({id, title, since});
        else
            m_plan.kept.push_back({id, title, reason});
        return {};
    }

    Result<QDate> lastTouch(RecordId id)
    {
        const qint64 at = TRY(readInteger(m_store.database(), m_lastTouch, id));
        return Instant{at}.dateIn(m_store.clock().zone());
    }

    Result<bool> hasText(RecordId id)
    {
        return readInteger(m_store.database(),
            "SELECT EXISTS (SELECT 1 FROM activity WHERE id = ?1 AND coalesce(body, '') || coalesce(purpose, '') <> '')"
            " OR EXISTS (SELECT 1 FROM attachment WHERE activity = ?1 AND deleted_at IS NULL)"
            " OR EXISTS (SELECT 1 FROM comment WHERE activity = ?1 AND deleted_at IS NULL)",
            id)
            .map([](qint64 found) { return found != 0; });
    }

    Store &m_store;
    const RetentionRule &m_rule;
    const QDate m_cutoff;
    const Field &m_age;
    const std::string m_lastTouch;
    const std::vector<Hold> m_holds;
    RetentionPlan m_plan;
};

Result<std::vector<Edit>> editsFor(Store &store, const RetentionRule &rule, RecordId id)
{
    if (rule.action == RetentionRule::Action::Delete)
        return std::vector<Edit>{Edit::remove(rule.entity, id)};
    std::vector<Edit> edits{Edit::update(rule.entity, id, {{field::body, Value()}, {field::purpose, Value()}})};
    for (const EntityKind part : {EntityKind::Attachment, EntityKind::Comment}) {
        const QByteArray sql = "SELECT id FROM " + quoted(store.schema().entity(part).name)
            + " WHERE activity = ? AND deleted_at IS NULL";
        const auto parts = TRY(readAll(
            store.database(), sql.toStdString(), [](const Statement &row) { return recordIdAt(row, 0); }, id));
        for (const RecordId &one : parts)
            edits.push_back(Edit::remove(part, one));
    }
    return edits;
}

Result<QStringList> previews(Store &store)
{
    const QString stored = TRY(store.meta(previewFact));
    QStringList fingerprints;
    for (const auto &each : QJsonDocument::fromJson(stored.toUtf8()).array())
        fingerprints.append(each.toString());
    return fingerprints;
}

} // namespace

Result<RetentionPlan> planRetention(
    Store &store, const RetentionRule &rule, QDate today, const std::atomic<bool> *isCancelled)
{
    TRY(checkRetentionRule(store.schema(), rule));
    return Planner(store, rule, today).run(isCancelled);
}

Result<std::vector<RetentionRule>> retentionRules(Store &store)
{
    const auto setting = TRY(readSetting(store, rulesSetting));
    return setting.id.isNull() ? defaultRetentionRules() : retentionRulesFromJson(store.schema(), setting.value);
}

Result<Edit> retentionRulesEdit(Store &store, const std::vector<RetentionRule> &rules)
{
    QSet<QString> names;
    for (const RetentionRule &rule : rules) {
        TRY(checkRetentionRule(store.schema(), rule));
        if (const auto read = readFilter(store, rule.entity, rule.filter); !read)
            return fail(read.error().kind, read.error().what, joinPlaces(u"filter"_s, read.error().where));
        if (names.contains(rule.name))
            return fail(Error::Kind::Conflict, Reason::tr("there are two rules of this name"), rule.name);
        names.insert(rule.name);
    }
    return settingEdit(store, rulesSetting, retentionRulesToJson(rules));
}

Result<bool> isPreviewed(Store &store, const RetentionRule &rule)
{
    const QStringList known = TRY(previews(store));
    return known.contains(rule.fingerprint());
}

Result<void> notePreview(Store &store, const RetentionRule &rule)
{
    QStringList known = TRY(previews(store));
    if (known.contains(rule.fingerprint()))
        return {};
    known.append(rule.fingerprint());
    return store.setMeta(previewFact,
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(known)).toJson(QJsonDocument::Compact)));
}

namespace {

/// The records that were refused are counted, whatever is wrong with the store is an error.
template <typename T> Result<bool> isDone(const Result<T> &done, RetentionRun &run)
{
    if (done)
        return true;
    if (!concernsEdit(done.error().kind))
        return fail(done.error());
    if (run.refused++ == 0)
        run.reason = done.error().what;
    return false;
}

/// All at once, or one by one where one of them is refused.
Result<void> anonymize(Store &store, const RetentionRule &rule, const std::vector<PersonId> &persons, RetentionRun &run)
{
    const ErasureOptions options{Origin::rule(rule.name), rule.name};
    const auto erased = erase(store, persons, options);
    if (!erased && !concernsEdit(erased.error().kind))
        return fail(erased.error());
    if (!erased && persons.size() > 1) {
        for (const PersonId &person : persons)
            TRY(anonymize(store, rule, {person}, run));
        return {};
    }
    if (!TRY(isDone(erased, run)))
        return {};
    run.records += static_cast<qint64>(erased->size());
    if (!erased->empty())
        run.changeSet = erased->front().changeSet;
    return {};
}

} // namespace

Result<RetentionRun> runRetention(Store &store, const RetentionRule &rule, QDate today)
{
    if (!TRY(isPreviewed(store, rule)))
        return fail(Error::Kind::Conflict,
            Reason::tr("nobody has looked at the records that this rule reaches since it was last changed"), rule.name);
    const RetentionPlan plan = TRY(planRetention(store, rule, today));
    RetentionRun done{rule.name};
    if (plan.hits.empty())
        return done;
    if (rule.action == RetentionRule::Action::Anonymize) {
        std::vector<PersonId> persons;
        for (const RetentionHit &hit : plan.hits)
            persons.push_back({rule.entity, hit.id});
        TRY(anonymize(store, rule, persons, done));
        TRY(finishErasures(store));
        return done;
    }
    auto writer = TRY(BulkWriter::begin(store, rule.name, Origin::rule(rule.name)));
    for (const RetentionHit &hit : plan.hits) {
        bool isWhole = true;
        for (const Edit &edit : TRY(editsFor(store, rule, hit.id)))
            isWhole = isWhole && TRY(isDone(writer->apply(edit), done));
        done.records += isWhole ? 1 : 0;
    }
    done.changeSet = TRY(writer->finish());
    return done;
}

Result<bool> isRetentionDue(Store &store, QDate today)
{
    const QString known = TRY(store.meta(monthFact));
    if (known.isEmpty()) {
        TRY(store.setMeta(monthFact, monthOf(today)));
        return false;
    }
    return known < monthOf(today);
}

Result<std::vector<RetentionRun>> runDueRetention(Store &store, QDate today)
{
    std::vector<RetentionRun> runs;
    if (store.isReadOnly() || !TRY(isRetentionDue(store, today)))
        return runs;
    std::optional<Error> failure;
    for (const RetentionRule &rule : TRY(retentionRules(store))) {
        if (!rule.isOn || !TRY(isPreviewed(store, rule)))
            continue;
        if (auto done = runRetention(store, rule, today))
            runs.push_back(std::move(*done));
        else if (!failure)
            failure = done.error();
    }
    if (failure)
        return fail(*failure);
    TRY(store.setMeta(monthFact, monthOf(today)));
    return runs;
}

} // namespace satchel::store
