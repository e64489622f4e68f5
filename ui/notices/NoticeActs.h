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
    enum class Kind : quint8 {
        Complete,
        Tomorrow,
        Call,
        Join,
        PlanNext,
        MarkWon,
        KeepMine,
        TakeTheirs,
        Reply,
        Approve,
        Reject,
        Open
    };

    Kind kind = Kind::Open;
    QString text;
    Icon icon = Icon::None;
};

/// The most likely one first; three at most. Values of a conflict can be chosen while this build can synchronise.
std::vector<NoticeAct> actsOf(
    const items::Notice &notice, const Schema &schema, const Formats &formats, bool canResolve);

/// Commits the changes of an act, or opens the link of a meeting. Returns the page to open, if any: that of the record,
/// of the customer to call, of the deal whose next step is planned, or where a request is rejected with an answer.
std::optional<Target> perform(const PageContext &context, const items::Notice &notice, NoticeAct::Kind act);

/// Asks for the answer to a rejected approval request, and rejects it.
void reject(const PageContext &context, const items::Notice &notice, QWidget *parent);

} // namespace satchel::ui
