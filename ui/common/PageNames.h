// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that code goes to by name. The lists of entities are named in their declaration (Presentation::page);
// `Target::to` and `presentationOf` read them from there.
#pragma once

#include "domain/RegistryName.h"

namespace satchel::ui {

using PageName = RegistryName<struct PageNameKind>;

namespace page {

inline constexpr PageName activities(u"activities");
inline constexpr PageName activity_table(u"activity-table");
inline constexpr PageName calendar(u"calendar");
inline constexpr PageName care(u"care");
inline constexpr PageName connect(u"connect");
inline constexpr PageName conflicts(u"conflicts");
inline constexpr PageName connections(u"connections");
inline constexpr PageName contacts(u"contacts");
inline constexpr PageName customer(u"customer");
inline constexpr PageName duplicates(u"duplicates");
inline constexpr PageName guide(u"guide"); // no page: the window opens its guide, at the page that `part` names
inline constexpr PageName import_(u"import");
inline constexpr PageName inbox(u"inbox");
inline constexpr PageName leads(u"leads");
inline constexpr PageName mapping(u"mapping");
inline constexpr PageName meeting(u"meeting");
inline constexpr PageName move(u"move");
inline constexpr PageName pipeline(u"pipeline");
inline constexpr PageName proposal(u"proposal");
inline constexpr PageName quote(u"quote");
inline constexpr PageName report_builder(u"report-builder");
inline constexpr PageName reports(u"reports");
inline constexpr PageName rule(u"rule");
inline constexpr PageName sample(u"sample"); // no page: the first run asks the program for the sample data by it
inline constexpr PageName sequences(u"sequences");
inline constexpr PageName settings(u"settings");
inline constexpr PageName sync_activity(u"sync-activity");
inline constexpr PageName tasks(u"tasks");
inline constexpr PageName today(u"today");

} // namespace page

} // namespace satchel::ui
