// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/TextEncoding.h"

#include "exchange/ByteView.h"

#include <array>
#include <cstring>
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
        if (census.errors > 0 && census.sequences < census.errors * 4)
            found.encoding = TextEncoding::Windows1252;
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

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Windows1252: return u"Windows-1252"_s;
    case TextEncoding::Utf16LE: return u"UTF-16LE"_s;
    case TextEncoding::Utf16BE: return u"UTF-16BE"_s;
    case TextEncoding::Utf32LE: return u"UTF-32LE"_s;
    case TextEncoding::Utf32BE: return u"UTF-32BE"_s;
    }
    return {};
}

std::optional<TextEncoding> encodingFromName(QByteArrayView name)
{
    const QByteArray folded = name.toByteArray().toLower().replace("-", "").replace("_", "").replace(" ", "");
    if (folded == "utf8" || folded == "ascii" || folded == "usascii")
        return TextEncoding::Utf8;
    if (folded == "windows1252" || folded == "cp1252" || folded == "latin1" || folded == "iso88591" || folded == "ansi")
        return TextEncoding::Windows1252;
    if (folded == "utf16le" || folded == "utf16")
        return TextEncoding::Utf16LE;
    if (folded == "utf16be")
        return TextEncoding::Utf16BE;
    if (folded == "utf32le" || folded == "utf32")
        return TextEncoding::Utf32LE;
    if (folded == "utf32be")
        return TextEncoding::Utf32BE;
    return std::nullopt;
}

} // namespace satchel::exchange
