// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestTemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

const QRegularExpression &word()
{
    static const QRegularExpression expression(u"\\{([A-Za-z_$][A-Za-z0-9_.$]*)\\}"_s);
    return expression;
}

QJsonValue filledString(const QString &text, const TemplateValues &values)
{
    const auto whole = word().match(
        text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (whole.hasMatch() && whole.capturedLength() == text.size())
        return values.value(whole.captured(1), QJsonValue::Undefined);
    for (const QString &name : wordsOf(text)) {
        if (values.value(name, QJsonValue::Undefined).isUndefined())
            return QJsonValue::Undefined;
    }
    return filledText(text, values);
}

} // namespace

QStringList wordsOf(const QJsonValue &pattern)
{
    QStringList words;
    if (pattern.isString()) {
        for (auto match = word().globalMatch(pattern.toString()); match.hasNext();)
            words.append(match.next().captured(1));
    }
    for (const QJsonValue one : pattern.toArray())
        words += wordsOf(one);
    const QJsonObject object = pattern.toObject();
    for (const QJsonValue one : object)
        words += wordsOf(one);
    return words;
}

QString plainText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    QStringList parts;
    for (const QJsonValue one : value.toArray())
        parts.append(plainText(one));
    return value.isArray() ? parts.join(u',') : value.toString();
}

QJsonValue named(const QJsonValue &pattern, const QJsonObject &names)
{
    const TemplateValues values = [&] {
        TemplateValues all;
        for (auto name = names.begin(); name != names.end(); ++name)
            all.insert(name.key(), *name);
        return all;
    }();
    if (names.isEmpty())
        return pattern;
    if (pattern.isString())
        return filledText(pattern.toString(), values);
    if (pattern.isArray()) {
        QJsonArray array;
        for (const QJsonValue one : pattern.toArray())
            array.append(named(one, names));
        return array;
    }
    if (!pattern.isObject())
        return pattern;
    QJsonObject object;
    const QJsonObject members = pattern.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        object.insert(filledText(member.key(), values), named(*member, names));
    return object;
}

QString filledText(QString text, const TemplateValues &values)
{
    for (const QString &name : wordsOf(text)) {
        if (const auto value = values.constFind(name); value != values.cend())
            text.replace(u'{' + name + u'}', plainText(*value));
    }
    return text;
}

QJsonValue filled(const QJsonValue &pattern, const TemplateValues &values)
{
    if (pattern.isString())
        return filledString(pattern.toString(), values);
    if (pattern.isArray()) {
        QJsonArray array;
        for (const QJsonValue one : pattern.toArray()) {
            if (const QJsonValue value = filled(one, values); !value.isUndefined())
                array.append(value);
        }
        return array;
    }
    if (!pattern.isObject())
        return pattern;
    const QJsonObject members = pattern.toObject();
    QJsonObject object = filled(members.value(spreadMember), values).toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QJsonValue value = filled(*member, values);
        if (!value.isUndefined() && member.key() != spreadMember)
            object.insert(member.key(), value);
    }
    return object;
}

QUrlQuery filledQuery(
    const std::vector<std::pair<QString, QJsonValue>> &query, const TemplateValues &values, const QString &join)
{
    QUrlQuery made;
    const auto add = [&made](const QString &name, const QString &value) {
        made.addQueryItem(
            QString::fromLatin1(QUrl::toPercentEncoding(name)), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    for (const auto &[name, pattern] : query) {
        const QJsonValue value = filled(pattern, values);
        if (value.isArray() && !join.isEmpty()) {
            QStringList parts;
            for (const QJsonValue one : value.toArray())
                parts.append(plainText(one));
            add(name, parts.join(join));
        } else if (value.isArray()) {
            for (const QJsonValue one : value.toArray())
                add(name, plainText(one));
        } else if (value.isObject()) {
            add(name, QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
        } else if (!value.isUndefined()) {
            add(name, plainText(value));
        }
    }
    return made;
}

} // namespace satchel::sync
