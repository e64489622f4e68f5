// SPDX-License-Identifier: GPL-3.0-or-later
// What the text of a note suggests for its mood and topics (insight/text): one button each, which takes it over.
// Nothing is set by itself, and no mood is suggested where the text says too little or the person has chosen one.
#pragma once

#include "insight/text/TopicLexicon.h"
#include "ui/common/PageContext.h"

#include <QTimer>

#include <optional>

namespace satchel::ui {

class Button;

class NoteSuggestions : public QWidget
{
    Q_OBJECT

public:
    explicit NoteSuggestions(const PageContext &context, QWidget *parent = nullptr);

    /// The note as it is now. What it suggests is there once the person pauses.
    void setNote(const QString &text, const QString &mood, const QStringList &topics);
    /// Of another activity: the topics that were used before are read again.
    void reset();
    bool hasMood() const { return !m_shown.mood.isEmpty(); }
    void acceptMood();
    bool isEmpty() const { return m_buttons.empty(); }

Q_SIGNALS:
    void moodAccepted(const QString &mood);
    void topicAccepted(const QString &topic);
    void changed(); // buttons came or went

private:
    struct Suggested
    {
        QString mood; // a key; empty: none
        QStringList reasons; // words of the text that speak of the mood
        QStringList topics;
        bool operator==(const Suggested &) const = default;
    };

    Suggested suggested();
    void suggest();

    PageContext m_context;
    QTimer m_pause;
    QString m_text;
    QString m_mood;
    QStringList m_topics;
    Suggested m_shown;
    std::vector<Button *> m_buttons;
    std::optional<insight::TopicSuggestions> m_lexicon; // with the topics that were used before
};

} // namespace satchel::ui
