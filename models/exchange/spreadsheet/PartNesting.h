// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through the XML parts of a spreadsheet before they are read: elements that lie too deep take a reader's stack or
// memory, and no spreadsheet program writes them. What its parts unpack to was looked at before (ZipDirectory).
#pragma once

#include "domain/Result.h"

#include <QByteArrayView>
#include <QStringList>

namespace satchel::exchange {

/// A cell of a table in a text frame of a drawing in a spreadsheet is some thirty deep.
constexpr int deepestElement = 256;

/// How deep the elements lie, not counted further than `atMost`. It looks at tags only: what is no XML another reader says.
int elementDepth(QByteArrayView xml, int atMost);

/// Invalid, naming the part, when one lies too deep.
Result<void> checkNesting(const QString &path, const QStringList &parts);

} // namespace satchel::exchange
