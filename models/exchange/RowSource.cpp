// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RowSource.h"

#include "exchange/csv/CsvSource.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

Result<std::unique_ptr<RowSource>> openRowSource(const QString &path, const ReadOptions &options)
{
    return CsvSource::open(path, options);
}

QString formatName(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv:
        return u"csv"_s;
    case FileFormat::Xlsx:
        return u"xlsx"_s;
    case FileFormat::Ods:
        return u"ods"_s;
    case FileFormat::VCard:
        return u"vcard"_s;
    case FileFormat::Json:
        return u"json"_s;
    case FileFormat::JsonLines:
        return u"jsonl"_s;
    case FileFormat::Xml:
        return u"xml"_s;
    }
    return {};
}

QStringList completeColumnNames(QStringList names)
{
    QSet<QString> taken;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = names[i].simplified();
        if (name.isEmpty())
            name = u"Column %1"_s.arg(i + 1);
        QString unique = name;
        for (int number = 2; taken.contains(unique.toCaseFolded()); ++number)
            unique = u"%1 %2"_s.arg(name).arg(number);
        taken.insert(unique.toCaseFolded());
        names[i] = unique;
    }
    return names;
}

} // namespace satchel::exchange
