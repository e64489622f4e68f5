// SPDX-License-Identifier: GPL-3.0-or-later
// When two systems call a stage, a pipeline or a choice the same: whatever the case, accents and punctuation, and also
// where one of the defaults that Satchel is born with has its name in another language.
#pragma once

#include <QString>

namespace satchel {

/// Letters and digits alone, folded (TextFolding.h): "Closed – Won!" is "closed won".
QString foldedWords(QStringView name);

/// "Négociation" and "NEGOCIATION"; "Angebot gesendet" and "Proposal Sent". False for names without a letter or digit.
bool isSameName(QStringView a, QStringView b);

} // namespace satchel
