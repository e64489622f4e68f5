// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordText.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

void appendId(QByteArray &out, RecordId id)
{
    out.append("{\"id\":\"").append(id.toString().toLatin1()).append('"');
}

void appendField(QByteArray &out, const QString &name, const Value &value)
{
    out.append(",\"").append(name.toLatin1()).append("\":");
    appendJson(out, value);
}

} // namespace

QStringList shownFields(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (field.name != field::deleted_at)
            names.append(field.name);
    }
    return names;
}

void appendRecordJson(QByteArray &out, const QStringList &fields, const store::Rows &rows, qsizetype row)
{
    appendId(out, rows.id(row));
    for (qsizetype i = 0; i < fields.size(); ++i)
        appendField(out, fields[i], rows.value(row, static_cast<int>(i)));
    out.append('}');
}

void appendRecordJson(QByteArray &out, const Record &record)
{
    appendId(out, record.id);
    for (const QString &name : shownFields(*record.entity))
        appendField(out, name, record.value(name));
    out.append('}');
}

QString plainText(const Field *field, const Value &value)
{
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->join(u", "_s);
    if (const auto *money = std::get_if<Money>(&value))
        return money->currency.code() + u' ' + money->amountText();
    if (const auto *price = std::get_if<UnitPrice>(&value))
        return price->currency.code() + u' ' + price->amountText();
    if (field && field->type == FieldType::Choice)
        return field->choiceLabel(textOf(value));
    if (field && field->type == FieldType::Image && !isEmpty(value))
        return u"(picture)"_s;
    return toJson(value).toVariant().toString().simplified();
}

} // namespace satchel::app
