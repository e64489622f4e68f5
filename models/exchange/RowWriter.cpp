// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RowWriter.h"

#include "domain/Overloaded.h"

#include "domain/Reason.h"
#include "exchange/ListText.h"
#include "exchange/writers/CsvWriter.h"
#include "exchange/writers/ICalWriter.h"
#include "exchange/writers/JsonWriter.h"
#include "exchange/writers/VCardWriter.h"
#include "exchange/writers/XlsxWriter.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// "1.125" could be a thousand somewhere else; "1.1250" could not.
QString unmistakable(QString number)
{
    const qsizetype point = number.indexOf(u'.');
    return point >= 0 && number.size() - point == 4 ? number + u'0' : number;
}

} // namespace

QString cellText(const Field &field, const Value &value)
{
    const bool isChoiceList = field.type == FieldType::MultiChoice;
    return std::visit(
        Overloaded{
            [](std::monostate) { return QString(); },
            [](bool flag) { return flag ? u"true"_s : u"false"_s; },
            [](qint64 number) { return QString::number(number); },
            [](const Decimal &number) { return unmistakable(number.toString()); },
            [](const Money &money) { return unmistakable(money.amountText()) + u' ' + money.currency.code(); },
            [](const UnitPrice &price) { return unmistakable(price.amountText()) + u' ' + price.currency.code(); },
            [](const QDate &date) { return date.toString(Qt::ISODate); },
            [](const QTime &time) { return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s); },
            [](const Instant &instant) { return instant.toIso(); },
            [](const RecordId &id) { return id.toString(); },
            [&](const QString &text) { return field.type == FieldType::Choice ? field.choiceLabel(text) : text; },
            [&](const QStringList &list) {
                QStringList texts;
                for (const QString &each : list)
                    texts.append(isChoiceList ? field.choiceLabel(each) : each);
                return joinList(texts);
            },
        },
        value);
}

Result<std::unique_ptr<RowWriter>> createRowWriter(
    FileFormat format, const QString &path, const std::vector<Field> &columns, const WriteOptions &options)
{
    switch (format) {
    case FileFormat::Csv: return CsvWriter::create(path, columns, options);
    case FileFormat::Xlsx: return XlsxWriter::create(path, columns, options);
    case FileFormat::VCard: return VCardWriter::create(path, columns, options);
    case FileFormat::ICalendar: return ICalWriter::create(path, columns);
    case FileFormat::Json: return JsonWriter::create(path, columns);
    case FileFormat::JsonLines:
    case FileFormat::Ods:
    case FileFormat::Xml: break;
    }
    return fail(Error::Kind::Invalid, Reason::tr("files of type %1 cannot be exported").arg(formatName(format)), path);
}

} // namespace satchel::exchange
