// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MailCharset.h"

#include "exchange/csv/TextEncoding.h"

#include <array>
#include <cerrno>
#include <glib.h>
#include <memory>
#include <optional>
#include <QHash>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Names in lower case, and what iconv calls the encoding that is meant.
QByteArray iconvNameOf(const QByteArray &label)
{
    static const QHash<QByteArray, QByteArray> meant{
        // Japanese
        {"shift_jis", "CP932"},
        {"shift-jis", "CP932"},
        {"sjis", "CP932"},
        {"x-sjis", "CP932"},
        {"ms_kanji", "CP932"},
        {"csshiftjis", "CP932"},
        {"windows-31j", "CP932"},
        {"ms932", "CP932"},
        {"cp932", "CP932"},
        {"euc-jp", "EUC-JP-MS"},
        {"x-euc-jp", "EUC-JP-MS"},
        {"cseucpkdfmtjapanese", "EUC-JP-MS"},
        // Korean
        {"euc-kr", "CP949"},
        {"ks_c_5601-1987", "CP949"},
        {"ks_c_5601-1989", "CP949"},
        {"ksc5601", "CP949"},
        {"ksc_5601", "CP949"},
        {"korean", "CP949"},
        {"iso-ir-149", "CP949"},
        {"cseuckr", "CP949"},
        {"csksc56011987", "CP949"},
        {"windows-949", "CP949"},
        {"uhc", "CP949"},
        {"cp949", "CP949"},
        // Chinese
        {"gb2312", "GB18030"},
        {"gb_2312", "GB18030"},
        {"gb_2312-80", "GB18030"},
        {"gbk", "GB18030"},
        {"x-gbk", "GB18030"},
        {"chinese", "GB18030"},
        {"csgb2312", "GB18030"},
        {"iso-ir-58", "GB18030"},
        {"cp936", "GB18030"},
        {"gb18030", "GB18030"},
        {"big5", "BIG5-HKSCS"},
        {"big5-hkscs", "BIG5-HKSCS"},
        {"cn-big5", "BIG5-HKSCS"},
        {"csbig5", "BIG5-HKSCS"},
        {"x-x-big5", "BIG5-HKSCS"},
        // Turkish, Thai
        {"iso-8859-9", "CP1254"},
        {"iso8859-9", "CP1254"},
        {"iso_8859-9", "CP1254"},
        {"latin5", "CP1254"},
        {"l5", "CP1254"},
        {"csisolatin5", "CP1254"},
        {"iso-ir-148", "CP1254"},
        {"windows-1254", "CP1254"},
        {"x-cp1254", "CP1254"},
        {"cp1254", "CP1254"},
        {"iso-8859-11", "CP874"},
        {"iso8859-11", "CP874"},
        {"tis-620", "CP874"},
        {"windows-874", "CP874"},
        {"dos-874", "CP874"},
        {"cp874", "CP874"},
        // Names of others that iconv has otherwise
        {"iso-8859-8-i", "ISO-8859-8"},
        {"logical", "ISO-8859-8"},
        {"visual", "ISO-8859-8"},
        {"cp-850", "CP850"},
        {"ibm850", "CP850"},
        {"ibm866", "CP866"},
        {"koi", "KOI8-R"},
        {"koi8", "KOI8-R"},
        {"koi8_r", "KOI8-R"},
        {"koi8-ru", "KOI8-U"},
        {"mac-roman", "MACINTOSH"},
        {"macroman", "MACINTOSH"},
        {"x-mac-roman", "MACINTOSH"},
        {"macintosh", "MACINTOSH"},
        {"mac", "MACINTOSH"},
        {"csmacintosh", "MACINTOSH"},
        {"x-mac-cyrillic", "MAC-CYRILLIC"},
        {"unicode-1-1-utf-7", "UTF-7"},
        {"utf-7", "UTF-7"},
        {"utf-16", "UTF-16LE"},
        {"unicode", "UTF-16LE"},
        {"ucs-2", "UTF-16LE"},
        {"iso-10646-ucs-2", "UTF-16LE"},
    };
    if (const auto found = meant.constFind(label); found != meant.cend())
        return *found;
    QByteArray name = label;
    if (name.startsWith("x-cp125"))
        name.replace("x-cp", "CP");
    return name;
}

/// A letter of JIS X 0208 as Shift_JIS has it.
void appendShiftJis(QByteArray &bytes, uchar row, uchar cell)
{
    constexpr uchar first = 0x21;
    int lead = (row - first) / 2 + 0x81;
    if (lead > 0x9f)
        lead += 0x40; // above the half-width kana
    const bool isOdd = row % 2 != 0;
    const int trail = isOdd ? cell + 0x1f + (cell >= 0x60 ? 1 : 0) : cell + 0x7e; // 0x7f is none
    bytes += static_cast<char>(lead);
    bytes += static_cast<char>(trail);
}

