// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PlainDigits.h"

#include "exchange/ByteView.h"

#include <algorithm>
#include <QString>

namespace satchel::exchange {

namespace {

constexpr ushort firstFullWidth = 0xFF01; // of the signs that ASCII has from '!' on
constexpr ushort lastFullWidth = 0xFF5E;
constexpr ushort arabicDecimal = 0x066B;
constexpr ushort arabicThousands = 0x066C;

QChar plain(QChar c)
{
    if (c.isDigit() && c.unicode() > 0x7F)
        return QChar(u'0' + c.digitValue());
    if (c.unicode() >= firstFullWidth && c.unicode() <= lastFullWidth)
        return QChar(c.unicode() - firstFullWidth + u'!');
    return c == QChar(arabicDecimal) ? QChar(u'.') : c == QChar(arabicThousands) ? QChar(u',') : c;
}

} // namespace

bool mayHoldOtherDigits(std::string_view cell)
{
    // Below are the letters of Latin, Greek, Cyrillic and Hebrew, which have no digits of their own.
    return std::ranges::any_of(cell, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xD8 && byte != 0xE2; // dashes, quotes, spaces and signs of currencies
    });
}

QByteArray plainBytes(const QString &cell)
{
    const QByteArray bytes = cell.toUtf8();
    return mayHoldOtherDigits(view(bytes)) ? withPlainDigits(view(bytes)) : bytes;
}

QByteArray withPlainDigits(std::string_view cell)
{
    QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    std::ranges::transform(text, text.begin(), plain);
    return text.toUtf8();
}

} // namespace satchel::exchange
