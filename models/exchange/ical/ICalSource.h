// SPDX-License-Identifier: GPL-3.0-or-later
// The events of an iCalendar file as rows with the columns of an activity; columns without any value are omitted.
// An event that replaces one occurrence of a series is a row of its own, and its date is excluded from the series.
#pragma once

#include "exchange/ical/ICalCells.h"
#include "exchange/RowSource.h"

namespace satchel::exchange {

class ICalSource final : public RowSource
{
public:
    static Result<std::unique_ptr<RowSource>> open(const QString &path, const ReadOptions &options);

    QStringList columns() const override { return m_columns; }
    const SourceFormat &format() const override { return m_format; }
    Result<bool> next(SourceRow &row) override;
    Progress progress() const override { return m_parser.progress(); }

private:
    explicit ICalSource(ICalParser parser) : m_parser(std::move(parser)) {}

    ICalParser m_parser;
    ICalContext m_context;
    SourceFormat m_format;
    QStringList m_columns;
    std::vector<int> m_used; // columns of the full set
};

} // namespace satchel::exchange
