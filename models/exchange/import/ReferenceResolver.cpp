// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/ReferenceResolver.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/MailDomain.h"
#include "domain/PersonName.h"
#include "domain/Reason.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// Nothing for an e-mail address, which is no name.
std::vector<FieldValue> namesOfPerson(const QString &text)
{
    if (text.contains(u'@'))
        return {};
    const PersonName name = PersonName::fromFull(text);
    std::vector<FieldValue> values = {{field::last_name, name.last}};
    if (!name.first.isEmpty())
        values.push_back({field::first_name, name.first});
    return values;
}

/// Where a person works, as far as the person's own row says it: address and domain for a company of which the file has
/// only the name.
std::vector<FieldValue> workplaceOf(const Record &person)
{
    std::vector<FieldValue> values;
    for (const FieldName &name : {field::address_street, field::address_city, field::address_region,
             field::address_postal_code, field::address_country}) {
        if (!isEmpty(person.value(name)))
            values.push_back({name, person.value(name)});
    }
    if (const QString domain = employerDomain(person.text(field::email)); !domain.isEmpty())
        values.push_back({field::domain, domain});
    return values;
}

} // namespace

Result<std::optional<DraftProblem>> ReferenceResolver::resolve(Draft &draft, RecordIndexes &indexes)
{
    const auto references = std::exchange(draft.references, {});
    for (const NamedReference &reference : references) {
        const Field &field = draft.record.entity->fields[size_t(reference.field)];
        const auto id = find(field, reference, draft, indexes);
        const auto given = id ? draft.give(reference.field, *id) : fail(id.error());
        if (given)
            continue;
        if (!concernsRow(given.error()))
            return fail(given.error());
        DraftProblem problem{m_columns[reference.column], given.error().what, reference.column};
        if (m_onBadCell == BadCellRule::RejectRow || field.isRequired())
            return problem;
        draft.leftEmpty.push_back(std::move(problem));
    }
    if (!references.empty())
        draft.keys = keysOf(draft.record);
    return std::nullopt;
}

Result<RecordId> ReferenceResolver::find(
    const Field &field, const NamedReference &reference, Draft &draft, RecordIndexes &indexes)
{
    const QString &text = reference.text;
    if (const RecordId id = RecordId::fromString(text); !id.isNull()) {
        const auto known = m_store.get(field.target, id);
        return known ? Result<RecordId>(id) : fail(known.error());
    }
    const RecordId scope = field.target == EntityKind::Stage ? valueOr<RecordId>(draft.record.value(field::pipeline))
                                                             : RecordId();
    auto index = TRY(indexes.of(field.target));
    const MatchKeys keys = referenceKeys(m_store.schema().entity(field.target), text, scope);
    if (const RecordId known = index->find(keys); !known.isNull())
        return known;
    if (isFromList(field) && !reference.isNew) {
        if (const RecordId named = TRY(meant(field, text, scope)); !named.isNull())
            return named;
    }
    for (const MissingRecord &planned : draft.missing) {
        const bool isSame = planned.create.entity == field.target
            && std::any_of(keys.begin(), keys.end(), [&](quint64 each) { return planned.keys.contains(each); });
        if (isSame)
            return planned.create.id;
    }
    return planMissing(field, text, scope, draft);
}

/// Null where none of those that were here is meant.
Result<RecordId> ReferenceResolver::meant(const Field &field, const QString &text, RecordId scope)
{
    const std::tuple asked(field.target, text, scope);
    if (const auto answered = m_meant.find(asked); answered != m_meant.end())
        return answered->second;
    auto named = m_named.find(field.target);
    if (named == m_named.end()) {
        auto records = TRY(NamedRecords::read(m_store, field.target));
        named = m_named.emplace(field.target, std::move(records)).first;
    }
    return m_meant.emplace(asked, named->second.meant(text, scope)).first->second;
}

Result<RecordId> ReferenceResolver::planMissing(const Field &field, const QString &text, RecordId scope, Draft &draft)
{
    Record record(m_store.sharedSchema()->shared(field.target), m_store.newId());
    auto values = TRY(valuesOfMissing(field, text, scope, draft));
    for (const FieldValue &value : values) {
        const auto checked = TRY(checkValue(*record.entity->find(value.field), value.value));
        record.set(value.field, checked);
    }
    const std::vector<int> required = record.entity->indexesOf(FieldFlag::Required);
    const bool isComplete = std::ranges::none_of(
        required, [&record](int index) { return isEmpty(record.values[size_t(index)]); });
    if (!isComplete || titleOf(record).isEmpty())
        return fail(Error::Kind::NotFound, Reason::tr("there is no %1 \"%2\"").arg(record.entity->name, text.left(80)));
    draft.missing.push_back({Edit::create(field.target, record.id, std::move(values)), keysOf(record).index});
    return record.id;
}

/// As much of the missing record as its name says.
Result<std::vector<FieldValue>> ReferenceResolver::valuesOfMissing(
    const Field &field, const QString &text, RecordId scope, const Draft &draft)
{
    const Entity &target = m_store.schema().entity(field.target);
    std::vector<FieldValue> values = isPerson(target) ? namesOfPerson(text) : std::vector<FieldValue>();
    if (const Field *title = target.titleField())
        values.push_back({title->name, text});
    if (text.contains(u'@') && target.find(field::email))
        values.push_back({field::email, text});
    if (field.target == EntityKind::Company && isPerson(*draft.record.entity))
        std::ranges::copy(workplaceOf(draft.record), std::back_inserter(values));
    if (field.target == EntityKind::Contact && !isEmpty(draft.record.value(field::company)))
        values.push_back({field::company, draft.record.value(field::company)});
    if (field.target == EntityKind::Stage) {
        const auto pipeline = scope.isNull() ? TRY(defaultPipeline()) : scope;
        values.push_back({field::pipeline, pipeline});
        StagePlace &place = TRY(endOf(pipeline));
        values.push_back({field::position, ++place.position});
        values.push_back({field::probability, place.probability});
    }
    if (field.target == EntityKind::PriceList) { // of the quote that names the list
        const QString currency = draft.record.text(field::currency);
        values.push_back({field::currency, currency.isEmpty() ? m_store.mainCurrency().code() : currency});
    }
    return values;
}

/// The last stage of a pipeline, those planned in this import included, with the probability of the last open one: a
/// new stage comes behind it and is worth no less.
Result<std::reference_wrapper<ReferenceResolver::StagePlace>> ReferenceResolver::endOf(RecordId pipeline)
{
    if (const auto known = m_ends.find(pipeline); known != m_ends.end())
        return std::ref(known->second);
    store::Query query{EntityKind::Stage, {field::position, field::probability, field::kind},
        Filter::refersTo(field::pipeline, pipeline), {field::position, false}, {}, -1, false};
    const auto rows = TRY(m_store.select(query));
    StagePlace end;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        end.position = std::max(end.position, valueOr<qint64>(rows.value(row, 0)));
        const QString kind = rows.text(row, 2);
        if (kind != choice::won && kind != choice::lost)
            end.probability = rows.value(row, 1);
    }
    return std::ref(m_ends.emplace(pipeline, std::move(end)).first->second);
}

/// Where a stage goes whose pipeline the file does not name.
Result<RecordId> ReferenceResolver::defaultPipeline()
{
    store::Query query;
    query.entity = EntityKind::Pipeline;
    query.columns = {field::name};
    query.sort.field = field::position;
    query.limit = 1;
    const auto rows = TRY(m_store.select(query));
    return rows.isEmpty() ? RecordId() : rows.id(0);
}

} // namespace satchel::exchange
