// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoLexicon.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

void satchelInitDemoResources() // outside any namespace, as the macro demands
{
    Q_INIT_RESOURCE(demo);
}

namespace satchel::app {

namespace {

const QString folder = u":/demo/words/"_s;

} // namespace

QStringList demoLanguages()
{
    satchelInitDemoResources();
    return QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name).replaceInStrings(u".json"_s, QString());
}

QJsonObject readDemoLexicon(const QString &language)
{
    satchelInitDemoResources();
    QFile file(folder + language + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonValue withFallback(const QJsonValue &english, const QJsonValue &own)
{
    if (english.isObject()) {
        QJsonObject all = english.toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            *it = withFallback(*it, own[it.key()]);
        return all;
    }
    if (english.isArray()) {
        QJsonArray all = english.toArray();
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i] = withFallback(all[i], own[i]);
        return all;
    }
    return own.toString().isEmpty() ? english : own;
}

QJsonObject demoLexicon(const QString &language)
{
    const QJsonObject english = readDemoLexicon(u"en"_s);
    return language == "en"_L1 ? english : withFallback(english, readDemoLexicon(language)).toObject();
}

} // namespace satchel::app
