// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/NamedCounterparts.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/KnownNames.h"

#include <algorithm>
#include <array>
#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

bool isLinked(const NamedRecord &record)
{
    return !record.remoteId.isEmpty();
}

/// The only one of these that the predicate finds; null where it finds none, or several.
template <typename Predicate> const NamedRecord *onlyOne(const std::vector<NamedRecord> &records, const Predicate &isIt)
{
    const auto first = std::ranges::find_if(records, isIt);
    return first != records.end() && std::none_of(first + 1, records.end(), isIt) ? &*first : nullptr;
}

/// "Sales" and "Sales Pipeline" are one.
bool isSamePipelineName(const QString &a, const QString &b)
{
    const auto bare = [](const QString &name) {
        QString rest = QString(name).remove(u"pipeline"_s, Qt::CaseInsensitive).simplified();
        return rest.isEmpty() ? name : rest;
    };
    return isSameName(bare(a), bare(b));
}

/// The only linked stage of a pipeline that ends deals as this one does.
const NamedRecord *sameEnd(const std::vector<NamedRecord> &stages, RecordId pipeline, const NamedRecord &ours)
{
    if (ours.kind != choice::won && ours.kind != choice::lost)
        return nullptr;
    return onlyOne(stages, [&](const NamedRecord &theirs) {
        return theirs.pipeline == pipeline && isLinked(theirs) && theirs.kind == ours.kind;
    });
}

/// The linked stage of a pipeline that is called like this one.
const NamedRecord *namesake(const std::vector<NamedRecord> &stages, RecordId pipeline, const QString &name)
{
    return onlyOne(stages, [&](const NamedRecord &theirs) {
        return theirs.pipeline == pipeline && isLinked(theirs) && isSameName(theirs.name, name);
    });
}

/// Whether most stages of one pipeline are called like stages of the other.
bool hasMostStages(const std::vector<NamedRecord> &stages, RecordId ours, RecordId theirs)
{
    qsizetype all = 0;
    qsizetype same = 0;
    for (const NamedRecord &stage : stages) {
        if (stage.pipeline != ours)
            continue;
        ++all;
        same += namesake(stages, theirs, stage.name) ? 1 : 0;
    }
    return same * 2 > all;
}

/// Leaves out what two of ours mean.
ValuePairs withoutShared(const ValuePairs &pairs)
{
    ValuePairs own;
    for (const auto &pair : pairs) {
        const auto users = std::ranges::count(pairs, pair.second, [](const auto &each) { return each.second; });
        if (users == 1)
            own.push_back(pair);
    }
    return own;
}

} // namespace

NamedCounterparts findNamedCounterparts(
    const std::vector<NamedRecord> &pipelines, const std::vector<NamedRecord> &stages)
{
    NamedCounterparts found;
    QHash<RecordId, RecordId> counterpart; // of a pipeline; its own where it is linked
    ValuePairs paired;
    for (const NamedRecord &ours : pipelines) {
        if (isLinked(ours)) {
            counterpart.insert(ours.id, ours.id);
            continue;
        }
        const NamedRecord *theirs = onlyOne(pipelines,
            [&](const NamedRecord &each) { return isLinked(each) && isSamePipelineName(each.name, ours.name); });
        if (!theirs)
            theirs = onlyOne(pipelines,
                [&](const NamedRecord &each) { return isLinked(each) && hasMostStages(stages, ours.id, each.id); });
        if (!theirs)
            continue;
        counterpart.insert(ours.id, theirs->id);
        paired.emplace_back(ours.id.toString(), theirs->remoteId);
    }
    found.pipelines = withoutShared(paired);
    for (const auto &[ours, theirs] : paired) { // then their stages have no counterparts either
        if (!theirsOf(found.pipelines, ours))
            counterpart.remove(RecordId::fromString(ours));
    }
    paired.clear();
    for (const NamedRecord &ours : stages) {
        if (isLinked(ours))
            continue;
        const RecordId pipeline = counterpart.value(ours.pipeline);
        if (pipeline.isNull())
            continue;
        const NamedRecord *theirs = namesake(stages, pipeline, ours.name);
        if (!theirs)
            theirs = sameEnd(stages, pipeline, ours);
        if (theirs)
            paired.emplace_back(ours.id.toString(), theirs->remoteId);
    }
    found.stages = withoutShared(paired);
    return found;
}

Result<NamedCounterparts> readNamedCounterparts(Store &store, qint64 connection)
{
    Links links(store, connection);
    std::array<std::vector<NamedRecord>, 2> read;
    for (const EntityKind entity : {EntityKind::Pipeline, EntityKind::Stage}) {
        Query query;
        query.entity = entity;
        const bool isStage = entity == EntityKind::Stage;
        query.columns = isStage ? QStringList{field::name, field::pipeline, field::kind} : QStringList{field::name};
        const auto rows = TRY(store.select(query));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            NamedRecord record{rows.id(row), rows.text(row, 0), isStage ? rows.reference(row, 1) : RecordId()};
            record.kind = isStage ? rows.text(row, 2) : QString();
            const auto link = TRY(links.of(record.id));
            if (link && !link->isTombstone)
                record.remoteId = link->remoteId;
            read[isStage].push_back(std::move(record));
        }
    }
    return findNamedCounterparts(read[0], read[1]);
}

} // namespace satchel::store
