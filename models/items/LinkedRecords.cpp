// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/LinkedRecords.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

/// What says most of a record beside its name; empty where nothing does.
QString detailPath(const Entity &entity, const QString &prefix)
{
    for (const QString &name : {QString(field::job_title), QString(field::address_city)}) {
        if (entity.find(name))
            return prefix + name;
    }
    return {};
}

void setRoles(LinkedRecord &record, const Field &roles, const QStringList &keys)
{
    QStringList labels;
    for (const QString &key : keys)
        labels.append(roles.choiceLabel(key));
    record.roles = keys;
    record.roleText = labels.join(u", "_s);
}

/// What is filled in of one link, by columns from `first` on. A flag that is not set says nothing.
std::vector<FieldValue> valuesOfLink(
    const store::Rows &rows, qsizetype row, int first, const std::vector<const Field *> &fields)
{
    std::vector<FieldValue> values;
    for (size_t at = 0; at < fields.size(); ++at) {
        const int column = first + static_cast<int>(at);
        Value value = rows.value(row, column); // of a reference the name, which is an empty text where it is empty
        if (!isEmpty(value) && value != Value(false) && value != Value(QString()))
            values.push_back({fields[at]->name, std::move(value)});
    }
    return values;
}

/// Two desks can link two records twice, and a merge can make one record of two that were linked: it is listed once.
void addLinked(RelatedList<LinkedRecord> &list, LinkedRecord record, const Field *roles, QStringList keys)
{
    auto known = std::ranges::find(list.items, record.id, &LinkedRecord::id);
    if (known == list.items.end()) {
        known = list.items.insert(known, std::move(record));
    } else {
        known->links.insert(known->links.end(), record.links.begin(), record.links.end());
        for (FieldValue &value : record.values) {
            if (std::ranges::find(known->values, value.field, &FieldValue::field) == known->values.end())
                known->values.push_back(std::move(value));
        }
        keys = known->roles + keys;
        keys.removeDuplicates();
        list.count -= 1;
    }
    if (roles)
        setRoles(*known, *roles, keys);
}

Result<void> readEnd(
    store::Store &store, const RelationEnd &end, RecordId record, qint64 limit, RelatedList<LinkedRecord> &list)
{
    const Schema &schema = store.schema();
    const Field *roles = rolesField(schema, end.relation);
    const QString other = end.other + u'.';
    const QString detail = detailPath(schema.entity(end.otherEntity), other);
    QStringList columns = {end.other, other + u"@title"_s};
    columns.append(detail.isEmpty() ? other + u"@title"_s : detail);
    if (roles)
        columns.append(roles->name);
    const int firstAdded = static_cast<int>(columns.size());
    const auto added = addedLinkFields(schema, end.relation);
    for (const Field *field : added)
        columns.append(field->type == FieldType::Reference ? field->name + u".@title"_s : field->name);
    const Filter isThere = Filter::condition(other + field::deleted_at, Filter::Op::IsEmpty);
    const store::Query query{end.relation, columns, Filter::all({Filter::refersTo(end.own, record), isThere}),
        {QString(), true}, {}, limit, false};
    const auto rows = TRY(store.select(query));
    list.count += rows.size() < limit ? rows.size() : TRY(store.count(query));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QStringList keys = roles ? valueOr<QStringList>(rows.value(row, 3)) : QStringList();
        addLinked(list,
            {.id = rows.reference(row, 0),
                .name = rows.text(row, 1),
                .detail = detail.isEmpty() ? QString() : rows.text(row, 2),
                .links = {rows.id(row)},
                .values = valuesOfLink(rows, row, firstAdded, added)},
            roles, keys);
    }
    return {};
}

Result<RelatedList<LinkedRecord>> readReferring(
    store::Store &store, const Entity &entity, const QString &reference, RecordId record, qint64 limit)
{
    const QString detail = detailPath(entity, {});
    const store::Query query{entity.kind, {u"@title"_s, detail.isEmpty() ? u"@title"_s : detail},
        Filter::refersTo(reference, record), {QString(), true}, {}, limit, false};
    const auto rows = TRY(store.select(query));
    RelatedList<LinkedRecord> list;
    list.count = rows.size() < limit ? rows.size() : TRY(store.count(query));
    for (qsizetype row = 0; row < rows.size(); ++row)
        list.items.push_back({rows.id(row), rows.text(row, 0), detail.isEmpty() ? QString() : rows.text(row, 1)});
    return list;
}

