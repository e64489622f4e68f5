// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tree/JsonSource.h"

#include "domain/Reason.h"
#include "exchange/ListText.h"

#include <algorithm>
#include <functional>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

using Sink = std::function<void(const QString &name, const QString &value)>;

QString textOfScalar(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const qint64 integer = value.toInteger(-1);
        return double(integer) == value.toDouble()
            ? QString::number(integer)
            : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    return value.toString();
}

bool isScalar(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

std::optional<QString> moneyText(const QJsonObject &object)
{
    if (object.size() != 2 || !object.contains(u"amount"_s) || !object.contains(u"currency"_s))
        return std::nullopt;
    return textOfScalar(object.value(u"amount"_s)) + u' ' + object.value(u"currency"_s).toString();
}

void flatten(const QString &name, const QJsonValue &value, int depth, const Sink &sink)
{
    if (value.isObject() && depth < 8) {
        const QJsonObject object = value.toObject();
        if (const auto money = moneyText(object)) {
            sink(name, *money);
            return;
        }
        for (auto member = object.begin(); member != object.end(); ++member)
            flatten(name.isEmpty() ? member.key() : name + u'.' + member.key(), member.value(), depth + 1, sink);
    } else if (value.isArray() && depth < 8) {
        const QJsonArray array = value.toArray();
        if (std::all_of(array.begin(), array.end(), isScalar)) {
            QStringList texts;
            for (const QJsonValue &each : array)
                texts.append(textOfScalar(each));
            sink(name, joinList(texts));
            return;
        }
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(u"%1.%2"_s.arg(name).arg(i + 1), array.at(i), depth + 1, sink);
    } else {
        sink(name, textOfScalar(value));
    }
}

/// The element as an object, or the reason why it is none.
Result<QJsonObject> toObject(const JsonElement &element)
{
    if (element.isCut)
        return fail(Error::Kind::Invalid, Reason::tr("the file ends inside this object"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(element.text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = element.line
            + std::count(
                element.text.begin(), element.text.begin() + qMin<qsizetype>(error.offset, element.text.size()), '\n');
        return fail(Error::Kind::Invalid, Reason::tr("not JSON at line %1: %2").arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        return fail(Error::Kind::Invalid, Reason::tr("this element is not an object"));
    return document.object();
}

/// Qt sorts an object's members by name; the order in which they were written is nicer for people and kept here.
QStringList membersAsWritten(const JsonElement &element, const QJsonObject &object)
{
    QStringList keys = object.keys();
    QHash<QString, qsizetype> positions;
    for (const QString &key : keys) {
        const qsizetype at = element.text.indexOf('"' + key.toUtf8() + '"');
        positions.insert(key, at < 0 ? element.text.size() : at);
    }
    std::stable_sort(
        keys.begin(), keys.end(), [&](const QString &a, const QString &b) { return positions[a] < positions[b]; });
    return keys;
}

} // namespace

Result<std::unique_ptr<RowSource>> JsonSource::open(const QString &path, const ReadOptions &)
{
    auto look = TRY(JsonElements::open(path));
    FieldTable table;
    qint64 objects = 0;
    qint64 elements = 0;
    while (true) {
        const auto element = TRY(look.next());
        if (!element)
            break;
        ++elements;
        const auto object = toObject(*element);
        if (!object)
            continue;
        const QStringList keys = ++objects <= 200 ? membersAsWritten(*element, *object) : object->keys();
        bool fits = true;
        for (const QString &key : keys)
            flatten(key, object->value(key), 1,
                [&](const QString &name, const QString &) { fits = fits && table.collect(name); });
        if (!fits) {
            return fail(Error::Kind::Invalid,
                Reason::tr("the records have more than %Ln different names of fields", nullptr,
                    static_cast<int>(FieldTable::mostColumns)),
                u"%1, line %2"_s.arg(path).arg(element->line));
        }
    }
    if (objects == 0) {
        return fail(Error::Kind::Invalid,
            elements == 0 ? Reason::tr("the file contains no objects") : Reason::tr("no element is a complete object"),
            path);
    }
    auto reader = TRY(JsonElements::open(path));
    std::unique_ptr<JsonSource> source(new JsonSource(std::move(reader)));
    source->m_table = std::move(table);
    source->m_format.format = source->m_elements.shape() == JsonElements::Shape::Lines ? FileFormat::JsonLines
                                                                                       : FileFormat::Json;
    source->m_format.encoding = u"UTF-8"_s;
    source->m_format.headerRow = 0;
    source->m_format.rows = elements;
    source->m_format.rowsAreExact = true;
    return std::unique_ptr<RowSource>(std::move(source));
}

Result<bool> JsonSource::next(SourceRow &row)
{
    const auto element = TRY(m_elements.next());
    if (!element)
        return false;
    row = SourceRow();
    row.line = element->line;
    row.row = row.line;
    row.cells = m_table.emptyRow();
    const auto object = toObject(*element);
    if (object) {
        flatten(
            {}, *object, 0, [&](const QString &name, const QString &value) { m_table.put(row.cells, name, value); });
    } else {
        row.problem = RowProblem::BadRecord;
        row.reason = object.error().what;
        row.raw = QString::fromUtf8(element->text.left(65536));
    }
    return true;
}

} // namespace satchel::exchange
