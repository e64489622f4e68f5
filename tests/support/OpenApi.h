// SPDX-License-Identifier: GPL-3.0-or-later
// An API as its vendor published it in OpenAPI, to hold requests against: the operation exists, its parameters and the
// members of its body are known and of the right type. Reads JSON, and the part of YAML that such files consist of.
#pragma once

#include <functional>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace satchel::test {

namespace openapi {

using namespace Qt::StringLiterals;

struct Line
{
    qsizetype indent = 0;
    QString text; // without the indent
};

class YamlReader
{
public:
    explicit YamlReader(const QByteArray &yaml)
    {
        for (const QByteArray &line : yaml.split('\n')) {
            const QString text = QString::fromUtf8(line);
            const QString rest = text.trimmed();
            if (!rest.isEmpty() && !rest.startsWith(u'#'))
                m_lines.push_back({text.indexOf(rest), rest});
        }
    }

    QJsonValue read(qsizetype indent)
    {
        if (atEnd(indent))
            return {};
        return m_lines[m_at].text.startsWith("- "_L1) ? QJsonValue(list(m_lines[m_at].indent))
                                                      : QJsonValue(map(m_lines[m_at].indent));
    }

private:
    bool atEnd(qsizetype indent) const { return m_at >= m_lines.size() || m_lines[m_at].indent < indent; }

    QJsonArray list(qsizetype indent)
    {
        QJsonArray entries;
        while (!atEnd(indent) && m_lines[m_at].indent == indent && m_lines[m_at].text.startsWith("- "_L1)) {
            Line &line = m_lines[m_at];
            const QString rest = line.text.mid(2).trimmed();
            if (keyOf(rest).isEmpty()) {
                ++m_at;
                entries.append(scalar(rest, indent));
                continue;
            }
            line = {indent + 2, rest}; // the entry is a map that begins here
            entries.append(map(indent + 2));
        }
        return entries;
    }

    QJsonObject map(qsizetype indent)
    {
        QJsonObject members;
        while (!atEnd(indent) && m_lines[m_at].indent == indent) {
            const QString text = m_lines[m_at].text;
            const QString key = keyOf(text);
            if (key.isEmpty())
                break;
            ++m_at;
            const QString rest = text.mid(text.indexOf(u':', key.size()) + 1).trimmed();
            const QString name = unquoted(key);
            if (!rest.isEmpty()) {
                members.insert(name, scalar(rest, indent));
                continue;
            }
            const bool isListHere = !atEnd(indent) && m_lines[m_at].text.startsWith("- "_L1);
            members.insert(name, read(isListHere ? indent : indent + 1));
        }
        return members;
    }

    /// With the lines that go on with it.
    QJsonValue scalar(const QString &first, qsizetype indent)
    {
        QString text = first;
        while (!atEnd(indent + 1)) {
            text += u' ' + m_lines[m_at].text;
            ++m_at;
        }
        if (text == "[]"_L1)
            return QJsonArray();
        return text == "{}"_L1 ? QJsonValue(QJsonObject()) : QJsonValue(unquoted(text));
    }

    /// "name" of "name: …", as it is written; empty when the line is a scalar.
    static QString keyOf(const QString &text)
    {
        static const QRegularExpression form(u"^('[^']*'|\"[^\"]*\"|[^'\"\\s:][^:]*):(?:\\s|$)"_s);
        const auto match = form.match(text);
        return match.hasMatch() ? match.captured(1) : QString();
    }

    static QString unquoted(const QString &text)
    {
        const bool isQuoted = text.size() > 1 && (text.startsWith(u'\'') || text.startsWith(u'"'))
            && text.endsWith(text.front());
        return isQuoted ? text.mid(1, text.size() - 2) : text;
    }

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
};

/// What a "$ref" stands for; any other value unchanged.
using Resolve = std::function<QJsonValue(const QJsonValue &)>;

/// JSON has true, and our YAML the text.
inline bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value == "true"_L1;
}

inline bool fitsType(const QString &type, const QJsonValue &value)
{
    if (type == "integer"_L1)
        return value.isDouble() && double(value.toInteger()) == value.toDouble();
    if (type == "number"_L1)
        return value.isDouble();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "array"_L1)
        return value.isArray();
    return type != "object"_L1 || value.isObject();
}

/// The members of an object, of all the schemas that it is put together from.
inline QJsonObject propertiesOf(const QJsonValue &schema, const Resolve &resolve)
{
    QJsonObject all = schema[u"properties"].toObject();
    for (const QString &word : {u"allOf"_s, u"oneOf"_s, u"anyOf"_s}) {
        for (const QJsonValue part : schema[word].toArray()) {
            const QJsonObject more = propertiesOf(resolve(part), resolve);
            for (auto member = more.begin(); member != more.end(); ++member)
                all.insert(member.key(), *member);
        }
    }
    return all;
}

