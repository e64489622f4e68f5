// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that notes are read in.
#pragma once

#include <array>
#include <QString>

namespace satchel::insight {

enum class TextLanguage : quint8 { English, German, French, Spanish, Japanese, Arabic };

inline constexpr std::array textLanguages{TextLanguage::English, TextLanguage::German, TextLanguage::French,
    TextLanguage::Spanish, TextLanguage::Japanese, TextLanguage::Arabic};

/// "en"
inline QString languageCode(TextLanguage language)
{
    static constexpr std::array codes{u"en", u"de", u"fr", u"es", u"ja", u"ar"};
    return QString::fromUtf16(codes[static_cast<size_t>(language)]);
}

} // namespace satchel::insight
