// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour shows beyond the pages as they open: a card dragged over the board, a quote as it is printed and as it
// is sent, the steps of connecting, and the page of connections in each of its states.
#pragma once

#include "app/commands/TourSync.h"
#include "ui/shell/Tour.h"

namespace satchel::app {

void addBoardScenes(ui::Tour &tour);
/// The month, the agenda, an entry and its form, and a second time zone.
void addCalendarScenes(ui::Tour &tour);
/// A person and a company that are there twice, while the picture is drawn.
void addDuplicateScenes(ui::Tour &tour, store::Store &store);
void addReportScenes(ui::Tour &tour);
void addLeadScenes(ui::Tour &tour, store::Store &store);
/// The draft with most to see, as its customer gets it and where it is sent from; and one that was sent.
void addQuoteScenes(ui::Tour &tour, store::Store &store);
/// What a person may give to whoever helps them, as it is read before.
void addDiagnosticsScenes(ui::Tour &tour, store::Store &store);
void addAboutScenes(ui::Tour &tour);
void addMailTemplateScenes(ui::Tour &tour);
/// The list of rules, with the usual ones in it, and one of them.
void addRuleScenes(ui::Tour &tour, store::Store &store);
/// The page of a built report, on a report of its own.
void addReportBuilderScenes(ui::Tour &tour, store::Store &store);
/// The states are set in the store, so they come last.
void addConnectionScenes(ui::Tour &tour, store::Store &store, TourSync &sync);

} // namespace satchel::app
