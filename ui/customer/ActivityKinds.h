// SPDX-License-Identifier: GPL-3.0-or-later
// What the kinds of activities mean for forms and drawings; the kinds themselves are choices of the schema.
#pragma once

#include "ui/common/Icons.h"

#include <QString>

namespace satchel::ui {

/// Outgoing or incoming.
bool hasDirection(const QString &kind);
/// Has a time, a place, people and an outcome.
bool isMeetingKind(const QString &kind);
/// Kinds the change log writes, or that have a record of their own, are not written by hand.
bool isWrittenByHand(const QString &kind);
Icon iconOfActivity(const QString &kind);

} // namespace satchel::ui
