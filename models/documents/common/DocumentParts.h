// SPDX-License-Identifier: GPL-3.0-or-later
// What documents of a sender have in common, whatever they say: the page of a template with its boxes filled in.
#pragma once

#include "documents/common/DocumentData.h"
#include "documents/common/DocumentLexicon.h"

namespace satchel::documents {

using FieldSource = std::function<QString(const QString &field)>;

/// What a field says in any document: of the sender, the customer, the deal, the owner, or a word; empty for any other.
QString documentField(const DocumentData &facts, const DocumentLexicon &words, const QString &field);

/// A document without blocks: paper, edges, look and boxes of a template. `fields` fills the boxes.
Document beginDocument(
    const DocumentData &facts, const Template &look, const DocumentLexicon &words, const FieldSource &fields);

/// The name of the sender or the logo, in a width and height of points.
Block logoBlock(const DocumentData &facts, const Template &look, QSizeF room, Align align, Ink ink);

} // namespace satchel::documents
