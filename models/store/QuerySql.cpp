// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/QuerySql.h"

#include "domain/ChangeSet.h"
#include "domain/Reason.h"
#include "store/ReceivedFilter.h"
#include "store/SetEntries.h"
#include "store/SetIds.h"
#include "store/TableLayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

SqlText::Parameter keyParameter(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

bool needsValue(const Filter &filter, const QString &field)
{
    if (filter.kind == Filter::Kind::And)
        return std::ranges::any_of(filter.children, [&](const Filter &child) { return needsValue(child, field); });
    switch (filter.op) {
    case Filter::Op::Equal:
    case Filter::Op::Less:
    case Filter::Op::LessOrEqual:
    case Filter::Op::Greater:
    case Filter::Op::GreaterOrEqual: return filter.kind == Filter::Kind::Condition && filter.path == field;
    default: return false;
    }
}

} // namespace

bool findsOnlyValues(const Schema &schema, const Query &query)
{
    const Field *sort = schema.entity(query.entity).find(query.sort.field);
    return sort && sort->type != FieldType::Boolean // an empty one is a "no"
        && needsValue(query.filter, sort->name);
}

QueryCompiler::QueryCompiler(const Schema &schema, const Query &query, const FilterContext &context, SelectLists &known)
    : m_schema(schema), m_query(query), m_context(context), m_known(known)
{
}

const Field *QueryCompiler::sortField() const
{
    const Entity &entity = m_schema.entity(m_query.entity);
    if (m_query.sort.field == nameSort)
        return nameField(entity);
    return m_query.sort.field.isEmpty() ? nullptr : entity.find(m_query.sort.field);
}

bool QueryCompiler::sortsByName() const
{
    return m_query.sort.field == nameSort && !sortField();
}

bool QueryCompiler::sortsByReference() const
{
    const Field *field = sortField();
    return field && field->type == FieldType::Reference;
}

QByteArray QueryCompiler::alias(const QString &path, const Field &reference, const QByteArray &fromAlias)
{
    for (const auto &[known, name] : m_aliases) {
        if (known == path)
            return name;
    }
    const QByteArray name = 'r' + QByteArray::number(m_aliases.size() + 1);
    m_aliases.emplace_back(path, name);
    m_joins += " LEFT JOIN " + quoted(m_schema.entity(reference.target).name) + ' ' + name + " ON " + name
        + ".id = " + fromAlias + '.' + quoted(reference.name);
    return name;
}

Result<QueryCompiler::Column> QueryCompiler::column(const QString &path)
{
    const QStringList steps = path.split(u'.');
    QByteArray table = "t";
    EntityKind kind = m_query.entity;
    QString prefix;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Entity &entity = m_schema.entity(kind);
        if (steps[i] == "@title"_L1 && !entity.namedAfter.isEmpty())
            return column((steps.first(i) << entity.namedAfter << steps[i]).join(u'.'));
        if (steps[i] == "@title"_L1)
            return Column{titleSql(entity, table), FieldType::Text};
        const Field *field = entity.find(steps[i]);
        if (!field)
            return fail(Error::Kind::NotFound, Reason::tr("%1 has no field \"%2\"").arg(entity.name, steps[i]), path);
        if (i == steps.size() - 1)
            return Column{columnsOf(*field, table + '.'), field->type};
        if (field->type != FieldType::Reference)
            return fail(Error::Kind::NotFound, Reason::tr("%1 is not a reference").arg(field->name), path);
        prefix += (i ? u"."_s : QString()) + steps[i];
        table = alias(prefix, *field, table);
        kind = field->target;
    }
    return fail(Error::Kind::NotFound, Reason::tr("a column needs a name"), path);
}

Result<SelectList> QueryCompiler::selectList()
{
    const QString name = QString::number(static_cast<int>(m_query.entity)) + u' ' + m_query.columns.join(u' ');
    if (const auto known = m_known.constFind(name); known != m_known.constEnd()) {
        m_joins = known->joins;
        m_aliases = known->aliases;
        return *known;
    }
    SelectList list{"SELECT t.\"row\", t.id", {}, {}, {}, 2};
    for (const QString &path : m_query.columns) {
        const auto one = TRY(column(path));
        list.columns += ", " + one.sql;
        list.types.push_back(one.type);
        list.width += columnCount(one.type);
    }
    list.joins = m_joins;
    list.aliases = m_aliases;
    m_known.insert(name, list);
    return list;
}

