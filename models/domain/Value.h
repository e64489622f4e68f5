// SPDX-License-Identifier: GPL-3.0-or-later
// What a field can hold. A Value knows its kind; the schema says which kind a field has. Empty is std::monostate.
#pragma once

#include "domain/Instant.h"
#include "domain/Money.h"
#include "domain/RecordId.h"

#include <QJsonValue>
#include <QStringList>
#include <QTime>
#include <variant>

namespace satchel {

/// The types a field can have, custom ones included.
enum class FieldType : quint8 {
    Text, // one line
    LongText, // several lines
    Email,
    Phone,
    Url,
    Integer,
    Decimal, // exact, six digits
    Percent, // exact, "19" is 19 %
    Money,
    UnitPrice,
    Date,
    Time, // a time of day without a zone
    Instant,
    Boolean,
    Choice, // the key of one of the field's choices
    MultiChoice, // keys
    Tags, // free words
    List, // texts, each "value" or "label: value" (see LabeledText)
    Reference, // the id of a record of the field's target entity
    Image, // base64 of a small PNG or JPEG
};

/// What a field holds: one of these kinds, empty first. It is used as the std::variant that it is. Copying, moving,
/// comparing and destroying one are compiled once (Value.cpp): as templates they are a tenth of the compiling of each
/// file that hands a record on.
class Value : public std::variant<std::monostate, bool, qint64, Decimal, Money, UnitPrice, QDate, QTime, Instant,
                  RecordId, QString, QStringList>
{
public:
    using variant::variant;
    Value() noexcept = default;
    Value(const Value &other);
    Value(Value &&other) noexcept;
    Value &operator=(const Value &other);
    Value &operator=(Value &&other) noexcept;
    ~Value();
    bool operator==(const Value &other) const;
};

inline bool isEmpty(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// The text of a text-like value; empty for any other kind.
QString textOf(const Value &value);

/// The value of a kind, or a default when it is empty or of another kind.
template <typename T> T valueOr(const Value &value, T fallback = {})
{
    const auto *typed = std::get_if<T>(&value);
    return typed ? *typed : fallback;
}

/// Name used by `satchel schema` and by custom field definitions: "text", "unit_price", "multi_choice" …
QString typeName(FieldType type);
Result<FieldType> typeFromName(QStringView name);
/// The names of all types.
QStringList allTypeNames();

/// JSON as the command line contract has it: decimal and percent as strings, money as {"amount","currency"} …
QJsonValue toJson(const Value &value);
/// The same as UTF-8 text appended to `out`; what the change log stores. Much quicker than QJsonDocument.
void appendJson(QByteArray &out, const Value &value);
void appendJsonString(QByteArray &out, QStringView text);

/// Reads a value of a type. Invalid with the reason when it does not fit; null is empty.
/// A choice is only checked against the schema by `checkValue` (Schema.h).
Result<Value> valueFromJson(FieldType type, const QJsonValue &json);

/// An entry of a List field such as `emails`: "work: ana@example.com" or plain "ana@example.com".
struct LabeledText
{
    QString label;
    QString value;
    static LabeledText fromText(const QString &text);
    QString toText() const;
};

} // namespace satchel
