// SPDX-License-Identifier: GPL-3.0-or-later
// What a transaction has to write into the search index, kept until its end and written from the first document to the
// last. FTS5 gathers words in memory and writes them out whenever a document comes before the one it was given last
// (sqlite3Fts5IndexBeginWrite in https://sqlite.org/src/file/ext/fts5/fts5_index.c): undo, which goes backwards, would
// make a piece of the index of every single record.
#pragma once

#include "store/SearchIndex.h"

namespace satchel::store {

class SearchWrites
{
public:
    void insert(EntityKind entity, qint64 row, QString words)
    {
        m_writes.push_back({entity, row, false, std::move(words)});
    }
    void remove(EntityKind entity, qint64 row, QString words)
    {
        m_writes.push_back({entity, row, true, std::move(words)});
    }

    /// Writes all that is waiting; what was asked for one document is done in the order it was asked.
    Result<void> write(Database &database);

private:
    struct Write
    {
        EntityKind entity;
        qint64 row;
        bool isRemoval;
        QString words;
    };

    std::vector<Write> m_writes;
};

} // namespace satchel::store
