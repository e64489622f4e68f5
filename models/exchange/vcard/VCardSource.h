// SPDX-License-Identifier: GPL-3.0-or-later
// Cards as rows of a fixed set of columns; those that no card of the file fills are omitted.
#pragma once

#include "exchange/RowSource.h"
#include "exchange/vcard/VCardParser.h"

namespace satchel::exchange {

class VCardSource final : public RowSource
{
public:
    static Result<std::unique_ptr<RowSource>> open(const QString &path, const ReadOptions &options);

    QStringList columns() const override { return m_columns; }
    const SourceFormat &format() const override { return m_format; }
    Result<bool> next(SourceRow &row) override;
    Progress progress() const override { return m_parser.progress(); }

private:
    explicit VCardSource(VCardParser parser) : m_parser(std::move(parser)) {}

    VCardParser m_parser;
    SourceFormat m_format;
    QStringList m_columns;
    std::vector<int> m_used; // columns of the full set
};

} // namespace satchel::exchange
