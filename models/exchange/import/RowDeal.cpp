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

DealReader::Column DealReader::columnOf(
    const FilePreview &preview, const ColumnMapping &mapping, const QString &heading, Currency mainCurrency)
{
    Column column;
    column.heading = heading;
    column.rules.currency = mainCurrency;
    for (qsizetype i = 0; i < mapping.columns.size() && !heading.isEmpty(); ++i) {
        if (mapping.columns[i].column != heading)
            continue;
        column.at = i;
        column.rules = rulesOf(preview, mapping, i, mainCurrency);
        column.rules.values = nullptr; // a mapping's own, which may go
    }
    return column;
}

Result<DealReader> DealReader::create(
    store::Store &store, const FilePreview &preview, const ColumnMapping &mapping, const DealTemplate &deal)
{
    const Entity &entity = store.schema().entity(EntityKind::Deal);
    const auto column = [&](const QString &heading) {
        return columnOf(preview, mapping, heading, store.mainCurrency());
    };
    DealReader reader;
    reader.m_value = *entity.find(field::value);
    reader.m_close = *entity.find(field::expected_close);
    reader.m_title = column(deal.titleColumn);
    reader.m_amount = column(deal.valueColumn);
    reader.m_currency = column(deal.currencyColumn);
    reader.m_stage = column(deal.stageColumn);
    if (reader.m_stage.at >= 0)
        reader.m_stageMeanings = mapping.columns[reader.m_stage.at].values;
    reader.m_closeDay = column(deal.closeColumn);
    if (const auto currency = Currency::fromCode(deal.currency); currency)
        reader.m_amount.rules.currency = *currency;
    if (deal.valueColumn.isEmpty())
        reader.m_fixed = deal.value;
    if (const auto fixed = readValue(reader.m_value, reader.m_fixed, reader.m_amount.rules); !fixed)
        return fail(fixed.error().kind, fixed.error().what, u"mapping, deal"_s);
    return reader;
}

/// Empty without a column; nothing for a cell that is an error, which is a problem.
std::optional<QString> DealReader::textOf(
    const Column &column, const SourceRow &row, std::vector<DraftProblem> &problems)
{
    if (column.at < 0)
        return QString();
    if (const auto bad = row.badCells.constFind(column.at); bad != row.badCells.cend()) {
        problems.push_back({column.heading, *bad, column.at});
        return std::nullopt;
    }
    return row.cells[column.at].trimmed();
}

Value DealReader::valueOf(const SourceRow &row, std::vector<DraftProblem> &problems) const
{
    const auto amount = textOf(m_amount, row, problems);
    const auto code = textOf(m_currency, row, problems);
    if (!amount || !code)
        return {};
    ColumnRules rules = m_amount.rules;
    if (row.decimals.contains(m_amount.at))
        rules.decimal = '.';
    if (!code->isEmpty()) {
        const auto currency = Currency::fromCode(code->toUpper());
        if (!currency) {
            problems.push_back({m_currency.heading, currency.error().what, m_currency.at});
            return {};
        }
        rules.currency = *currency;
    }
    auto value = readValue(m_value, m_amount.at < 0 ? m_fixed : *amount, rules);
    if (value)
        return std::move(*value);
    const Column &of = m_amount.at < 0 ? m_currency : m_amount;
    problems.push_back({of.heading, value.error().what, of.at});
    return {};
}

