// SPDX-License-Identifier: GPL-3.0-or-later
// The names by which a record is found again, in an import: its external id, e-mail, domain, name. A key is the 64-bit
// hash of a folded name and of what kind of name it is.
#pragma once

#include "domain/Record.h"

#include <QVarLengthArray>

namespace satchel::exchange {

using MatchKeys = QVarLengthArray<quint64, 8>;

struct RecordKeys
{
    MatchKeys index; // the index lists the record under these, the most certain first
    /// The index is searched for these to find a duplicate of the record. They are fewer where one field rules out
    /// another: two people of one name with two e-mail addresses are two people.
    MatchKeys lookup;
    /// Of a person the one of the name alone, under which the person is known too: when nobody has it, phoneKeys()
    /// finds nobody.
    MatchKeys bareName;
};

RecordKeys keysOf(const Record &record);
/// Further keys of a person whom only a telephone number tells from others of that name: the number as others may have
/// written it. `region` is where it is dialled when the record has no country.
MatchKeys phoneKeys(const Record &record, const QString &region);

/// Of a person the name with the company, whatever the e-mail addresses are: whom it finds may be the same person, or
/// another one of that name.
MatchKeys possibleKeys(const Record &record);

/// The names under which a reference's text is looked for: e-mail, external id, title, a key of one field. `scope`
/// narrows a stage to its pipeline.
MatchKeys referenceKeys(const Entity &entity, const QString &text, RecordId scope = {});

/// The fields that the keys are made of.
QStringList keyFields(const Entity &entity);

} // namespace satchel::exchange
