// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Page.h"

#include "ui/common/PageContext.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

Target Target::to(EntityKind entity, const RecordId &id)
{
    const bool isCustomer = entity == EntityKind::Contact || entity == EntityKind::Company || entity == EntityKind::Deal;
    return {isCustomer ? u"customer"_s : pageKeyOf(entity), id.toString(), {}, {}, entity, {}};
}

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
