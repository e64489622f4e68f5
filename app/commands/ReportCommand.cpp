// SPDX-License-Identifier: GPL-3.0-or-later
// report: one report as text, as JSON or into a file; without a name the list of them.
#include "app/CommandLine.h"
#include "app/commands/BuiltReports.h"
#include "app/commands/Commands.h"
#include "reports/Catalogue.h"
#include "reports/Sheet.h"
#include "ui/reports/ReportFile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QJsonObject toJson(const reports::Definition &definition, const Schema &schema)
{
    QJsonArray options;
    for (const reports::Parameter &parameter : definition.parameters(schema)) {
        QJsonArray choices;
        for (const Choice &choice : parameter.choices)
            choices.append(choice.key);
        options.append(QJsonObject{{u"name"_s, parameter.name}, {u"label"_s, parameter.label},
            {u"default"_s, parameter.initial}, {u"choices"_s, choices}});
    }
    return {{u"name"_s, definition.name}, {u"title"_s, definition.title}, {u"summary"_s, definition.summary},
        {u"options"_s, options}};
}

int listReports(CommandRun &run, store::Store &store)
{
    const auto definitions = reports::catalogueOf(store);
    if (!definitions)
        return run.failed(definitions.error());
    const Schema &schema = store.schema();
    QJsonArray list;
    for (const reports::Definition &definition : *definitions) {
        list.append(toJson(definition, schema));
        if (run.isJson())
            continue;
        const bool isBuiltIn = reports::findReport(definition.name).has_value();
        run.terminal.printLine(
            (isBuiltIn ? definition.name : definition.title).leftJustified(14) + u' ' + definition.summary);
        for (const reports::Parameter &parameter : definition.parameters(schema)) {
            QStringList choices;
            for (const Choice &choice : parameter.choices)
                choices.append(choice.key);
            const QString kind = !choices.isEmpty()                     ? choices.join(u'|')
                : parameter.type == reports::Parameter::Type::Filter    ? u"FILTER"_s
                : parameter.type == reports::Parameter::Type::Reference ? u"NAME"_s
                                                                        : parameter.initial;
            run.terminal.printLine(u"    "_s + parameter.name + u'=' + kind);
        }
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
    return 0;
}

QString shown(const reports::Cell &cell, reports::ReportCellKind kind, const ExchangeRates &rates)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *decimal = std::get_if<Decimal>(&cell))
        return decimal->toString() + (kind == reports::ReportCellKind::Percent ? u" %"_s : QString());
    const auto *amounts = std::get_if<reports::Amounts>(&cell);
    if (!amounts || amounts->isEmpty())
        return {};
    const auto overall = amounts->overall(rates);
    const bool isOneForeign = amounts->sums().size() == 1 && !overall.missing.empty();
    const Money money = isOneForeign ? amounts->sums().front() : overall.total;
    return (overall.isConverted ? u"~"_s : QString()) + money.amountText() + u' ' + money.currency.code();
}

void print(CommandRun &run, const reports::Report &report)
{
    std::vector<QStringList> lines;
    QStringList head;
    for (const reports::Column &column : report.columns)
        head.append(column.label);
    lines.push_back(head);
    const auto add = [&](const reports::Row &row) {
        QStringList line;
        for (size_t column = 0; column < row.cells.size(); ++column)
            line.append(shown(row.cells[column], report.columns[column].kind, report.rates));
        lines.push_back(line);
    };
    std::ranges::for_each(report.rows, add);
    if (report.total)
        add(*report.total);
    run.terminal.printLine(report.title);
    QStringList chosen; // figures say nothing to whoever does not know of which period they are
    for (const reports::ParameterValue &one : report.chosen) {
        if (!one.text.isEmpty())
            chosen.append(one.label + u": "_s + one.text);
    }
    if (!chosen.isEmpty())
        run.terminal.printLine(chosen.join(u" · "_s));
    for (const reports::Kpi &figure : report.figures)
        run.terminal.printLine(u"  "_s + figure.label + u": "_s + shown(figure.value, figure.kind, report.rates));
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype column = 0; column < line.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : lines)
                width = std::max(width, other[column].size());
            text += column == 0 ? line[column].leftJustified(width) : u"  "_s + line[column].rightJustified(width);
        }
        run.terminal.printLine(text);
    }
    if (report.finding)
        run.terminal.printLine(report.finding->text);
    for (const QString &note : report.notes)
        run.terminal.printLine(note);
}

