// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a vendor's JSON, as a manifest writes it: names and positions with dots between them,
// "records.0.Id".
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace satchel::sync {

/// Undefined when there is nothing at that place.
QJsonValue valueAt(QJsonValue root, QStringView path);
/// The first of the places that has a text or a number, as text; empty when none has one.
QString textAt(const QJsonValue &root, const QStringList &paths);

/// The same JSON with the value put in at a place. Objects and arrays on the way there are created where they are
/// missing; a position is one of an array only where there is one.
QJsonValue withValueAt(const QJsonValue &root, QStringView path, const QJsonValue &value);

} // namespace satchel::sync
