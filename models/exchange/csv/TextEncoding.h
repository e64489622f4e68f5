// SPDX-License-Identifier: GPL-3.0-or-later
// The encoding of a file: detection without hints and decoding of single cells.
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>
#include <string_view>

class QIODevice;

namespace satchel::exchange {

enum class TextEncoding { Utf8, Windows1252, Utf16LE, Utf16BE, Utf32LE, Utf32BE };

struct DetectedEncoding
{
    TextEncoding encoding = TextEncoding::Utf8;
    int bomSize = 0;
    bool isBinary = false; // neither text nor anything we know
    bool isProven = false; // every byte was looked at and fits
};

/// Reads samples (a small file completely) and leaves the device at its start.
DetectedEncoding detectEncoding(QIODevice &device);

bool isValidUtf8(std::string_view bytes);

/// `bytes` are UTF-8 or Windows-1252; wider encodings are turned into UTF-8 by TextStream.
QString decodeText(std::string_view bytes, TextEncoding encoding);
QByteArray encodeText(QStringView text, TextEncoding encoding);

QString encodingName(TextEncoding encoding);
std::optional<TextEncoding> encodingFromName(QByteArrayView name);

} // namespace satchel::exchange
