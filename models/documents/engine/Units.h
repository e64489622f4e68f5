// SPDX-License-Identifier: GPL-3.0-or-later
// Pages are measured in dots of 1/1200 inch from the top left corner of the paper. At this size text is laid out
// without hinting to the screen's pixels, so that a line breaks at the same word on paper, in a PDF and in the preview
// at any zoom.
#pragma once

#include <QtGlobal>

namespace satchel::documents {

constexpr int dotsPerInch = 1200;
constexpr qreal dotsPerPoint = dotsPerInch / 72.0;
constexpr qreal dotsPerMillimetre = dotsPerInch / 25.4;

constexpr qreal points(qreal count)
{
    return count * dotsPerPoint;
}
constexpr qreal millimetres(qreal count)
{
    return count * dotsPerMillimetre;
}

} // namespace satchel::documents
