// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is already there, such as a report's, into a file.
#pragma once

#include "exchange/RowWriter.h"

#include <functional>

namespace satchel::exchange {

/// Complete or not at all: if it fails, the file that was at `path` stays. `progress` gets the rows written so far and
/// stops it by false: Cancelled.
Result<void> writeTable(FileFormat format, const QString &path, const std::vector<Field> &columns,
    const std::vector<std::vector<Value>> &rows, const WriteOptions &options = {},
    const std::function<bool(qint64)> &progress = {});

} // namespace satchel::exchange
