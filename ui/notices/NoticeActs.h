// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a notice where it stands: the buttons of its row, by the keys 1, 2 and 3, and those of the
// desktop's notice.
#pragma once

#include "items/Notices.h"
#include "ui/common/Icons.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

struct NoticeAct
{
    enum class Kind : quint8 { Complete, Tomorrow, Call, Join, PlanNext, MarkWon, KeepMine, TakeTheirs, Open };

    Kind kind = Kind::Open;
    QString text;
    Icon icon = Icon::None;
};

/// The most likely one first; three at most. Values of a conflict can be chosen while this build can synchronise.
std::vector<NoticeAct> actsOf(
    const items::Notice &notice, const Schema &schema, const Formats &formats, bool canResolve);

/// Does it: commits what it changes, which undo takes back, or opens the link of a meeting. What it leads to, where
/// that is the act: the record, its customer to call. Planning the next step leads to the deal.
std::optional<Target> perform(const PageContext &context, const items::Notice &notice, NoticeAct::Kind act);

} // namespace satchel::ui
