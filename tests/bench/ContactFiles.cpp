// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ContactFiles.h"

#include "exchange/RowWriter.h"
#include "tests/bench/Bench.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::bench {

QString newTelephone(int i)
{
    return u"+49 40 4440 %1"_s.arg(i);
}

exchange::ImportResult importContacts(store::Store &store, const QString &file, exchange::DuplicateRule rule)
{
    exchange::ImportOptions options;
    options.onDuplicate = rule;
    options.rejectsPath = store.path() + u".rejects"_s;
    const auto preview = exchange::previewFile(file, options.read);
    BENCH_REQUIRE(preview);
    const Entity &contact = store.schema().entity(EntityKind::Contact);
    const auto mapping = exchange::proposeMapping(contact, preview->columns, preview->profiles);
    const auto result = exchange::Importer(store, file, options).run(*preview, mapping);
    BENCH_REQUIRE(result);
    return *result;
}

QString contactsFile(int rows, Telephones telephones, exchange::FileFormat format)
{
    const bool isNew = telephones == Telephones::New;
    const QString path = dataFolder()
        + u"/contacts-%1%2.%3"_s.arg(rows).arg(isNew ? u"-new"_s : QString(), exchange::formatName(format));
    if (QFile::exists(path))
        return path;
    const auto schema = Schema::withCustomFields({});
    std::vector<Field> fields;
    for (const FieldValue &value : contactValues(0, {}))
        fields.push_back(*schema->entity(EntityKind::Contact).find(value.field));
    auto writer = exchange::createRowWriter(format, path, fields);
    BENCH_REQUIRE(writer);
    for (int i = 0; i < rows; ++i) {
        std::vector<Value> values;
        for (const FieldValue &value : contactValues(i, {}))
            values.push_back(isNew && value.field == u"phone" ? Value(newTelephone(i)) : value.value);
        BENCH_REQUIRE((*writer)->write(values));
    }
    BENCH_REQUIRE((*writer)->finish());
    return path;
}

} // namespace satchel::bench
