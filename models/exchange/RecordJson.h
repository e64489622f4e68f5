// SPDX-License-Identifier: GPL-3.0-or-later
// Records as JSON, as the command line, the local API and webhooks have them: {"id":…,"first_name":…}.
#pragma once

#include "domain/Record.h"
#include "store/Rows.h"

#include <QJsonObject>
#include <QStringList>

namespace satchel::exchange {

/// The fields a record shows, in order: all but deleted_at.
QStringList shownFields(const Entity &entity);

/// {"id":…,"first_name":…}; `fields` name the columns of the rows.
void appendRecordJson(QByteArray &out, const QStringList &fields, const store::Rows &rows, qsizetype row);
void appendRecordJson(QByteArray &out, const QStringList &fields, RecordId id, const std::vector<Value> &values);
void appendRecordJson(QByteArray &out, const Record &record);

/// The same for others who are sent the record: pictures are null.
void appendSentRecordJson(QByteArray &out, Record record);

/// What the registry says of an entity: {"name","label","fields":[…]}, without deleted_at.
QJsonObject entityJson(const Entity &entity, const Schema &schema);

/// {"kind","message","where"}; `where` is null where there is none.
QJsonObject errorJson(const Error &error);

} // namespace satchel::exchange
