// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RecordBuilder.h"

#include "exchange/ListText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// "Amount (EUR)" or "Betrag €": the currency may stand in the header.
QString currencyInHeader(const QString &header)
{
    static const QHash<QChar, QString> symbols = {{QChar(0x20AC), u"EUR"_s}, {u'$', u"USD"_s}, {QChar(0xA3), u"GBP"_s}};
    for (const QChar c : header) {
        if (symbols.contains(c))
            return symbols.value(c);
    }
    QString word;
    for (const QChar c : header + u' ') {
        if (c >= u'A' && c <= u'Z') {
            word += c;
            continue;
        }
        if (word.size() == 3 && !c.isLetterOrNumber() && Currency::fromCode(word))
            return word;
        word.clear();
    }
    return {};
}

int rankOf(const Entity &entity, int field)
{
    if (field < 0 || entity.fields[size_t(field)].type != FieldType::Reference)
        return 0;
    switch (entity.fields[size_t(field)].target) {
    case EntityKind::Company:
    case EntityKind::Pipeline:
        return 1;
    default:
        return 2; // a contact may need its company, a stage its pipeline
    }
}

} // namespace

Result<RecordBuilder> RecordBuilder::create(
    store::Store &store, EntityKind entity, const FilePreview &preview, const ColumnMapping &mapping)
{
    RecordBuilder builder(store, store.sharedSchema()->shared(entity));
    if (auto prepared = builder.prepare(preview, mapping); !prepared)
        return fail(prepared.error());
    return builder;
}

Result<void> RecordBuilder::prepare(const FilePreview &preview, const ColumnMapping &mapping)
{
    m_mapping = mapping;
    m_columns = preview.columns;
    const bool isTyped = preview.format.format != FileFormat::Csv && preview.format.format != FileFormat::VCard;
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
        const ColumnProfile profile
            = size_t(i) < preview.profiles.size() ? preview.profiles[size_t(i)] : ColumnProfile();
        part.rules.dateOrder = mapping.dateOrder != DateOrder::Unknown ? mapping.dateOrder : profile.dateOrder;
        part.rules.decimal = mapping.decimal != '\0' ? mapping.decimal : isTyped ? '.' : profile.decimal;
        part.rules.values = &m_mapping.columns[i].values;
        part.currencyColumn = currencyColumns.value(target.field(), -1);
        const QString inHeader = currencyInHeader(target.column);
        const QString code = !mapping.currency.isEmpty() ? mapping.currency
            : !profile.currency.isEmpty()                ? profile.currency
                                                         : inHeader;
        const auto currency = Currency::fromCode(code);
        part.rules.currency = currency ? *currency : m_store.mainCurrency();
        m_parts.push_back(part);
    }
    std::stable_sort(m_parts.begin(), m_parts.end(),
        [&](const Part &a, const Part &b) { return rankOf(*m_entity, a.field) < rankOf(*m_entity, b.field); });
    if (m_parts.empty())
        return fail(Error::Kind::Invalid,
            u"no column of the file was matched with a field of a %1"_s.arg(m_entity->name), u"mapping"_s);
    for (const int required : m_entity->indexesOf(FieldFlag::Required)) {
        const Field &field = m_entity->fields[size_t(required)];
        const bool isMapped = std::any_of(m_parts.begin(), m_parts.end(),
            [&](const Part &part) { return part.field == required || part.part == u"id"; });
        if (!isMapped)
            return fail(Error::Kind::Invalid,
                u"no column was matched with \"%1\", which every %2 needs"_s.arg(field.label, m_entity->name),
                u"mapping"_s);
    }
    return {};
}

tl::expected<Draft, DraftProblem> RecordBuilder::build(const QStringList &cells, RecordIndexes &indexes)
{
    Draft draft;
    draft.record = Record(m_entity);
    for (const Part &part : m_parts) {
        const QString &cell = cells[part.column];
        if (cell.isEmpty())
            continue;
        const bool isReference = part.field >= 0 && m_entity->fields[size_t(part.field)].type == FieldType::Reference;
        const auto read
            = isReference ? readReference(part, cell.trimmed(), draft, indexes) : readPart(part, cells, draft);
        if (!read)
            return tl::make_unexpected(DraftProblem{m_columns[part.column], read.error().what});
    }
    if (!isComplete(draft) && draft.ownId.isNull())
        return tl::make_unexpected(
            DraftProblem{{}, u"a %1 needs a name, an e-mail address or a phone number"_s.arg(m_entity->name)});
    return draft;
}

/// As the store asks for: required fields and something to call the record by.
bool RecordBuilder::isComplete(const Draft &draft) const
{
    for (const int required : m_entity->indexesOf(FieldFlag::Required)) {
        if (isEmpty(draft.record.values[size_t(required)]))
            return false;
    }
    return m_entity->indexesOf(FieldFlag::Title).size() < 2 || !titleOf(draft.record).isEmpty();
}

Result<void> RecordBuilder::give(int field, const Value &value, Draft &draft) const
{
    auto checked = checkValue(m_entity->fields[size_t(field)], value);
    if (!checked)
        return fail(checked.error());
    if (isEmpty(*checked))
        return {};
    draft.record.values[size_t(field)] = std::move(*checked);
    if (std::find(draft.given.begin(), draft.given.end(), field) == draft.given.end())
        draft.given.push_back(field);
    return {};
}

