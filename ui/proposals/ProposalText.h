// SPDX-License-Identifier: GPL-3.0-or-later
// How a proposal and its blocks are spoken of.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/RichTextEditor.h"

namespace satchel::ui {

/// Its title, or "New proposal".
QString proposalName(const Record &proposal);
Icon iconOfBlock(const QString &kind);
/// How a block of this kind is printed, in a sentence.
QString blockHint(const QString &kind);
/// Fields that can be put into a text, with what they say; those without a label are known, not offered.
std::vector<TextField> proposalTextFields();
/// That nothing is known for these fields, by their labels: "no value for “Name of the deal”".
QString emptyFieldText(const QStringList &fields);

} // namespace satchel::ui
