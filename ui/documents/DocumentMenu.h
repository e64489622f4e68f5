// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a quote or a proposal where it is one of many: its next states, its PDF, a new version.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <functional>

class QMenu;

namespace satchel::ui {

/// A quote or a proposal, which has states and is sent.
bool isDocument(EntityKind entity);

/// States without a question are written at once, those that win a deal after the question of the board, over the
/// menu's parent; for all else `go` opens the document, which does it.
void addDocumentActions(
    QMenu &menu, const PageContext &context, const Record &document, const std::function<void(const Target &)> &go);

} // namespace satchel::ui
