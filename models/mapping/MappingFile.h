// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping as JSON, as `connection map` prints, exports and imports it:
//   {"objects": [{"object": "contacts", "entity": "contact", "direction": "both", "fields": [
//       {"local": "job_title", "remote": "jobtitle", "direction": "both", "confidence": 1, "reason": "…",
//        "values": [["ours", "theirs"]], "precedence": 1}]}]}
// Where the account decides which of its lists holds the records, the object says which one is meant, and which there
// are: "places": {"board": {"id": "123", "options": [["123", "Contacts"]]}}. An empty id: none was recognized.
// Fields that belong together have their names joined by "+". A field with the direction "none" is not synced; its
// "local" is then a proposal, or null. Of several values that mean the same, the first is sent. "precedence" is there
// where a person has set it; 0 takes it away. What a file does not name stays as it is; confidence and reason are not
// read.
#pragma once

#include "mapping/FieldMapping.h"

#include <QJsonObject>

namespace satchel::mapping {

QJsonObject toJson(const std::vector<ObjectMapping> &objects, const Schema &schema);

using Settings = std::map<QString, store::ObjectSettings>;

/// The settings that the file makes of the present ones. Invalid with the place in the file ("objects[0].fields[2]")
/// for what cannot be: an object or field that is not there, values that do not fit, two fields for one.
Result<Settings> settingsFrom(
    const QByteArray &json, const store::RemoteCatalog &catalog, Settings present, const Schema &schema);

} // namespace satchel::mapping
