// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writers/XlsxWriter.h"

#include "domain/Reason.h"
#include "store/SafeFile.h"

#include <filesystem>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype textLimit = 32767; // characters in a cell
constexpr quint32 rowLimit = 1048576;
constexpr int exactDigits = 15;

} // namespace

XlsxWriter::XlsxWriter(const QString &path, const std::vector<Field> &columns) : m_path(path), m_columns(columns)
{
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook)
        workbook_close(m_workbook);
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Result<std::unique_ptr<RowWriter>> XlsxWriter::create(
    const QString &path, const std::vector<Field> &columns, const WriteOptions &options)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path, columns));
    TRY(writer->makeTemporary());
    lxw_workbook_options settings = {};
    settings.constant_memory = LXW_TRUE;
    writer->m_workbook = workbook_new_opt(QFile::encodeName(writer->m_temporary).constData(), &settings);
    if (!writer->m_workbook)
        return fail(store::writeError(path, Reason::tr("the workbook cannot be created")));
    writer->m_sheet = workbook_add_worksheet(writer->m_workbook, options.sheet.left(31).toUtf8().constData());
    writer->m_dateFormat = workbook_add_format(writer->m_workbook);
    format_set_num_format(writer->m_dateFormat, "yyyy\\-mm\\-dd");
    writer->m_headerFormat = workbook_add_format(writer->m_workbook);
    format_set_bold(writer->m_headerFormat);
    if (!writer->m_sheet)
        return fail(store::writeError(path, Reason::tr("the sheet cannot be created")));
    worksheet_freeze_panes(writer->m_sheet, 1, 0);
    for (size_t i = 0; i < columns.size(); ++i) {
        worksheet_set_column(writer->m_sheet, lxw_col_t(i), lxw_col_t(i), 18, nullptr);
        worksheet_write_string(
            writer->m_sheet, 0, lxw_col_t(i), columns[i].label.toUtf8().constData(), writer->m_headerFormat);
    }
    writer->m_row = 1;
    return std::unique_ptr<RowWriter>(std::move(writer));
}

/// With a name nobody foresees, in the folder of the file it becomes, and with the rights of the one it replaces.
Result<void> XlsxWriter::makeTemporary()
{
    QTemporaryFile file(QFileInfo(m_path).absolutePath() + u"/.~"_s + QFileInfo(m_path).fileName() + u".XXXXXX.part"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return fail(store::writeError(m_path, file.errorString()));
    m_temporary = file.fileName();
    if (QFileInfo::exists(m_path))
        file.setPermissions(QFile::permissions(m_path));
    return {};
}

Result<void> XlsxWriter::write(const std::vector<Value> &values)
{
    if (m_row >= rowLimit)
        return fail(Error::Kind::Invalid,
            Reason::tr("a sheet can contain at most %Ln rows: export as CSV", nullptr, static_cast<int>(rowLimit)),
            m_path);
    for (size_t i = 0; i < values.size() && i < m_columns.size(); ++i) {
        if (isEmpty(values[i]))
            continue;
        TRY(writeCell(quint16(i), values[i]));
    }
    ++m_row;
    return {};
}

Result<void> XlsxWriter::writeCell(quint16 column, const Value &value)
{
    if (const auto *flag = std::get_if<bool>(&value)) {
        worksheet_write_boolean(m_sheet, m_row, column, *flag ? 1 : 0, nullptr);
        return {};
    }
    if (const auto *number = std::get_if<qint64>(&value);
        number && writeNumber(column, QString::number(*number), nullptr))
        return {};
    if (const auto *number = std::get_if<Decimal>(&value); number && writeNumber(column, number->toString(), nullptr))
        return {};
    if (const auto *money = std::get_if<Money>(&value);
        money && writeNumber(column, money->amountText(), moneyFormat(money->currency, money->currency.digits())))
        return {};
    if (const auto *price = std::get_if<UnitPrice>(&value);
        price && writeNumber(column, price->amount.toString(), moneyFormat(price->currency, 6)))
        return {};
    if (const auto *date = std::get_if<QDate>(&value); date && *date >= QDate(1900, 3, 1)) {
        worksheet_write_number(m_sheet, m_row, column, double(QDate(1899, 12, 30).daysTo(*date)), m_dateFormat);
        return {};
    }
    return writeText(column, cellText(m_columns[column], value));
}

bool XlsxWriter::writeNumber(quint16 column, const QString &exact, lxw_format *format)
{
    const auto digits = std::count_if(exact.begin(), exact.end(), [](QChar c) { return c.isDigit(); });
    if (digits > exactDigits)
        return false;
    worksheet_write_number(m_sheet, m_row, column, exact.toDouble(), format);
    return true;
}

Result<void> XlsxWriter::writeText(quint16 column, const QString &text)
{
    if (text.size() > textLimit) {
        return fail(Error::Kind::Invalid,
            Reason::tr("the text is longer than the %Ln characters a cell holds: export as CSV or JSON", nullptr,
                static_cast<int>(textLimit)),
            u"%1, row %2, %3"_s.arg(m_path).arg(m_row + 1).arg(m_columns[column].label));
    }
    worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), nullptr);
    return {};
}

/// The currency is in the format, as spreadsheets do it: [$EUR] 1,234.50.
lxw_format *XlsxWriter::moneyFormat(const Currency &currency, int digits)
{
    lxw_format *&format = m_moneyFormats[currency.code() + QString::number(digits)];
    if (!format) {
        const QString shown = digits > 4 ? u"0.00####"_s
            : digits > 0                 ? u"#,##0."_s + QString(digits, u'0')
                                         : u"#,##0"_s;
        format = workbook_add_format(m_workbook);
        format_set_num_format(format, (shown + u"\\ [$"_s + currency.code() + u']').toUtf8().constData());
    }
    return format;
}

Result<void> XlsxWriter::finish()
{
    const lxw_error closed = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (closed != LXW_NO_ERROR)
        return fail(store::writeError(m_path, QString::fromUtf8(lxw_strerror(closed))));
    std::error_code error;
    std::filesystem::rename(
        std::filesystem::path(m_temporary.toStdU16String()), std::filesystem::path(m_path.toStdU16String()), error);
    if (error)
        return fail(store::writeError(m_path, QString::fromStdString(error.message())));
    return {};
}

} // namespace satchel::exchange
