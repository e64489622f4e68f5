// SPDX-License-Identifier: GPL-3.0-or-later
// What a search in a list finds, as SQL: each word in the record's own searched fields, by the index, or in the names
// of what the entity says it is found by (Entity::foundBy).
#include "store/QuerySql.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// Of a table whose alias is `alias`.
SqlText inIndex(const QByteArray &alias, EntityKind entity, const QString &expression)
{
    const qint64 first = firstDocumentOf(entity);
    SqlText sql;
    sql.add(alias + ".\"row\" IN (SELECT rowid - ?", first);
    sql.add(" FROM search WHERE search MATCH ?", expression);
    sql.add(" AND rowid BETWEEN ?", first);
    sql.add(" AND ?)", first + documentsOfEntity - 1);
    return sql;
}

SqlText inTitle(const QByteArray &title, const QStringList &spellings)
{
    SqlText sql;
    for (const QString &spelling : spellings)
        sql.add((sql.sql.isEmpty() ? "(instr(folded(" : " OR instr(folded(") + title + "), ?) > 0", spelling);
    sql.add(")");
    return sql;
}

} // namespace

SqlText QueryCompiler::wordSql(const Entity &entity, const SearchWord &word) const
{
    SqlText sql = inIndex("t", entity.kind, word.expression);
    for (const QString &name : entity.foundBy) {
        if (const Field *reference = entity.find(name)) {
            const Entity &target = m_schema.entity(reference->target);
            sql.add(" OR t." + quoted(name) + " IN (SELECT w.id FROM " + quoted(target.name) + " w WHERE ");
            sql.add(inIndex("w", target.kind, word.expression)); // which also finds what is only in its notes
            sql.add(" AND ");
            sql.add(inTitle(titleSql(target, "w"), word.spellings));
            sql.add(")");
        } else if (const Entity *part = m_schema.find(name); part && part->find(entity.name)) {
            sql.add(" OR t.id IN (SELECT w." + quoted(entity.name) + " FROM " + quoted(part->name)
                + " w WHERE w.deleted_at IS NULL AND ");
            sql.add(inTitle(titleSql(*part, "w"), word.spellings));
            sql.add(")");
        }
    }
    return sql;
}

Result<SqlText> QueryCompiler::wordsSql(const QString &text)
{
    SqlText sql;
    sql.add("1");
    for (const SearchWord &word : searchWords(text.simplified())) {
        sql.add(" AND (");
        sql.add(wordSql(m_schema.entity(m_query.entity), word));
        sql.add(")");
    }
    return sql;
}

/// All words by one question to the index.
SqlText QueryCompiler::ownWordsSql(const QString &text) const
{
    const QString expression = matchExpression(text.simplified());
    if (!expression.isEmpty())
        return inIndex("t", m_query.entity, expression);
    SqlText sql;
    sql.add("1");
    return sql;
}

} // namespace satchel::store
