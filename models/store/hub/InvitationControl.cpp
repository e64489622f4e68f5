// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/InvitationControl.h"

namespace satchel::store {

InvitationControl *InvitationControl::of(TeamControl *team)
{
    return team ? team->findChild<InvitationControl *>({}, Qt::FindDirectChildrenOnly) : nullptr;
}

} // namespace satchel::store

#include "moc_InvitationControl.cpp"