Result<void> QueryCompiler::prepareSort()
{
    if (!isSorted() || sortsByName())
        return {};
    if (!sortField())
        return fail(Error::Kind::NotFound,
            Reason::tr("%1 has no field \"%2\"").arg(m_schema.entity(m_query.entity).name, m_query.sort.field),
            m_query.sort.field);
    return {};
}

QByteArray QueryCompiler::sortValue() const
{
    if (sortsByName())
        return nameOrderSql(m_schema.entity(m_query.entity), "t.");
    const Field *field = sortField();
    return sortsByReference() ? nameOrderSql(m_schema.entity(field->target), "s.") : "t." + quoted(field->name);
}

QByteArray QueryCompiler::sortExpression() const
{
    const bool isName = sortsByName() || sortsByReference();
    return isName || isText(sortField()->type) ? sortValue() + " COLLATE folded" : sortValue();
}

QByteArray QueryCompiler::from() const
{
    return " FROM " + quoted(m_schema.entity(m_query.entity).name) + " t";
}

SqlText QueryCompiler::keyCondition(Part part) const
{
    SqlText text;
    if (!m_query.after)
        return text;
    const PageKey &key = *m_query.after;
    const QByteArray beyond = m_query.sort.isDescending ? " < " : " > ";
    if (!isSorted() || part == Part::Empty) {
        // The first page of the empty part follows a key that has a value.
        if (isSorted() && !satchel::isEmpty(key.value))
            return text;
        text.add(" AND t.\"row\"" + beyond + '?', key.row);
    } else if (sortsByReference()) {
        text.add(" AND (" + sortExpression() + ", s.\"row\", t.\"row\")" + beyond + "(?", keyParameter(key.value));
        text.add(", ?", key.referenceRow);
        text.add(", ?)", key.row);
    } else {
        text.add(" AND (" + sortExpression() + ", t.\"row\")" + beyond + "(?", keyParameter(key.value));
        text.add(", ?)", key.row);
    }
    return text;
}

QByteArray QueryCompiler::order(Part part) const
{
    const QByteArray direction = m_query.sort.isDescending ? " DESC" : " ASC";
    if (!isSorted() || part == Part::Empty) {
        // In the trash is little, which its index has: the "+" keeps SQLite from reading all records in their order
        // instead (https://sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_).
        return (m_query.includesTrash ? " ORDER BY +t.\"row\"" : " ORDER BY t.\"row\"") + direction;
    }
    if (sortsByReference())
        return " ORDER BY " + sortExpression() + direction + ", s.\"row\"" + direction + ", t.\"row\"" + direction;
    return " ORDER BY " + sortExpression() + direction + ", t.\"row\"" + direction;
}

SqlText QueryCompiler::idCondition() const
{
    SqlText text;
    for (const RecordId &id : m_query.ids)
        text.add(text.sql.isEmpty() ? " AND t.id IN (?" : ", ?", id);
    if (!m_query.ids.empty())
        text.add(")");
    return text;
}

Result<SqlText> QueryCompiler::conditions(Part part)
{
    SqlText text;
    text.add(m_query.includesTrash ? " WHERE t.deleted_at IS NOT NULL" : " WHERE t.deleted_at IS NULL");
    text.add(idCondition());
    if (sortsByName() && part == Part::Empty)
        text.add(" AND 0"); // every person is called something
    if (const Field *field = sortField()) {
        const QByteArray sorted = sortsByReference() && part == Part::WithValue ? sortExpression()
                                                                                : "t." + quoted(field->name);
        text.add(" AND " + sorted + (part == Part::WithValue ? " IS NOT NULL" : " IS NULL"));
    }
    if (!m_query.filter.isEverything()) {
        text.add(" AND (");
        TRY(addFilter(text, m_query.filter));
        text.add(")");
    }
    return text;
}

