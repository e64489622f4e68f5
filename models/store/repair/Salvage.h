// SPDX-License-Identifier: GPL-3.0-or-later
// Saves what is left in the file of a store that does not open: page by page into a new store beside it, which is then
// repaired (Repair.h) from the change log that it holds. Neither the damaged file nor its log is ever written to, and
// nobody else can open the file until this object is gone.
//
// What makes up for a lost page, by what was on it:
//
//   index, search, free page          nothing is lost
//   page of a table above the rows    its pages are found by how their rows look
//   records                           the change log has all of their values
//   change log                        the records have their values; when and by whom they were changed is lost
//   first page, list of tables        tables are as this program lays them out; page size and key are found by trying
//   what sync keeps                   connections read everything again and ask before they send anything
#pragma once

#include "store/PartFile.h"
#include "store/repair/PageSource.h"
#include "store/repair/RepairReport.h"
#include "store/Store.h"

#include <QDateTime>

namespace satchel::store {

class Salvage
{
public:
    /// Writes the new store beside the damaged one; nothing is replaced yet. `keys` are tried on an encrypted one, and
    /// the new store gets the key that opens it. As PageSource::open; Full, Io. For a worker thread.
    static Result<Salvage> make(
        const QString &path, const std::vector<StoreKey> &keys, const Clock &clock, quint64 seed);

    const RepairReport &report() const { return m_report; }
    /// That the new store has, those in the trash included.
    qint64 records() const { return m_records; }
    const std::optional<StoreKey> &key() const { return m_key; }

    /// Keeps the damaged file and its log under another name, which it answers, and puts the new store in its place.
    /// Once.
    Result<QString> putInPlace(const QDateTime &at);

private:
    Salvage(QString path, std::unique_ptr<PageSource> source, PartFile part)
        : m_path(std::move(path)), m_source(std::move(source)), m_key(m_source->key()), m_part(std::move(part))
    {
    }

    QString m_path;
    std::unique_ptr<PageSource> m_source;
    std::optional<StoreKey> m_key;
    PartFile m_part;
    RepairReport m_report;
    qint64 m_records = 0;
};

} // namespace satchel::store
