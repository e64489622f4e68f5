// SPDX-License-Identifier: GPL-3.0-or-later
// One card per row, vCard 4.0 (RFC 6350) or 3.0 (RFC 2426). Fields that have no property of their own are omitted:
// a card is for address books; CSV and JSON hold everything.
#pragma once

#include "exchange/RowWriter.h"
#include "store/SafeFile.h"

#include <QHash>

namespace satchel::exchange {

class VCardWriter final : public RowWriter
{
public:
    static Result<std::unique_ptr<RowWriter>> create(
        const QString &path, const std::vector<Field> &columns, const WriteOptions &options);

    Result<void> write(const std::vector<Value> &values) override;
    Result<void> finish() override { return m_file.commit(); }

private:
    VCardWriter(const QString &path, const std::vector<Field> &columns, const WriteOptions &options);

    store::SafeFile m_file;
    QHash<QString, size_t> m_positions; // of fields by name
    bool m_isVersion4;
};

/// Cut into lines of at most 75 bytes, never inside a character.
QByteArray foldedVCardLine(const QString &line);
QString escapedVCardText(QString text);

} // namespace satchel::exchange
