// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FilePlace.h"

#include "domain/Reason.h"

namespace satchel::exchange {

bool isTable(FileFormat format)
{
    return format == FileFormat::Csv || format == FileFormat::Xlsx || format == FileFormat::Ods;
}

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

QString rowText(FileFormat format, qint64 row)
{
    return (isTable(format) ? Reason::tr("row %1") : Reason::tr("line %1")).arg(row);
}

QString placeText(FileFormat format, qint64 row, qsizetype column)
{
    return column < 0 || !isTable(format)
        ? rowText(format, row)
        : Reason::tr("row %1, column %2", "a place in a file").arg(row).arg(columnLetters(column));
}

QString ignoredRowsText(qint64 from, qint64 until)
{
    return from == until ? Reason::tr("row %1 above the table is ignored").arg(from)
                         : Reason::tr("rows %1 to %2 above the table are ignored").arg(from).arg(until);
}

} // namespace satchel::exchange
