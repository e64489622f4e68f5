// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a part of a message as it was before it was encoded for the way (RFC 2045, section 6), piece by piece.
// What is broken is read as far as it says something: GMime drops the last letters of what lacks its end.
#pragma once

#include <QByteArray>

namespace satchel::exchange {

class TransferDecoder
{
public:
    enum class Encoding { Base64, QuotedPrintable };

    explicit TransferDecoder(Encoding encoding) : m_encoding(encoding) {}

    QByteArray decode(QByteArrayView encoded);
    /// What is left when there is no more.
    QByteArray finish();

private:
    void takeBase64(char byte, QByteArray &into);
    void endQuantum(QByteArray &into);
    void takeQuoted(char byte, QByteArray &into);

    Encoding m_encoding;
    quint32 m_bits = 0; // of an unfinished group of base64
    int m_sextets = 0;
    QByteArray m_escape; // "=", "=4" … of which is not known yet what they are
};

} // namespace satchel::exchange
