// SPDX-License-Identifier: GPL-3.0-or-later
// What a person began to type and has neither saved nor discarded. It is of this computer: in no change set, sent
// nowhere, but in the store's file, so that it is encrypted, locked, backed up and erased with the rest.
#pragma once

#include "domain/RecordId.h"
#include "store/Store.h"

#include <QJsonObject>

namespace satchel::store {

struct Draft
{
    QString place; // where it was typed, one draft for each: "contact/0193…", "event/new"
    RecordId record; // what it is about; null: a record that is not there yet, or none
    QJsonObject content; // as the form of the place reads it; empty: no draft
    Instant at; // when it was last typed

    bool operator==(const Draft &) const = default;
};

/// An empty content where there is none.
Result<Draft> readDraft(Database &database, const QString &place);
/// The drafts that are about a record, the newest first.
Result<std::vector<Draft>> draftsAbout(Database &database, RecordId record);
/// In the place of the one that is there; an empty content removes it. Fails as Busy while another writer holds the
/// store.
Result<void> writeDraft(Database &database, const Draft &draft);

} // namespace satchel::store
