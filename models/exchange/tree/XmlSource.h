// SPDX-License-Identifier: GPL-3.0-or-later
// Repeated elements of an XML file as rows; their attributes and children are the columns ("address.city").
// A document that declares entities is refused: they are the way to make a small file large.
#pragma once

#include "exchange/RowSource.h"
#include "exchange/tree/FieldTable.h"

#include <QFile>
#include <QXmlStreamReader>

namespace satchel::exchange {

class XmlSource final : public RowSource
{
public:
    static Result<std::unique_ptr<RowSource>> open(const QString &path, const ReadOptions &options);

    QStringList columns() const override { return m_table.names(); }
    const SourceFormat &format() const override { return m_format; }
    Result<bool> next(SourceRow &row) override;
    Progress progress() const override { return {m_file.pos(), m_file.size()}; }

private:
    explicit XmlSource(const QString &path) : m_file(path) {}

    QFile m_file;
    QXmlStreamReader m_reader;
    FieldTable m_table;
    SourceFormat m_format;
    QString m_recordPath;
    QStringList m_path;
};

} // namespace satchel::exchange