DraftDeal DealReader::read(const SourceRow &row, std::vector<DraftProblem> &problems) const
{
    DraftDeal deal;
    const QString title = textOf(m_title, row, problems).value_or(QString());
    const QString stage = textOf(m_stage, row, problems).value_or(QString());
    const QString close = textOf(m_closeDay, row, problems).value_or(QString());
    const bool hasAmount = m_amount.at >= 0 && !row.cells[m_amount.at].trimmed().isEmpty();
    const bool sayRowsWhich = m_title.at >= 0 || m_stage.at >= 0;
    deal.isWanted = !sayRowsWhich || hasAmount || !title.isEmpty() || !stage.isEmpty() || !close.isEmpty();
    if (!deal.isWanted)
        return deal;
    deal.title = title.simplified();
    deal.stage = m_stageMeanings.value(stage, stage);
    deal.stageCell = m_stage.at;
    deal.value = valueOf(row, problems);
    if (auto day = readValue(m_close, close, m_closeDay.rules))
        deal.close = std::move(*day);
    else
        problems.push_back({m_closeDay.heading, day.error().what, m_closeDay.at});
    return deal;
}

Result<DealStages> DealStages::create(store::Store &store, RecordIndexes &indexes, const DealTemplate &deal)
{
    DealStages stages;
    if (!deal.pipeline.isEmpty()) {
        stages.m_pipeline = TRY(findNamed(store, indexes, EntityKind::Pipeline, deal.pipeline));
        if (stages.m_pipeline.isNull())
            return missing(Reason::tr("there is no pipeline \"%1\""), deal.pipeline);
    }
    stages.m_usualPipeline = stages.m_pipeline;
    if (!deal.stage.isEmpty()) {
        stages.m_usual = TRY(findNamed(store, indexes, EntityKind::Stage, deal.stage, stages.m_pipeline));
        if (stages.m_usual.isNull())
            return missing(Reason::tr("there is no stage \"%1\""), deal.stage);
        if (const auto record = store.get(EntityKind::Stage, stages.m_usual))
            stages.m_usualPipeline = valueOr<RecordId>(record->value(field::pipeline));
        return stages;
    }
    if (stages.m_usualPipeline.isNull())
        stages.m_usualPipeline = TRY(firstByPosition(store, EntityKind::Pipeline, {}));
    stages.m_usual = TRY(
        firstByPosition(store, EntityKind::Stage, Filter::refersTo(field::pipeline, stages.m_usualPipeline)));
    if (stages.m_usual.isNull())
        return fail(Error::Kind::NotFound, Reason::tr("the pipeline has no stage"), u"mapping, deal"_s);
    return stages;
}

RecordId DealStages::called(store::Store &store, RecordIndexes &indexes, const QString &text)
{
    if (text.isEmpty())
        return m_usual;
    if (const auto known = m_known.constFind(text); known != m_known.cend())
        return *known;
    RecordId found = findNamed(store, indexes, EntityKind::Stage, text, m_usualPipeline).value_or(RecordId());
    if (found.isNull()) {
        if (!m_named) {
            if (auto named = NamedRecords::read(store, EntityKind::Stage))
                m_named = std::move(*named);
        }
        found = m_named ? m_named->meant(text, m_usualPipeline) : RecordId();
    }
    if (found.isNull() && m_pipeline.isNull())
        found = findNamed(store, indexes, EntityKind::Stage, text).value_or(RecordId());
    m_known.insert(text, found);
    return found;
}

QString dealTitle(const QString &pattern, const QString &name, const QString &company)
{
    QString title = pattern;
    title.replace(u"{company}"_s, company.isEmpty() ? name : company);
    title.replace(u"{name}"_s, name);
    title = title.simplified();
    return title.isEmpty() ? name : title;
}

std::vector<Edit> dealEdits(const Record &record, RecordId id, const QString &title, const DraftDeal &deal)
{
    std::vector<FieldValue> values = {{field::title, title}, {field::stage, deal.stageId}};
    if (!isEmpty(deal.value))
        values.push_back({field::value, deal.value});
    if (!isEmpty(deal.close))
        values.push_back({field::expected_close, deal.close});
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
    std::vector<Edit> edits{Edit::create(EntityKind::Deal, id, std::move(values))};
    if (record.entity->kind == EntityKind::Lead)
        edits.push_back(Edit::update(EntityKind::Lead, record.id, {{field::converted_deal, id}}));
    return edits;
}

} // namespace satchel::exchange
