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

/// Two desks can link two records twice, and a merge can make one record of two that were linked: it is listed once.
void addLinked(RelatedList<LinkedRecord> &list, LinkedRecord record, const Field *roles, QStringList keys)
{
    auto known = std::ranges::find(list.items, record.id, &LinkedRecord::id);
    if (known == list.items.end()) {
        known = list.items.insert(known, std::move(record));
    } else {
        known->links.insert(known->links.end(), record.links.begin(), record.links.end());
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
                .links = {rows.id(row)}},
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

Result<std::vector<Edit>> linkEdits(
    store::Store &store, const RelationEnd &end, RecordId record, RecordId other, const QStringList &roles)
{
    if (record == other)
        return fail(Error::Kind::Invalid, Reason::tr("a record can't be linked with itself"), end.other);
    const bool isSource = end.own == relation_field::source;
    const RecordId source = isSource ? record : other;
    const RecordId target = isSource ? other : record;
    const auto rows = TRY(store.select({end.relation, {},
        Filter::all(
            {Filter::refersTo(relation_field::source, source), Filter::refersTo(relation_field::target, target)}),
        {}, {}, 1, false}));
    std::vector<FieldValue> values;
    if (rolesField(store.schema(), end.relation))
        values.push_back({relation_field::roles, roles.isEmpty() ? Value() : Value(roles)});
    if (!rows.isEmpty())
        return values.empty() ? std::vector<Edit>()
                              : std::vector<Edit>{Edit::update(end.relation, rows.id(0), std::move(values))};
    const RecordId id = linkId(store.schema().entity(end.relation).name, source, target);
    if (store.get(end.relation, id)) { // in the trash
        std::vector<Edit> edits{Edit::restore(end.relation, id)};
        if (!values.empty())
            edits.push_back(Edit::update(end.relation, id, std::move(values)));
        return edits;
    }
    values.insert(
        values.end(), {{relation_field::source, source}, {relation_field::target, target}, {field::owner, store.me()}});
    return std::vector<Edit>{Edit::create(end.relation, id, std::move(values))};
}

std::vector<Edit> unlinkEdits(const RelationEnd &end, const LinkedRecord &linked)
{
    std::vector<Edit> edits;
    for (const RecordId &link : linked.links)
        edits.push_back(Edit::remove(end.relation, link));
    return edits;
}

} // namespace satchel::items
