// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FigureText.h"

#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

QString steady(const QString &figures)
{
    return directionOf(figures, Qt::RightToLeft) == Qt::LeftToRight ? figures : isolatedLtr(figures);
}

static QString sumText(const Money &sum, const items::BoardTotals::Overall &overall, const Formats &formats)
{
    if (overall.isConverted || !overall.missing.empty())
        return steady(formats.converted(sum) + (overall.missing.empty() ? QString() : u" +"_s));
    return formats.money(sum, Formats::Decimals::None);
}

QString totalText(const items::BoardTotals::Overall &overall, const Formats &formats)
{
    return sumText(overall.total, overall, formats);
}

QString weightedText(const items::BoardTotals::Overall &overall, const Formats &formats)
{
    return sumText(overall.weighted, overall, formats);
}

} // namespace satchel::ui
