// SPDX-License-Identifier: GPL-3.0-or-later
// vCard 2.1, 3.0 and 4.0 as cards of properties: lines unfolded, quoted-printable and character sets decoded.
#pragma once

#include "exchange/csv/TextStream.h"
#include "exchange/RowSource.h"

#include <optional>
#include <QList>
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

struct VCard
{
    qint64 line = 0;
    QString version;
    QList<VCardProperty> properties;
    QString problem; // why the card cannot be used
    QString raw; // its first lines, when there is a problem

    const VCardProperty *find(QStringView name) const;
};

/// Splits at unescaped separators and takes escapes away: N and ADR at ';', CATEGORIES at ','.
QStringList splitVCardValue(QStringView value, QChar separator);
QString unescapedVCardText(QStringView value);

/// One line, unfolded; nothing when it has no name or no value.
std::optional<VCardProperty> parseVCardLine(const QByteArray &line, TextEncoding encoding);

class VCardParser
{
public:
    explicit VCardParser(TextStream stream) : m_stream(std::move(stream)) {}

    /// The next card, complete or with its problem; nothing at the end.
    Result<std::optional<VCard>> next();
    Progress progress() const { return {m_stream.bytesRead(), m_stream.bytesTotal()}; }
    const TextStream &stream() const { return m_stream; }

private:
    Result<bool> readLine(QByteArray &line);
    Result<bool> readLogicalLine(QByteArray &line);

    TextStream m_stream;
    std::optional<QByteArray> m_pending; // a physical line that belongs to the next logical one
    std::optional<qint64> m_begunAt; // line of a BEGIN that ended the card before
    qint64 m_line = 0; // of the last physical line
    qint64 m_logicalLine = 0;
};

} // namespace satchel::exchange
