// SPDX-License-Identifier: GPL-3.0-or-later
// Choices as people type them: one label per line.
#pragma once

#include "domain/Schema.h"

namespace satchel::ui {

QString linesOf(const std::vector<Choice> &choices);

/// A label that `before` has keeps its key, so that values stay what they were.
std::vector<Choice> choicesOf(const QString &lines, const std::vector<Choice> &before);

} // namespace satchel::ui
