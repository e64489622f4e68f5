// SPDX-License-Identifier: GPL-3.0-or-later
// The stages, pipelines and users that are here, and which of them a value of a file means. A file seldom calls them as
// the store does: "Won", 受注 and "Closed - won" are the stage in which deals are won, whatever it is called here.
#pragma once

#include "domain/Schema.h"

#include <vector>

namespace satchel::store {
class Store;
}

namespace satchel::exchange {

/// In the `values` of a column whose field refers to one of these: a record is made, whatever the value resembles. No
/// record is called so.
inline const QString makeNewRecord = QStringLiteral("=new");

/// Whether a person would choose the record of this field from a short list.
bool isFromList(const Field &field);

struct NamedRecord
{
    RecordId id;
    QString name;
    QString email = {}; // of a user
    RecordId pipeline = {}; // of a stage
    QString kind = {}; // of a stage: choice::won, choice::lost or open
};

class NamedRecords
{
public:
    /// Those of the entity that are not in the trash, by position.
    static Result<NamedRecords> read(store::Store &store, EntityKind entity);

    const std::vector<NamedRecord> &all() const { return m_records; }
    /// Whether one is called exactly so, as the import finds it without any question.
    bool isName(const QString &text) const;
    /// The one that a value means which is no name: by a known translation (KnownNames.h), a stage also by what it does
    /// (won, lost), or as the only one that begins or ends with these words: "Lead" for "New Lead", "Lena" for
    /// "Lena Vogt". `pipeline`: of a stage; null: the first. Null where none or several may be meant.
    RecordId meant(const QString &text, RecordId pipeline = {}) const;

private:
    std::vector<NamedRecord> m_records;
    RecordId m_firstPipeline; // of stages
};

} // namespace satchel::exchange
