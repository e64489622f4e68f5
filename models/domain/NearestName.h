// SPDX-License-Identifier: GPL-3.0-or-later
// Which existing name a person probably meant by one that does not exist, for the error that says so.
#pragma once

#include <QStringList>

namespace satchel {

struct Field;

/// The name with the smallest edit distance (deletions, insertions, substitutions, transpositions), without regard to
/// case and accents, as a whole or in one of its words; one that contains what was typed comes first. Empty only if
/// there are no names.
QString nearestName(QStringView typed, const QStringList &names);

/// The names that a field's choices have in texts.
QStringList choiceKeys(const Field &field);

/// The reason, and which name is nearest: `there is no stage "Negotation"; the nearest is "Negotiation"`.
QString withNearestName(const QString &reason, QStringView typed, const QStringList &names);

} // namespace satchel
