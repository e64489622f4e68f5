// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample data says, per language: data/words/LANGUAGE.json, all of one shape. Names of people and companies
// are not in them, those are the same everywhere.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace satchel::app {

/// The codes of the languages that have texts, "en" among them.
QStringList demoLanguages();

/// The texts of the language's file; none for an unknown language.
QJsonObject readDemoLexicon(const QString &language);

/// The texts of a language, in English where it has none of its own.
QJsonObject demoLexicon(const QString &language);

/// `own` where it has a text, `english` where it has none: objects key by key, lists place by place.
QJsonValue withFallback(const QJsonValue &english, const QJsonValue &own);

} // namespace satchel::app
