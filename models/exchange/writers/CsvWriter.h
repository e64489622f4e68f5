// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 with CRLF, UTF-8, formulas guarded (see FormulaGuard).
#pragma once

#include "exchange/RowWriter.h"
#include "store/SafeFile.h"

namespace satchel::exchange {

class CsvWriter final : public RowWriter
{
public:
    static Result<std::unique_ptr<RowWriter>> create(
        const QString &path, const std::vector<Field> &columns, const WriteOptions &options);

    Result<void> write(const std::vector<Value> &values) override;
    Result<void> writeCells(const QStringList &cells);
    Result<void> finish() override { return m_file.commit(); }

    CsvWriter(const QString &path, const WriteOptions &options) : m_file(path), m_options(options) {}
    Result<void> open();

private:
    store::SafeFile m_file;
    WriteOptions m_options;
    std::vector<Field> m_columns;
};

} // namespace satchel::exchange
