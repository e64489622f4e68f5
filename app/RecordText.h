// SPDX-License-Identifier: GPL-3.0-or-later
// Records as the command line writes them: JSON for programs (exchange/RecordJson.h), a line or a list of fields for
// people.
#pragma once

#include "domain/ChangeSet.h"
#include "exchange/RecordJson.h"
#include "store/Query.h"

namespace satchel::app {

using exchange::appendRecordJson;
using exchange::shownFields;

/// One line for a person; choices by their labels.
QString plainText(const Field *field, const Value &value);

/// `"field":…,"before":…,"after":…` of an update.
void appendChangeJson(QByteArray &json, const Change &change);

/// "create", "update", "delete", "restore".
QString editKindName(Edit::Kind kind);

/// "value:desc" as an order of the entity's records; `where` names the option in an error.
Result<store::Sort> parseSort(const QString &text, const Entity &entity, const QString &where);

} // namespace satchel::app
