// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/NamedRecords.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/KnownNames.h"
#include "domain/TextFolding.h"
#include "exchange/ChoiceLexicon.h"
#include "store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// The only one of these that the predicate finds; null where it finds none, or several.
template <typename Predicate> RecordId onlyOf(const std::vector<NamedRecord> &records, const Predicate &isIt)
{
    const auto first = std::ranges::find_if(records, isIt);
    return first != records.end() && std::none_of(first + 1, records.end(), isIt) ? first->id : RecordId();
}

/// won or lost where the value says that; else empty.
QString kindNamed(const QString &text)
{
    Field kind;
    kind.type = FieldType::Choice;
    kind.choices = {{choice::won, u"Won"_s}, {choice::lost, u"Lost"_s}};
    return proposeChoice(kind, text);
}

} // namespace

bool isFromList(const Field &field)
{
    return field.type == FieldType::Reference
        && (field.target == EntityKind::Stage || field.target == EntityKind::Pipeline
            || field.target == EntityKind::User);
}

Result<NamedRecords> NamedRecords::read(store::Store &store, EntityKind entity)
{
    NamedRecords records;
    const Entity &definition = store.schema().entity(entity);
    store::Query query;
    query.entity = entity;
    for (const QString &column : {QString(field::name), QString(field::email), QString(field::pipeline),
             QString(field::kind), QString(field::position)}) {
        if (definition.find(column))
            query.columns.append(column);
    }
    if (query.columns.contains(field::position))
        query.sort.field = field::position;
    const auto rows = TRY(store.select(query));
    const auto at = [&](qsizetype row, QStringView column) {
        const qsizetype index = query.columns.indexOf(column);
        return index < 0 ? Value() : rows.value(row, int(index));
    };
    for (qsizetype row = 0; row < rows.size(); ++row)
        records.m_records.push_back({rows.id(row), textOf(at(row, field::name)), textOf(at(row, field::email)),
            valueOr<RecordId>(at(row, field::pipeline)), textOf(at(row, field::kind))});
    if (entity == EntityKind::Stage) {
        const NamedRecords pipelines = TRY(read(store, EntityKind::Pipeline));
        records.m_firstPipeline = pipelines.m_records.empty() ? RecordId() : pipelines.m_records.front().id;
    }
    return records;
}

bool NamedRecords::isName(const QString &text) const
{
    const QString folded = fold(text.trimmed());
    return std::ranges::any_of(m_records, [&](const NamedRecord &record) {
        return fold(record.name) == folded || (!record.email.isEmpty() && fold(record.email) == folded);
    });
}

RecordId NamedRecords::meant(const QString &text, RecordId pipeline) const
{
    const RecordId scope = pipeline.isNull() ? m_firstPipeline : pipeline;
    std::vector<NamedRecord> among;
    std::ranges::copy_if(m_records, std::back_inserter(among),
        [&](const NamedRecord &record) { return scope.isNull() || record.pipeline == scope; });
    const RecordId namesake = onlyOf(among, [&](const NamedRecord &record) { return isSameName(record.name, text); });
    if (!namesake.isNull())
        return namesake;
    if (const QString kind = scope.isNull() ? QString() : kindNamed(text); !kind.isEmpty()) {
        const auto stage = std::ranges::find(among, kind, &NamedRecord::kind);
        return stage == among.end() ? RecordId() : stage->id;
    }
    const QString words = foldedWords(text);
    return words.isEmpty() ? RecordId() : onlyOf(among, [&](const NamedRecord &record) {
        const QString name = foldedWords(record.name);
        return name.startsWith(words + u' ') || name.endsWith(u' ' + words);
    });
}

} // namespace satchel::exchange
