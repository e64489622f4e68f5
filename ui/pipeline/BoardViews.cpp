// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/BoardViews.h"

#include "domain/FieldNames.h"
#include "ui/pipeline/BoardConditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::ui {

using items::BoardOrder;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::BoardViews)
};

const auto place = field::pipeline;

/// The sort of a view, in the names of the fields.
QString sortOf(BoardOrder order)
{
    switch (order) {
    case BoardOrder::NextAction: return field::next_action_date;
    case BoardOrder::Value: return u"value:desc"_s;
    case BoardOrder::Age: return field::stage_since;
    case BoardOrder::Title: return field::title;
    }
    return {};
}

} // namespace

std::vector<BoardSavedView> readBoardViews(items::Workspace &workspace)
{
    const RelativeDate quarter{RelativeDate::Anchor::Quarter, 0, 0};
    std::vector<BoardSavedView> views{{{}, Tr::tr("All open"), {}}, {{}, Tr::tr("Mine"), ownerIsMe()},
        {{}, Tr::tr("Closing this quarter"), closesIn(quarter)}};
    const auto rows = workspace.store().select({EntityKind::View, {field::name, field::filter, field::sort},
        Filter::equals(field::place, place), {field::position, false}, {}, -1, false});
    if (!rows)
        return views;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const auto filter = parseFilter(workspace.schema(), EntityKind::Deal, rows->text(i, 1));
        if (!filter)
            continue; // of a field that is no longer there
        const QString sort = rows->text(i, 2);
        const auto order = std::ranges::find(boardOrders, sort, sortOf);
        views.push_back(
            {rows->id(i), rows->text(i, 0), *filter, order == boardOrders.end() ? BoardOrder::NextAction : *order});
    }
    return views;
}

ChangeSet saveBoardView(const BoardSavedView &view, qint64 position)
{
    std::vector<FieldValue> values{{field::name, view.name}, {field::place, place},
        {field::filter, view.filter.isEverything() ? Value() : Value(view.filter.toText())},
        {field::sort, sortOf(view.order)}};
    ChangeSet changes{Tr::tr("Saved the view %1").arg(view.name), Origin::user(), {}, {}};
    if (view.id.isNull()) {
        values.push_back({field::position, position});
        changes.edits.push_back(Edit::create(EntityKind::View, {}, std::move(values)));
    } else {
        changes.edits.push_back(Edit::update(EntityKind::View, view.id, std::move(values)));
    }
    return changes;
}

QString orderLabel(BoardOrder order)
{
    switch (order) {
    case BoardOrder::NextAction: return Tr::tr("Next action first");
    case BoardOrder::Value: return Tr::tr("Largest value first");
    case BoardOrder::Age: return Tr::tr("Longest in stage first");
    case BoardOrder::Title: return Tr::tr("Title A to Z");
    }
    return {};
}

} // namespace satchel::ui
