// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is already there, such as a report's, into a file.
#pragma once

#include "exchange/RowWriter.h"

namespace satchel::exchange {

/// Whole or not at all: what stood at `path` stays when it fails.
Result<void> writeTable(FileFormat format, const QString &path, const std::vector<Field> &columns,
    const std::vector<std::vector<Value>> &rows, const WriteOptions &options = {});

} // namespace satchel::exchange
