// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/NoteSuggestions.h"

#include "domain/FieldNames.h"
#include "insight/text/Sentiment.h"
#include "ui/common/Button.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseInTyping = 400; // milliseconds
constexpr qsizetype mostTopics = 3;

insight::TextLanguage windowLanguage()
{
    const QString code = QLocale().name().left(2);
    for (const insight::TextLanguage language : insight::textLanguages) {
        if (insight::languageCode(language) == code)
            return language;
    }
    return insight::TextLanguage::English;
}

} // namespace

NoteSuggestions::NoteSuggestions(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *flow = new FlowLayout(this);
    flow->setSpacing(Theme::of(this).px(6));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &NoteSuggestions::suggest);
}

void NoteSuggestions::setNote(const QString &text, const QString &mood, const QStringList &topics)
{
    const bool isTyped = text != m_text;
    m_text = text;
    m_mood = mood;
    m_topics = topics;
    if (isTyped)
        m_pause.start();
    else if (!m_pause.isActive()) // a suggestion was taken, or a mood chosen
        suggest();
}

void NoteSuggestions::reset()
{
    m_lexicon.reset();
}

void NoteSuggestions::acceptMood()
{
    if (hasMood())
        Q_EMIT moodAccepted(QString(m_shown.mood)); // a copy: the receiver reads again
}

NoteSuggestions::Suggested NoteSuggestions::suggested()
{
    Suggested found;
    if (m_text.trimmed().isEmpty())
        return found;
    if (!m_lexicon) {
        const Field *topics = m_context.workspace.schema().entity(EntityKind::Activity).find(field::topics);
        const FieldContext context = fieldContextOf(m_context.workspace);
        m_lexicon.emplace(context.suggestions ? context.suggestions(*topics) : QStringList());
    }
    const insight::TextLanguage language = windowLanguage();
    found.topics = m_lexicon->find(m_text, m_topics, language, mostTopics);
    if (!m_mood.isEmpty())
        return found;
    const insight::Sentiment sentiment = insight::sentimentOf(m_text, language);
    using Verdict = insight::Sentiment::Verdict;
    if (sentiment.verdict == Verdict::Positive || sentiment.verdict == Verdict::Negative) {
        found.mood = sentiment.choice();
        found.reasons = sentiment.words.mid(0, 4);
    }
    return found;
}

void NoteSuggestions::suggest()
{
    Suggested now = suggested();
    if (now == m_shown)
        return;
    m_shown = std::move(now);
    for (Button *button : m_buttons) {
        button->hide();
        button->deleteLater(); // one of them may have been pressed
    }
    m_buttons.clear();
    const auto add = [this](const QString &text, const QString &name, const QString &reason, auto accept) {
        QString shown = text;
        auto *button = new Button(Icon::Add, shown.replace(u"&"_s, u"&&"_s), Button::Variant::Ghost); // no mnemonic
        button->setSmall(true);
        button->setAccessibleName(name);
        button->setToolTip(reason);
        connect(button, &QPushButton::clicked, this, accept);
        layout()->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    };
    if (!m_shown.mood.isEmpty()) {
        const Field *field = m_context.workspace.schema().entity(EntityKind::Activity).find(field::sentiment);
        const QString mood = field->choiceLabel(m_shown.mood);
        QStringList quoted;
        for (const QString &word : m_shown.reasons)
            quoted.append(tr("“%1”").arg(isolated(word)));
        add(tr("Tone: %1").arg(mood), tr("Set the tone to %1").arg(mood),
            quoted.isEmpty() ? QString() : tr("Because of %1").arg(quoted.join(u", "_s)), [this] { acceptMood(); });
        m_buttons.back()->setToolTip(nameWithKey(m_buttons.back()->toolTip(), QKeySequence(Qt::ALT | Qt::Key_Return)));
    }
    for (const QString &topic : std::as_const(m_shown.topics))
        add(topic, tr("Add the topic %1").arg(topic), {}, [this, topic] { Q_EMIT topicAccepted(topic); });
    Q_EMIT changed();
}

} // namespace satchel::ui

#include "moc_NoteSuggestions.cpp"
