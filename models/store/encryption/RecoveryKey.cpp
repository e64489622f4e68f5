// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encryption/RecoveryKey.h"

#include "domain/Reason.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr auto signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr int bitsOfSign = 5;
constexpr qsizetype lines = 4;
constexpr qsizetype signsOfGroup = 5;
constexpr qsizetype signsOfLine = 15;
constexpr qsizetype checkSigns = 2;
constexpr qsizetype dataSigns = signsOfLine - checkSigns; // 4 × 13 × 5 = 260 bits for 256
constexpr int spareBits = 4; // behind the key, zero

/// Ten bits of a hash of the line's number and signs: a line that belongs elsewhere does not pass either.
QString checkOf(qsizetype line, QStringView data)
{
    const QByteArray text = QByteArray::number(line) + data.toLatin1();
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(text.constData()),
        static_cast<size_t>(text.size()), nullptr, 0);
    return QString(signs[hash[0] % signs.size()]) + signs[hash[1] % signs.size()];
}

/// As it is printed; what separates signs is left out.
QString tidied(const QString &text)
{
    QString tidy;
    for (const QChar typed : text) {
        const bool isSmall = typed >= u'a' && typed <= u'z'; // of others, "ß" would become two
        const QChar sign = isSmall ? typed.toUpper() : typed;
        if (sign == u'O')
            tidy += u'0';
        else if (sign == u'I' || sign == u'L')
            tidy += u'1';
        else if (!sign.isSpace() && sign.category() != QChar::Punctuation_Dash && sign != u'.')
            tidy += sign;
    }
    return tidy;
}

} // namespace

QStringList recoveryLines(const StoreKey &key)
{
    QString data;
    unsigned int bits = 0;
    int count = 0;
    for (const unsigned char byte : key.bytes()) {
        bits = bits << 8 | byte;
        for (count += 8; count >= bitsOfSign; count -= bitsOfSign)
            data += signs[(bits >> (count - bitsOfSign)) & 31];
        bits &= (1U << count) - 1;
    }
    data += signs[(bits << spareBits) & 31]; // one bit is left
    QStringList printed;
    for (qsizetype line = 0; line < lines; ++line) {
        const QString part = data.mid(line * dataSigns, dataSigns);
        QString whole = part + checkOf(line, part);
        for (qsizetype at = signsOfLine - signsOfGroup; at > 0; at -= signsOfGroup)
            whole.insert(at, u' ');
        printed.append(whole);
    }
    return printed;
}

Result<StoreKey> keyFromRecovery(const QString &text)
{
    const QString tidy = tidied(text);
    const auto atLine = [](qsizetype line) { return QString::number(line + 1); };
    for (qsizetype at = 0; at < tidy.size(); ++at) {
        if (!signs.contains(tidy[at]))
            return fail(Error::Kind::Invalid, Reason::tr("\"%1\" does not occur in a recovery key").arg(tidy[at]),
                atLine(at / signsOfLine));
    }
    if (tidy.size() != lines * signsOfLine)
        return fail(Error::Kind::Invalid,
            Reason::tr("a recovery key has %1 letters and digits; these are %2")
                .arg(lines * signsOfLine)
                .arg(tidy.size()));
    QByteArray bytes;
    unsigned int bits = 0;
    int count = 0;
    for (qsizetype line = 0; line < lines; ++line) {
        const QStringView whole = QStringView(tidy).mid(line * signsOfLine, signsOfLine);
        const QStringView data = whole.first(dataSigns);
        if (whole.last(checkSigns) != checkOf(line, data))
            return fail(Error::Kind::Invalid, Reason::tr("there is a mistake in this line"), atLine(line));
        for (const QChar sign : data) {
            bits = (bits << bitsOfSign | static_cast<unsigned int>(signs.indexOf(sign))) & 0xFFFF;
            count += bitsOfSign;
            if (count >= 8) {
                bytes.append(static_cast<char>(bits >> (count - 8)));
                count -= 8;
            }
        }
    }
    const auto key = StoreKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (!key)
        return fail(Error::Kind::Bug, u"a recovery key of the right length has no key"_s);
    return *key;
}

} // namespace satchel::store
