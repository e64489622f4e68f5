// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window: the words that are compiled in for the person's language, and under them English with its
// plurals. Called once, before the first window is made.
#pragma once

class QCoreApplication;

namespace satchel::ui {

void installLanguage(QCoreApplication &application);

} // namespace satchel::ui
