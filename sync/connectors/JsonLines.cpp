// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/JsonLines.h"

#include <algorithm>
#include <cstring>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::sync {

JsonLines::JsonLines(const QByteArray &json) : m_json(json)
{
    readValue({});
}

int JsonLines::lineOf(QString place) const
{
    while (!place.isEmpty()) {
        if (const auto line = m_lines.constFind(place); line != m_lines.cend())
            return *line;
        place.truncate(std::max<qsizetype>({0, place.lastIndexOf(u'.'), place.lastIndexOf(u'[')}));
    }
    return 1;
}

void JsonLines::skipBlank()
{
    for (; m_at < m_json.size() && std::strchr(" \t\r\n", next()); ++m_at)
        m_line += next() == '\n' ? 1 : 0;
}

void JsonLines::readValue(const QString &place)
{
    skipBlank();
    m_lines.insert(place, m_line);
    if (next() == '{') {
        readObject(place);
    } else if (next() == '[') {
        readArray(place);
    } else if (next() == '"') {
        readText();
    } else {
        while (m_at < m_json.size() && !std::strchr(",]} \t\r\n", next()))
            ++m_at;
    }
}

void JsonLines::readObject(const QString &place)
{
    QStringList names;
    ++m_at;
    for (skipBlank(); m_at < m_json.size() && next() != '}'; skipBlank()) {
        if (next() != '"') { // a comma or a colon
            ++m_at;
            continue;
        }
        const int line = m_line;
        const QString name = readText();
        const QString inner = place.isEmpty() ? name : place + u'.' + name;
        if (names.contains(name))
            m_repeated.append(inner);
        names.append(name);
        skipBlank();
        ++m_at; // the colon
        readValue(inner);
        m_lines.insert(inner, line); // where its name is
    }
    ++m_at;
}

void JsonLines::readArray(const QString &place)
{
    ++m_at;
    skipBlank();
    for (int i = 0; m_at < m_json.size() && next() != ']'; ++i) {
        readValue(place + u'[' + QString::number(i) + u']');
        skipBlank();
        m_at += next() == ',' ? 1 : 0;
        skipBlank();
    }
    ++m_at;
}

/// With its escapes read, as QJsonDocument reads them.
QString JsonLines::readText()
{
    const qsizetype begin = m_at++;
    while (m_at < m_json.size() && next() != '"')
        m_at += next() == '\\' ? 2 : 1;
    ++m_at;
    const QByteArray text = '[' + m_json.mid(begin, m_at - begin) + ']';
    return QJsonDocument::fromJson(text).array().at(0).toString();
}

} // namespace satchel::sync
