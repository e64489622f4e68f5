// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlFunctions.h"

#include "domain/Money.h"
#include "domain/TextFolding.h"

#include <sqlite3.h>

namespace satchel::store {

namespace {

int collate(void *, int sizeA, const void *a, int sizeB, const void *b)
{
    return compareFolded({static_cast<const char *>(a), static_cast<size_t>(sizeA)},
        {static_cast<const char *>(b), static_cast<size_t>(sizeB)});
}

QString textArgument(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

void foldedFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QByteArray folded = fold(textArgument(arguments[0])).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

void minorUnitsFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QString code = textArgument(arguments[0]);
    const auto currency = Currency::fromStored(code.toLatin1().constData(), code.size());
    // A bound with more digits than the currency is between two amounts; half a unit keeps < and > right.
    const auto exact = parseScaled(textArgument(arguments[1]), Decimal::digits);
    const auto minor = Money::fromString(textArgument(arguments[1]), currency);
    if (minor)
        sqlite3_result_int64(context, minor->minor);
    else if (exact)
        sqlite3_result_double(
            context, static_cast<double>(*exact) / 1e6 * static_cast<double>(Money::fromString(u"1", currency)->minor));
}

/// percent_of(amount, percent in millionths): a share by the rule of domain/Money, so that sums of it are exact.
void percentOfFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const Money amount{sqlite3_value_int64(arguments[0]), {}};
    if (const auto share = percentOf(amount, Decimal::fromMillionths(sqlite3_value_int64(arguments[1]))))
        sqlite3_result_int64(context, share->minor);
    else
        sqlite3_result_error(context, "integer overflow", -1);
}

} // namespace

void registerSqlFunctions(sqlite3 *database)
{
    constexpr int pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_collation(database, "folded", SQLITE_UTF8, nullptr, collate);
    sqlite3_create_function(database, "folded", 1, pure, nullptr, foldedFunction, nullptr, nullptr);
    sqlite3_create_function(database, "minor_units", 2, pure, nullptr, minorUnitsFunction, nullptr, nullptr);
    sqlite3_create_function(database, "percent_of", 2, pure, nullptr, percentOfFunction, nullptr, nullptr);
}

} // namespace satchel::store
