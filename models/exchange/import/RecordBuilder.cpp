// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RecordBuilder.h"

#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "domain/Reason.h"
#include "exchange/ColumnReading.h"
#include "exchange/EmailText.h"
#include "exchange/import/NamedRecords.h"
#include "exchange/ListText.h"
#include "exchange/NewFields.h"
#include "exchange/Placeholder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

int rankOf(const Entity &entity, int field)
{
    if (field < 0 || entity.fields[size_t(field)].type != FieldType::Reference)
        return 0;
    switch (entity.fields[size_t(field)].target) {
    case EntityKind::Company:
    case EntityKind::Pipeline: return 1;
    default: return 2; // a contact may need its company, a stage its pipeline
    }
}

} // namespace

Result<RecordBuilder> RecordBuilder::create(store::Store &store, EntityKind entity, const FilePreview &preview,
    const ColumnMapping &mapping, BadCellRule onBadCell)
{
    RecordBuilder builder(withNewFields(store.sharedSchema()->shared(entity), mapping));
    builder.m_onBadCell = onBadCell;
    TRY(builder.prepare(preview, mapping, store.mainCurrency()));
    if (mapping.deal && canHaveDeal(entity))
        builder.m_deal = TRY(DealReader::create(store, preview, mapping, *mapping.deal));
    return builder;
}

Result<void> RecordBuilder::prepare(const FilePreview &preview, const ColumnMapping &mapping, Currency mainCurrency)
{
    m_mapping = mapping;
    m_columns = preview.columns;
    QHash<QString, qsizetype> currencyColumns;
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        if (m_mapping.columns[i].part() == u"currency")
            currencyColumns.insert(m_mapping.columns[i].field(), i);
    }
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        const ColumnTarget &target = m_mapping.columns[i];
        if (target.target.isEmpty() || target.part() == u"currency")
            continue;
        Part part;
        part.column = i;
        part.field = m_entity->indexOf(target.field());
        part.part = target.part();
        if (target.target == u"id")
            part = {i, -1, u"id"_s, {}, -1};
        part.rules = rulesOf(preview, m_mapping, i, mainCurrency);
        part.currencyColumn = currencyColumns.value(target.field(), -1);
        m_parts.push_back(part);
    }
    std::stable_sort(m_parts.begin(), m_parts.end(),
        [&](const Part &a, const Part &b) { return rankOf(*m_entity, a.field) < rankOf(*m_entity, b.field); });
    if (m_parts.empty())
        return fail(Error::Kind::Invalid,
            Reason::tr("no column of the file is matched with a field of a %1").arg(m_entity->name), u"mapping"_s);
    m_required = m_entity->indexesOf(FieldFlag::Required);
    m_needsTitle = m_entity->indexesOf(FieldFlag::Title).size() > 1;
    for (const int required : m_required) {
        const Field &field = m_entity->fields[size_t(required)];
        const bool isMapped = std::any_of(m_parts.begin(), m_parts.end(),
            [&](const Part &part) { return part.field == required || part.part == u"id"; });
        if (!isMapped)
            return fail(Error::Kind::Invalid,
                Reason::tr("no column is matched with \"%1\", which every %2 needs").arg(field.label, m_entity->name),
                u"mapping"_s);
    }
    return {};
}

tl::expected<Draft, DraftProblem> RecordBuilder::build(const SourceRow &row) const
{
    Draft draft;
    draft.record = Record(m_entity);
    for (const Part &part : m_parts) {
        const auto read = readCell(part, row, draft);
        if (read)
            continue;
        DraftProblem problem{m_columns[part.column], read.error().what, part.column};
        const bool isNeeded = part.part == "id"_L1 || std::ranges::find(m_required, part.field) != m_required.end();
        if (m_onBadCell == BadCellRule::RejectRow || isNeeded)
            return tl::make_unexpected(std::move(problem));
        draft.leftEmpty.push_back(std::move(problem));
    }
    if (!isComplete(draft) && draft.ownId.isNull()) {
        const DraftProblem nameless{
            {}, Reason::tr("a %1 needs a name, an e-mail address or a phone number").arg(m_entity->name)};
        return tl::make_unexpected(draft.leftEmpty.empty() ? nameless : draft.leftEmpty.front());
    }
    if (auto read = readDeal(row, draft); !read)
        return tl::make_unexpected(std::move(read.error()));
    if (draft.references.empty())
        draft.keys = keysOf(draft.record);
    return draft;
}

