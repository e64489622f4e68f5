// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordText.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

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

void appendChangeJson(QByteArray &json, const Change &change)
{
    json += "\"field\":";
    appendJsonString(json, change.field);
    json += ",\"before\":";
    appendJson(json, change.before);
    json += ",\"after\":";
    appendJson(json, change.after);
}

QString editKindName(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::Create: return u"create"_s;
    case Edit::Kind::Update: return u"update"_s;
    case Edit::Kind::Delete: return u"delete"_s;
    case Edit::Kind::Restore: return u"restore"_s;
    }
    return {};
}

Result<store::Sort> parseSort(const QString &text, const Entity &entity, const QString &where)
{
    const QString field = text.section(u':', 0, 0);
    const QString order = text.section(u':', 1);
    if (!field.isEmpty() && !entity.find(field))
        return fail(Error::Kind::NotFound, u"%1 has no field \"%2\""_s.arg(entity.name, field), where);
    if (!order.isEmpty() && order != "desc"_L1 && order != "asc"_L1)
        return fail(Error::Kind::Invalid, u"after the colon comes asc or desc"_s, where);
    return store::Sort{field, order == "desc"_L1};
}

} // namespace satchel::app
