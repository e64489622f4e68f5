// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Mutator.h"

#include <algorithm>

namespace satchel::fuzz {

namespace {

constexpr qsizetype longest = 64 * 1024;
constexpr quint64 mostChanges = 6; // more leave nothing that a parser gets through

/// Bytes at which parsers turn: ends of ranges, separators, the parts of UTF-8.
constexpr char turningPoints[] = {'\0', '\t', '\n', '\r', ' ', '"', '\'', ',', ';', ':', '=', '<', '>', '{', '}', '[',
    ']', '(', ')', '\\', '/', '%', '&', '*', '-', '0', '9', '\x7f', '\x80', '\xbf', '\xc3', '\xe2', '\xf0', '\xff'};

qsizetype below(Random &random, qsizetype limit)
{
    return limit <= 0 ? 0 : static_cast<qsizetype>(random() % static_cast<quint64>(limit));
}

} // namespace

QByteArray Mutator::input(quint64 number) const
{
    if (number < static_cast<quint64>(m_seeds.size()))
        return m_seeds[static_cast<qsizetype>(number)];
    Random random(number);
    QByteArray input = m_seeds[below(random, m_seeds.size())];
    const qsizetype limit = std::max(longest, input.size());
    for (quint64 changes = 1 + random() % mostChanges; changes > 0; --changes)
        change(input, random);
    input.truncate(limit);
    return input;
}

void Mutator::change(QByteArray &input, Random &random) const
{
    const qsizetype at = below(random, input.size());
    const qsizetype length = below(random, std::min<qsizetype>(input.size() - at, 32)) + 1;
    switch (random() % 10) {
    case 0: // a bit
        if (!input.isEmpty())
            input[at] = static_cast<char>(input[at] ^ (1 << (random() % 8)));
        break;
    case 1:
        if (!input.isEmpty())
            input[at] = turningPoints[random() % std::size(turningPoints)];
        break;
    case 2: input.insert(at, turningPoints[random() % std::size(turningPoints)]); break;
    case 3: input.remove(at, length); break;
    case 4: input.truncate(at); break;
    case 5: input.insert(at, input.mid(below(random, input.size()), length)); break;
    case 6: // deep or long
        input.insert(at, input.mid(at, length).repeated(static_cast<qsizetype>(random() % 200)));
        break;
    case 7: // the end of another one
    {
        const QByteArray &other = m_seeds[below(random, m_seeds.size())];
        input = input.left(at) + other.mid(below(random, other.size()));
        break;
    }
    case 8: // a number that is too large, or none
    {
        static const QByteArrayList numbers{"0", "-1", "2147483648", "9223372036854775808", "1e400", "NaN",
            "0.0000000001", "99999999999999999999999999"};
        input.replace(at, length, numbers[below(random, numbers.size())]);
        break;
    }
    default:
        if (!m_tokens.isEmpty())
            input.insert(at, m_tokens[below(random, m_tokens.size())]);
        break;
    }
}

} // namespace satchel::fuzz
