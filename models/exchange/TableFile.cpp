// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableFile.h"

namespace satchel::exchange {

Result<void> writeTable(FileFormat format, const QString &path, const std::vector<Field> &columns,
    const std::vector<std::vector<Value>> &rows, const WriteOptions &options)
{
    auto writer = TRY(createRowWriter(format, path, columns, options));
    for (const std::vector<Value> &row : rows) {
        TRY(writer->write(row));
    }
    return writer->finish();
}

} // namespace satchel::exchange
