// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/RequestLogExport.h"

#include "domain/Reason.h"
#include "exchange/RowWriter.h"
#include "ui/connections/RequestText.h"

#include <QFileDialog>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 1000;

struct Column
{
    QString name;
    QString label;
    FieldType type = FieldType::Text;
};

std::vector<Field> fieldsOf(const std::vector<Column> &columns)
{
    std::vector<Field> fields;
    for (const Column &column : columns) {
        Field field;
        field.name = column.name;
        field.label = column.label;
        field.type = column.type;
        fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<Column> columnsOf()
{
    return {{u"at"_s, RequestLogExport::tr("Time"), FieldType::Instant},
        {u"connection"_s, RequestLogExport::tr("Connection")}, {u"request"_s, RequestLogExport::tr("Request")},
        {u"records"_s, RequestLogExport::tr("Records"), FieldType::Integer},
        {u"result"_s, RequestLogExport::tr("Result")},
        {u"status"_s, RequestLogExport::tr("Status"), FieldType::Integer},
        {u"attempt"_s, RequestLogExport::tr("Attempt"), FieldType::Integer},
        {u"took"_s, RequestLogExport::tr("Took (ms)"), FieldType::Integer},
        {u"waited"_s, RequestLogExport::tr("Waited (ms)"), FieldType::Integer},
        {u"bytes"_s, RequestLogExport::tr("Size (bytes)"), FieldType::Integer}};
}

/// Names as they are in the window, by connection and by the vendor's object.
struct Names
{
    QHash<qint64, QString> connections;
    QHash<qint64, QHash<QString, QString>> objects;
};

std::vector<Value> valuesOf(const store::RequestEntry &entry, const Names &names)
{
    const QString object = names.objects.value(entry.connection).value(entry.object, entry.object);
    return {entry.at, names.connections.value(entry.connection), RequestText::what(entry.verb, object),
        entry.records ? Value(*entry.records) : Value(), RequestText::cause(entry.cause),
        entry.status > 0 ? Value(qint64(entry.status)) : Value(), qint64(entry.attempt), entry.duration, entry.waited,
        entry.bytes};
}

} // namespace

RequestLogExport::RequestLogExport(
    const PageContext &context, const items::SyncStatusNotifier &syncStatus, QObject *parent)
    : FileExport(context.workspace, parent), m_context(context), m_syncStatus(syncStatus)
{
}

void RequestLogExport::ask(QWidget *window, const store::RequestFilter &filter)
{
    auto *dialog = new QFileDialog(window, tr("Export the request log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("Sync requests") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, filter](const QString &path) { start(path, filter); });
    dialog->open();
}

void RequestLogExport::start(const QString &path, const store::RequestFilter &filter)
{
    if (isRunning())
        return;
    Names names;
    const auto connections = store::Connections(m_context.workspace.store()).list();
    for (const store::Connection &connection : connections.value_or(std::vector<store::Connection>())) {
        names.connections.insert(connection.number, m_syncStatus.nameOf(connection));
        const store::VendorInfo *vendor = m_syncStatus.vendor(connection.vendor);
        for (const store::SyncedObject &object : vendor ? vendor->objects : std::vector<store::SyncedObject>())
            names.objects[connection.number].insert(
                object.object, m_context.workspace.schema().entity(object.entity).pluralLabel);
    }
    run(path, [path, filter, names](store::Store &store, const Progress &progress) -> Result<qint64> {
        const auto writer = TRY(exchange::createRowWriter(exchange::FileFormat::Csv, path, fieldsOf(columnsOf())));
        qint64 written = 0;
        for (qint64 before = 0;;) {
            const auto page = TRY(store::RequestLog(store).list(filter, pageSize, before));
            for (const store::RequestEntry &entry : page) {
                TRY(writer->write(valuesOf(entry, names)));
            }
            written += static_cast<qint64>(page.size());
            if (page.size() < static_cast<size_t>(pageSize))
                break;
            before = page.back().number;
            if (!progress(written))
                return fail(Error::Kind::Cancelled, Reason::tr("the export was stopped"), path);
        }
        TRY(writer->finish());
        return written;
    });
}

} // namespace satchel::ui

#include "moc_RequestLogExport.cpp"
