// SPDX-License-Identifier: GPL-3.0-or-later
// A first look at a file: how it is read, its first rows, and what its columns are. Enough for the wizard to draw and
// for the mapping to be proposed.
#pragma once

#include "exchange/ColumnProfile.h"
#include "exchange/RowSource.h"

namespace satchel::exchange {

struct FilePreview
{
    SourceFormat format;
    QStringList columns;
    std::vector<ColumnProfile> profiles; // one per column
    QList<SourceRow> rows; // the first ones, bad ones included
};

/// Whether its numbers have a decimal point, however people of that country write them.
bool hasTypedNumbers(FileFormat format);

/// Reads the first thousand rows; the rest only while the order of a date or a decimal separator is still open.
Result<FilePreview> previewFile(const QString &path, const ReadOptions &options = {});

} // namespace satchel::exchange