/// ISO-2022-JP as Shift_JIS: the letters are the same, and Shift_JIS is known with those that Microsoft added.
QByteArray shiftJisFromIso2022Jp(const QByteArray &bytes)
{
    enum class Set { Ascii, Kana, Kanji, Supplement };
    constexpr uchar high = 0x80;
    constexpr char none = '\xff'; // in place of what Shift_JIS lacks
    Set set = Set::Ascii;
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        if (rest.startsWith("\x1b$(D")) {
            set = Set::Supplement;
            at += 3;
        } else if (rest.startsWith("\x1b$@") || rest.startsWith("\x1b$B")) {
            set = Set::Kanji;
            at += 2;
        } else if (rest.startsWith("\x1b(I")) {
            set = Set::Kana;
            at += 2;
        } else if (rest.startsWith("\x1b(")) { // ASCII, JIS X 0201
            set = Set::Ascii;
            at += 2;
        } else if (bytes[at] == '\n' || bytes[at] == '\r') { // each line begins anew
            set = Set::Ascii;
            text += bytes[at];
        } else if (set == Set::Ascii || static_cast<uchar>(bytes[at]) <= ' ') {
            text += bytes[at];
        } else if (set == Set::Kana) {
            text += static_cast<char>(static_cast<uchar>(bytes[at]) | high);
        } else if (at + 1 < bytes.size()) {
            const auto row = static_cast<uchar>(bytes[at]);
            const auto cell = static_cast<uchar>(bytes[++at]);
            if (set == Set::Kanji && row > ' ' && row < high && cell > ' ' && cell < high)
                appendShiftJis(text, row, cell);
            else
                text += none;
        }
    }
    return text;
}

struct IconvEnd
{
    void operator()(GIConv converter) const { g_iconv_close(converter); }
};

/// Nothing when iconv does not know the encoding.
std::optional<QString> converted(const QByteArray &bytes, const QByteArray &encoding)
{
    constexpr size_t block = 4096;
    GIConv converter = g_iconv_open("UTF-8", encoding.constData());
    if (converter == reinterpret_cast<GIConv>(-1)) // NOLINT: as iconv says it
        return {};
    const std::unique_ptr<std::remove_pointer_t<GIConv>, IconvEnd> owner(converter);
    QByteArray utf8;
    std::array<char, block> buffer;
    auto *in = const_cast<char *>(bytes.constData()); // which is only read
    size_t left = static_cast<size_t>(bytes.size());
    const auto convert = [&](char **from, size_t *rest) {
        char *out = buffer.data();
        size_t room = buffer.size();
        const size_t done = g_iconv(converter, from, rest, &out, &room);
        utf8.append(buffer.data(), out - buffer.data());
        return done != static_cast<size_t>(-1) ? 0 : errno;
    };
    while (left > 0) {
        const int error = convert(&in, &left);
        if (error == EILSEQ || error == EINVAL) { // one byte that does not fit, or the beginning of a letter at the end
            utf8 += "\xef\xbf\xbd";
            ++in;
            --left;
        } else if (error != 0 && error != E2BIG) {
            break;
        }
    }
    convert(nullptr, nullptr);
    return QString::fromUtf8(utf8);
}

QString decodedPlain(const QByteArray &bytes)
{
    const std::string_view view(bytes.constData(), static_cast<size_t>(bytes.size()));
    return decodeText(view, isValidUtf8(view) ? TextEncoding::Utf8 : TextEncoding::Windows1252);
}

} // namespace

bool isPlainCharset(const QByteArray &name)
{
    static const QByteArrayList names{"", "utf-8", "utf8", "unicode-1-1-utf-8", "us-ascii", "ascii", "ansi_x3.4-1968",
        "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "iso-ir-100", "csisolatin1", "cp819", "ibm819",
        "windows-1252", "cp1252", "x-cp1252"};
    return names.contains(name.trimmed().toLower());
}

QString decodeCharset(const QByteArray &bytes, const QByteArray &name)
{
    const QByteArray label = name.trimmed().toLower();
    if (isPlainCharset(label))
        return decodedPlain(bytes);
    const bool isJis = label == "iso-2022-jp" || label == "csiso2022jp" || label == "cp50220" || label == "cp50221"
        || label.startsWith("iso-2022-jp-");
    const auto text = isJis ? converted(shiftJisFromIso2022Jp(bytes), "CP932") : converted(bytes, iconvNameOf(label));
    return text ? *text : decodedPlain(bytes);
}

} // namespace satchel::exchange
