// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Value.h"

#include "domain/Overloaded.h"

#include "domain/Reason.h"

#include <algorithm>
#include <array>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr std::array<const char16_t *, 20> typeNames = {u"text", u"long_text", u"email", u"phone", u"url", u"integer",
    u"decimal", u"percent", u"money", u"unit_price", u"date", u"time", u"instant", u"boolean", u"choice",
    u"multi_choice", u"tags", u"list", u"reference", u"image"};

QString timeText(QTime time)
{
    return time.toString(time.second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

tl::unexpected<Error> wrongShape(FieldType type, const QJsonValue &json)
{
    static const QStringList shapes = {
        u"null"_s, u"a boolean"_s, u"a number"_s, u"a text"_s, u"an array"_s, u"an object"_s};
    const int shape = static_cast<int>(json.type());
    return fail(Error::Kind::Invalid,
        Reason::tr("expected %1, got %2").arg(typeName(type), shape < shapes.size() ? shapes[shape] : u"nothing"_s));
}

Result<Value> amountFromJson(FieldType type, const QJsonValue &json)
{
    if (!json.isObject() || !json[u"amount"].isString() || !json[u"currency"].isString())
        return fail(Error::Kind::Invalid, Reason::tr("money is written {\"amount\":\"1234.50\",\"currency\":\"EUR\"}"));
    const auto currency = TRY(Currency::fromCode(json[u"currency"].toString()));
    const QString amount = json[u"amount"].toString();
    if (type == FieldType::UnitPrice)
        return Decimal::fromString(amount).map([&](Decimal d) { return Value(UnitPrice{d, currency}); });
    return Money::fromString(amount, currency).map([](Money m) { return Value(m); });
}

Result<Value> listFromJson(FieldType type, const QJsonValue &json)
{
    if (!json.isArray())
        return wrongShape(type, json);
    QStringList list;
    for (const auto &item : json.toArray()) {
        if (!item.isString())
            return fail(Error::Kind::Invalid, Reason::tr("expected texts in the array"));
        const QString text = item.toString().trimmed();
        if (!text.isEmpty() && !list.contains(text))
            list.append(text);
    }
    return list.isEmpty() ? Value() : Value(list);
}

Result<Value> integerFromJson(const QJsonValue &json)
{
    if (json.isDouble()) {
        const qint64 a = json.toInteger(std::numeric_limits<qint64>::min());
        const qint64 b = json.toInteger(std::numeric_limits<qint64>::max());
        if (a == b)
            return Value(a);
    }
    if (json.isString()) {
        bool ok = false;
        const qint64 number = json.toString().toLongLong(&ok);
        if (ok)
            return Value(number);
    }
    return fail(Error::Kind::Invalid, Reason::tr("expected a whole number"));
}

Result<Value> scalarFromText(FieldType type, const QString &text)
{
    switch (type) {
    case FieldType::Decimal:
    case FieldType::Percent: return Decimal::fromString(text).map([](Decimal d) { return Value(d); });
    case FieldType::Date: return dateFromIso(text).map([](QDate d) { return Value(d); });
    case FieldType::Instant: return Instant::fromIso(text).map([](Instant i) { return Value(i); });
    case FieldType::Time: {
        const QTime time = QTime::fromString(text, text.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s);
        if (!time.isValid())
            return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not a time like 15:00").arg(text.left(20)));
        return Value(time);
    }
    case FieldType::Reference: {
        const RecordId id = RecordId::fromString(text);
        if (id.isNull())
            return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not a record id").arg(text.left(40)));
        return Value(id);
    }
    default: return text.isEmpty() ? Value() : Value(text);
    }
}

} // namespace

Value::Value(const Value &other) = default;
Value::Value(Value &&other) noexcept = default;
Value &Value::operator=(const Value &other) = default;
Value &Value::operator=(Value &&other) noexcept = default;
Value::~Value() = default;

bool Value::operator==(const Value &other) const
{
    return static_cast<const variant &>(*this) == static_cast<const variant &>(other);
}

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString typeName(FieldType type)
{
    return QString::fromUtf16(typeNames[static_cast<size_t>(type)]);
}

Result<FieldType> typeFromName(QStringView name)
{
    const auto found = std::find_if(
        typeNames.begin(), typeNames.end(), [name](const char16_t *known) { return name == QStringView(known); });
    if (found == typeNames.end())
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not a field type").arg(name.left(40)));
    return static_cast<FieldType>(found - typeNames.begin());
}

QStringList allTypeNames()
{
    QStringList names;
    for (const char16_t *name : typeNames)
        names.append(QString::fromUtf16(name));
    return names;
}

QJsonValue toJson(const Value &value)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return QJsonValue(); },
            [](bool v) { return QJsonValue(v); },
            [](qint64 v) { return QJsonValue(v); },
            [](Decimal v) { return QJsonValue(v.toString()); },
            [](const Money &v) {
                return QJsonValue(QJsonObject{{u"amount"_s, v.amountText()}, {u"currency"_s, v.currency.code()}});
            },
            [](const UnitPrice &v) {
                return QJsonValue(QJsonObject{{u"amount"_s, v.amountText()}, {u"currency"_s, v.currency.code()}});
            },
            [](QDate v) { return QJsonValue(v.toString(Qt::ISODate)); },
            [](QTime v) { return QJsonValue(timeText(v)); },
            [](Instant v) { return QJsonValue(v.toIso()); },
            [](const RecordId &v) { return QJsonValue(v.toString()); },
            [](const QString &v) { return QJsonValue(v); },
            [](const QStringList &v) { return QJsonValue(QJsonArray::fromStringList(v)); },
        },
        value);
}

