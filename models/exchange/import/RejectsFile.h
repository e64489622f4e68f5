// SPDX-License-Identifier: GPL-3.0-or-later
// The rejected rows as they were, plus their place in the file and the reason: to be corrected and imported again. Made
// with the first row.
#pragma once

#include "exchange/RowSource.h"
#include "exchange/writers/CsvWriter.h"

namespace satchel::exchange {

class RejectsFile
{
public:
    RejectsFile(QString path, QStringList columns, const SourceFormat &format);

    Result<void> add(const SourceRow &row, const QString &reason);
    /// The path, or nothing when no row was rejected.
    Result<QString> finish();

private:
    QString m_path;
    QStringList m_columns;
    bool m_isTable; // else the places are lines
    WriteOptions m_options;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace satchel::exchange
