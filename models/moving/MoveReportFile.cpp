// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving/MoveReportFile.h"

#include "domain/Reason.h"
#include "exchange/RowWriter.h"

using namespace Qt::StringLiterals;

namespace satchel::moving {

namespace {

constexpr qint64 pageSize = 1000;

std::vector<Field> columns()
{
    const std::pair<QString, QString> named[] = {{u"kind"_s, Reason::tr("Kind")}, {u"record"_s, Reason::tr("Record")},
        {u"id"_s, Reason::tr("ID")}, {u"field"_s, Reason::tr("Field")}, {u"reason"_s, Reason::tr("Reason")}};
    std::vector<Field> fields;
    for (const auto &[name, label] : named) {
        Field field;
        field.name = name;
        field.label = label;
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace

Result<qint64> writeMoveReport(store::Store &store, const MoveSide &from, const MoveSide &to, const MoveReport &report,
    const QString &path, const std::function<bool(qint64 rows)> &progress)
{
    const auto writer = TRY(exchange::createRowWriter(exchange::FileFormat::Csv, path, columns()));
    store::MoveRecords records(store, from.connection.number, to.connection.number);
    qint64 rows = 0;
    for (const MoveIssue &issue : report.issues) {
        const Entity &entity = store.schema().entity(issue.entity());
        const Field *field = entity.find(issue.field);
        for (qint64 after = 0;;) {
            const auto page = TRY(records.page(issue.selection, after, pageSize));
            for (const store::MovedRecord &record : page) {
                TRY(writer->write({entity.label, store.title(issue.entity(), record.id), record.id.toString(),
                    field ? field->label : issue.field, issue.reason}));
            }
            rows += static_cast<qint64>(page.size());
            if (progress && !progress(rows))
                return fail(Error::Kind::Cancelled, Reason::tr("the export was stopped"), path);
            if (page.size() < static_cast<size_t>(pageSize))
                break;
            after = page.back().row;
        }
    }
    TRY(writer->finish());
    return rows;
}

} // namespace satchel::moving
