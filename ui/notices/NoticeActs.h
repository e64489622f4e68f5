// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a notice where it stands: the buttons of its row, by the keys 1, 2 and 3.
#pragma once

#include "items/Notices.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"

namespace satchel::ui {

struct NoticeAct
{
    enum class Kind : quint8 { Complete, Tomorrow, Call, PlanNext, MarkWon, KeepMine, TakeTheirs, Open };

    Kind kind = Kind::Open;
    QString text;
    Icon icon = Icon::None;
};

/// The most likely one first; three at most. Values of a conflict can be chosen while this build can synchronise.
std::vector<NoticeAct> actsOf(
    const items::Notice &notice, const Schema &schema, const Formats &formats, bool canResolve);

} // namespace satchel::ui
