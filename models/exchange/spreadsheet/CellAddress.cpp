// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/CellAddress.h"

#include "exchange/FilePlace.h"
#include "exchange/spreadsheet/SheetRow.h"

namespace satchel::exchange {

namespace {

bool isLatinLetter(QChar c)
{
    return c.toUpper() >= u'A' && c.toUpper() <= u'Z';
}

} // namespace

std::optional<CellAddress> CellAddress::fromText(QStringView text)
{
    int column = 0;
    qsizetype at = text.startsWith(u'$') ? 1 : 0;
    for (; at < text.size() && isLatinLetter(text[at]) && column <= SheetRow::columnLimit; ++at)
        column = column * 26 + (text[at].toUpper().unicode() - u'A' + 1);
    at += at < text.size() && text[at] == u'$';
    bool isNumber = false;
    const qint64 row = text.sliced(at).toLongLong(&isNumber);
    if (!isNumber || column < 1 || column > SheetRow::columnLimit || row < 1 || row > SheetRow::rowLimit)
        return std::nullopt;
    return CellAddress{column - 1, row};
}

QString CellAddress::toText() const
{
    return columnLetters(column) + QString::number(row);
}

} // namespace satchel::exchange
