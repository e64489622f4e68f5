// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence for an error, by its kind and the field it names, in the window's language. An Error's own text is
// written for logs and the command line; they appear here only where they come from the system or the other side.
#pragma once

#include "domain/Schema.h"

#include <QList>

namespace satchel::ui {

class FieldEditor;

/// What could not be done and why, as a sentence. With the schema, a field that the error names is shown by its label.
QString sentenceFor(const Error &error, const Schema *schema = nullptr);

/// Of what a team's server was asked to do: a conflict is its word, not somebody else's edit, and an answer that did
/// not come may have been a yes.
QString teamSentenceFor(const Error &error);

/// Says it at the editor of the field that the error names, which gets the focus; false where none is for that field.
bool showAtField(const QList<FieldEditor *> &editors, const Error &error, const Schema &schema);

/// Why a field does not take a value: "This is not an e-mail address."
QString refusalOf(const Field &field);

} // namespace satchel::ui
