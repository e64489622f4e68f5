// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/RawReading.h"
#include "store/TableLayout.h"

#include <sqlite3.h>

namespace satchel::bench {

namespace {

volatile qint64 rawSink = 0; // so that nothing of the reading is optimised away

} // namespace

QByteArray rawReadingSql(const Entity &entity)
{
    QByteArray columns = "\"row\", id";
    for (const Field &field : entity.fields)
        columns += ", " + store::columnsOf(field);
    return "SELECT " + columns + " FROM " + entity.name.toUtf8() + " WHERE deleted_at IS NULL ORDER BY \"row\"";
}

qint64 readRaw(store::Database &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.handle(), sql.constData(), -1, &statement, nullptr);
    const int columns = sqlite3_column_count(statement);
    qint64 rows = 0;
    qint64 bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int i = 0; i < columns; ++i) {
            switch (sqlite3_column_type(statement, i)) {
            case SQLITE_INTEGER: bytes += sqlite3_column_int64(statement, i); break;
            case SQLITE_TEXT: bytes += *sqlite3_column_text(statement, i) + sqlite3_column_bytes(statement, i); break;
            case SQLITE_BLOB: bytes += *static_cast<const char *>(sqlite3_column_blob(statement, i)); break;
            default: break;
            }
        }
    }
    sqlite3_finalize(statement);
    rawSink = bytes;
    return rows;
}

} // namespace satchel::bench
