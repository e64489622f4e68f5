// SPDX-License-Identifier: GPL-3.0-or-later
// WCAG 2 contrast, and the accents that keep it: a person's own colour keeps its hue, its lightness moves until text on
// it and text in it can be read.
#pragma once

#include "ui/common/Theme.h"

namespace satchel::ui {

/// Contrast ratio, 1–21. Translucent colours are not blended.
qreal contrast(const QColor &foreground, const QColor &background);

/// first over second: amount 0 is second, 1 is first.
QColor mixed(const QColor &first, const QColor &second, qreal amount);

/// Accent colours of the hue of `own` for the grounds of `surface`.
Theme::Accent accentFrom(const QColor &own, const Theme::Surface &surface, bool isDark);

} // namespace satchel::ui
