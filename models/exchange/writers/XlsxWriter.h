// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet with typed cells through libxlsxwriter in constant memory. What a sheet's numbers cannot hold exactly
// (more than 15 digits, instants with their zone, days before 1900-03-01) is written as text.
#pragma once

#include "exchange/RowWriter.h"

#include <QHash>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace satchel::exchange {

class XlsxWriter final : public RowWriter
{
public:
    static Result<std::unique_ptr<RowWriter>> create(
        const QString &path, const std::vector<Field> &columns, const WriteOptions &options);
    ~XlsxWriter() override;

    Result<void> write(const std::vector<Value> &values) override;
    Result<void> finish() override;

private:
    XlsxWriter(const QString &path, const std::vector<Field> &columns);

    Result<void> makeTemporary();
    Result<void> writeCell(quint16 column, const Value &value);
    Result<void> writeText(quint16 column, const QString &text);
    bool writeNumber(quint16 column, const QString &exact, lxw_format *format);
    lxw_format *moneyFormat(const Currency &currency, int digits);

    QString m_path;
    QString m_temporary;
    std::vector<Field> m_columns;
    QHash<QString, lxw_format *> m_moneyFormats;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_dateFormat = nullptr;
    lxw_format *m_headerFormat = nullptr;
    quint32 m_row = 0;
};

} // namespace satchel::exchange