Result<CompiledQuery> QueryCompiler::select(Part part)
{
    TRY(prepareSort());
    const auto columns = TRY(selectList());
    CompiledQuery compiled{{}, columns.types, columns.width};
    QByteArray list = columns.columns;
    const bool joinsSort = sortsByReference() && part == Part::WithValue;
    if (isSorted() && part == Part::WithValue) {
        list += ", " + sortValue() + (joinsSort ? ", s.\"row\"" : ", 0");
    } else {
        list += ", NULL, 0";
    }
    auto where = conditions(part); // may add joins
    if (!where)
        return fail(where.error());
    compiled.text.add(list + from());
    if (joinsSort)
        compiled.text.add(" JOIN " + quoted(m_schema.entity(sortField()->target).name) + " s ON s.id = t."
            + quoted(sortField()->name));
    compiled.text.add(m_joins);
    compiled.text.add(*where);
    compiled.text.add(keyCondition(part));
    compiled.text.add(order(part));
    return compiled;
}

Result<SqlText> QueryCompiler::keys(Part part)
{
    TRY(prepareSort());
    auto where = conditions(part);
    if (!where)
        return where;
    SqlText text;
    text.add("SELECT t.\"row\"" + from());
    if (sortsByReference() && part == Part::WithValue)
        text.add(" JOIN " + quoted(m_schema.entity(sortField()->target).name) + " s ON s.id = t."
            + quoted(sortField()->name));
    text.add(m_joins);
    text.add(*where);
    text.add(keyCondition(part));
    text.add(order(part));
    return text;
}

Result<SqlText> QueryCompiler::records()
{
    SqlText where;
    where.add(m_query.includesTrash ? " WHERE t.deleted_at IS NOT NULL" : " WHERE t.deleted_at IS NULL");
    where.add(idCondition());
    if (!m_query.filter.isEverything()) {
        where.add(" AND (");
        TRY(addFilter(where, m_query.filter)); // may add joins
        where.add(")");
    }
    SqlText text;
    text.add(from() + m_joins);
    text.add(where);
    return text;
}

Result<SqlText> QueryCompiler::count()
{
    const auto found = records();
    if (!found)
        return found;
    SqlText text;
    text.add("SELECT count(*)");
    text.add(*found);
    return text;
}

Result<CompiledQuery> QueryCompiler::byKey()
{
    const auto columns = TRY(selectList());
    CompiledQuery compiled{{}, columns.types, columns.width};
    compiled.text.add(columns.columns + from() + m_joins + " WHERE t.\"row\" = ?");
    return compiled;
}

Result<void> QueryCompiler::addJoined(SqlText &text, const Filter &filter, const char *word)
{
    for (size_t i = 0; i < filter.children.size(); ++i) {
        text.add(i == 0 ? "(" : word);
        TRY(addFilter(text, filter.children[i]));
        text.add(")");
    }
    return {};
}

Result<void> QueryCompiler::addFilter(SqlText &text, const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::Everything: text.add("1"); return {};
    case Filter::Kind::And: return addJoined(text, filter, " AND (");
    case Filter::Kind::Or: return addJoined(text, filter, " OR (");
    case Filter::Kind::Not:
        text.add("NOT coalesce(("); // NULL is no match, so its negation is one
        TRY(addFilter(text, filter.children.front()));
        text.add("), 0)");
        return {};
    case Filter::Kind::Condition: text.add(TRY(conditionSql(filter))); return {};
    case Filter::Kind::Has: text.add(TRY(hasSql(filter))); return {};
    }
    return fail(Error::Kind::Bug, Reason::tr("an unknown kind of filter"));
}

Result<SqlText> QueryCompiler::condition(const Filter &filter)
{
    SqlText text;
    TRY(addFilter(text, filter));
    return text;
}

