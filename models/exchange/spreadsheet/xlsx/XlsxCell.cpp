// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/xlsx/XlsxCell.h"

#include "domain/Reason.h"
#include "exchange/spreadsheet/xlsx/StringItem.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

CellContent problem(QString text, QString reason)
{
    return {std::move(text), std::move(reason)};
}

/// A program that does not compute, such as a report generator, leaves the results to the one that opens the file.
CellContent uncomputed(const QString &formula)
{
    return problem(u'=' + formula,
        Reason::tr("the formula has no result in the file: open it in a spreadsheet program and save it"));
}

Result<CellContent> contentOfShared(const QString &value, const TextStore &strings)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber || number < 0 || number >= strings.size())
        return problem(value, Reason::tr("the text number %1 is not in the file").arg(value));
    auto text = TRY(strings.at(number));
    return CellContent{std::move(text), {}};
}

CellContent contentOfBoolean(const QString &value)
{
    if (value == u"1" || value == u"true")
        return {u"true"_s, {}};
    if (value == u"0" || value == u"false")
        return {u"false"_s, {}};
    return problem(value, Reason::tr("\"%1\" is neither true nor false").arg(value));
}

bool isTextType(const QString &type)
{
    return type == u"str" || type == u"inlineStr";
}

/// A text may be empty; any other cell with a formula and nothing beside it was not computed.
bool isUncomputed(const XlsxCell &cell)
{
    const bool hasValue = cell.value && (!cell.value->isEmpty() || isTextType(cell.type));
    return cell.formula && !hasValue && !cell.inlineText;
}

} // namespace

Result<CellContent> contentOfCell(const XlsxCell &cell, const CellContext &context)
{
    if (isUncomputed(cell))
        return uncomputed(*cell.formula);
    if (cell.inlineText)
        return CellContent{*cell.inlineText, {}};
    const QString value = cell.value.value_or(QString());
    if (isTextType(cell.type) || value.isEmpty())
        return CellContent{decodeEscapes(value), {}};
    if (cell.type == u"s")
        return contentOfShared(value, context.strings);
    if (cell.type == u"b")
        return contentOfBoolean(value);
    if (cell.type == u"e")
        return problem(value, Reason::tr("the cell contains the error %1").arg(value));
    if (cell.type == u"d")
        return contentOfIsoDate(value, context.styles.format(cell.style));
    return contentOfNumber(value, context.styles.format(cell.style), context.dates);
}

} // namespace satchel::exchange
