// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Page.h"

namespace satchel::ui {

WidthClass widthClassFor(int width, int textPercent)
{
    const int effective = width * 100 / qMax(1, textPercent);
    if (effective < 900)
        return WidthClass::Narrow;
    if (effective < 1200)
        return WidthClass::Compact;
    return effective < 1600 ? WidthClass::Normal : WidthClass::Wide;
}

} // namespace satchel::ui
