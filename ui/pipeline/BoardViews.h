// SPDX-License-Identifier: GPL-3.0-or-later
// The views of the board: three that are always there, then those people saved in the store.
#pragma once

#include "domain/ChangeSet.h"
#include "items/BoardModel.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

struct BoardSavedView
{
    RecordId id; // null: always there
    QString name;
    Filter filter;
    items::BoardOrder order = items::BoardOrder::NextAction;
};

std::vector<BoardSavedView> readBoardViews(items::Workspace &workspace);
/// Makes a view, or changes the one with the id.
ChangeSet saveBoardView(const BoardSavedView &view, qint64 position);

QString orderLabel(items::BoardOrder order);
inline constexpr std::array boardOrders{
    items::BoardOrder::NextAction, items::BoardOrder::Value, items::BoardOrder::Age, items::BoardOrder::Title};

} // namespace satchel::ui