namespace {

/// Text of ASCII that needs no escape, as most is; false when it is not, and then nothing is appended.
bool appendPlainJsonString(QByteArray &out, QStringView text)
{
    const qsizetype before = out.size();
    out.resize(before + text.size() + 2);
    char *at = out.data() + before;
    *at++ = '"';
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20 || u >= 0x80 || u == u'"' || u == u'\\') {
            out.truncate(before);
            return false;
        }
        *at++ = static_cast<char>(u);
    }
    *at = '"';
    return true;
}

} // namespace

void appendJsonString(QByteArray &out, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    if (appendPlainJsonString(out, text))
        return;
    out.append('"');
    const QByteArray utf8 = text.toUtf8();
    const char *begin = utf8.constData();
    const char *end = begin + utf8.size();
    const char *clean = begin;
    for (const char *at = begin; at != end; ++at) {
        const auto c = static_cast<unsigned char>(*at);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(clean, at - clean);
        clean = at + 1;
        if (c == '"' || c == '\\') {
            out.append('\\').append(static_cast<char>(c));
        } else if (c == '\n') {
            out.append("\\n");
        } else {
            out.append("\\u00").append(hex[c >> 4]).append(hex[c & 0x0F]);
        }
    }
    out.append(clean, end - clean).append('"');
}

void appendJson(QByteArray &out, const Value &value)
{
    const auto amount = [&out](const QString &text, Currency currency) {
        out.append("{\"amount\":\"").append(text.toLatin1());
        out.append("\",\"currency\":\"").append(currency.code().toLatin1()).append("\"}");
    };
    std::visit(Overloaded{
                   [&](std::monostate) { out.append("null"); },
                   [&](bool v) { out.append(v ? "true" : "false"); },
                   [&](qint64 v) { out.append(QByteArray::number(v)); },
                   [&](Decimal v) { out.append('"').append(v.toString().toLatin1()).append('"'); },
                   [&](const Money &v) { amount(v.amountText(), v.currency); },
                   [&](const UnitPrice &v) { amount(v.amountText(), v.currency); },
                   [&](QDate v) { out.append('"').append(v.toString(Qt::ISODate).toLatin1()).append('"'); },
                   [&](QTime v) { out.append('"').append(timeText(v).toLatin1()).append('"'); },
                   [&](Instant v) { out.append('"').append(v.toIso().toLatin1()).append('"'); },
                   [&](const RecordId &v) { out.append('"').append(v.toString().toLatin1()).append('"'); },
                   [&](const QString &v) { appendJsonString(out, v); },
                   [&](const QStringList &v) {
                       out.append('[');
                       for (qsizetype i = 0; i < v.size(); ++i) {
                           if (i)
                               out.append(',');
                           appendJsonString(out, v[i]);
                       }
                       out.append(']');
                   },
               },
        value);
}

Result<Value> valueFromJson(FieldType type, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return Value();
    switch (type) {
    case FieldType::Boolean:
        if (!json.isBool())
            return wrongShape(type, json);
        return Value(json.toBool());
    case FieldType::Integer: return integerFromJson(json);
    case FieldType::Money:
    case FieldType::UnitPrice: return amountFromJson(type, json);
    case FieldType::MultiChoice:
    case FieldType::Tags:
    case FieldType::List: return listFromJson(type, json);
    default: break;
    }
    if (!json.isString())
        return wrongShape(type, json);
    return scalarFromText(type, json.toString());
}

LabeledText LabeledText::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(": "_L1);
    if (colon <= 0)
        return {{}, text};
    return {text.left(colon), text.mid(colon + 2)};
}

QString LabeledText::toText() const
{
    return label.isEmpty() ? value : label + ": "_L1 + value;
}

} // namespace satchel
