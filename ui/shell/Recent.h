// SPDX-License-Identifier: GPL-3.0-or-later
// The records opened lately on this computer, newest first: what the palette shows before anything is typed.
#pragma once

#include "ui/common/Page.h"

namespace satchel::ui {

class Preferences;

struct RecentRecord
{
    EntityKind entity;
    RecordId id;
};

QList<RecentRecord> recentRecords(const Preferences &preferences);
/// Places without a record are not remembered.
void rememberRecent(Preferences &preferences, const Target &target);

} // namespace satchel::ui
