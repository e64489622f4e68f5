// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Exporter.h"

#include "domain/FieldLabels.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "exchange/ExportRight.h"
#include "exchange/OutwardNames.h"

#include <algorithm>
#include <QHash>
#include <span>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qint64 pageSize = 1000;
constexpr size_t mostIds = 30'000; // of one statement: SQLite binds at most 32,766 values

struct ExportColumn
{
    Field field;
    QString path; // in the query; "id" is none
};

ExportColumn idColumn()
{
    Field id;
    id.name = u"id"_s;
    id.label = u"ID"_s;
    return {id, {}};
}

Result<std::vector<ExportColumn>> columnsOf(const Entity &entity, const ExportOptions &options)
{
    std::vector<ExportColumn> columns;
    const auto add = [&](const Field &field) {
        columns.push_back({field, field.type == FieldType::Reference ? field.name + u".@title"_s : field.name});
    };
    if (options.fields.isEmpty()) {
        columns.push_back(idColumn());
        for (const Field &field : entity.fields) {
            // a picture does not fit into a sheet's cell
            const bool isTooLarge = field.type == FieldType::Image && options.format == FileFormat::Xlsx;
            if (field.name != field::deleted_at && !isTooLarge
                && !(field.isSystem() && field.isDerived() && !field.isCalculated()))
                add(field);
        }
        return columns;
    }
    for (const QString &name : options.fields) {
        const Field *field = entity.find(name);
        if (name == u"id")
            columns.push_back(idColumn());
        else if (field)
            add(*field);
        else
            return fail(Error::Kind::NotFound, Reason::tr("a %1 has no field \"%2\"").arg(entity.name, name), name);
    }
    return columns;
}

/// Two fields can have one label: a hub brought the second, or an earlier Satchel let it through.
void tellHeadersApart(std::vector<Field> &fields)
{
    QHash<QString, int> counts;
    for (const Field &field : fields)
        ++counts[field.label.toCaseFolded()];
    for (Field &field : fields) {
        if (counts.value(field.label.toCaseFolded()) > 1 && field.name != u"id")
            field.label = distinctLabel(field);
    }
}

std::vector<Value> valuesAt(const store::Rows &rows, qsizetype row, const std::vector<ExportColumn> &columns)
{
    std::vector<Value> values;
    values.reserve(columns.size());
    int at = 0;
    for (const ExportColumn &column : columns) {
        if (column.path.isEmpty())
            values.emplace_back(rows.id(row).toString());
        else
            values.push_back(rows.value(row, at++));
    }
    return values;
}

/// Queries that together name every id, each few enough for one statement.
std::vector<store::Query> inParts(const store::Query &query)
{
    std::vector<store::Query> parts;
    for (std::span<const RecordId> rest = query.ids; rest.size() > mostIds; rest = rest.subspan(mostIds)) {
        parts.push_back(query);
        parts.back().ids.assign(rest.begin(), rest.begin() + mostIds);
    }
    parts.push_back(query);
    if (const size_t before = (parts.size() - 1) * mostIds; before > 0)
        parts.back().ids.erase(parts.back().ids.begin(), parts.back().ids.begin() + static_cast<qsizetype>(before));
    return parts;
}

/// One export while it is written.
struct Export
{
    store::Store &store;
    const Entity &entity;
    const std::vector<ExportColumn> &columns;
    const OutwardNames &names;
    RowWriter &writer;
    const QString &path;
    const std::function<bool(qint64)> &progress;
    qint64 limit = -1;
    qint64 written = 0;

    std::vector<Value> valuesOf(const store::Rows &rows, qsizetype row) const
    {
        std::vector<Value> values = valuesAt(rows, row, columns);
        for (size_t i = 0; i < values.size() && !names.isEmpty(); ++i)
            values[i] = names.of(entity, columns[i].field, std::move(values[i]));
        return values;
    }

    Result<void> write(store::Query query)
    {
        do {
            query.limit = limit < 0 ? pageSize : std::min(pageSize, limit - written);
            const auto rows = TRY(query.limit == 0 ? Result<store::Rows>(store::Rows()) : store.select(query));
            for (qsizetype i = 0; i < rows.size(); ++i, ++written) {
                TRY(writer.write(valuesOf(rows, i)));
            }
            query.after = rows.next();
            if (progress && !progress(written))
                return fail(Error::Kind::Cancelled, Reason::tr("the export was stopped"), path);
        } while (query.after && written != limit);
        return {};
    }
};

} // namespace

Result<qint64> exportRecords(store::Store &store, store::Query query, const QString &path, const ExportOptions &options,
    const std::function<bool(qint64)> &progress)
{
    TRY(checkExportRight(store, query.entity));
    const Entity &entity = store.schema().entity(query.entity);
    const auto columns = TRY(columnsOf(entity, options));
    std::vector<Field> fields;
    query.columns.clear();
    for (const ExportColumn &column : columns) {
        fields.push_back(column.field);
        if (!column.path.isEmpty())
            query.columns.append(column.path);
    }
    tellHeadersApart(fields);
    WriteOptions settings = options.write;
    settings.sheet = entity.pluralLabel;
    auto writer = TRY(createRowWriter(options.format, path, fields, settings));
    const OutwardNames names(store);
    Export running{store, entity, columns, names, *writer, path, progress, query.limit};
    for (const store::Query &part : inParts(query)) {
        TRY(running.write(part));
    }
    TRY(writer->finish());
    return running.written;
}

Result<FileFormat> exportFormatFromName(QStringView name)
{
    for (const FileFormat format :
        {FileFormat::Csv, FileFormat::Xlsx, FileFormat::VCard, FileFormat::ICalendar, FileFormat::Json}) {
        if (name == formatName(format))
            return format;
    }
    return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not one of csv, xlsx, vcard, ics and json").arg(name),
        u"--format"_s);
}

} // namespace satchel::exchange