/// The related records are read once, by an index of theirs, and not for each record of the list.
Result<SqlText> QueryCompiler::hasSql(const Filter &filter)
{
    const Entity *related = m_schema.find(filter.path);
    const Field *reference = related ? ownerField(*related, m_query.entity) : nullptr;
    if (!reference)
        return fail(Error::Kind::NotFound,
            Reason::tr("\"%1\" does not belong to a %2").arg(filter.path, m_schema.entity(m_query.entity).name),
            filter.path);
    const Query query{related->kind, {}, filter.children.front(), {}, {}, -1, false};
    const QByteArray owner = "t." + quoted(reference->name);
    SqlText text;
    text.add("t.id IN (SELECT " + owner);
    text.add(TRY(QueryCompiler(m_schema, query, m_context, m_known).records()));
    text.add(" AND " + owner + " IS NOT NULL");
    for (size_t i = 0; i < m_query.ids.size(); ++i)
        text.add(i == 0 ? " AND " + owner + " IN (?" : ", ?", m_query.ids[i]);
    text.add(m_query.ids.empty() ? "" : ")");
    if (filter.atLeast > 1)
        text.add(" GROUP BY " + owner + " HAVING count(*) >= " + QByteArray::number(filter.atLeast));
    text.add(")");
    return text;
}

SqlText QueryCompiler::createdBySql(RecordId changeSet) const
{
    SqlText text;
    text.add(QByteArray("t.id IN (SELECT c.record FROM ") + entriesOfSets + " WHERE s.number IN (" + numberOfSet + ')');
    text.parameters = {numberIn(changeSet), changeSet, changeSet};
    text.add(" AND c.kind = " + QByteArray::number(static_cast<int>(Edit::Kind::Create))
        + " AND c.entity = " + QByteArray::number(static_cast<int>(m_query.entity)) + ')');
    return text;
}

SqlText QueryCompiler::breaksSql(const QString &rule) const
{
    SqlText text;
    text.add("t.\"row\" IN (SELECT b.record FROM broken_rule b WHERE b.entity = "
        + QByteArray::number(static_cast<int>(m_query.entity)));
    if (!rule.isEmpty())
        text.add(" AND b.rule IN (SELECT r.\"row\" FROM validation_rule r WHERE r.deleted_at IS NULL AND r.name = ?"
                 " COLLATE folded)",
            rule);
    text.add(")");
    return text;
}

SqlText QueryCompiler::receivedAfterSql(qint64 sequence) const
{
    SqlText text;
    text.add("t.id IN (SELECT c.record FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.sequence > ?",
        sequence);
    text.add(" AND c.kind = " + QByteArray::number(static_cast<int>(Edit::Kind::Create))
        + " AND c.entity = " + QByteArray::number(static_cast<int>(m_query.entity)) + " AND " + isOthersAct + ')');
    return text;
}

Result<QueryCompiler::Place> QueryCompiler::locate(const QString &path)
{
    const auto resolved = TRY(resolvePath(m_schema, m_query.entity, path));
    QByteArray table = "t";
    QString prefix;
    for (size_t i = 0; i + 1 < resolved.steps.size(); ++i) {
        prefix += (i ? u"."_s : QString()) + resolved.steps[i]->name;
        table = alias(prefix, *resolved.steps[i], table);
    }
    return Place{table, resolved.field()};
}

Result<SqlText> QueryCompiler::conditionSql(const Filter &filter)
{
    if (filter.isOwnWords())
        return ownWordsSql(filter.operands.front().text);
    if (filter.isWords())
        return wordsSql(filter.operands.front().text);
    if (filter.isCreatedBy())
        return createdBySql(RecordId::fromString(filter.operands.front().text));
    if (filter.isBreaks())
        return breaksSql(filter.operands.front().text);
    if (filter.kind == Filter::Kind::Condition && filter.path == receivedAfterPath)
        return receivedAfterSql(filter.operands.front().text.toLongLong());
    const auto [table, found] = TRY(locate(filter.path));
    const Field &field = *found;
    const bool isMoney = columnCount(field.type) == 2;
    const QByteArray currency = isMoney ? table + '.' + quoted(field.name + "_currency"_L1) : QByteArray();
    return fieldCondition(m_schema, field, filter, table + '.' + quoted(field.name), currency, m_context);
}

} // namespace satchel::store
