// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence for an error, by its kind and the field it names, in the window's language. An Error's own text is
// written for logs and the command line; they appear here only where they come from the system or the other side.
#pragma once

#include "domain/Schema.h"

namespace satchel::ui {

/// What could not be done and why, as a sentence. With the schema, a field that the error names is shown by its label.
QString sentenceFor(const Error &error, const Schema *schema = nullptr);

/// Why a field does not take a value: "This is not an e-mail address."
QString refusalOf(const Field &field);

} // namespace satchel::ui
