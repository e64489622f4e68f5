// SPDX-License-Identifier: GPL-3.0-or-later
// The names that other programs give to our fields: Salesforce, HubSpot, Pipedrive, Google Contacts and Outlook, in
// English, German, Spanish and French. A table of words, nothing else.
#pragma once

#include <QHash>
#include <QString>

namespace satchel::exchange {

/// From a folded header (see foldedName) to a target ("first_name", "name:full", "emails:home", "value:currency") for
/// an entity; entity-specific names win over general ones. Empty when the name is not known.
QString knownTarget(const QString &entity, const QString &foldedHeader);

/// All folded names of a target, for fuzzy comparison.
QStringList namesOfTarget(const QString &entity, const QString &target);

} // namespace satchel::exchange
