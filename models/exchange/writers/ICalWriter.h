// SPDX-License-Identifier: GPL-3.0-or-later
// One event per activity that has a time (RFC 5545). A series is written on the clock of its zone, with the zone's
// changes; everything else in UTC.
#pragma once

#include "exchange/RowWriter.h"
#include "store/SafeFile.h"

#include <QHash>
#include <QSet>

namespace satchel::exchange {

class ICalWriter final : public RowWriter
{
public:
    static Result<std::unique_ptr<RowWriter>> create(const QString &path, const std::vector<Field> &columns);

    Result<void> write(const std::vector<Value> &values) override;
    Result<void> finish() override;

private:
    ICalWriter(const QString &path, const std::vector<Field> &columns);
    Result<void> writeLines(const QStringList &lines);

    store::SafeFile m_file;
    QHash<QString, size_t> m_positions; // of fields by name
    QSet<QByteArray> m_zones; // that were written
};

} // namespace satchel::exchange
