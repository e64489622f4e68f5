// SPDX-License-Identifier: GPL-3.0-or-later
// Records into a file: all fields, custom ones included, references by the name that an import finds them by. Reads
// page by page, so memory stays flat.
#pragma once

#include "exchange/RowWriter.h"
#include "store/Store.h"

#include <functional>

namespace satchel::exchange {

struct ExportOptions
{
    FileFormat format = FileFormat::Csv;
    QStringList fields; // empty: all, with the id and the times of creation and change
    WriteOptions write;
};

/// Writes what the query finds (its columns are not looked at) and answers how many records that were. `progress` gets
/// the count so far and stops the export by answering false. A query may name any number of ids: those beyond 30,000
/// are sorted among themselves and come after the others. Forbidden, and no file, where the person's role does not
/// export records of this kind.
Result<qint64> exportRecords(store::Store &store, store::Query query, const QString &path, const ExportOptions &options,
    const std::function<bool(qint64)> &progress = {});

/// "csv", "xlsx", "vcard", "ics" or "json".
Result<FileFormat> exportFormatFromName(QStringView name);

} // namespace satchel::exchange
