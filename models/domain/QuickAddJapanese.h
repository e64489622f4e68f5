// SPDX-License-Identifier: GPL-3.0-or-later
// How quick add cuts a text without spaces: figures with their units (9月18日, 午後三時半, 3日後), words of its table,
// and what is between them in whole.
#pragma once

#include "domain/QuickAddLexicon.h"

#include <QString>
#include <vector>

namespace satchel {

struct JapanesePiece
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString word = {}; // as it is compared; empty: as it is written
};

/// A text without spaces in pieces, in its order and without gaps.
std::vector<JapanesePiece> cutJapanese(QStringView text, const QuickAddLexicon &lexicon);

} // namespace satchel
