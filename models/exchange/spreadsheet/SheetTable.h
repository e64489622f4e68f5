// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one sheet in a compact form: 24 bytes a cell, texts in one arena shared by all sheets of a workbook.
#pragma once

#include <QStringList>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace satchel::exchange {

/// Texts that are stored once and named by their number.
class TextArena
{
public:
    size_t add(std::string_view text);
    std::string_view at(size_t number) const;

private:
    std::string m_bytes;
    std::vector<std::pair<size_t, size_t>> m_spans; // offset, size
};

/// What a number stands for, by its cell's format.
enum class NumberMeaning { Number, Date, Time, DateTime };
NumberMeaning meaningOfFormat(size_t builtinId, std::string_view code);

struct CellFormat
{
    NumberMeaning meaning = NumberMeaning::Number;
    bool isPercent = false;
    QString currency; // "[$EUR]", "[$€-407]" or "€" in the code
};
CellFormat cellFormat(size_t builtinId, std::string_view code);

struct SheetCell
{
    enum class Kind : quint8 { Text, Number, Boolean };

    int column = 0;
    Kind kind = Kind::Text;
    quint32 format = 0; // of a Number: index of the cell format
    union {
        quint64 text; // number in the arena
        double number; // also a Boolean (0 or 1)
    };
};

class SheetTable
{
public:
    static constexpr int rowLimit = 1 << 20;
    static constexpr int columnLimit = 1 << 14;

    void set(int row, const SheetCell &cell);
    void setFormat(int row, int column, quint32 format);
    void fillDown(int row, int column, int count);
    bool isEmpty() const { return m_filled == 0; }
    void clear();

    const std::vector<std::vector<SheetCell>> &rows() const { return m_rows; }
    int width() const { return m_width; }

private:
    SheetCell *find(int row, int column);

    std::vector<std::vector<SheetCell>> m_rows;
    std::unordered_map<quint64, quint32> m_earlyFormats; // of cells that have no value yet
    size_t m_filled = 0;
    int m_width = 0;
};

/// "2026-11-20", "2026-11-20T06:18:13" or "06:18:13"; `epoch` is the day 0 as a Julian day.
QString textOfSerial(double serial, NumberMeaning meaning, qint64 epoch);
QString textOfNumber(double number);

} // namespace satchel::exchange
