// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/OutgoingExport.h"

#include "domain/Reason.h"
#include "exchange/Exporter.h"

#include <QFileDialog>
#include <QFileInfo>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    QString path;
    store::Query query;
};

/// "Contacts.csv" becomes "Contacts-company.csv" for a further kind of record.
QString pathFor(const QString &path, const QString &entity)
{
    const QFileInfo file(path);
    return u"%1/%2-%3.%4"_s.arg(
        file.path(), file.completeBaseName(), entity, file.suffix().isEmpty() ? u"csv"_s : file.suffix());
}

/// A file for each kind of record. A person was asked about the first file only, so a further one must be new.
Result<std::vector<Plan>> planOf(
    store::Store &store, store::OutgoingRecords records, Edit::Kind kind, const QString &path)
{
    const auto entities = TRY(records.entities());
    std::vector<Plan> plans;
    for (const EntityKind entity : entities) {
        auto ids = records.ids(entity);
        if (!ids)
            return fail(ids.error());
        if (ids->empty())
            continue; // a query without ids would be one for all records
        const QString file = plans.empty() ? path : pathFor(path, store.schema().entity(entity).name);
        if (!plans.empty() && QFileInfo::exists(file))
            return fail(Error::Kind::Io, Reason::tr("a file with that name already exists"), file);
        plans.push_back({file, {entity, {}, {}, {}, {}, -1, kind == Edit::Kind::Delete, std::move(*ids)}});
    }
    if (plans.empty())
        return fail(Error::Kind::NotFound, Reason::tr("this connection has no open question"), path);
    return plans;
}

} // namespace

OutgoingExport::OutgoingExport(
    const PageContext &context, qint64 connection, const store::Question &question, QObject *parent)
    : FileExport(context.workspace, parent), m_connection(connection), m_question(question)
{
}

void OutgoingExport::ask(QWidget *window, const QString &name)
{
    auto *dialog = new QFileDialog(window, tr("Export %1").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &OutgoingExport::start);
    dialog->open();
}

void OutgoingExport::start(const QString &path)
{
    if (isRunning())
        return;
    const auto write = [connection = m_connection, question = m_question, path](
                           store::Store &store, const Progress &progress) -> Result<qint64> {
        const auto plans = TRY(
            planOf(store, store::OutgoingRecords(store, connection, question), question.editKind(), path));
        qint64 sum = 0;
        for (const Plan &plan : plans) {
            const auto written = exchange::exportRecords(
                store, plan.query, plan.path, {}, [&](qint64 done) { return progress(sum + done); });
            if (!written)
                return written;
            sum += *written;
        }
        return sum;
    };
    run(path, write);
}

} // namespace satchel::ui

#include "moc_OutgoingExport.cpp"
