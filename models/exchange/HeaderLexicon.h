// SPDX-License-Identifier: GPL-3.0-or-later
// Words that names of columns are made of, in English, German, Spanish and French.
#pragma once

#include <QStringView>

namespace satchel::exchange {

/// True when a word of `name` is one that headers use and values seldom do.
bool hasHeaderWord(QStringView name);

/// "firstName", "First-Name" and "FIRST_NAME" are all "first name"; accents and ß are folded.
QString foldedName(QStringView name);

} // namespace satchel::exchange
