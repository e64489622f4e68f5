// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of SQL that know a person's words, on one connection and for as long as this lives:
//   names_person(text)           true where a phrase is in it (isAnyIn)
//   names_part(text)             the same with the parts of the name
//   without_person(text)         the text without phrases
//   without_part(text)           the same without the parts of the name as well
#pragma once

#include "store/Database.h"
#include "store/privacy/PersonWords.h"

namespace satchel::store {

class PersonFunctions
{
public:
    PersonFunctions(Database &database, const PersonWords &words);
    ~PersonFunctions();
    Q_DISABLE_COPY_MOVE(PersonFunctions)

private:
    Database &m_database;
    const QStringList m_phrases;
    const QStringList m_all;
};

} // namespace satchel::store
