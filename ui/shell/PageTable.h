// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages there are: the list of each entity that has one, and one line for every other. The sidebar, the palette,
// the keys and the tour are derived from it.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

struct PageEntry
{
    enum class Group { Work, Records, Bottom, Hidden }; // Hidden: reached from elsewhere only

    QString key;
    QString title;
    Icon icon = Icon::None;
    Group group = Group::Hidden;
    QString go; // second key after G; empty: none
    std::function<Page *(const PageContext &)> make;
    EntityKind entity = {}; // whose records it lists, if any
    EntityKind usedBy = {}; // a place that the sidebar has once there is a record of these; empty: it always has it
};

using PageTable = std::vector<PageEntry>;

/// Every page of the program, without the lists of custom entities.
PageTable allPages();

/// Puts in the lists of a store's custom entities, in place of those before. False when nothing differs.
bool setCustomLists(PageTable &pages, const Schema &schema);

} // namespace satchel::ui