inline QString problemIn(const QJsonValue &given, const QJsonValue &value, const QString &place, const Resolve &resolve)
{
    const QJsonValue schema = resolve(given);
    if (value.isNull()) // what may be empty, published files do not say reliably
        return {};
    if (!fitsType(schema[u"type"].toString(), value))
        return u"%1 is no %2"_s.arg(place, schema[u"type"].toString());
    if (value.isArray()) {
        for (const QJsonValue entry : value.toArray()) {
            if (const QString problem = problemIn(schema[u"items"], entry, place + u"[]"_s, resolve);
                !problem.isEmpty())
                return problem;
        }
        return {};
    }
    const QJsonObject known = propertiesOf(schema, resolve);
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); !known.isEmpty() && member != members.end(); ++member) {
        const QString where = place + u'.' + member.key();
        if (!known.contains(member.key()) && isTrue(schema[u"additionalProperties"]))
            continue;
        if (!known.contains(member.key()))
            return where + u" is not known"_s;
        if (const QString problem = problemIn(known.value(member.key()), *member, where, resolve); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace openapi

class OpenApi
{
public:
    /// `others`: the files beside it, by their names.
    explicit OpenApi(QJsonObject api, std::function<QJsonObject(const QString &)> others = {})
        : m_api(std::move(api)), m_others(std::move(others))
    {
    }

    /// What is wrong with a request; empty when nothing is. `path` is relative to the server's address.
    QString problemOf(
        const QByteArray &method, const QString &path, const QUrlQuery &query, const QJsonObject *body) const;

private:
    QJsonObject operationAt(const QByteArray &method, const QString &path) const;
    QJsonValue resolved(const QJsonValue &value) const;

    QJsonObject m_api;
    std::function<QJsonObject(const QString &)> m_others;
};

/// Block maps and lists with plain and quoted scalars; every scalar is a text.
inline QJsonObject jsonFromYaml(const QByteArray &yaml)
{
    return openapi::YamlReader(yaml).read(0).toObject();
}

inline QJsonObject OpenApi::operationAt(const QByteArray &method, const QString &path) const
{
    using namespace Qt::StringLiterals;
    const QJsonObject paths = m_api[u"paths"].toObject();
    if (paths.contains(path)) // "/users/me" before "/users/{id}"
        return paths.value(path)[QString::fromLatin1(method).toLower()].toObject();
    for (auto one = paths.begin(); one != paths.end(); ++one) {
        static const QRegularExpression word(u"\\\\\\{[^/]*\\\\\\}"_s);
        const QString pattern = QRegularExpression::escape(one.key()).replace(word, u"[^/]+"_s);
        if (QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch())
            return (*one)[QString::fromLatin1(method).toLower()].toObject();
    }
    return {};
}

/// "#/components/schemas/Note", or "https://…/users.json#/components/schemas/User".
inline QJsonValue OpenApi::resolved(const QJsonValue &value) const
{
    using namespace Qt::StringLiterals;
    const QString reference = value[u"$ref"].toString();
    if (reference.isEmpty())
        return value;
    const QString file = reference.section(u'#', 0, 0).section(u'/', -1);
    QJsonValue found = file.isEmpty() || !m_others ? m_api : m_others(file);
    for (const QString &name : reference.section(u'#', 1).split(u'/', Qt::SkipEmptyParts))
        found = found[name];
    return found;
}

inline QString OpenApi::problemOf(
    const QByteArray &method, const QString &path, const QUrlQuery &query, const QJsonObject *body) const
{
    using namespace Qt::StringLiterals;
    const QJsonObject operation = operationAt(method, path);
    if (operation.isEmpty())
        return u"there is no such operation"_s;
    QStringList known;
    for (const QJsonValue given : operation[u"parameters"].toArray()) {
        const QJsonValue parameter = resolved(given);
        const QString name = parameter[u"name"].toString();
        if (parameter[u"in"].toString() != "query"_L1)
            continue;
        known.append(name);
        if (openapi::isTrue(parameter[u"required"]) && !query.hasQueryItem(name))
            return u"the parameter %1 is missing"_s.arg(name);
    }
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(name))
            return u"the parameter %1 is not known"_s.arg(name);
    }
    if (!body)
        return {};
    const QJsonValue schema = operation[u"requestBody"][u"content"][u"application/json"][u"schema"];
    return schema.isUndefined()
        ? u"there is no body"_s
        : openapi::problemIn(schema, *body, u"body"_s, [this](const QJsonValue &value) { return resolved(value); });
}

} // namespace satchel::test