/// A link that comes back begins anew: what it held before is gone unless it is given again.
std::vector<Edit> restoredLink(const Schema &schema, EntityKind relation, RecordId id, std::vector<FieldValue> values)
{
    for (const Field *field : addedLinkFields(schema, relation)) {
        const bool isGiven = std::ranges::find(values, field->name, &FieldValue::field) != values.end();
        if (!isGiven && !field->isCalculated() && !field->isRequired())
            values.push_back({field->name, Value()});
    }
    std::vector<Edit> edits{Edit::restore(relation, id)};
    if (!values.empty())
        edits.push_back(Edit::update(relation, id, std::move(values)));
    return edits;
}

/// Activities and tasks are in the timeline and lists of their own.
bool isListed(const Entity &entity)
{
    return !entity.isInternal && entity.kind != EntityKind::Activity && entity.kind != EntityKind::Task;
}

Result<void> addReferences(store::Store &store, const Record &record, qint64 limit, std::vector<LinkedGroup> &groups)
{
    for (const auto &entity : store.schema().entities()) {
        if (!isListed(*entity))
            continue;
        const auto refers = [&](const Field &field) {
            return field.isCustom() && field.type == FieldType::Reference && !field.isHidden()
                && field.target == record.entity->kind;
        };
        const auto fields = std::ranges::count_if(entity->fields, refers);
        for (const Field &field : entity->fields) {
            if (!refers(field))
                continue;
            const QString heading = fields == 1 ? entity->pluralLabel
                                                : entity->pluralLabel + u" ("_s + field.label + u')';
            auto records = TRY(readReferring(store, *entity, field.name, record.id, limit));
            groups.push_back({entity->kind, heading, {}, field.name, std::move(records)});
        }
    }
    return {};
}

} // namespace

Result<std::vector<LinkedGroup>> readLinked(store::Store &store, const Record &record, qint64 limit)
{
    std::vector<LinkedGroup> groups;
    for (const RelationEnd &end : relationsOf(store.schema(), record.entity->kind)) {
        const bool isOther = groups.empty() || groups.back().relation->relation != end.relation
            || groups.back().heading != end.heading;
        if (isOther)
            groups.push_back({end.otherEntity, end.heading, end});
        TRY(readEnd(store, end, record.id, limit, groups.back().records));
    }
    TRY(addReferences(store, record, limit, groups));
    return groups;
}

Result<std::vector<Edit>> linkEdits(store::Store &store, const RelationEnd &end, RecordId record, RecordId other,
    const QStringList &roles, std::vector<FieldValue> values)
{
    if (record == other)
        return fail(Error::Kind::Invalid, Reason::tr("a record can't be linked with itself"), end.other);
    const Schema &schema = store.schema();
    const bool isSource = end.own == relation_field::source;
    const RecordId source = isSource ? record : other;
    const RecordId target = isSource ? other : record;
    std::vector<std::pair<RecordId, RecordId>> pairs{{source, target}};
    if (isSymmetric(schema, end))
        pairs.emplace_back(target, source);
    if (rolesField(schema, end.relation))
        values.push_back({relation_field::roles, roles.isEmpty() ? Value() : Value(roles)});
    for (const auto &[from, to] : pairs) {
        const auto rows = TRY(store.select({end.relation, {},
            Filter::all({Filter::refersTo(relation_field::source, from), Filter::refersTo(relation_field::target, to)}),
            {}, {}, 1, false}));
        if (!rows.isEmpty())
            return values.empty() ? std::vector<Edit>()
                                  : std::vector<Edit>{Edit::update(end.relation, rows.id(0), std::move(values))};
    }
    for (const auto &[from, to] : pairs) {
        const RecordId id = linkId(schema.entity(end.relation).name, from, to);
        if (store.get(end.relation, id)) // in the trash
            return restoredLink(schema, end.relation, id, std::move(values));
    }
    values.insert(
        values.end(), {{relation_field::source, source}, {relation_field::target, target}, {field::owner, store.me()}});
    const RecordId id = linkId(schema.entity(end.relation).name, source, target);
    return std::vector<Edit>{Edit::create(end.relation, id, std::move(values))};
}

Result<std::vector<Edit>> changeLinkEdits(
    store::Store &store, const RelationEnd &end, const LinkedRecord &linked, const std::vector<FieldValue> &values)
{
    std::vector<Edit> edits;
    if (values.empty())
        return edits;
    for (const RecordId &id : linked.links) {
        const auto link = store.get(end.relation, id);
        if (link && !link->isDeleted())
            edits.push_back(Edit::update(end.relation, id, values));
    }
    if (edits.empty())
        return fail(Error::Kind::NotFound, Reason::tr("the record was deleted"), end.other);
    return edits;
}

std::vector<Edit> unlinkEdits(const RelationEnd &end, const LinkedRecord &linked)
{
    std::vector<Edit> edits;
    for (const RecordId &link : linked.links)
        edits.push_back(Edit::remove(end.relation, link));
    return edits;
}

} // namespace satchel::items
