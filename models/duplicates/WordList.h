// SPDX-License-Identifier: GPL-3.0-or-later
// The word lists of this module: lines of words, "#" begins a comment, "[name]" a section.
#pragma once

#include <QStringList>

namespace satchel::duplicates {

/// The lines of a section of ":/duplicates/`file`", folded; those before the first section have no name.
QStringList wordList(const QString &file, const QString &section = {});

} // namespace satchel::duplicates
