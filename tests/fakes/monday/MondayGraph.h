// SPDX-License-Identifier: GPL-3.0-or-later
// A small strict reader of GraphQL: what an API refuses before it looks at any data. It knows fields, arguments,
// variables with their types, fragments and aliases; no directives and no subscriptions.
#pragma once

#include <map>
#include <optional>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <vector>

namespace satchel::fakes {

struct GraphSelection
{
    QString alias; // how the answer calls it
    QString name; // empty: a fragment
    QJsonObject arguments; // {"$var": "name"} is a variable, {"$enum": "asc"} a word
    QString onType; // of a fragment
    QString spread; // of a fragment that stands elsewhere
    std::vector<GraphSelection> children;
};

struct GraphDocument
{
    bool isMutation = false;
    std::map<QString, QString> variables; // name and type: "board", "ID!"
    std::vector<GraphSelection> selections;
    std::map<QString, GraphSelection> fragments;
};

struct GraphError
{
    QString code; // "undefinedField"
    QString message;
};

/// A field of a type: what it is of, and its arguments with their types.
struct GraphField
{
    QString type; // "Item", "String"; a list has the type of its entries
    std::map<QString, QString> arguments = {};
};

struct GraphTypes
{
    std::map<QString, std::map<QString, GraphField>> types;
    std::map<QString, std::map<QString, QString>> inputs; // types of arguments: member and type
    std::map<QString, QStringList> enums;
    std::map<QString, QStringList> kinds; // of an interface

    bool isLeaf(const QString &type) const { return !types.contains(type); }
};

/// The document of a query; an error where it is none.
std::optional<GraphError> readGraph(const QString &text, GraphDocument &document);
/// What is wrong with it, before it is carried out.
std::optional<GraphError> checkGraph(
    const GraphTypes &types, const GraphDocument &document, const QJsonObject &variables);
/// The arguments of a field with its variables filled in; those without a value are left out.
QJsonObject argumentsOf(const GraphSelection &selection, const QJsonObject &variables);

} // namespace satchel::fakes
