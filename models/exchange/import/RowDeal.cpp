// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RowDeal.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "exchange/ColumnReading.h"
#include "store/Store.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// Null where `text` is neither the name nor the id of a record.
Result<RecordId> findNamed(
    store::Store &store, RecordIndexes &indexes, EntityKind entity, const QString &text, RecordId scope = {})
{
    if (const RecordId id = RecordId::fromString(text); !id.isNull())
        return store.get(entity, id) ? id : RecordId();
    auto index = TRY(indexes.of(entity));
    return index->find(referenceKeys(store.schema().entity(entity), text, scope));
}

tl::unexpected<Error> missing(const QString &reason, const QString &name)
{
    return fail(Error::Kind::NotFound, reason.arg(name), u"mapping, deal"_s);
}

/// The first record of an entity by its position.
Result<RecordId> firstByPosition(store::Store &store, EntityKind entity, const Filter &filter)
{
    store::Query query;
    query.entity = entity;
    query.filter = filter;
    query.columns = {field::name};
    query.sort.field = field::position;
    query.limit = 1;
    const auto rows = TRY(store.select(query));
    return rows.isEmpty() ? RecordId() : rows.id(0);
}

} // namespace

Result<DealValueReader> DealValueReader::create(
    store::Store &store, const FilePreview &preview, const ColumnMapping &mapping, const DealTemplate &deal)
{
    DealValueReader reader;
    reader.m_field = *store.schema().entity(EntityKind::Deal).find(field::value);
    reader.m_heading = deal.valueColumn;
    reader.m_rules.currency = store.mainCurrency();
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (!deal.valueColumn.isEmpty() && mapping.columns[i].column == deal.valueColumn) {
            reader.m_column = i;
            reader.m_rules = rulesOf(preview, mapping, i, store.mainCurrency());
            reader.m_rules.values = nullptr; // a mapping's own, which may go
        }
        if (!deal.currencyColumn.isEmpty() && mapping.columns[i].column == deal.currencyColumn)
            reader.m_currencyColumn = i;
    }
    if (const auto currency = Currency::fromCode(deal.currency); currency)
        reader.m_rules.currency = *currency;
    if (deal.valueColumn.isEmpty())
        reader.m_fixed = deal.value;
    if (const auto fixed = readValue(reader.m_field, reader.m_fixed, reader.m_rules); !fixed)
        return fail(fixed.error().kind, fixed.error().what, u"mapping, deal"_s);
    return reader;
}

tl::expected<Value, DraftProblem> DealValueReader::read(const SourceRow &row) const
{
    const auto problem = [this](qsizetype column, const QString &reason) {
        return tl::make_unexpected(DraftProblem{m_heading, reason, column});
    };
    for (const qsizetype column : {m_column, m_currencyColumn}) {
        if (const auto bad = row.badCells.constFind(column); bad != row.badCells.cend())
            return problem(column, *bad);
    }
    ColumnRules rules = m_rules;
    if (row.decimals.contains(m_column))
        rules.decimal = '.';
    if (const QString code = m_currencyColumn < 0 ? QString() : row.cells[m_currencyColumn].trimmed();
        !code.isEmpty()) {
        const auto currency = Currency::fromCode(code.toUpper());
        if (!currency)
            return problem(m_currencyColumn, currency.error().what);
        rules.currency = *currency;
    }
    auto value = readValue(m_field, m_column < 0 ? m_fixed : row.cells[m_column], rules);
    if (!value)
        return problem(m_column < 0 ? m_currencyColumn : m_column, value.error().what);
    return std::move(*value);
}

Result<RecordId> stageOfDeals(store::Store &store, RecordIndexes &indexes, const DealTemplate &deal)
{
    RecordId pipeline;
    if (!deal.pipeline.isEmpty()) {
        pipeline = TRY(findNamed(store, indexes, EntityKind::Pipeline, deal.pipeline));
        if (pipeline.isNull())
            return missing(Reason::tr("there is no pipeline \"%1\""), deal.pipeline);
    }
    if (!deal.stage.isEmpty()) {
        const auto stage = TRY(findNamed(store, indexes, EntityKind::Stage, deal.stage, pipeline));
        return stage.isNull() ? Result<RecordId>(missing(Reason::tr("there is no stage \"%1\""), deal.stage)) : stage;
    }
    if (pipeline.isNull())
        pipeline = TRY(firstByPosition(store, EntityKind::Pipeline, {}));
    const auto first = TRY(firstByPosition(store, EntityKind::Stage, Filter::refersTo(field::pipeline, pipeline)));
    return first.isNull()
        ? Result<RecordId>(fail(Error::Kind::NotFound, Reason::tr("the pipeline has no stage"), u"mapping, deal"_s))
        : first;
}

QString dealTitle(const QString &pattern, const QString &name, const QString &company)
{
    QString title = pattern;
    title.replace(u"{company}"_s, company.isEmpty() ? name : company);
    title.replace(u"{name}"_s, name);
    title = title.simplified();
    return title.isEmpty() ? name : title;
}

std::vector<Edit> dealEdits(
    const Record &record, RecordId deal, RecordId stage, const QString &title, const Value &value)
{
    std::vector<FieldValue> values = {{field::title, title}, {field::stage, stage}};
    if (!isEmpty(value))
        values.push_back({field::value, value});
    if (const Value &owner = record.value(field::owner); !isEmpty(owner))
        values.push_back({field::owner, owner});
    switch (record.entity->kind) {
    case EntityKind::Contact:
        values.push_back({field::contact, record.id});
        if (const Value &company = record.value(field::company); !isEmpty(company))
            values.push_back({field::company, company});
        break;
    case EntityKind::Company: values.push_back({field::company, record.id}); break;
    default: break;
    }
    std::vector<Edit> edits{Edit::create(EntityKind::Deal, deal, std::move(values))};
    if (record.entity->kind == EntityKind::Lead)
        edits.push_back(Edit::update(EntityKind::Lead, record.id, {{field::converted_deal, deal}}));
    return edits;
}

} // namespace satchel::exchange
