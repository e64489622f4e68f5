// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a proposed match is: five bars, "Likely 78 %", and below it why. Columns of a file and fields of a remote
// show it alike.
#pragma once

#include "ui/common/Theme.h"

#include <QCoreApplication>

class QPainter;

namespace satchel::ui {

class MatchText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::MatchText)

public:
    /// "Sure 99 %", "Likely 78 %", "Check 41 %"
    static QString of(double confidence);
};

/// From here on a match needs no look.
inline constexpr double sureConfidence = 0.9;

struct MatchLine
{
    double confidence = 0; // 0 to 1
    QString text;
    QString reason;
    bool isOpen = false; // a person should look at it: amber
    bool isWarned = false; // with a sign behind the text
};

/// Bars and text on the upper half of the cell, the reason below. The first line leaves `room` free at its end.
void drawMatch(QPainter &painter, const QRect &cell, const MatchLine &match, const Theme &theme, int room = 0);

} // namespace satchel::ui
