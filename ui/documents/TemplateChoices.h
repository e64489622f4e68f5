// SPDX-License-Identifier: GPL-3.0-or-later
// Which templates and languages a document can be set in, with the names a person reads.
#pragma once

#include "domain/Schema.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class FactList;

/// Those that come with the program by a word of ours, then a person's own by the names of their files.
std::vector<Choice> templateChoices();

/// The name a person reads; an empty one is the default, an unknown one reads as it is.
QString templateLabel(const QString &name);

/// The field `look` of a quote or a proposal, as a choice of these.
Field templateField(const Entity &document);
/// In a list that has that field: where none is chosen, the one of the settings.
void showTemplate(FactList &facts, const Record &document, const PageContext &context);

/// "German (Austria)"; of a region that has no name of its own the language alone, of no language English.
QString languageLabel(const Entity &document, const QString &language);
/// In a list that has the field `language`: where none is chosen, the one that the document will be in, and why.
void showLanguage(FactList &facts, const Record &document, const PageContext &context);

} // namespace satchel::ui
