// SPDX-License-Identifier: GPL-3.0-or-later
// One-line use of statements: bind the arguments in their order, run, and read rows by a function.
#pragma once

#include "domain/Instant.h"
#include "domain/RecordId.h"
#include "store/Database.h"

#include <optional>
#include <QString>
#include <vector>

namespace satchel::store {

inline void bindOne(Statement &statement, int position, qint64 value)
{
    statement.bind(position, value);
}
inline void bindOne(Statement &statement, int position, int value)
{
    statement.bind(position, static_cast<qint64>(value));
}
inline void bindOne(Statement &statement, int position, bool value)
{
    statement.bind(position, static_cast<qint64>(value));
}
inline void bindOne(Statement &statement, int position, Instant value)
{
    statement.bind(position, value.ms);
}
inline void bindOne(Statement &statement, int position, const QString &value)
{
    statement.bind(position, QStringView(value));
}
inline void bindOne(Statement &statement, int position, const RecordId &value)
{
    statement.bindBlob(position, value.bytes());
}
/// Bytes that are no text.
struct Blob
{
    const QByteArray &bytes;
};
inline void bindOne(Statement &statement, int position, const Blob &blob)
{
    statement.bindBlob(
        position, {reinterpret_cast<const quint8 *>(blob.bytes.constData()), static_cast<size_t>(blob.bytes.size())});
}
inline void bindOne(Statement &statement, int position, const QByteArray &utf8)
{
    statement.bind(position, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}
template <typename E>
requires std::is_enum_v<E>
void bindOne(Statement &statement, int position, E value)
{
    statement.bind(position, static_cast<qint64>(value));
}
/// An empty optional is NULL.
template <typename T> void bindOne(Statement &statement, int position, const std::optional<T> &value)
{
    if (value)
        bindOne(statement, position, *value);
    else
        statement.bindNull(position);
}

inline RecordId recordIdAt(const Statement &statement, int column)
{
    const auto bytes = statement.blob(column);
    return RecordId::fromBytes(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

inline QByteArray utf8At(const Statement &statement, int column)
{
    const auto text = statement.utf8(column);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// What is ASCII, such as an id as text; valid until the next step.
inline QLatin1StringView asciiAt(const Statement &statement, int column)
{
    const auto text = statement.utf8(column);
    return QLatin1StringView(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename... Values> Result<Statement> bound(Database &database, std::string_view sql, const Values &...values)
{
    auto statement = database.prepare(sql);
    if (statement) {
        int position = 1;
        (bindOne(*statement, position++, values), ...);
    }
    return statement;
}

/// Runs a statement that gives no rows.
template <typename... Values> Result<void> run(Database &database, std::string_view sql, const Values &...values)
{
    auto statement = bound(database, sql, values...);
    return statement ? statement->run() : fail(statement.error());
}

/// Every row that is left, each through `take(const Statement &)`.
template <typename Take> Result<void> eachRow(Result<Statement> statement, Take take)
{
    if (!statement)
        return fail(statement.error());
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        take(std::as_const(*statement));
    }
}

/// All rows, each through `read(const Statement &)`.
template <typename Read, typename... Values>
auto readAll(Database &database, std::string_view sql, Read read, const Values &...values)
    -> Result<std::vector<decltype(read(std::declval<const Statement &>()))>>
{
    std::vector<decltype(read(std::declval<const Statement &>()))> rows;
    const auto done = eachRow(
        bound(database, sql, values...), [&](const Statement &row) { rows.push_back(read(row)); });
    if (!done)
        return fail(done.error());
    return rows;
}

/// The first row, if there is one.
template <typename Read, typename... Values>
auto readOne(Database &database, std::string_view sql, Read read, const Values &...values)
    -> Result<std::optional<decltype(read(std::declval<const Statement &>()))>>
{
    auto statement = bound(database, sql, values...);
    if (!statement)
        return fail(statement.error());
    std::optional<decltype(read(std::declval<const Statement &>()))> found;
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (*row)
        found = read(*statement);
    return found;
}

/// The first column of the first row; a null id when there is none.
template <typename... Values> Result<RecordId> readId(Database &database, std::string_view sql, const Values &...values)
{
    const auto found = readOne(
        database, sql, [](const Statement &row) { return recordIdAt(row, 0); }, values...);
    return found ? Result<RecordId>(found->value_or(RecordId())) : fail(found.error());
}

/// The first column of the first row; empty when there is none.
template <typename... Values>
Result<QString> readText(Database &database, std::string_view sql, const Values &...values)
{
    const auto found = readOne(
        database, sql, [](const Statement &row) { return row.text(0); }, values...);
    return found ? Result<QString>(found->value_or(QString())) : fail(found.error());
}

/// The first column of the first row; 0 when there is none.
template <typename... Values>
Result<qint64> readInteger(Database &database, std::string_view sql, const Values &...values)
{
    const auto found = readOne(
        database, sql, [](const Statement &row) { return row.integer(0); }, values...);
    return found ? Result<qint64>(found->value_or(0)) : fail(found.error());
}

} // namespace satchel::store
