// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/ods/OdsCell.h"

#include "domain/Reason.h"
#include "exchange/spreadsheet/CellText.h"
#include "exchange/spreadsheet/ods/OdsText.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

void readOfficeAttribute(QStringView name, const QString &value, OdsCell &cell)
{
    if (name == u"value-type")
        cell.type = value;
    else if (name == u"currency")
        cell.currency = value;
    else if (name == u"string-value")
        cell.stringValue = value;
    else if (name == u"value" || name == u"date-value" || name == u"time-value" || name == u"boolean-value")
        cell.value = value;
}

void readTableAttribute(QStringView name, const QString &value, OdsCell &cell)
{
    if (name == u"formula")
        cell.formula = value;
    else if (name == u"style-name")
        cell.style = value;
    else if (name == u"number-columns-repeated")
        cell.columns = qMax(1, value.toInt());
    else if (name == u"number-rows-spanned")
        cell.rowsSpanned = value.toLongLong();
}

void readAttributes(const XmlPart &xml, OdsCell &cell)
{
    const QXmlStreamAttributes all = xml.attributes();
    for (const QXmlStreamAttribute &each : all) {
        const QStringView space = each.namespaceUri();
        if (space.endsWith(u":office:1.0"))
            readOfficeAttribute(each.name(), each.value().toString(), cell);
        else if (space.endsWith(u":table:1.0"))
            readTableAttribute(each.name(), each.value().toString(), cell);
        else if (space.endsWith(u":calcext:1.0") && each.name() == u"value-type")
            cell.isError = each.value() == u"error";
    }
}

void readShown(XmlPart &xml, QStringList &paragraphs)
{
    while (xml.child()) {
        if (xml.is(u"p") || xml.is(u"h"))
            paragraphs.append(readParagraph(xml));
        else if (xml.is(u"list") || xml.is(u"list-item"))
            readShown(xml, paragraphs);
        else
            xml.skip(); // remarks, drawings, tables inside
    }
}

/// As the programs show errors: "#DIV/0!", "#N/A", "Err:502".
bool isErrorText(const QString &text)
{
    static const QRegularExpression shape(
        u"^(?:#(?:DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)|Err:\\d{3})$"_s);
    return shape.match(text).hasMatch();
}

CellContent problem(const OdsCell &cell, QString reason)
{
    return {cell.shown.isEmpty() ? cell.value : cell.shown, std::move(reason)};
}

/// Digits that the format fills up with zeros are known by what is shown: "02134" for 2134, "000-12-3456" for 123456.
bool isShownMasked(const OdsCell &cell, const QString &digits)
{
    QString mask = cell.shown;
    for (QChar &c : mask)
        c = c.isDigit() ? QChar(u'0') : c;
    const bool isGrouped = cell.shown.contains(u'-') && !cell.shown.startsWith(u'-');
    return mask.count(u'0') > 1 && (cell.shown.startsWith(u'0') || isGrouped)
        && maskedDigits(digits, mask) == cell.shown;
}

/// LibreOffice writes the result of =1=1 as a number that is shown as a word; no other number without a format is.
bool isShownBoolean(const OdsCell &cell, const NumberFormat &format)
{
    const bool isBit = cell.value == u"0" || cell.value == u"1";
    const bool isWord = !cell.shown.isEmpty()
        && std::all_of(cell.shown.begin(), cell.shown.end(), [](QChar c) { return c.isLetter(); });
    return cell.formula && isBit && isWord && format == NumberFormat();
}

/// What is shown beside the digits, when that is a currency: Gnumeric leaves it out of the format.
QString shownCurrency(const OdsCell &cell)
{
    QString rest;
    for (const QChar c : cell.shown)
        rest += c.isDigit() || u".,'’-−() "_s.contains(c) || c.isSpace() ? QString() : QString(c);
    return isCurrencyText(rest) ? rest : QString();
}

