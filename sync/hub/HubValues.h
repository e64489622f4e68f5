// SPDX-License-Identifier: GPL-3.0-or-later
// A column of the hub as a value. PostgreSQL writes a column in two ways: in COPY as its output function has it, in the
// log as JSON text; numbers are read from the text, never as floating point (I6).
#pragma once

#include "domain/Schema.h"

namespace satchel::sync::hub {

/// `text` is what stands in COPY or in "fields" of the log; null is empty. Corrupt when it is no value of the type.
Result<Value> valueOf(const Field &field, const std::optional<QByteArray> &text);

/// A row as COPY writes it, in its columns; a column that is NULL is nothing.
/// https://www.postgresql.org/docs/15/sql-copy.html#id-1.9.3.55.9.2
std::vector<std::optional<QByteArray>> copyColumns(QByteArrayView line);

/// Texts as PostgreSQL reads an array: https://www.postgresql.org/docs/15/arrays.html#ARRAYS-IO
QByteArray pgArray(const QStringList &texts);

/// A value as COPY reads it, appended to a line; with a tab before it unless it is the first.
void appendCopy(QByteArray &line, const Field &field, const Value &value);

} // namespace satchel::sync::hub
