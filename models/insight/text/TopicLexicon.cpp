// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/text/TopicLexicon.h"

#include "domain/TextFolding.h"
#include "insight/text/Sentiment.h"
#include "insight/text/SentimentLexicon.h"

#include <algorithm>
#include <QCoreApplication>

namespace satchel::insight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestUsedTopic = 3; // letters; shorter ones are found by chance
constexpr qsizetype shortestJapaneseTopic = 2;

struct TopicName
{
    const char *key;
    const char *label;
};

constexpr std::array<TopicName, 14> topicNames{{
    {"price", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Price")},
    {"budget", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Budget")},
    {"competitor", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Competitor")},
    {"delivery", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Delivery")},
    {"contract", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Contract")},
    {"renewal", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Renewal")},
    {"integration", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Integration")},
    {"support", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Support")},
    {"security", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Security")},
    {"training", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Training")},
    {"timeline", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Timeline")},
    {"decision_maker", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Decision maker")},
    {"quality", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Quality")},
    {"requirements", QT_TRANSLATE_NOOP("satchel::insight::Topic", "Requirements")},
}};

/// The place of a key in topicNames; -1 for another one.
int topicIndex(const QString &key)
{
    for (size_t at = 0; at < topicNames.size(); ++at) {
        if (key == QLatin1StringView(topicNames[at].key))
            return static_cast<int>(at);
    }
    return -1;
}

PhraseTable readTopicTable(TextLanguage language)
{
    PhraseTable table(language);
    for (const LexiconLine &line : lexiconLines(u"topics.%1.tsv"_s.arg(languageCode(language)))) {
        const int topic = topicIndex(line.kind);
        Q_ASSERT(topic >= 0);
        for (const QString &phrase : line.phrases)
            table.add(phrase, topic);
    }
    table.finish();
    return table;
}

const PhraseTable &topicTable(TextLanguage language)
{
    static const std::vector<PhraseTable> all = [] {
        std::vector<PhraseTable> tables;
        for (const TextLanguage each : textLanguages)
            tables.push_back(readTopicTable(each));
        return tables;
    }();
    return all[static_cast<size_t>(language)];
}

/// The usual topic that a text is another name of, "Preise" of the price; empty: of none.
QString keyOfWholeText(const QString &text)
{
    for (const QString &key : topicKeys()) {
        if (fold(topicLabel(key)) == fold(text))
            return key;
    }
    for (const TextLanguage language : textLanguages) {
        const NormalizedText normalized = normalizedText(text, language);
        for (const FoundPhrase &found : topicTable(language).find(normalized)) {
            if (found.begin == 0 && found.end == normalized.letters.size())
                return QString::fromLatin1(topicNames[static_cast<size_t>(found.value)].key);
        }
    }
    return {};
}

bool hasTopic(const QStringList &topics, const QString &topic)
{
    return std::any_of(
        topics.begin(), topics.end(), [wanted = fold(topic)](const QString &each) { return fold(each) == wanted; });
}

} // namespace

QStringList topicKeys()
{
    QStringList keys;
    for (const TopicName &name : topicNames)
        keys.append(QString::fromLatin1(name.key));
    return keys;
}

QString topicLabel(const QString &key)
{
    const int topic = topicIndex(key);
    if (topic < 0)
        return key;
    return QCoreApplication::translate("satchel::insight::Topic", topicNames[static_cast<size_t>(topic)].label);
}

QStringList topicKeysIn(const QString &text, TextLanguage language)
{
    std::array<int, topicNames.size()> counts{};
    for (const FoundPhrase &found : topicTable(language).find(normalizedText(text, language)))
        ++counts[static_cast<size_t>(found.value)];
    std::vector<size_t> topics;
    for (size_t at = 0; at < counts.size(); ++at) {
        if (counts[at] > 0)
            topics.push_back(at);
    }
    std::stable_sort(topics.begin(), topics.end(), [&counts](size_t a, size_t b) { return counts[a] > counts[b]; });
    QStringList keys;
    for (const size_t topic : topics)
        keys.append(QString::fromLatin1(topicNames[topic].key));
    return keys;
}

TopicSuggestions::TopicSuggestions(const QStringList &used) : m_used(used)
{
    for (const QString &topic : used) {
        const QString key = keyOfWholeText(topic.trimmed());
        if (!key.isEmpty() && !m_ofKey.contains(key))
            m_ofKey.insert(key, topic);
    }
    for (const TextLanguage language : textLanguages) {
        const bool isJapanese = language == TextLanguage::Japanese;
        PhraseTable table(language);
        for (qsizetype at = 0; at < used.size(); ++at) {
            QString topic = used[at].trimmed();
            topic.remove(u'*'); // which the table would read as an open end
            if (topic.size() >= (isJapanese ? shortestJapaneseTopic : shortestUsedTopic))
                table.add(topic, static_cast<int>(at));
        }
        table.finish();
        m_usedPhrases.push_back(std::move(table));
    }
}

QStringList TopicSuggestions::find(
    const QString &text, const QStringList &present, TextLanguage preferred, qsizetype most) const
{
    const QString written = textToRead(text);
    const TextLanguage language = languageOf(written, preferred).value_or(preferred);
    QStringList presentKeys;
    for (const QString &topic : present) {
        if (const QString key = keyOfWholeText(topic.trimmed()); !key.isEmpty())
            presentKeys.append(key);
    }
    QStringList found;
    const auto offer = [&](const QString &topic) {
        if (found.size() < most && !topic.isEmpty() && !hasTopic(present, topic) && !hasTopic(found, topic))
            found.append(topic);
    };
    const NormalizedText normalized = normalizedText(written, language);
    for (const FoundPhrase &phrase : m_usedPhrases[static_cast<size_t>(language)].find(normalized)) {
        const QString &topic = m_used[phrase.value];
        if (!presentKeys.contains(keyOfWholeText(topic.trimmed())))
            offer(topic);
    }
    for (const QString &key : topicKeysIn(written, language)) {
        if (!presentKeys.contains(key))
            offer(m_ofKey.value(key, topicLabel(key)));
    }
    return found;
}

} // namespace satchel::insight
