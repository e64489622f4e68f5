// SPDX-License-Identifier: GPL-3.0-or-later
// Capture forms as the command line and the local API say them, and a submission that either of them takes.
#pragma once

#include "items/CaptureForms.h"

#include <QJsonObject>

namespace satchel::app {

/// {"name","id","entity","status","problem","fields":[{"name","label","help","required","schema"}],"consent","thank_you"}.
/// "schema" is the JSON schema of the answer; "status" is open, paused or broken.
QJsonObject formJson(const Schema &schema, const items::StoredForm &form);

/// {"name","entity","fields":[…],"presets":{…},"thank_you","purpose","wording"}: a definition that a person wrote.
/// Invalid with the place.
Result<CaptureForm> readFormDefinition(const Schema &schema, const QByteArray &text);

/// Reads, checks and commits {"fields":{…},"consent":true,"id":"…"}. Answers {"entity","id","new","note","changeset",
/// "thank_you"}: the record of the person, whether it is new, and the note that was added to it.
Result<QJsonObject> submitForm(store::Store &store, const QString &nameOrId, const QByteArray &body);

} // namespace satchel::app
