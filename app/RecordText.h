// SPDX-License-Identifier: GPL-3.0-or-later
// Records as the command line writes them: JSON for programs, a line or a list of fields for people.
#pragma once

#include "domain/Record.h"
#include "store/Rows.h"

#include <QStringList>

namespace satchel::app {

/// The fields a record shows, in order: all but deleted_at.
QStringList shownFields(const Entity &entity);

/// {"id":…,"first_name":…}; `fields` name the columns of the rows.
void appendRecordJson(QByteArray &out, const QStringList &fields, const store::Rows &rows, qsizetype row);
void appendRecordJson(QByteArray &out, const Record &record);

/// One line for a person; choices by their labels.
QString plainText(const Field *field, const Value &value);

} // namespace satchel::app
