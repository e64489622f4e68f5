// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates: which records of the store are probably one, and why. merge: makes two one.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "duplicates/DistinctPairs.h"
#include "duplicates/Scan.h"
#include "items/RecordMerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

using duplicates::DuplicatePair;

Error invalid(const QString &what, const QString &where)
{
    return {Error::Kind::Invalid, what, where};
}

Result<EntityKind> mergeableEntity(const store::Store &store, const QString &name)
{
    const Entity *entity = TRY(publicEntity(store.schema(), name));
    TRY(duplicates::checkMergeable(*entity));
    return entity->kind;
}

/// Of a record that is not in the trash.
Result<RecordId> recordNamed(store::Store &store, EntityKind entity, const QString &text)
{
    const RecordId id = RecordId::fromString(text);
    if (id.isNull())
        return fail(invalid(u"this is not the id of a record"_s, text));
    const Record record = TRY(store.get(entity, id));
    if (record.isDeleted())
        return fail(Error::Kind::NotFound, u"this record is in the trash"_s, text);
    return id;
}

Result<std::pair<RecordId, RecordId>> twoRecords(
    store::Store &store, EntityKind entity, const QString &first, const QString &second)
{
    const RecordId a = TRY(recordNamed(store, entity, first));
    const RecordId b = TRY(recordNamed(store, entity, second));
    if (a == b)
        return fail(invalid(u"both ids are of the same record"_s, second));
    return std::pair(a, b);
}

Result<double> scoreGiven(const CommandRun &run)
{
    const QString text = run.invocation.value(u"at-least"_s, u"0.5"_s);
    bool isNumber = false;
    const double score = text.toDouble(&isNumber);
    if (!isNumber || score < 0 || score > 1)
        return fail(invalid(u"this is not a number from 0 to 1"_s, text));
    return score;
}

Result<qint64> limitGiven(const CommandRun &run)
{
    if (!run.invocation.has(u"limit"_s))
        return -1;
    const QString text = run.invocation.value(u"limit"_s);
    bool isNumber = false;
    const qint64 limit = text.toLongLong(&isNumber);
    if (!isNumber || limit < 0)
        return fail(invalid(u"this is not a number of pairs"_s, text));
    return limit;
}

QStringList reasonsOf(const DuplicatePair &pair)
{
    QStringList reasons;
    for (const duplicates::Evidence &one : pair.evidence)
        reasons.append(duplicates::reasonText(one.reason));
    return reasons;
}

QJsonObject toJson(const DuplicatePair &pair)
{
    return {{u"a"_s, pair.a.toString()}, {u"b"_s, pair.b.toString()}, {u"score"_s, pair.score},
        {u"reasons"_s, QJsonArray::fromStringList(reasonsOf(pair))}};
}

Result<void> listPairs(CommandRun &run, store::Store &store)
{
    const EntityKind entity = TRY(mergeableEntity(store, run.argument(0)));
    const double atLeast = TRY(scoreGiven(run));
    const qint64 limit = TRY(limitGiven(run));
    auto pairs = TRY(duplicates::findPairs(store, entity, {.atLeast = atLeast}));
    if (limit >= 0 && pairs.size() > static_cast<size_t>(limit))
        pairs.resize(static_cast<size_t>(limit));
    QJsonArray json;
    for (const DuplicatePair &pair : pairs) {
        if (run.isJson())
            json.append(toJson(pair));
        else
            run.terminal.printLine(
                u"%1 %  %2 %3 \"%4\" = %5 \"%6\": %7"_s.arg(qRound(pair.score * 100))
                    .arg(store.schema().entity(entity).name, pair.a.toString(), store.title(entity, pair.a),
                        pair.b.toString(), store.title(entity, pair.b), reasonsOf(pair).join(u", "_s)));
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    return {};
}

void sayDone(CommandRun &run, const QJsonObject &json, const QString &text)
{
    if (run.isJson())
        run.terminal.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    else
        run.terminal.printLine(text);
}

Result<void> rememberDistinct(CommandRun &run, store::Store &store)
{
    const EntityKind entity = TRY(mergeableEntity(store, run.argument(0)));
    const auto [a, b] = TRY(twoRecords(store, entity, run.invocation.value(u"distinct"_s), run.argument(1)));
    const auto known = TRY(duplicates::DistinctPairs::load(store));
    std::vector<Edit> edits = known.markEdits(store, {entity, a}, {entity, b});
    ChangeSetId set;
    if (!edits.empty()) {
        const Receipt receipt = TRY(store.commit({u"Not the same"_s, Origin::cli(), std::move(edits), {}}));
        set = receipt.changeSet;
    }
    sayDone(run,
        {{u"distinct"_s, QJsonArray{a.toString(), b.toString()}},
            {u"changeset"_s, set.isNull() ? QJsonValue() : QJsonValue(set.toString())}},
        u"remembered as distinct"_s);
    return {};
}

/// "email=other": the field that takes the other record's value.
Result<QString> fieldOfOther(const Entity &entity, const QString &word)
{
    const Field *field = word.endsWith("=other"_L1) ? entity.find(word.chopped(6)) : nullptr;
    if (!field || field->isSystem())
        return fail(invalid(u"expected a field of %1 and \"=other\""_s.arg(entity.name), word));
    return field->name;
}

Result<void> mergeTwo(CommandRun &run, store::Store &store)
{
    const EntityKind entity = TRY(mergeableEntity(store, run.argument(0)));
    const auto [kept, other] = TRY(twoRecords(store, entity, run.argument(1), run.argument(2)));
    auto merge = TRY(items::RecordMerge::propose(store, entity, kept, other));
    for (const QString &word : run.invocation.arguments.mid(3)) {
        const QString field = TRY(fieldOfOther(store.schema().entity(entity), word));
        merge.fromOther.insert(field);
    }
    auto edits = TRY(merge.edits(store));
    const QString label = u"Merge \"%1\" into \"%2\""_s.arg(store.title(entity, other), store.title(entity, kept));
    const Receipt receipt = TRY(store.commit({label, Origin::cli(), std::move(edits), {}}));
    sayDone(run, {{u"kept"_s, kept.toString()}, {u"changeset"_s, receipt.changeSet.toString()}},
        u"kept %1"_s.arg(kept.toString()));
    return {};
}

int answer(CommandRun &run, CommandRun::Access access, Result<void> (*act)(CommandRun &, store::Store &))
{
    auto store = run.open(access);
    if (!store)
        return run.failed(store.error());
    const auto done = act(run, **store);
    return done ? 0 : run.failed(done.error());
}

} // namespace

int runDuplicates(CommandRun &run)
{
    const bool remembers = run.invocation.has(u"distinct"_s);
    if (run.invocation.arguments.size() != (remembers ? 2 : 1))
        return run.usageError(remembers ? u"--distinct takes the ids of two records"_s : u"this needs one entity"_s);
    return remembers ? answer(run, CommandRun::Access::Write, rememberDistinct)
                     : answer(run, CommandRun::Access::Read, listPairs);
}

int runMerge(CommandRun &run)
{
    return answer(run, CommandRun::Access::Write, mergeTwo);
}

} // namespace satchel::app
