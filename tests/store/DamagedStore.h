// SPDX-License-Identifier: GPL-3.0-or-later
// A store with records of many kinds, and copies of its file in which pages are damaged.
#pragma once

#include "store/Contents.h"
#include "store/Doctor.h"
#include "store/Records.h"
#include "store/repair/PageMap.h"
#include "store/repair/PageSource.h"
#include "store/repair/Salvage.h"
#include "store/Statements.h"
#include "store/sync/LostLinks.h"
#include "store/sync/SyncTransaction.h"
#include "tests/support/TestStore.h"

#include <algorithm>
#include <map>
#include <QBuffer>
#include <set>

namespace satchel::test {

using namespace Qt::StringLiterals;

using Key = std::optional<store::StoreKey>;

inline Key storeKey()
{
    return store::StoreKey::fromBytes(QByteArray(int(store::StoreKey::size), 'k'));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

/// What people wrote, by entity and id; without derived fields.
using Records = std::map<std::pair<QString, RecordId>, std::vector<Value>>;

/// `trashed` gets those that are in the trash.
inline Records recordsIn(store::Store &store, std::set<RecordId> *trashed = nullptr)
{
    Records records;
    for (const auto &entity : store.schema().entities()) {
        for (const bool isTrash : {false, true}) {
            const auto rows = store.select({entity->kind, store::allFields(*entity), {}, {}, {}, -1, isTrash});
            if (!rows)
                qFatal("%s", qUtf8Printable(toText(rows.error())));
            for (qsizetype row = 0; row < rows->size(); ++row) {
                Record record = store::recordAt(entity, *rows, row);
                for (size_t i = 0; i < record.values.size(); ++i) {
                    if (entity->fields[i].isDerived())
                        record.values[i] = {};
                }
                if (isTrash && trashed)
                    trashed->insert(record.id);
                records[{entity->name, record.id}] = std::move(record.values);
            }
        }
    }
    return records;
}

inline qint64 countIn(store::Store &store, const std::string &table)
{
    return store.database().integer("SELECT count(*) FROM " + table).value_or(-1);
}

class DamagedStore
{
public:
    explicit DamagedStore(const Key &key, int people = 200)
        : clock(*Instant::fromIso(u"2026-11-24T09:00:00Z"), QTimeZone::utc()), m_key(key)
    {
        auto store = open(m_folder.filePath(QStringLiteral("whole.satchel")));
        fill(*store, people);
        records = recordsIn(*store, &trashed);
        for (const char *table : {"change", "changeset", "link", "outbox", "attachment_content"})
            counts[table] = countIn(*store, table);
        store.reset();
        bytes = bytesOf(m_folder.filePath(QStringLiteral("whole.satchel")));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("damaged.satchel")); }
    QString folder() const { return m_folder.path(); }
    std::vector<store::StoreKey> keys() const
    {
        return m_key ? std::vector<store::StoreKey>{*m_key} : std::vector<store::StoreKey>();
    }
    std::unique_ptr<store::Store> open(const QString &file, quint64 seed = 1) const
    {
        auto opened = store::Store::open(
            file, clock, seed, {store::StoreOptions::Access::ReadWrite, {.busyMilliseconds = 100, .key = m_key}});
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        return std::move(*opened);
    }
    Result<store::Salvage> salvage() const { return store::Salvage::make(path(), keys(), clock, 9); }

    qint64 pageCount() const { return bytes.size() / pageSize; }
    /// The file with other bytes in place of some pages.
    QByteArray with(std::span<const quint32> pages, const std::function<QByteArray(quint32)> &content) const
    {
        QByteArray damaged = bytes;
        for (const quint32 page : pages)
            damaged.replace(qint64(page - 1) * pageSize, pageSize, content(page));
        return damaged;
    }
    /// What each page is part of: a table of which each page matters ("contact"), an index, another table, what belongs
    /// to no table ("other": overflow and free pages), the first page, and the rest, which are pages above rows.
    std::map<QString, std::vector<quint32>> pagesByRole() const;

    static constexpr qint64 pageSize = 4096;
    ManualClock clock;
    QByteArray bytes; // of the whole store
    Records records;
    std::set<RecordId> trashed; // of these
    std::map<std::string, qint64> counts; // of rows by table

private:
    void fill(store::Store &store, int people);

    QTemporaryDir m_folder;
    Key m_key;
};

inline void DamagedStore::fill(store::Store &store, int people)
{
    const auto commit = [&store](const QString &label, std::vector<Edit> edits) {
        const auto done = store.commit({label, Origin::user(), std::move(edits), {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return done->ids;
    };
    Field shoes;
    shoes.label = u"Shoe size"_s;
    shoes.type = FieldType::Integer;
    const auto added = store.addCustomField(EntityKind::Contact, shoes);
    std::vector<Edit> edits;
    for (int i = 0; i < people / 10; ++i)
        edits.push_back(Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Company %1"_s.arg(i)}}));
    const auto companies = commit(u"Companies"_s, std::exchange(edits, {}));
    std::vector<RecordId> contacts;
    for (int i = 0; i < people; ++i) {
        edits.push_back(Edit::create(EntityKind::Contact, {},
            {{u"first_name"_s, u"Ana %1"_s.arg(i)}, {u"last_name"_s, u"Silva"_s},
                {u"email"_s, u"ana%1@example.com"_s.arg(i)},
                {u"company"_s, companies[static_cast<size_t>(i) % companies.size()]},
                {added->name, qint64(36 + i % 10)},
                {u"notes"_s, i % 25 == 0 ? u"A long note %1. "_s.arg(i).repeated(500) : QString()}}));
        if (edits.size() == 50 || i + 1 == people) {
            const auto made = commit(u"Contacts"_s, std::exchange(edits, {}));
            contacts.insert(contacts.end(), made.begin(), made.end());
        }
    }
    for (size_t i = 0; i < contacts.size(); i += 2)
        commit(
            u"Edit"_s, {Edit::update(EntityKind::Contact, contacts[i], {{u"job_title"_s, u"Job %1"_s.arg(int(i))}})});
    for (size_t i = 0; i < contacts.size(); i += 9)
        edits.push_back(Edit::remove(EntityKind::Contact, contacts[i]));
    commit(u"Delete"_s, std::exchange(edits, {}));
    for (size_t i = 1; i < contacts.size(); i += 4)
        edits.push_back(Edit::create(EntityKind::Activity, {},
            {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Call %1"_s.arg(int(i))}, {u"contact"_s, contacts[i]},
                {u"at"_s, clock.now()}}));
    commit(u"Calls"_s, std::exchange(edits, {}));
    for (const int size : {200, 30'000}) {
        QByteArray content(size, char('a' + size % 7));
        QBuffer file(&content);
        file.open(QIODevice::ReadOnly);
        const auto sha256 = store::Contents(store).put(file, u"file"_s);
        commit(u"Attach"_s,
            {Edit::create(EntityKind::Attachment, {},
                {{u"name"_s, u"file %1.bin"_s.arg(size)}, {u"sha256"_s, *sha256}, {u"contact"_s, contacts[1]}})});
    }
    store::Connection connection;
    connection.name = u"HubSpot"_s;
    connection.vendor = u"hubspot"_s;
    const auto made = store::Connections(store).add(connection);
    auto step = store::SyncTransaction::begin(store, *made);
    for (size_t i = 0; i < contacts.size(); ++i) {
        std::ignore = (*step)->state().links.put({0, u"contacts"_s, EntityKind::Contact, contacts[i],
            QString::number(1000 + int(i)), "{\"last_name\":\"Silva\"}", u"1"_s, clock.now()});
        std::ignore = (*step)->state().outbox.add(EntityKind::Contact, contacts[i]);
    }
    std::ignore = (*step)->state().cursors.set(u"contacts"_s, QJsonObject{{u"after"_s, 7}}, 3);
    std::ignore = (*step)->commit();
}

inline std::map<QString, std::vector<quint32>> DamagedStore::pagesByRole() const
{
    writeBytes(path(), bytes);
    const auto source = *store::PageSource::open(path(), keys());
    store::PageMap map([&](quint32 page) { return source->page(page); }, source->layout(), source->pageCount());
    std::map<QString, std::vector<quint32>> roles;
    std::set<quint32> known;
    const auto note = [&](const QString &role, quint32 page) {
        if (known.insert(page).second)
            roles[role].push_back(page);
    };
    for (quint32 page = 1; page <= source->pageCount(); ++page) {
        const auto parsed = store::parseBtreePage(source->page(page), page, source->layout(), source->pageCount());
        if (!parsed)
            note(QStringLiteral("other"), page); // overflow, free
    }
    note(QStringLiteral("first"), 1);
    for (const store::SchemaEntry &entry : map.schema()) {
        if (entry.root == 0)
            continue;
        const store::TablePages pages = map.follow(entry.name, entry.root, map.isTablePage(entry.root));
        static const QStringList ofInterest = {u"contact"_s, u"company"_s, u"activity"_s, u"user"_s,
            u"field_definition"_s, u"change"_s, u"changeset"_s, u"meta"_s, u"connection"_s, u"link"_s, u"outbox"_s,
            u"sync_object"_s, u"attachment_content"_s};
        const bool isTable = entry.type == u"table"_s && ofInterest.contains(entry.name);
        const QString role = isTable                          ? entry.name
            : entry.name.startsWith(QStringLiteral("search")) ? u"search"_s
            : entry.type == u"index"_s                        ? entry.type
                                                              : u"other table"_s;
        note(role, entry.root);
        for (const quint32 page : pages.data)
            note(role, page);
    }
    for (quint32 page = 1; page <= source->pageCount(); ++page)
        note(QStringLiteral("schema or interior"), page);
    return roles;
}

} // namespace satchel::test
