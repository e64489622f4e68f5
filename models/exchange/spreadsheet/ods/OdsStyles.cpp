// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/ods/OdsStyles.h"

namespace satchel::exchange {

namespace {

using Meaning = NumberFormat::Meaning;

constexpr QStringView styleSpace = u":style:1.0";
constexpr QStringView numberSpace = u":datastyle:1.0";
constexpr int ancestorLimit = 16; // of a style; a circle of parents ends
constexpr int digitLimit = 32;

Meaning meaningOf(const XmlPart &xml)
{
    if (xml.is(u"percentage-style"))
        return Meaning::Percent;
    if (xml.is(u"boolean-style"))
        return Meaning::Boolean;
    if (xml.is(u"date-style"))
        return Meaning::Date;
    if (xml.is(u"time-style"))
        return xml.attribute(u"truncate-on-overflow", numberSpace) == u"false" ? Meaning::Duration : Meaning::Time;
    return Meaning::Number;
}

bool isNumberFormat(const XmlPart &xml)
{
    return xml.is(u"number-style") || xml.is(u"currency-style") || meaningOf(xml) != Meaning::Number;
}

bool isClock(const XmlPart &xml)
{
    return xml.is(u"hours") || xml.is(u"minutes") || xml.is(u"seconds");
}

/// As many zeros as a whole number has digits at least.
QString maskOf(const XmlPart &xml)
{
    const int digits = xml.attribute(u"min-integer-digits", numberSpace).toInt();
    const bool isWhole = xml.attribute(u"decimal-places", numberSpace).toInt() == 0
        && xml.attribute(u"grouping", numberSpace) != u"true";
    return isWhole && digits > 1 ? QString(qMin(digits, digitLimit), u'0') : QString();
}

void readFormatPart(XmlPart &xml, NumberFormat &format)
{
    if (isClock(xml) && format.meaning == Meaning::Date)
        format.meaning = Meaning::DateTime;
    if (xml.is(u"seconds"))
        format.hasFraction = xml.attribute(u"decimal-places", numberSpace).toInt() > 0;
    if (xml.is(u"number"))
        format.mask = maskOf(xml);
    const bool isCurrency = xml.is(u"currency-symbol");
    const QString text = xml.text().trimmed();
    if (isCurrency || isCurrencyText(text))
        format.currency = text;
}

NumberFormat readFormat(XmlPart &xml)
{
    NumberFormat format;
    format.meaning = meaningOf(xml);
    while (xml.child())
        readFormatPart(xml, format);
    return format;
}

} // namespace

void OdsStyles::read(XmlPart &xml)
{
    while (xml.child()) {
        const QString name = xml.attribute(u"name", styleSpace);
        if (isNumberFormat(xml))
            m_formats.insert(name, readFormat(xml));
        else if (xml.is(u"style"))
            readStyle(xml);
        else
            xml.skip();
    }
}

void OdsStyles::readStyle(XmlPart &xml)
{
    const QString name = xml.attribute(u"name", styleSpace);
    const QString family = xml.attribute(u"family", styleSpace);
    if (family == u"table")
        return readTableStyle(xml, name);
    if (family == u"table-cell")
        m_cellStyles.insert(
            name, {xml.attribute(u"data-style-name", styleSpace), xml.attribute(u"parent-style-name", styleSpace)});
    xml.skip();
}

void OdsStyles::readTableStyle(XmlPart &xml, const QString &name)
{
    while (xml.child()) {
        if (xml.is(u"table-properties") && xml.attribute(u"display", tableSpace) == u"false")
            m_hiddenTables.insert(name);
        xml.skip();
    }
}

NumberFormat OdsStyles::formatOf(const QString &cellStyle) const
{
    QString name = cellStyle;
    for (int i = 0; i < ancestorLimit && !name.isEmpty(); ++i) {
        const CellStyle style = m_cellStyles.value(name);
        if (!style.format.isEmpty())
            return m_formats.value(style.format);
        name = style.parent;
    }
    return {};
}

} // namespace satchel::exchange
