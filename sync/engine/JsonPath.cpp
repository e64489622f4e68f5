// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/JsonPath.h"

#include <QJsonArray>
#include <QJsonObject>

namespace satchel::sync {

namespace {

constexpr int mostPositions = 1000; // an array is filled up to the one that is named

} // namespace

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

QJsonValue withValueAt(const QJsonValue &root, QStringView path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const qsizetype dot = path.indexOf(u'.');
    const QStringView name = dot < 0 ? path : path.left(dot);
    const QStringView rest = dot < 0 ? QStringView() : path.mid(dot + 1);
    bool isPosition = false;
    const int position = name.toInt(&isPosition);
    if (root.isArray() && isPosition && position >= 0 && position <= mostPositions) {
        QJsonArray array = root.toArray();
        while (array.size() <= position)
            array.append(QJsonValue());
        array[position] = withValueAt(array[position], rest, value);
        return array;
    }
    QJsonObject object = root.toObject();
    object.insert(name, withValueAt(object.value(name), rest, value));
    return object;
}

} // namespace satchel::sync
