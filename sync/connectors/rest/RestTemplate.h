// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and JSON with words in braces that stand for values: "{object}/{id}", {"page_number": "{page}"}. A text that is
// one word alone becomes the value itself, also a number or an array; within a text the value is written out. What has
// a word without a value is omitted: the first page has no cursor yet.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QUrlQuery>

namespace satchel::sync {

using TemplateValues = QHash<QString, QJsonValue>; // by word, without braces

/// The name of a member that is an object whose members take its place: {"...": "{fields}", "version": "{version}"}.
inline constexpr QLatin1StringView spreadMember("...");

/// The words in a template: a text, or JSON with texts in it.
QStringList wordsOf(const QJsonValue &pattern);
/// Undefined where a word has no value.
QJsonValue filled(const QJsonValue &pattern, const TemplateValues &values);
/// JSON with the words of an object's own filled in, also in names of members; the other words stay.
QJsonValue named(const QJsonValue &pattern, const QJsonObject &names);
/// A text with what is known filled in; the other words stay.
QString filledText(QString text, const TemplateValues &values);
/// A number or a text as text, an array as texts with commas between them.
QString plainText(const QJsonValue &value);
/// An array becomes a parameter for each of its values, or one with `join` between them; an object its JSON.
QUrlQuery filledQuery(
    const std::vector<std::pair<QString, QJsonValue>> &query, const TemplateValues &values, const QString &join = {});

} // namespace satchel::sync
