// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableFile.h"

#include "domain/Reason.h"

namespace satchel::exchange {

Result<void> writeTable(FileFormat format, const QString &path, const std::vector<Field> &columns,
    const std::vector<std::vector<Value>> &rows, const WriteOptions &options,
    const std::function<bool(qint64)> &progress)
{
    auto writer = TRY(createRowWriter(format, path, columns, options));
    qint64 written = 0;
    for (const std::vector<Value> &row : rows) {
        if (progress && !progress(written))
            return fail(Error::Kind::Cancelled, Reason::tr("the export was stopped"), path);
        TRY(writer->write(row));
        ++written;
    }
    return writer->finish();
}

} // namespace satchel::exchange
