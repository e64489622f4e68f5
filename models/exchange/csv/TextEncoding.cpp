// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/TextEncoding.h"

#include "exchange/ByteView.h"
#include "exchange/csv/LegacyEncoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <QHash>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qint64 wholeFileLimit = 64 * 1024 * 1024; // up to here every byte is looked at
constexpr qint64 sampleSize = 4 * 1024 * 1024;

// 0x80–0x9F of Windows-1252; the rest of it is Latin-1. The five holes stay control characters.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

struct Utf8Census
{
    qint64 sequences = 0; // valid multi-byte characters
    qint64 errors = 0;
};

uchar byteAt(std::string_view bytes, size_t at)
{
    return static_cast<uchar>(bytes[at]);
}

/// Length of the valid multi-byte sequence at `at`; 0 when there is none, -1 when the text ends inside it.
int sequenceLength(std::string_view bytes, size_t at)
{
    const uchar lead = byteAt(bytes, at);
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (at + size_t(i) >= bytes.size())
            return -1;
        const uchar byte = byteAt(bytes, at + size_t(i));
        if ((byte & 0xC0) != 0x80)
            return 0;
        const bool isOverlong = i == 1 && ((lead == 0xE0 && byte < 0xA0) || (lead == 0xF0 && byte < 0x90));
        const bool isOutside = i == 1 && ((lead == 0xED && byte > 0x9F) || (lead == 0xF4 && byte > 0x8F));
        if (isOverlong || isOutside)
            return 0;
    }
    return length;
}

size_t skipAscii(std::string_view bytes, size_t at)
{
    while (at + 8 <= bytes.size()) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        if (word & 0x8080808080808080ULL)
            break;
        at += 8;
    }
    while (at < bytes.size() && byteAt(bytes, at) < 0x80)
        ++at;
    return at;
}

Utf8Census takeCensus(std::string_view bytes)
{
    Utf8Census census;
    for (size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const int length = sequenceLength(bytes, at);
        if (length < 0)
            break; // cut by the sample, not by the writer
        census.sequences += length > 0;
        census.errors += length == 0;
        at += size_t(qMax(length, 1));
    }
    return census;
}

/// Where a sample starts in the middle of a character, its first bytes are not the writer's fault.
std::string_view withoutCutCharacter(std::string_view bytes)
{
    size_t skip = 0;
    while (skip < 3 && skip < bytes.size() && (byteAt(bytes, skip) & 0xC0) == 0x80)
        ++skip;
    return bytes.substr(skip);
}

/// 1: groups of four bytes whose last two are zero (UTF-32LE), -1: whose first two are (UTF-32BE), 0: neither.
int widthOrder(const QByteArray &head)
{
    qsizetype last = 0;
    qsizetype first = 0;
    const qsizetype fours = head.size() / 4;
    for (qsizetype i = 0; i < fours * 4; i += 4) {
        first += head[i] == '\0' && head[i + 1] == '\0' && (head[i + 2] != '\0' || head[i + 3] != '\0');
        last += head[i + 2] == '\0' && head[i + 3] == '\0' && (head[i] != '\0' || head[i + 1] != '\0');
    }
    if (fours < 2)
        return 0;
    return last * 10 >= fours * 9 ? 1 : first * 10 >= fours * 9 ? -1 : 0;
}

std::optional<TextEncoding> guessWide(const QByteArray &head)
{
    const qsizetype size = qMin<qsizetype>(head.size() & ~qsizetype(1), 65536);
    if (size < 4)
        return std::nullopt;
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        evenZeros += head[i] == '\0';
        oddZeros += head[i + 1] == '\0';
    }
    const qsizetype pairs = size / 2;
    const int order = widthOrder(head.left(size));
    if (order != 0)
        return order > 0 ? TextEncoding::Utf32LE : TextEncoding::Utf32BE;
    if (oddZeros * 10 > pairs * 4 && evenZeros * 20 < pairs)
        return TextEncoding::Utf16LE;
    if (evenZeros * 10 > pairs * 4 && oddZeros * 20 < pairs)
        return TextEncoding::Utf16BE;
    return std::nullopt;
}

