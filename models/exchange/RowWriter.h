// SPDX-License-Identifier: GPL-3.0-or-later
// A sink of rows. Everything goes to a temporary file beside the target, which takes its place in finish(): a full disk
// or a crash leaves what was there. What a writer writes, openRowSource reads back equal.
#pragma once

#include "domain/Record.h"
#include "exchange/RowSource.h"

namespace satchel::exchange {

struct WriteOptions
{
    bool hasByteOrderMark = true; // CSV: without it Excel takes UTF-8 for something older
    char delimiter = ','; // CSV
    int vCardVersion = 4; // 3 or 4
    QString sheet = QStringLiteral("Satchel"); // XLSX
};

class RowWriter
{
public:
    virtual ~RowWriter() = default;

    /// One value per column; a reference is given as its readable name (text).
    virtual Result<void> write(const std::vector<Value> &values) = 0;
    virtual Result<void> finish() = 0;
};

/// `columns` are fields (key, label and type); Invalid for formats that are only read.
Result<std::unique_ptr<RowWriter>> createRowWriter(
    FileFormat format, const QString &path, const std::vector<Field> &columns, const WriteOptions &options = {});

/// A value as one cell: amounts "1234.50 EUR", dates and instants ISO 8601, choices by label, lists as in ListText.
QString cellText(const Field &field, const Value &value);

} // namespace satchel::exchange
