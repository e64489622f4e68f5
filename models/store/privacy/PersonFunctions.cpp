// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/PersonFunctions.h"

#include <sqlite3.h>

namespace satchel::store {

namespace {

using Function = void (*)(sqlite3_context *, int, sqlite3_value **);

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, static_cast<size_t>(sqlite3_value_bytes(value))};
}

const QStringList &wordsOf(sqlite3_context *context)
{
    return *static_cast<const QStringList *>(sqlite3_user_data(context));
}

void names(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const bool isText = sqlite3_value_type(arguments[0]) == SQLITE_TEXT;
    sqlite3_result_int(context, isText && isAnyIn(wordsOf(context), textOf(arguments[0])) ? 1 : 0);
}

void without(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QByteArray left = withoutAny(wordsOf(context), textOf(arguments[0]));
    sqlite3_result_text(context, left.constData(), static_cast<int>(left.size()), SQLITE_TRANSIENT);
}

void define(Database &database, const char *name, const QStringList *words, Function function)
{
    sqlite3_create_function(database.handle(), name, 1, SQLITE_UTF8, const_cast<QStringList *>(words),
        words ? function : nullptr, nullptr, nullptr);
}

} // namespace

PersonFunctions::PersonFunctions(Database &database, const PersonWords &words)
    : m_database(database), m_phrases(words.phrases()), m_all(words.phrases() + words.parts())
{
    define(database, "names_person", &m_phrases, names);
    define(database, "names_part", &m_all, names);
    define(database, "without_person", &m_phrases, without);
    define(database, "without_part", &m_all, without);
}

PersonFunctions::~PersonFunctions()
{
    for (const char *name : {"names_person", "names_part", "without_person", "without_part"})
        define(m_database, name, nullptr, nullptr);
}

} // namespace satchel::store