bool looksBinary(const QByteArray &head)
{
    static constexpr std::array<const char *, 8> magics = {"\x89PNG", "%PDF-",
        "\x7F"
        "ELF",
        "\x1F\x8B", "\xFF\xD8\xFF", "GIF8", "MZ\x90", "SQLite format 3"};
    for (const char *magic : magics) {
        if (head.startsWith(magic))
            return true;
    }
    qsizetype control = 0;
    for (const char c : head) {
        const uchar byte = static_cast<uchar>(c);
        control += byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x0C && byte != 0x1A
            && byte != 0x1B;
    }
    return control * 10 > head.size();
}

std::optional<DetectedEncoding> detectBom(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return DetectedEncoding{TextEncoding::Utf8, 3, false, false};
    if (head.startsWith(QByteArray("\xFF\xFE\0\0", 4)))
        return DetectedEncoding{TextEncoding::Utf32LE, 4, false, true};
    if (head.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return DetectedEncoding{TextEncoding::Utf32BE, 4, false, true};
    if (head.startsWith("\xFF\xFE"))
        return DetectedEncoding{TextEncoding::Utf16LE, 2, false, true};
    if (head.startsWith("\xFE\xFF"))
        return DetectedEncoding{TextEncoding::Utf16BE, 2, false, true};
    return std::nullopt;
}

Utf8Census takeCensusOf(QIODevice &device)
{
    Utf8Census census;
    const auto add = [&](const Utf8Census &part) {
        census.sequences += part.sequences;
        census.errors += part.errors;
    };
    if (device.size() <= wholeFileLimit) {
        device.seek(0);
        const QByteArray all = device.readAll();
        add(takeCensus(view(all)));
        return census;
    }
    for (const qint64 at : {qint64(0), device.size() / 2, device.size() - sampleSize}) {
        device.seek(at);
        const QByteArray part = device.read(sampleSize);
        add(takeCensus(at == 0 ? view(part) : withoutCutCharacter(view(part))));
    }
    return census;
}

} // namespace

DetectedEncoding detectEncoding(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.read(65536);
    DetectedEncoding found;
    if (const auto bom = detectBom(head)) {
        found = *bom;
    } else if (const auto wide = guessWide(head)) {
        found.encoding = *wide;
    } else if (looksBinary(head)) {
        found.isBinary = true;
    } else {
        // A UTF-8 file with a few broken places stays UTF-8 (its bad rows are reported); text in an older encoding
        // has next to no valid sequences.
        const Utf8Census census = takeCensusOf(device);
        if (census.errors > 0 && census.sequences < census.errors * 4) {
            device.seek(0);
            const LegacyGuess guess = guessLegacyEncoding(device.read(sampleSize));
            found.encoding = guess.encoding;
            found.confidence = guess.confidence;
        }
        found.isProven = census.errors == 0 && device.size() <= wholeFileLimit;
    }
    device.seek(0);
    return found;
}

bool isValidUtf8(std::string_view bytes)
{
    for (size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const int length = sequenceLength(bytes, at);
        if (length <= 0)
            return false;
        at += size_t(length);
    }
    return true;
}

QString decodeText(std::string_view bytes, TextEncoding encoding)
{
    const auto size = qsizetype(bytes.size());
    if (encoding != TextEncoding::Windows1252)
        return QString::fromUtf8(bytes.data(), size);
    QString text = QString::fromLatin1(bytes.data(), size);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80U]);
    }
    return text;
}

QByteArray encodeText(QStringView text, TextEncoding encoding)
{
    if (encoding != TextEncoding::Windows1252)
        return text.toUtf8();
    QByteArray bytes;
    for (const QChar c : text) {
        char out = c.unicode() < 0x100 ? char(c.unicode()) : '?';
        for (size_t i = 0; i < windows1252.size(); ++i) {
            if (windows1252[i] == c.unicode())
                out = char(0x80 + i);
        }
        bytes += out;
    }
    return bytes;
}

