// SPDX-License-Identifier: GPL-3.0-or-later
// JSON objects as rows. Nested objects become columns with dots, lists of plain values one cell (see ListText), and
// {"amount","currency"} one amount of money, as the command line writes it.
#pragma once

#include "exchange/tree/FieldTable.h"
#include "exchange/tree/JsonElements.h"

namespace satchel::exchange {

class JsonSource final : public RowSource
{
public:
    static Result<std::unique_ptr<RowSource>> open(const QString &path, const ReadOptions &options);

    QStringList columns() const override { return m_table.names(); }
    const SourceFormat &format() const override { return m_format; }
    Result<bool> next(SourceRow &row) override;
    Progress progress() const override { return m_elements.progress(); }

private:
    explicit JsonSource(JsonElements elements) : m_elements(std::move(elements)) {}

    JsonElements m_elements;
    FieldTable m_table;
    SourceFormat m_format;
};

} // namespace satchel::exchange
