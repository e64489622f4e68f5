// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Drafts.h"

#include "store/Statements.h"

#include <QJsonDocument>

namespace satchel::store {

namespace {

Draft draftAt(const Statement &row)
{
    return {row.text(0), recordIdAt(row, 1), QJsonDocument::fromJson(utf8At(row, 2)).object(), {row.integer(3)}};
}

} // namespace

Result<Draft> readDraft(Database &database, const QString &place)
{
    const auto found = TRY(
        readOne(database, "SELECT place, record, content, at FROM draft WHERE place = ?", draftAt, place));
    return found.value_or(Draft{place, {}, {}, {}});
}

Result<std::vector<Draft>> draftsAbout(Database &database, RecordId record)
{
    return readAll(database, "SELECT place, record, content, at FROM draft WHERE record = ? ORDER BY at DESC, place",
        draftAt, record);
}

Result<void> writeDraft(Database &database, const Draft &draft)
{
    if (draft.content.isEmpty())
        return run(database, "DELETE FROM draft WHERE place = ?", draft.place);
    return run(database, "INSERT OR REPLACE INTO draft (place, record, content, at) VALUES (?, ?, ?, ?)", draft.place,
        draft.record.isNull() ? std::optional<RecordId>() : draft.record,
        QJsonDocument(draft.content).toJson(QJsonDocument::Compact), draft.at);
}

} // namespace satchel::store
