// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Page.h"

#include "ui/common/PageContext.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

Target Target::to(EntityKind entity, const RecordId &id)
{
    const bool isCustomer = entity == EntityKind::Contact || entity == EntityKind::Company || entity == EntityKind::Deal;
    const QString page = isCustomer ? u"customer"_s : entity == EntityKind::Quote ? u"quote"_s : entity == EntityKind::Proposal ? u"proposal"_s : pageKeyOf(entity);
    return {page, id.toString(), {}, {}, entity, {}};
}

QAction *Page::addCommand(const QString &name, const QString &text, Icon icon, const QKeySequence &key, const std::function<void()> &run)
{
    auto *action = icon == Icon::None ? new QAction(text, this) : new QAction(themedIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
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