/// Every file that was asked for; whether there was one.
Result<bool> writeFiles(const CommandRun &run, const reports::Report &report)
{
    bool isWritten = false;
    const std::pair<QString, exchange::FileFormat> tables[] = {
        {u"csv"_s, exchange::FileFormat::Csv}, {u"xlsx"_s, exchange::FileFormat::Xlsx}};
    for (const auto &[table, format] : tables) {
        if (!run.invocation.has(table))
            continue;
        TRY(ui::writeReportTable(report, run.invocation.value(table), format));
        isWritten = true;
    }
    if (!run.invocation.has(u"pdf"_s))
        return isWritten;
    TRY(ui::reportFileWriter(run.clock.zone())(report, reports::ScheduleFormat::Pdf, run.invocation.value(u"pdf"_s)));
    return true;
}

/// "by=owner" and the like begin behind the name, which a definition in a file does without.
qsizetype firstOption(const CommandRun &run)
{
    return run.invocation.has(u"define"_s) ? 0 : 1;
}

/// "by=owner" and the like. The first "=" parts them, so that a filter may have its own.
Result<reports::Options> optionsOf(const CommandRun &run)
{
    reports::Options options;
    for (const QString &word : run.invocation.arguments.mid(firstOption(run))) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return fail(Error::Kind::Invalid, u"an option of a report is NAME=VALUE"_s, word);
        options.insert(word.left(equals), word.mid(equals + 1));
    }
    return options;
}

Result<reports::Definition> askedReport(const CommandRun &run, store::Store &store)
{
    if (run.invocation.has(u"define"_s))
        return definitionFromFile(store.schema(), run.invocation.value(u"define"_s));
    return reports::findReport(store, run.argument(0));
}

bool isUsage(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound;
}

} // namespace

int runReport(CommandRun &run)
{
    const bool saves = run.invocation.has(u"save"_s);
    if (run.invocation.has(u"scheduled"_s))
        return makeScheduled(run);
    if (run.invocation.has(u"schedules"_s))
        return listSchedules(run);
    if (run.invocation.has(u"unschedule"_s))
        return removeSchedule(run);
    if (run.invocation.has(u"schedule"_s))
        return saves ? saveSchedule(run) : run.usageError(u"a schedule needs --save NAME"_s);
    if (saves)
        return run.invocation.has(u"define"_s) ? saveDefinition(run)
                                               : run.usageError(u"--save needs --define or --schedule"_s);
    const auto options = optionsOf(run);
    if (!options)
        return run.usageError(options.error().what, options.error().where);
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    if (run.invocation.arguments.isEmpty() && !run.invocation.has(u"define"_s))
        return listReports(run, **store);
    const auto definition = askedReport(run, **store);
    if (!definition)
        return isUsage(definition.error()) ? run.usageError(definition.error().what, definition.error().where)
                                           : run.failed(definition.error());
    const auto query = reports::ReportQuery::make(**store, definition->parameters((*store)->schema()), *options);
    if (!query)
        return isUsage(query.error()) ? run.usageError(query.error().what, query.error().where)
                                      : run.failed(query.error());
    auto report = reports::compute(*definition, *query);
    if (!report)
        return run.failed(report.error());
    if (run.invocation.has(u"pdf"_s)) // is for people
        ui::reportWording(run.clock.zone())(*report, definition->parameters((*store)->schema()), **store);
    const auto isWritten = writeFiles(run, *report);
    if (!isWritten)
        return run.failed(isWritten.error());
    if (run.isJson())
        run.terminal.print(
            QJsonDocument(reports::toJson(*report, (*store)->schema())).toJson(QJsonDocument::Compact) + '\n');
    else if (!*isWritten)
        print(run, *report);
    return 0;
}

} // namespace satchel::app