tl::expected<void, DraftProblem> RecordBuilder::readDeal(const SourceRow &row, Draft &draft) const
{
    if (!m_deal)
        return {};
    const auto company = std::ranges::find_if(draft.references, [this](const NamedReference &reference) {
        return m_entity->fields[size_t(reference.field)].name == field::company;
    });
    draft.company = company != draft.references.end() ? company->text : draft.record.text(field::company_name);
    std::vector<DraftProblem> problems;
    draft.deal = m_deal->read(row, problems);
    if (!problems.empty() && m_onBadCell == BadCellRule::RejectRow)
        return tl::make_unexpected(std::move(problems.front()));
    std::ranges::move(problems, std::back_inserter(draft.leftEmpty));
    return {};
}

Result<void> RecordBuilder::readCell(const Part &part, const SourceRow &row, Draft &draft) const
{
    for (const qsizetype column : {part.column, part.currencyColumn}) {
        if (const auto bad = row.badCells.constFind(column); bad != row.badCells.cend())
            return fail(Error::Kind::Invalid, *bad);
    }
    const QString &cell = row.cells[part.column];
    if (cell.isEmpty())
        return {};
    if (part.field < 0 || m_entity->fields[size_t(part.field)].type != FieldType::Reference)
        return readPart(part, row, draft);
    QString name = cell.trimmed();
    const QHash<QString, QString> &meanings = m_mapping.columns[part.column].values;
    const auto meaning = meanings.constFind(name);
    const bool isNew = meaning != meanings.cend() && *meaning == makeNewRecord;
    if (meaning != meanings.cend() && !isNew)
        name = *meaning;
    if (!name.isEmpty())
        draft.references.push_back({part.field, part.column, std::move(name), isNew});
    return {};
}

/// As the store asks for: required fields and something to call the record by.
bool RecordBuilder::isComplete(const Draft &draft) const
{
    const auto isGiven = [&draft](int field) {
        return !isEmpty(draft.record.values[size_t(field)])
            || std::any_of(draft.references.begin(), draft.references.end(),
                [field](const NamedReference &reference) { return reference.field == field; });
    };
    return std::all_of(m_required.begin(), m_required.end(), isGiven)
        && (!m_needsTitle || !titleOf(draft.record).isEmpty());
}

Result<void> RecordBuilder::readPart(const Part &part, const SourceRow &row, Draft &draft) const
{
    const QStringList &cells = row.cells;
    const QString &cell = cells[part.column];
    if (part.part == u"id") {
        draft.ownId = RecordId::fromString(cell.trimmed());
        return {};
    }
    if (part.field < 0) {
        readFullName(cell, draft);
        return {};
    }
    const Field &field = m_entity->fields[size_t(part.field)];
    if (field.type == FieldType::List || field.type == FieldType::Tags)
        return readList(part, cell, draft);
    if (const int list = m_entity->indexOf(field::emails); field.type == FieldType::Email && list >= 0)
        return readEmails(part, list, cell, draft);
    ColumnRules rules = part.rules;
    if (row.decimals.contains(part.column))
        rules.decimal = '.';
    if (part.currencyColumn >= 0 && !cells[part.currencyColumn].trimmed().isEmpty()) {
        const auto currency = TRY(Currency::fromCode(cells[part.currencyColumn].trimmed()));
        rules.currency = currency;
    }
    const auto value = TRY(readValue(field, cell, rules));
    return draft.give(part.field, value);
}

/// Further addresses go into the list beside the field.
Result<void> RecordBuilder::readEmails(const Part &part, int list, const QString &cell, Draft &draft) const
{
    QStringList addresses = addressesIn(cell);
    if (addresses.isEmpty())
        return {};
    TRY(draft.give(part.field, addresses.takeFirst()));
    return addresses.isEmpty() ? Result<void>()
                               : draft.give(list, valueOr<QStringList>(draft.record.values[size_t(list)]) + addresses);
}

/// Several columns may feed one list; each adds to it.
Result<void> RecordBuilder::readList(const Part &part, const QString &cell, Draft &draft) const
{
    QStringList list = valueOr<QStringList>(draft.record.values[size_t(part.field)]);
    const bool isOfAddresses = m_entity->fields[size_t(part.field)].type == FieldType::List;
    for (const QString &each : splitList(cell)) {
        if (isOfAddresses && isPlaceholder(each))
            continue;
        list.append(part.part.isEmpty() ? each : LabeledText{part.part, each}.toText());
    }
    return draft.give(part.field, list);
}

void RecordBuilder::readFullName(const QString &cell, Draft &draft) const
{
    const PersonName name = PersonName::fromText(cell);
    std::ignore = draft.give(m_entity->indexOf(field::first_name), name.first);
    std::ignore = draft.give(m_entity->indexOf(field::last_name), name.last);
}

} // namespace satchel::exchange
