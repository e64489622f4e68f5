// SPDX-License-Identifier: GPL-3.0-or-later
// schema: the registry as data, custom fields included.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "domain/FieldNames.h"
#include "exchange/RecordJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QString fieldLine(const Field &field, const Schema &schema)
{
    QString line = "  "_L1 + field.name.leftJustified(24) + typeName(field.type);
    if (field.type == FieldType::Reference)
        line += " to "_L1 + schema.entity(field.target).name;
    QStringList keys;
    for (const Choice &choice : field.choices)
        keys.append(choice.key);
    if (!keys.isEmpty())
        line += ": "_L1 + keys.join(u", "_s);
    if (field.isRequired())
        line += ", required"_L1;
    return field.isCustom() ? line + ", custom"_L1 : line;
}

} // namespace

int runSchema(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const Schema &schema = (*store)->schema();
    const QString name = run.argument(0);
    if (!name.isEmpty() && !run.entity(schema, name))
        return 2;
    QJsonArray entities;
    for (const auto &entity : schema.entities()) {
        const bool isWanted = name.isEmpty() ? entity->isExposed() : entity->name == name;
        if (!isWanted)
            continue;
        if (run.isJson()) {
            entities.append(exchange::entityJson(*entity, schema));
            continue;
        }
        run.terminal.printLine(entity->name);
        for (const Field &field : entity->fields) {
            if (field.name != field::deleted_at)
                run.terminal.printLine(fieldLine(field, schema));
        }
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(QJsonObject{{u"entities"_s, entities}}).toJson(QJsonDocument::Compact) + '\n');
    return 0;
}

} // namespace satchel::app
