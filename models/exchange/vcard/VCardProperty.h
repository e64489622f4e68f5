// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a vCard (RFC 6350) or an iCalendar file (RFC 5545), which share a grammar: quoted-printable and character
// sets decoded.
#pragma once

#include "exchange/csv/TextEncoding.h"

#include <optional>
#include <QStringList>

namespace satchel::exchange {

struct VCardProperty
{
    QString group; // "item1"
    QString name; // upper case
    QString spelledName; // as the file has it: some address books know "X-ABLabel" in this spelling only
    QStringList types; // lower case, of TYPE= or bare as 2.1 has them
    QStringList parameters; // the others, "LANGUAGE=de"; without those that say how the value is written
    QString value; // decoded, escapes still in place (see split functions)
    bool isBase64 = false;

    bool isOfType(QStringView type) const { return types.contains(type); }
};

/// Splits at unescaped separators and takes escapes away: N and ADR at ';', CATEGORIES at ','.
QStringList splitVCardValue(QStringView value, QChar separator);
QString unescapedVCardText(QStringView value);

/// Position of the ':' that ends name and parameters, which may hold one in quotes; -1 for none.
qsizetype findValueStart(const QByteArray &line);

/// One line, unfolded; nothing when it has no name or no value.
std::optional<VCardProperty> parseVCardLine(const QByteArray &line, TextEncoding encoding);

} // namespace satchel::exchange
