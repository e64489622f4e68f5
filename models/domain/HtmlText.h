// SPDX-License-Identifier: GPL-3.0-or-later
// Hypertext of a stranger as plain text, and plain text as hypertext. Only text, line breaks and the addresses of
// links come through; scripts, styles, pictures and everything unknown do not, so that nothing can be loaded or run
// from it. Linear in the length of the text and without recursion, whatever it holds.
#pragma once

#include <QString>

namespace satchel {

/// Text without a single tag or entity keeps its line breaks: it never was hypertext.
QString plainTextFromHtml(QStringView html);

/// plainTextFromHtml gives the very same text back.
QString htmlFromPlainText(QStringView text);

/// Without the characters that show nothing: those that format, and those that are ignored where a font lacks them
/// (Unicode Standard Annex 44, Default_Ignorable_Code_Point).
QString withoutUnseen(const QString &text);

} // namespace satchel
