// SPDX-License-Identifier: GPL-3.0-or-later
// An array of objects, one per line, values as the command line contract has them; empty fields are omitted.
#pragma once

#include "exchange/RowWriter.h"
#include "store/SafeFile.h"

namespace satchel::exchange {

class JsonWriter final : public RowWriter
{
public:
    static Result<std::unique_ptr<RowWriter>> create(const QString &path, const std::vector<Field> &columns);

    Result<void> write(const std::vector<Value> &values) override;
    Result<void> finish() override;

private:
    JsonWriter(const QString &path, const std::vector<Field> &columns) : m_file(path), m_columns(columns) {}

    store::SafeFile m_file;
    std::vector<Field> m_columns;
    bool m_isFirst = true;
};

} // namespace satchel::exchange