/// Many programs call every number a float and leave the rest to the style.
CellContent contentOfFloat(const OdsCell &cell, NumberFormat format)
{
    if (isShownBoolean(cell, format))
        format.meaning = NumberFormat::Meaning::Boolean;
    if (format.meaning == NumberFormat::Meaning::Number && isShownMasked(cell, cell.value))
        return {cell.shown, {}};
    if (format.meaning == NumberFormat::Meaning::Number && format.currency.isEmpty())
        format.currency = shownCurrency(cell);
    return contentOfNumber(cell.value, format, DateSystem::From1899);
}

CellContent contentOfTime(const OdsCell &cell)
{
    const auto text = textOfDuration(cell.value);
    return text ? CellContent{*text, {}} : problem(cell, Reason::tr("\"%1\" is no time").arg(cell.value.left(40)));
}

CellContent contentOfBoolean(const OdsCell &cell)
{
    const bool isKnown = cell.value == u"true" || cell.value == u"false";
    return isKnown ? CellContent{cell.value, {}}
                   : problem(cell, Reason::tr("\"%1\" is neither true nor false").arg(cell.value.left(40)));
}

CellContent contentOfAmount(const OdsCell &cell, const NumberFormat &format)
{
    NumberFormat amount;
    amount.currency = cell.currency.isEmpty() ? format.currency : cell.currency;
    return contentOfNumber(cell.value, amount, DateSystem::From1899);
}

CellContent contentOfShare(const OdsCell &cell)
{
    NumberFormat share;
    share.meaning = NumberFormat::Meaning::Percent;
    return contentOfNumber(cell.value, share, DateSystem::From1899);
}

CellContent contentOfValue(const OdsCell &cell, const NumberFormat &format)
{
    if (cell.type == u"float")
        return contentOfFloat(cell, format);
    if (cell.type == u"percentage")
        return contentOfShare(cell);
    if (cell.type == u"currency")
        return contentOfAmount(cell, format);
    if (cell.type == u"date")
        return contentOfIsoDate(cell.value, {});
    if (cell.type == u"time")
        return contentOfTime(cell);
    if (cell.type == u"boolean")
        return contentOfBoolean(cell);
    return {cell.stringValue.value_or(cell.shown), {}};
}

} // namespace

OdsCell readOdsCell(XmlPart &xml)
{
    OdsCell cell;
    readAttributes(xml, cell);
    QStringList paragraphs;
    readShown(xml, paragraphs);
    cell.shown = paragraphs.join(u'\n');
    return cell;
}

CellContent contentOfCell(const OdsCell &cell, const NumberFormat &format)
{
    const QString text = cell.stringValue.value_or(cell.shown);
    if (cell.isError || (cell.formula && isErrorText(text)))
        return problem(
            cell, Reason::tr("the cell contains the error %1").arg(cell.shown.isEmpty() ? text : cell.shown));
    if (cell.formula && cell.type.isEmpty() && text.isEmpty())
        return {*cell.formula,
            Reason::tr("the formula has no result in the file: open it in a spreadsheet program and save it")};
    return contentOfValue(cell, format);
}

std::optional<QString> textOfDuration(const QString &duration)
{
    static const QRegularExpression shape(
        u"^(-?)P(?:(\\d{1,6})D)?(?:T(?:(\\d{1,8})H)?(?:(\\d{1,8})M)?(?:(\\d{1,8})(?:[.,](\\d+))?S)?)?$"_s);
    const auto match = shape.match(duration);
    if (!match.hasMatch() || duration.endsWith(u'P') || duration.endsWith(u'T'))
        return std::nullopt;
    const qint64 seconds = ((match.captured(2).toLongLong() * 24 + match.captured(3).toLongLong()) * 60
                               + match.captured(4).toLongLong())
            * 60
        + match.captured(5).toLongLong();
    const QString fraction = match.captured(6).left(3);
    const QString clock = u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
                              .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                              .arg(seconds % 60, 2, 10, QChar(u'0'));
    return match.captured(1) + clock + (fraction.toInt() == 0 ? QString() : u'.' + fraction.leftJustified(3, u'0'));
}

} // namespace satchel::exchange