namespace {

struct NamedEncoding
{
    TextEncoding encoding;
    QLatin1StringView name;
};

constexpr std::array encodings = {NamedEncoding{TextEncoding::Utf8, "UTF-8"_L1},
    NamedEncoding{TextEncoding::Windows1252, "Windows-1252"_L1}, NamedEncoding{TextEncoding::Utf16LE, "UTF-16LE"_L1},
    NamedEncoding{TextEncoding::Utf16BE, "UTF-16BE"_L1}, NamedEncoding{TextEncoding::Windows1250, "Windows-1250"_L1},
    NamedEncoding{TextEncoding::Windows1251, "Windows-1251"_L1},
    NamedEncoding{TextEncoding::Windows1253, "Windows-1253"_L1},
    NamedEncoding{TextEncoding::Windows1254, "Windows-1254"_L1},
    NamedEncoding{TextEncoding::Windows1255, "Windows-1255"_L1},
    NamedEncoding{TextEncoding::Windows1256, "Windows-1256"_L1},
    NamedEncoding{TextEncoding::Windows1257, "Windows-1257"_L1},
    NamedEncoding{TextEncoding::Windows1258, "Windows-1258"_L1}, NamedEncoding{TextEncoding::Koi8R, "KOI8-R"_L1},
    NamedEncoding{TextEncoding::MacRoman, "macintosh"_L1}, NamedEncoding{TextEncoding::ShiftJis, "Shift_JIS"_L1},
    NamedEncoding{TextEncoding::EucJp, "EUC-JP"_L1}, NamedEncoding{TextEncoding::Gb18030, "GB18030"_L1},
    NamedEncoding{TextEncoding::Big5, "Big5"_L1}, NamedEncoding{TextEncoding::EucKr, "EUC-KR"_L1},
    NamedEncoding{TextEncoding::Utf32LE, "UTF-32LE"_L1}, NamedEncoding{TextEncoding::Utf32BE, "UTF-32BE"_L1}};

QByteArray comparableName(QByteArrayView name)
{
    return name.toByteArray().toLower().replace("-", "").replace("_", "").replace(" ", "");
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    const auto found = std::ranges::find(encodings, encoding, &NamedEncoding::encoding);
    return found == encodings.end() ? QString() : QString(found->name);
}

QStringList encodingNames()
{
    QStringList names;
    for (const NamedEncoding &each : encodings)
        names.append(QString(each.name));
    return names;
}

std::optional<TextEncoding> encodingFromName(QByteArrayView name)
{
    static const QHash<QByteArray, TextEncoding> others = {{"ascii", TextEncoding::Utf8},
        {"usascii", TextEncoding::Utf8}, {"latin1", TextEncoding::Windows1252}, {"iso88591", TextEncoding::Windows1252},
        {"iso885915", TextEncoding::Windows1252}, {"ansi", TextEncoding::Windows1252}, {"utf16", TextEncoding::Utf16LE},
        {"utf32", TextEncoding::Utf32LE}, {"macroman", TextEncoding::MacRoman}, {"sjis", TextEncoding::ShiftJis},
        {"cp932", TextEncoding::ShiftJis}, {"windows31j", TextEncoding::ShiftJis}, {"gbk", TextEncoding::Gb18030},
        {"gb2312", TextEncoding::Gb18030}};
    QByteArray wanted = comparableName(name);
    if (wanted.startsWith("cp125"))
        wanted.replace(0, 2, "windows");
    const auto found = std::ranges::find_if(
        encodings, [&wanted](const NamedEncoding &each) { return comparableName(each.name) == wanted; });
    if (found != encodings.end())
        return found->encoding;
    const auto other = others.constFind(wanted);
    return other == others.cend() ? std::nullopt : std::optional(*other);
}

} // namespace satchel::exchange
