// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search over every record. One trigram index holds the folded words of each record, each behind two spaces
// (appendSearchText), so that "  a" and " ab" find beginnings of words and three letters or more find them anywhere.
// A document's number is the entity's number × 2^40 + the record's row.
#pragma once

#include "domain/Record.h"
#include "store/Database.h"

#include <optional>
#include <QHash>

namespace satchel::store {

struct SelectList;
using SelectLists = QHash<QString, SelectList>;

struct SearchHit
{
    EntityKind entity{};
    RecordId id;
    QString title;
    QString snippet; // the text around the match, when it is not in the title
};

struct SearchOptions
{
    qint64 limit = 50;
    std::vector<EntityKind> entities; // empty: all that are not internal
    /// When the time is up the search answers with what it has. 0: no limit.
    int milliseconds = 60;
    /// Where a telephone number in the query is dialled (domain/PhoneNumber.h); empty: not known.
    QString region = {};
};

class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    Result<void> insert(EntityKind entity, qint64 row, const QString &words);
    /// A contentless index deletes a document only when it gets the document's words again.
    Result<void> remove(EntityKind entity, qint64 row, const QString &words);

    /// Whether a document is found by a few letters of its words; no value if it has too few.
    Result<std::optional<bool>> holds(EntityKind entity, qint64 row, const QString &words);

    /// Best first: the title begins with the query, then a word of it does, then a word elsewhere, then what only holds
    /// it; people and companies before the rest, newer before older. A file or comment is found as the record it
    /// belongs to, a file with its name before the text. `known`: of the schema (QuerySql.h).
    Result<std::vector<SearchHit>> find(
        const Schema &schema, const QString &query, const SearchOptions &options, SelectLists &known);

private:
    struct Document
    {
        EntityKind entity;
        qint64 row;
    };
    /// At most so many of each entity, newest first; what was found when the time ran out.
    Result<std::vector<Document>> documents(
        const QString &expression, const std::vector<EntityKind> &kinds, qint64 perEntity);

    Database &m_database;
};

/// One word of what a person typed.
struct SearchWord
{
    QString expression; // of FTS5
    QStringList spellings; // folded: how it may stand in a text
};
std::vector<SearchWord> searchWords(const QString &query, const QString &region = {});

/// The documents of an entity: its first number, and how many there may be.
qint64 firstDocumentOf(EntityKind entity);
constexpr qint64 documentsOfEntity = qint64(1) << 40;

/// The FTS5 expression for what a person typed; empty when nothing can be searched for.
QString matchExpression(const QString &query, const QString &region = {});

} // namespace satchel::store
