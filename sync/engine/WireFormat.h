// SPDX-License-Identifier: GPL-3.0-or-later
// How a vendor writes plain values, as keys of an object's "wire" in the manifest:
//   numbers, booleans, choices: "text" or "json"    empty: "text" (an empty text clears) or "null"
//   times: "seconds" (a fraction of one is cut off) or "milliseconds"
//   lists: "array" or the separator    absent: "problem" or "empty" (empty fields are omitted from answers)
// and two keys that come from the account: zone (an IANA name) and currency (an ISO 4217 code).
#pragma once

#include "domain/Money.h"

#include <QJsonObject>
#include <QTimeZone>

namespace satchel::sync {

struct WireFormat
{
    bool writesNumbersAsText = false;
    bool writesBooleansAsText = false;
    bool writesChoicesAsNumbers = false;
    bool clearsWithText = false;
    bool leavesOutEmpty = false;
    bool keepsWholeSeconds = false;
    QString listSeparator; // empty: a JSON array
    QTimeZone zone = QTimeZone::utc();
    Currency currency; // of amounts without a currency

    /// Invalid with the word that is not known.
    static Result<WireFormat> fromJson(const QJsonObject &wire);

    qint64 timeStep() const { return keepsWholeSeconds ? 1000 : 1; }
    QJsonValue cleared() const { return clearsWithText ? QJsonValue(QString()) : QJsonValue(QJsonValue::Null); }
};

} // namespace satchel::sync
