// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/Desk.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/CopyMark.h"
#include "store/hub/HubState.h"

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

const QString deskMark = u"sequences_desk"_s;
const QString resumedMark = u"sequences_resumed_at"_s;

} // namespace

Result<QString> findDesk(store::Store &store)
{
    if (const auto hub = TRY(store::HubState(store).find()))
        return hub->desk.toString();
    return store.meta(deskMark);
}

Result<QString> deskOf(store::Store &store)
{
    QString desk = TRY(findDesk(store));
    if (desk.isEmpty()) {
        desk = store.newId().toString();
        TRY(store.setMeta(deskMark, desk));
    }
    return desk;
}

Result<ChangeSet> takeOver(store::Store &store, const QString &otherDesk)
{
    const QString desk = TRY(deskOf(store));
    ChangeSet changes{Reason::tr("Continued sequences at this desk"), Origin::user(), {}, {}};
    const Filter filter = Filter::all(
        {Filter::equals(field::desk, otherDesk), Filter::equals(field::state, choice::active)});
    const auto rows = TRY(store.select({EntityKind::Enrolment, {}, filter, {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        changes.edits.push_back(
            Edit::update(EntityKind::Enrolment, rows.id(row), {{field::desk, desk}}, {{field::desk, otherDesk}}));
    return changes;
}

Result<bool> isHeldAfterRestoring(store::Store &store)
{
    const auto restoration = TRY(store::lastRestoration(store));
    if (!restoration)
        return false;
    const QString resumed = TRY(store.meta(resumedMark));
    return resumed.isEmpty() || Instant{resumed.toLongLong()} < restoration->noticedAt;
}

Result<void> resumeAfterRestoring(store::Store &store)
{
    return store.setMeta(resumedMark, QString::number(store.clock().now().ms));
}

} // namespace satchel::sequences
