// SPDX-License-Identifier: GPL-3.0-or-later
// form: capture forms, and submissions that a program brings: of a website, of a tablet.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/FormSubmissions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

void printFormJson(CommandRun &run, const QJsonDocument &json)
{
    run.terminal.print(json.toJson(QJsonDocument::Compact) + '\n');
}

int listForms(CommandRun &run, store::Store &store)
{
    const auto forms = items::readCaptureForms(store);
    if (!forms)
        return run.failed(forms.error());
    QJsonArray array;
    for (const items::StoredForm &form : *forms) {
        const QJsonObject json = formJson(store.schema(), form);
        array.append(json);
        if (run.isJson())
            continue;
        const QString problem = json[u"problem"].toString();
        run.terminal.printLine(u"%1  %2%3"_s.arg(json[u"status"].toString().leftJustified(6), form.name(),
            problem.isEmpty() ? QString() : u": "_s + problem));
    }
    if (run.isJson())
        printFormJson(run, QJsonDocument(array));
    return 0;
}

int submitTo(CommandRun &run, store::Store &store, const QString &name)
{
    const auto done = submitForm(store, name, run.terminal.in().readAll());
    if (!done)
        return run.failed(done.error());
    if (run.isJson())
        printFormJson(run, QJsonDocument(*done));
    else
        run.terminal.printLine((*done)[u"new"].toBool()
                ? u"created the %1 %2"_s.arg((*done)[u"entity"].toString(), (*done)[u"id"].toString())
                : u"added a note to the known %1 %2"_s.arg((*done)[u"entity"].toString(), (*done)[u"id"].toString()));
    return 0;
}

int addForm(CommandRun &run, store::Store &store, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return run.failed({QFile::exists(name) ? Error::Kind::Io : Error::Kind::NotFound, file.errorString(), name});
    const auto form = readFormDefinition(store.schema(), file.readAll());
    const auto edit = form ? items::editOfCaptureForm(store, *form) : fail(form.error());
    const auto added = edit ? store.commit({u"Add the form “%1”"_s.arg(form->name), Origin::cli(), {*edit}, {}})
                            : fail(edit.error());
    if (!added)
        return run.failed(added.error());
    if (run.isJson())
        printFormJson(
            run, QJsonDocument(QJsonObject{{u"name"_s, form->name}, {u"id"_s, added->ids.front().toString()}}));
    else
        run.terminal.printLine(form->name);
    return 0;
}

/// pause, resume, remove.
int changeForm(CommandRun &run, store::Store &store, const QString &action, const QString &name)
{
    const auto stored = items::findCaptureForm(store, name);
    if (!stored)
        return run.failed(stored.error());
    const RecordId id = stored->record.id;
    const Edit edit = action == "remove"_L1
        ? Edit::remove(EntityKind::CaptureForm, id)
        : Edit::update(EntityKind::CaptureForm, id, {{field::paused, action == "pause"_L1 ? Value(true) : Value()}});
    const auto done = store.commit({u"Change the form “%1”"_s.arg(stored->name()), Origin::cli(), {edit}, {}});
    if (!done)
        return run.failed(done.error());
    if (run.isJson())
        printFormJson(run, QJsonDocument(QJsonObject{{u"name"_s, stored->name()}, {u"id"_s, id.toString()}}));
    return 0;
}

} // namespace

int runForm(CommandRun &run)
{
    static const QStringList actions{u"list"_s, u"submit"_s, u"add"_s, u"pause"_s, u"resume"_s, u"remove"_s};
    const QString action = run.argument(0);
    if (!actions.contains(action))
        return run.usageError(u"there is no \"%1\""_s.arg(action), u"form"_s);
    const bool isList = action == "list"_L1;
    const QString name = run.argument(1);
    if (!isList && name.isEmpty())
        return run.usageError(
            action == "add"_L1 ? u"a file is missing"_s : u"the name of a form is missing"_s, u"form "_s + action);
    auto store = run.open(isList ? CommandRun::Access::Read : CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    if (isList)
        return listForms(run, **store);
    if (action == "submit"_L1)
        return submitTo(run, **store, name);
    return action == "add"_L1 ? addForm(run, **store, name) : changeForm(run, **store, action, name);
}

} // namespace satchel::app
