// SPDX-License-Identifier: GPL-3.0-or-later
// What a property of a card says in one line of plain text, as fields hold it; reader and writer of cards share it.
#pragma once

#include "exchange/vcard/VCardParser.h"

namespace satchel::exchange {

/// What a person or an address book calls a number or an address: "home", "pager", "Sailing boat"; empty when nobody
/// did.
QString labelOf(const VCard &card, const VCardProperty &property);

/// "home: +49 30 1"; the value alone without a label.
QString labeled(const QString &label, const QString &value);

/// A number without "tel:"; the parts of an address or an organization that are filled, separated by commas; any other
/// value without its escapes.
QString plainText(const VCardProperty &property);

/// The parts that are filled, separated by commas.
QString joinedParts(QStringList parts);

/// At least so many parts; the missing ones are empty.
QStringList padded(QStringList parts, qsizetype size);

/// Street and number of an ADR's parts, with a post box or a floor if there is one.
QString streetOf(const QStringList &addressParts);

} // namespace satchel::exchange
