// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/SheetTable.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

size_t TextArena::add(std::string_view text)
{
    m_spans.emplace_back(m_bytes.size(), text.size());
    m_bytes.append(text);
    return m_spans.size() - 1;
}

std::string_view TextArena::at(size_t number) const
{
    if (number >= m_spans.size())
        return {};
    return std::string_view(m_bytes).substr(m_spans[number].first, m_spans[number].second);
}

NumberMeaning meaningOfFormat(size_t builtinId, std::string_view code)
{
    // ECMA-376 18.8.30: 14–17 dates, 18–21 times, 22 both, 45–47 minutes and seconds; the rest by the letters in the
    // code.
    if (code.empty()) {
        if (builtinId == 22)
            return NumberMeaning::DateTime;
        if ((builtinId >= 14 && builtinId <= 17) || (builtinId >= 27 && builtinId <= 36)
            || (builtinId >= 50 && builtinId <= 58))
            return NumberMeaning::Date;
        const bool isTime = (builtinId >= 18 && builtinId <= 21) || (builtinId >= 45 && builtinId <= 47);
        return isTime ? NumberMeaning::Time : NumberMeaning::Number;
    }
    bool hasDay = false;
    bool hasHour = false;
    bool isLiteral = false;
    int depth = 0;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\') {
            ++i;
        } else if (c == '"') {
            isLiteral = !isLiteral;
        } else if (!isLiteral && c == '[') {
            // [h] is elapsed time; [Red], [$-407] are not letters of a date
            hasHour = hasHour
                || (i + 1 < code.size() && (code[i + 1] == 'h' || code[i + 1] == 'H') && i + 2 < code.size()
                    && code[i + 2] != 'a');
            ++depth;
        } else if (!isLiteral && c == ']') {
            --depth;
        } else if (!isLiteral && depth == 0) {
            hasDay = hasDay || c == 'd' || c == 'D' || c == 'y' || c == 'Y';
            hasHour = hasHour || c == 'h' || c == 'H' || c == 's' || c == 'S';
        }
    }
    if (code == "General" || code == "Standard" || code == "@")
        return NumberMeaning::Number;
    if (hasDay)
        return hasHour ? NumberMeaning::DateTime : NumberMeaning::Date;
    return hasHour ? NumberMeaning::Time : NumberMeaning::Number;
}

CellFormat cellFormat(size_t builtinId, std::string_view code)
{
    CellFormat format;
    format.meaning = meaningOfFormat(builtinId, code);
    if (format.meaning != NumberMeaning::Number)
        return format;
    format.isPercent = builtinId == 9 || builtinId == 10 || code.find('%') != std::string_view::npos;
    if (const size_t from = code.find("[$"); from != std::string_view::npos) {
        const size_t end = code.find_first_of("-]", from);
        if (end != std::string_view::npos)
            format.currency = QString::fromUtf8(code.data() + from + 2, qsizetype(end - from - 2)).trimmed();
    } else if (code.find("€") != std::string_view::npos) {
        format.currency = QString(QChar(0x20AC));
    } else if (code.find("£") != std::string_view::npos) {
        format.currency = QString(QChar(0xA3));
    } else if (code.find("\"$\"") != std::string_view::npos) {
        format.currency = QString(u'$');
    }
    return format;
}

SheetCell *SheetTable::find(int row, int column)
{
    if (row < 0 || size_t(row) >= m_rows.size())
        return nullptr;
    auto &cells = m_rows[size_t(row)];
    const auto at
        = std::find_if(cells.rbegin(), cells.rend(), [&](const SheetCell &cell) { return cell.column == column; });
    return at == cells.rend() ? nullptr : &*at;
}

void SheetTable::set(int row, const SheetCell &cell)
{
    if (row < 0 || row >= rowLimit || cell.column < 0 || cell.column >= columnLimit)
        return;
    if (size_t(row) >= m_rows.size())
        m_rows.resize(size_t(row) + 1);
    if (SheetCell *known = find(row, cell.column)) {
        const quint32 format = known->format;
        *known = cell;
        known->format = format;
        return;
    }
    SheetCell added = cell;
    if (const auto early = m_earlyFormats.find(quint64(row) << 32 | quint64(cell.column));
        early != m_earlyFormats.end()) {
        added.format = early->second;
        m_earlyFormats.erase(early);
    }
    m_rows[size_t(row)].push_back(added);
    m_width = std::max(m_width, cell.column + 1);
    ++m_filled;
}

void SheetTable::setFormat(int row, int column, quint32 format)
{
    if (SheetCell *cell = find(row, column))
        cell->format = format;
    else if (m_earlyFormats.size() < 4096) // formats of cells that stay empty are of no use
        m_earlyFormats[quint64(row) << 32 | quint64(column)] = format;
}

void SheetTable::fillDown(int row, int column, int count)
{
    const SheetCell *source = find(row, column);
    if (!source || count > rowLimit)
        return;
    const SheetCell copy = *source;
    for (int i = 1; i <= count; ++i)
        set(row + i, copy);
}

void SheetTable::clear()
{
    *this = SheetTable();
}

QString textOfNumber(double number)
{
    // Sheets show 15 digits; 0.1 + 0.2 is stored with 17.
    const double shown = QString::number(number, 'g', 15).toDouble();
    char text[400];
    const auto end = std::to_chars(text, text + sizeof text, shown, std::chars_format::fixed);
    return QString::fromLatin1(text, qsizetype(end.ptr - text));
}

QString textOfSerial(double serial, NumberMeaning meaning, qint64 epoch)
{
    if (!std::isfinite(serial) || serial < 0 || serial > 2958466) // 31 December 9999
        return textOfNumber(serial);
    double day = std::floor(serial);
    qint64 seconds = std::llround((serial - day) * 86400);
    if (seconds == 86400) {
        seconds = 0;
        day += 1;
    }
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(seconds * 1000));
    if (meaning == NumberMeaning::Time && day < 1)
        return time.toString(u"HH:mm:ss"_s);
    const QDate date = QDate::fromJulianDay(epoch + qint64(day));
    if (meaning == NumberMeaning::Date && seconds == 0)
        return date.toString(Qt::ISODate);
    return date.toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm:ss"_s);
}

} // namespace satchel::exchange
