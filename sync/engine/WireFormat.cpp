// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/WireFormat.h"

#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// True for `yes`, false for `no` or when the word is not given.
Result<bool> readWord(const QJsonObject &wire, QLatin1StringView key, QLatin1StringView yes, QLatin1StringView no)
{
    const QJsonValue value = wire.value(key);
    if (value.isUndefined() || value.toString() == no)
        return false;
    if (value.toString() == yes)
        return true;
    return fail(Error::Kind::Invalid, Reason::tr("\"%1\" or \"%2\" is expected").arg(yes, no), u"wire."_s + key);
}

} // namespace

Result<WireFormat> WireFormat::fromJson(const QJsonObject &wire)
{
    WireFormat format;
    const struct
    {
        bool &flag;
        QLatin1StringView key;
        QLatin1StringView yes;
        QLatin1StringView no;
    } words[] = {
        {format.writesNumbersAsText, "numbers"_L1, "text"_L1, "json"_L1},
        {format.writesBooleansAsText, "booleans"_L1, "text"_L1, "json"_L1},
        {format.writesChoicesAsNumbers, "choices"_L1, "json"_L1, "text"_L1},
        {format.clearsWithText, "empty"_L1, "text"_L1, "null"_L1},
        {format.leavesOutEmpty, "absent"_L1, "empty"_L1, "problem"_L1},
        {format.keepsWholeSeconds, "times"_L1, "seconds"_L1, "milliseconds"_L1},
    };
    for (const auto &word : words) {
        const auto read = TRY(readWord(wire, word.key, word.yes, word.no));
        word.flag = read;
    }
    const QString lists = wire.value("lists"_L1).toString(u"array"_s);
    format.listSeparator = lists == "array"_L1 ? QString() : lists;
    if (const QString zone = wire.value("zone"_L1).toString(); !zone.isEmpty()) {
        format.zone = QTimeZone(zone.toLatin1());
        if (!format.zone.isValid())
            return fail(
                Error::Kind::Invalid, Reason::tr("\"%1\" is not a time zone").arg(zone.left(40)), u"wire.zone"_s);
    }
    if (const QString code = wire.value("currency"_L1).toString(); !code.isEmpty()) {
        const auto currency = Currency::fromCode(code);
        if (!currency)
            return fail(Error::Kind::Invalid, currency.error().what, u"wire.currency"_s);
        format.currency = *currency;
    }
    return format;
}

} // namespace satchel::sync
