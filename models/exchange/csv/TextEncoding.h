// SPDX-License-Identifier: GPL-3.0-or-later
// The encoding of a file: detection without hints and decoding of single cells.
#pragma once

#include <optional>
#include <QByteArray>
#include <QStringList>
#include <string_view>

class QIODevice;

namespace satchel::exchange {

// clang-format off
enum class TextEncoding {
    Utf8, Windows1252, Utf16LE, Utf16BE, Utf32LE, Utf32BE,
    Windows1250, Windows1251, Windows1253, Windows1254, Windows1255, Windows1256, Windows1257, Windows1258, Koi8R,
    MacRoman, ShiftJis, EucJp, Gb18030, Big5, EucKr,
};
// clang-format on

struct DetectedEncoding
{
    TextEncoding encoding = TextEncoding::Utf8;
    int bomSize = 0;
    bool isBinary = false; // neither text nor anything we know
    bool isProven = false; // every byte was looked at and fits
    double confidence = 1; // 0–1, that it is this encoding
};

/// Reads samples (a small file completely) and leaves the device at its start.
DetectedEncoding detectEncoding(QIODevice &device);

bool isValidUtf8(std::string_view bytes);

/// `bytes` are UTF-8 or Windows-1252; other encodings are turned into UTF-8 by TextStream.
QString decodeText(std::string_view bytes, TextEncoding encoding);
QByteArray encodeText(QStringView text, TextEncoding encoding);

/// As a person chooses it and IANA calls it: "Windows-1251".
QString encodingName(TextEncoding encoding);
/// All of them, the common ones first.
QStringList encodingNames();
std::optional<TextEncoding> encodingFromName(QByteArrayView name);

} // namespace satchel::exchange
