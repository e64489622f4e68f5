// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/DealMoves.h"
#include "domain/FieldNames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::DealMoves)
};

ChangeSet update(const QString &label, const DealIds &deals, const std::vector<FieldValue> &values)
{
    ChangeSet changes{label, Origin::user(), {}, {}};
    for (const RecordId &deal : deals)
        changes.edits.push_back(Edit::update(EntityKind::Deal, deal, values));
    return changes;
}

} // namespace

QString dealCount(size_t count)
{
    return count == 1 ? Tr::tr("1 deal") : Tr::tr("%Ln deals", nullptr, static_cast<int>(count));
}

ChangeSet moveToStage(const DealIds &deals, const items::BoardStage &stage)
{
    return update(Tr::tr("Moved %1 to %2", "deals, stage").arg(dealCount(deals.size()), stage.name), deals,
        {{field::stage, stage.id}});
}

ChangeSet markWon(const DealIds &deals, const items::BoardStage &stage, const QDate &closedOn)
{
    return update(Tr::tr("Marked %1 as won").arg(dealCount(deals.size())), deals,
        {{field::stage, stage.id}, {field::closed_on, closedOn}});
}

ChangeSet markLost(const DealIds &deals, const items::BoardStage &stage, const QString &reason, const QDate &closedOn)
{
    return update(Tr::tr("Marked %1 as lost").arg(dealCount(deals.size())), deals,
        {{field::stage, stage.id}, {field::lost_reason, reason.isEmpty() ? Value() : Value(reason)},
            {field::closed_on, closedOn}});
}

ChangeSet setAside(const DealIds &deals, const items::BoardStage &stage, const QString &action, const QDate &comeBack)
{
    ChangeSet changes = moveToStage(deals, stage);
    for (Edit &edit : changes.edits) {
        edit.values.push_back({field::next_action, action});
        edit.values.push_back({field::next_action_date, comeBack});
        edit.values.push_back({field::next_action_time, Value()});
    }
    return changes;
}

ChangeSet assignTo(const DealIds &deals, const RecordId &owner, const QString &name)
{
    const QString count = dealCount(deals.size());
    if (owner.isNull())
        return update(Tr::tr("Removed the owner of %1", "deals").arg(count), deals, {{field::owner, Value()}});
    return update(Tr::tr("Assigned %1 to %2", "deals, person").arg(count, name), deals, {{field::owner, owner}});
}

ChangeSet moveAndAssign(
    const DealIds &deals, const items::BoardStage &stage, const RecordId &owner, const QString &name)
{
    const QString count = dealCount(deals.size());
    const QString label = owner.isNull()
        ? Tr::tr("Moved %1 to %2 and removed the owner", "deals, stage").arg(count, stage.name)
        : Tr::tr("Moved %1 to %2 and assigned to %3", "deals, stage, person").arg(count, stage.name, name);
    return update(label, deals, {{field::stage, stage.id}, {field::owner, owner.isNull() ? Value() : Value(owner)}});
}

ChangeSet moveToTrash(const DealIds &deals)
{
    ChangeSet changes{Tr::tr("Moved %1 to the trash").arg(dealCount(deals.size())), Origin::user(), {}, {}};
    for (const RecordId &deal : deals)
        changes.edits.push_back(Edit::remove(EntityKind::Deal, deal));
    return changes;
}

} // namespace satchel::ui
