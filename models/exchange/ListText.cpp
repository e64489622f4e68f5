// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ListText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

QString joinList(const QStringList &values)
{
    const bool isPlain = std::none_of(values.begin(), values.end(),
        [](const QString &value) { return value.contains(u';') || value.contains(u',') || value.contains(u'\n'); });
    if (isPlain)
        return values.join(u"; "_s);
    QString text;
    for (QString value : values)
        text += value.replace(u'\n', u' ') + u'\n';
    return text;
}

QStringList splitList(const QString &text)
{
    const QChar separator = text.contains(u'\n') ? u'\n' : text.contains(u';') ? u';' : u',';
    QStringList values;
    for (const QString &value : text.split(separator, Qt::SkipEmptyParts)) {
        if (!value.trimmed().isEmpty())
            values.append(value.trimmed());
    }
    return values;
}

} // namespace satchel::exchange
