// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/TransferDecoder.h"

#include <array>

namespace satchel::exchange {

namespace {

constexpr int groupSize = 4; // letters of base64 for three bytes

/// -1: no letter of base64, which is passed over.
int sextetOf(char letter)
{
    static const auto sextets = [] {
        constexpr QByteArrayView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
        std::array<int, 256> all;
        all.fill(-1);
        for (qsizetype i = 0; i < alphabet.size(); ++i)
            all[static_cast<uchar>(alphabet[i])] = static_cast<int>(i);
        return all;
    }();
    return sextets[static_cast<uchar>(letter)];
}

bool isHex(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'F') || (letter >= 'a' && letter <= 'f');
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\r';
}

} // namespace

QByteArray TransferDecoder::decode(QByteArrayView encoded)
{
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (const char byte : encoded) {
        if (m_encoding == Encoding::Base64)
            takeBase64(byte, decoded);
        else
            takeQuoted(byte, decoded);
    }
    return decoded;
}

QByteArray TransferDecoder::finish()
{
    QByteArray rest;
    endQuantum(rest);
    if (m_escape.trimmed() != "=") // at the very end it is a line that goes on
        rest += m_escape;
    m_escape.clear();
    return rest;
}

void TransferDecoder::takeBase64(char byte, QByteArray &into)
{
    if (byte == '=') // others may follow: some programs join what was encoded apart
        return endQuantum(into);
    const int sextet = sextetOf(byte);
    if (sextet < 0)
        return;
    m_bits = m_bits << 6 | static_cast<quint32>(sextet);
    if (++m_sextets == groupSize)
        endQuantum(into);
}

void TransferDecoder::endQuantum(QByteArray &into)
{
    const int bytes = m_sextets * 6 / 8;
    const quint32 bits = m_bits << (6 * (groupSize - m_sextets));
    for (int i = 0; i < bytes; ++i)
        into += static_cast<char>(bits >> (16 - 8 * i) & 0xff);
    m_bits = 0;
    m_sextets = 0;
}

void TransferDecoder::takeQuoted(char byte, QByteArray &into)
{
    if (m_escape.isEmpty()) {
        if (byte == '=')
            m_escape = "=";
        else
            into += byte;
        return;
    }
    const bool isOnlyBlank = m_escape.trimmed() == "=";
    if (isOnlyBlank && byte == '\n') { // the line goes on
        m_escape.clear();
        return;
    }
    const bool goesOn = (isOnlyBlank && isBlank(byte)) || (m_escape == "=" && isHex(byte));
    if (goesOn) {
        m_escape += byte;
        return;
    }
    if (m_escape.size() == 2 && isHex(m_escape[1]) && isHex(byte)) {
        into += QByteArray::fromHex(m_escape.mid(1) + byte);
        m_escape.clear();
        return;
    }
    into += m_escape; // no escape after all
    m_escape.clear();
    takeQuoted(byte, into);
}

} // namespace satchel::exchange
