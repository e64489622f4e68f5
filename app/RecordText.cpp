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

} // namespace satchel::app
