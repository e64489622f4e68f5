// SPDX-License-Identifier: GPL-3.0-or-later
// Marking deals as won or lost wherever deals are chosen: on the board, in lists, on their own page.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/deals/DealMoves.h"

#include <array>

namespace satchel::ui {

/// A command as pages name it: "won" and "Mark as won".
struct ClosingCommand
{
    QString name;
    QString text;
    Icon icon;
    items::BoardStage::Kind kind;
};
std::array<ClosingCommand, 2> closingCommands();

/// More than anybody closes with one reason; more are refused.
inline constexpr size_t mostDealsClosed = 1000;

/// Asks what the closing stage of the deals' pipeline needs (promptForMove), and commits the move. Deals of several
/// pipelines, of a pipeline without such a stage, and more than mostDealsClosed are refused, which the window says.
void closeDeals(const PageContext &context, QWidget *parent, const DealIds &deals, items::BoardStage::Kind kind);

} // namespace satchel::ui