Result<void> RecordBuilder::readPart(const Part &part, const QStringList &cells, Draft &draft) const
{
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
    ColumnRules rules = part.rules;
    if (part.currencyColumn >= 0 && !cells[part.currencyColumn].trimmed().isEmpty()) {
        const auto currency = Currency::fromCode(cells[part.currencyColumn].trimmed());
        if (!currency)
            return fail(currency.error());
        rules.currency = *currency;
    }
    const auto value = readValue(field, cell, rules);
    if (!value)
        return fail(value.error());
    return give(part.field, *value, draft);
}

/// Several columns may feed one list; each adds to it.
Result<void> RecordBuilder::readList(const Part &part, const QString &cell, Draft &draft) const
{
    QStringList list = valueOr<QStringList>(draft.record.values[size_t(part.field)]);
    for (const QString &each : splitList(cell))
        list.append(part.part.isEmpty() ? each : LabeledText{part.part, each}.toText());
    return give(part.field, list, draft);
}

/// "Berg, Anna" and "Anna Maria Berg": the last word is the last name, unless a comma says otherwise.
void RecordBuilder::readFullName(const QString &cell, Draft &draft) const
{
    const QString name = cell.simplified();
    const qsizetype comma = name.indexOf(u',');
    const qsizetype space = name.lastIndexOf(u' ');
    const QString last = comma > 0 ? name.left(comma).trimmed() : name.mid(space + 1);
    const QString first = comma > 0 ? name.mid(comma + 1).trimmed() : name.left(qMax<qsizetype>(space, 0)).trimmed();
    std::ignore = give(m_entity->indexOf(u"first_name"), first, draft);
    std::ignore = give(m_entity->indexOf(u"last_name"), last, draft);
}

Result<void> RecordBuilder::readReference(const Part &part, const QString &cell, Draft &draft, RecordIndexes &indexes)
{
    if (cell.isEmpty())
        return {};
    const Field &field = m_entity->fields[size_t(part.field)];
    if (const RecordId id = RecordId::fromString(cell); !id.isNull()) {
        if (const auto known = m_store.get(field.target, id); !known)
            return fail(known.error());
        return give(part.field, id, draft);
    }
    const RecordId scope
        = field.target == EntityKind::Stage ? valueOr<RecordId>(draft.record.value(u"pipeline")) : RecordId();
    auto index = indexes.of(field.target);
    if (!index)
        return fail(index.error());
    const QStringList keys = referenceKeys(field.target, cell, scope);
    RecordId id = (*index)->find(keys);
    for (const MissingRecord &planned : draft.missing) {
        const bool isSame = planned.create.entity == field.target
            && std::any_of(keys.begin(), keys.end(), [&](const QString &each) { return planned.keys.contains(each); });
        if (id.isNull() && isSame)
            id = planned.create.id;
    }
    if (id.isNull()) {
        const auto planned = planMissing(field, cell, scope, draft);
        if (!planned)
            return fail(planned.error());
        id = *planned;
    }
    return give(part.field, id, draft);
}

Result<RecordId> RecordBuilder::planMissing(const Field &field, const QString &text, RecordId scope, Draft &draft)
{
    Record record(m_store.sharedSchema()->shared(field.target), m_store.newId());
    std::vector<FieldValue> values = valuesOfMissing(field, text, scope, draft);
    for (const FieldValue &value : values) {
        const auto checked = checkValue(*record.entity->find(value.field), value.value);
        if (!checked)
            return fail(checked.error());
        record.set(value.field, *checked);
    }
    for (const int required : record.entity->indexesOf(FieldFlag::Required)) {
        if (isEmpty(record.values[size_t(required)]))
            return fail(Error::Kind::NotFound, u"there is no %1 \"%2\""_s.arg(record.entity->name, text.left(80)));
    }
    draft.missing.push_back({Edit::create(field.target, record.id, std::move(values)), matchKeys(record)});
    return record.id;
}

/// As much of the missing record as its name says.
std::vector<FieldValue> RecordBuilder::valuesOfMissing(
    const Field &field, const QString &text, RecordId scope, const Draft &draft)
{
    switch (field.target) {
    case EntityKind::Contact: {
        std::vector<FieldValue> values;
        const QString name = text.simplified();
        const qsizetype space = name.lastIndexOf(u' ');
        if (text.contains(u'@'))
            values.push_back({u"email"_s, text});
        else
            values.push_back({u"last_name"_s, name.mid(space + 1)});
        if (space > 0 && !text.contains(u'@'))
            values.push_back({u"first_name"_s, name.left(space)});
        if (const Value company = draft.record.value(u"company"); !isEmpty(company))
            values.push_back({u"company"_s, company});
        return values;
    }
    case EntityKind::User:
        return text.contains(u'@') ? std::vector<FieldValue>{{u"name"_s, text}, {u"email"_s, text}}
                                   : std::vector<FieldValue>{{u"name"_s, text}};
    case EntityKind::Stage:
        return {{u"name"_s, text}, {u"pipeline"_s, scope.isNull() ? defaultPipeline() : scope}};
    case EntityKind::Deal:
    case EntityKind::Task:
        return {{u"title"_s, text}};
    case EntityKind::Quote:
        return {{u"number"_s, text}};
    default:
        return {{u"name"_s, text}};
    }
}

/// Where a stage goes whose pipeline the file does not name.
RecordId RecordBuilder::defaultPipeline()
{
    store::Query query;
    query.entity = EntityKind::Pipeline;
    query.columns = {u"name"_s};
    query.sort.field = u"position"_s;
    query.limit = 1;
    const auto rows = m_store.select(query);
    return rows && !rows->isEmpty() ? rows->id(0) : RecordId();
}

} // namespace satchel::exchange
