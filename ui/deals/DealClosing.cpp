// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/DealClosing.h"

#include "domain/FieldNames.h"
#include "ui/deals/MoveDialogs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::DealClosing)
};

/// The stage that closes all of the deals.
Result<items::BoardStage> closingStage(store::Store &store, const DealIds &deals, items::BoardStage::Kind kind)
{
    if (deals.size() > mostDealsClosed)
        return fail(Error::Kind::Invalid,
            Tr::tr("at most %1 deals can be closed at once").arg(QLocale().toString(mostDealsClosed)), {});
    store::Query query{EntityKind::Deal, {field::pipeline}, {}, {}, {}, -1, false};
    query.ids = deals;
    const auto rows = TRY(store.select(query));
    RecordId pipeline;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto own = valueOr<RecordId>(rows.value(row, 0));
        if (row > 0 && own != pipeline)
            return fail(Error::Kind::Invalid,
                Tr::tr("the deals belong to several pipelines; close those of one pipeline at a time"), {});
        pipeline = own;
    }
    const auto stages = TRY(items::readStages(store, pipeline));
    const auto found = std::ranges::find(stages, kind, &items::BoardStage::kind);
    if (found == stages.end())
        return fail(Error::Kind::Invalid, Tr::tr("the pipeline has no stage that closes deals like this"), {});
    return *found;
}

} // namespace

std::array<ClosingCommand, 2> closingCommands()
{
    return {ClosingCommand{u"won"_s, Tr::tr("Mark as won"), Icon::Goal, items::BoardStage::Kind::Won},
        ClosingCommand{u"lost"_s, Tr::tr("Mark as lost"), Icon::Close, items::BoardStage::Kind::Lost}};
}

void closeDeals(const PageContext &context, QWidget *parent, const DealIds &deals, items::BoardStage::Kind kind)
{
    if (deals.empty())
        return;
    const auto stage = closingStage(context.workspace.store(), deals, kind);
    if (!stage) {
        Q_EMIT context.workspace.failed(stage.error());
        return;
    }
    promptForMove(
        context, parent, deals, *stage, [context](const ChangeSet &changes) { context.workspace.commit(changes); });
}

} // namespace satchel::ui
