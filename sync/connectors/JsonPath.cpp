// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/JsonPath.h"

#include <QJsonArray>
#include <QJsonObject>

namespace satchel::sync {

QJsonValue valueAt(QJsonValue root, QStringView path)
{
    for (const QStringView part : path.tokenize(u'.')) {
        if (root.isArray()) {
            bool isPosition = false;
            const int position = part.toInt(&isPosition);
            root = isPosition ? root.toArray().at(position) : QJsonValue(QJsonValue::Undefined);
        } else {
            root = root.toObject().value(part);
        }
    }
    return root;
}

QString textAt(const QJsonValue &root, const QStringList &paths)
{
    for (const QString &path : paths) {
        const QJsonValue value = valueAt(root, path);
        if (value.isDouble())
            return QString::number(value.toInteger());
        if (const QString text = value.toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace satchel::sync
