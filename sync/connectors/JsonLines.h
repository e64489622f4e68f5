// SPDX-License-Identifier: GPL-3.0-or-later
// The line of every value in a JSON text, by its place: "objects[0].fields[2].as". QJsonDocument forgets where a value
// was written, and keeps the last of two members of one name without a word; whoever writes a file by hand needs both.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace satchel::sync {

class JsonLines
{
public:
    /// `json` has been parsed without an error.
    explicit JsonLines(const QByteArray &json);

    /// The line of a place, or of the nearest one that it would be in; 1 for the text as a whole.
    int lineOf(QString place) const;
    /// Members that are given twice.
    const QStringList &repeated() const { return m_repeated; }

private:
    void readValue(const QString &place);
    void readObject(const QString &place);
    void readArray(const QString &place);
    QString readText();
    void skipBlank();
    char next() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    const QByteArray m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    QStringList m_repeated;
};

} // namespace satchel::sync
