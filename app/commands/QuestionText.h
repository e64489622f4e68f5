// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection asks, as the command line says it.
#pragma once

#include "store/sync/Questions.h"

namespace satchel::app {

/// "Delete 213 contacts at Force too? …"
QString textOf(const store::Store &store, const store::Connection &connection, const store::Question &question);
/// The commands that answer it, and what each does.
QString waysToAnswer(const store::Connection &connection, const store::Question &question);
/// {"kind","text","count","total","examples"} and what else is known of it.
QJsonObject questionJson(
    const store::Store &store, const store::Connection &connection, const store::Question &question);

} // namespace satchel::app
