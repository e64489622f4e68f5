// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 contacts through our write path beside raw prepared SQLite writing the same rows, change log, indexes and
// full-text search into a file of the same layout.
#include "tests/bench/ImportCases.h"

#include "domain/Record.h"
#include "exchange/import/Importer.h"
#include "store/BulkWriter.h"
#include "store/TableLayout.h"
#include "tests/bench/Bench.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int contacts = 100'000;

/// What the raw writer is handed, so that it only binds and steps.
struct RawContact
{
    Record record;
    QByteArray change;
    QString words;
};

std::vector<RawContact> rawContacts(store::Store &store)
{
    std::vector<RawContact> all;
    all.reserve(contacts);
    for (int i = 0; i < contacts; ++i) {
        RawContact contact{Record(store.sharedSchema()->shared(EntityKind::Contact), store.newId()), "{", {}};
        for (FieldValue &value : contactValues(i, {})) {
            contact.change += contact.change.size() > 1 ? "," : "";
            appendJsonString(contact.change, value.field);
            contact.change += ':';
            appendJson(contact.change, value.value);
            contact.record.set(value.field, std::move(value.value));
        }
        contact.change += '}';
        contact.record.set(u"created_at", store.clock().now());
        contact.record.set(u"updated_at", store.clock().now());
        contact.words = searchTextOf(contact.record);
        all.push_back(std::move(contact));
    }
    return all;
}

void writeRaw(store::Database &database, const std::vector<RawContact> &all)
{
    QByteArray columns = "id";
    QByteArray marks = "?";
    const auto &fields = all.front().record.entity->fields;
    for (const Field &field : fields) {
        columns += ", " + store::columnsOf(field);
        marks += store::columnCount(field.type) == 2 ? ", ?, ?" : ", ?";
    }
    const QByteArray sql = "INSERT INTO contact (" + columns + ") VALUES (" + marks + ')';
    BENCH_REQUIRE(database.execute("BEGIN IMMEDIATE"));
    BENCH_REQUIRE(database.execute("INSERT INTO changeset (id, label, origin, at) VALUES (randomblob(16), 'raw', 'raw', 0)"));
    const qint64 set = database.lastInsertRowid();
    for (const RawContact &contact : all) {
        auto insert = database.prepare(std::string_view(sql.constData(), static_cast<size_t>(sql.size())));
        insert->bindBlob(1, contact.record.id.bytes());
        int position = 2;
        for (size_t i = 0; i < fields.size(); ++i)
            position = store::bindValue(*insert, position, fields[i].type, contact.record.values[i]);
        BENCH_REQUIRE(insert->run());
        const qint64 row = database.lastInsertRowid();
        auto change = database.prepare("INSERT INTO change (changeset, kind, entity, record, after) VALUES (?, 0, 1, ?, ?)");
        change->bind(1, set);
        change->bindBlob(2, contact.record.id.bytes());
        change->bind(3, std::string_view(contact.change));
        BENCH_REQUIRE(change->run());
        auto search = database.prepare("INSERT INTO search (rowid, words) VALUES (?, ?)");
        search->bind(1, (qint64(1) << 40) | row);
        search->bind(2, QStringView(contact.words));
        BENCH_REQUIRE(search->run());
    }
    BENCH_REQUIRE(database.execute("COMMIT"));
}

/// The same contacts as a file of another program.
QString contactsFile()
{
    const QString path = dataFolder() + u"/contacts.csv"_s;
    if (QFile::exists(path))
        return path;
    QFile file(path + u".part"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the bench data cannot be written");
    file.write("First Name,Last Name,Job Title,Email,Phone Number,City,Lifecycle Stage,Score\n");
    for (int i = 0; i < contacts; ++i) {
        QByteArray line;
        for (const FieldValue &value : contactValues(i, {})) {
            const auto *number = std::get_if<qint64>(&value.value);
            line += (line.isEmpty() ? "" : ",") + (number ? QByteArray::number(*number) : textOf(value.value).toUtf8());
        }
        file.write(line + '\n');
    }
    file.close();
    file.rename(path);
    return path;
}

} // namespace

void benchImport()
{
    const QTemporaryDir folder(dataFolder() + u"/import-XXXXXX"_s);
    const QString file = contactsFile();
    std::vector<double> ours;
    std::vector<double> baseline;
    for (int run = 0; run < 3; ++run) {
        auto raw = open(folder.filePath(u"raw%1.satchel"_s.arg(run)));
        const auto all = rawContacts(*raw);
        baseline.push_back(seconds([&] { writeRaw(raw->database(), all); }));
        auto mine = open(folder.filePath(u"ours%1.satchel"_s.arg(run)));
        ours.push_back(seconds([&] {
            exchange::ImportOptions options;
            options.rejectsPath = folder.filePath(u"rejects.csv"_s);
            const auto preview = exchange::previewFile(file, options.read);
            BENCH_REQUIRE(preview);
            const auto mapping = exchange::proposeMapping(mine->schema().entity(EntityKind::Contact), preview->columns, preview->profiles);
            const auto result = exchange::Importer(*mine, file, options).run(*preview, mapping);
            BENCH_REQUIRE(result);
            if (result->created != contacts)
                qFatal("the import left rows out");
        }));
    }
    report(u"import of 100,000 contacts ÷ raw prepared SQLite"_s, median(ours), median(baseline), 1.5);
}

void benchBulkWrite()
{
    const QTemporaryDir folder(dataFolder() + u"/import-XXXXXX"_s);
    std::vector<double> ours;
    std::vector<double> baseline;
    for (int run = 0; run < 3; ++run) {
        auto raw = open(folder.filePath(u"raw%1.satchel"_s.arg(run)));
        const auto all = rawContacts(*raw);
        baseline.push_back(seconds([&] { writeRaw(raw->database(), all); }));
        auto mine = open(folder.filePath(u"ours%1.satchel"_s.arg(run)));
        std::vector<Edit> edits;
        for (int i = 0; i < contacts; ++i)
            edits.push_back(Edit::create(EntityKind::Contact, {}, contactValues(i, {})));
        ours.push_back(seconds([&] {
            auto writer = store::BulkWriter::begin(*mine, u"Import"_s, Origin::import(u"bench.csv"_s));
            BENCH_REQUIRE(writer);
            for (const Edit &edit : edits)
                BENCH_REQUIRE((*writer)->apply(edit));
            BENCH_REQUIRE((*writer)->finish());
        }));
    }
    report(u"bulk write of 100,000 contacts ÷ raw prepared SQLite"_s, median(ours), median(baseline), 1.5);
}

} // namespace satchel::bench
