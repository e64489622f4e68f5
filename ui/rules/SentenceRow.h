// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence with words that a person can change: fixed words in grey, choices as bordered buttons with a menu, values
// as tinted fields. Tab goes from word to word, Enter or Space opens a choice.
#pragma once

#include "ui/common/Button.h"

#include <QLineEdit>

#include <functional>

namespace satchel::ui {

struct SentenceChoice
{
    QString key;
    QString text;
};

/// One of several, or some of several; its text is the sentence's word.
class ChoiceButton : public Button
{
    Q_OBJECT

public:
    ChoiceButton(const QString &name, std::vector<SentenceChoice> choices, QWidget *parent = nullptr);

    void setChosen(const QStringList &keys, const QString &otherwise);
    /// Several can be chosen.
    void setMultiple(bool isMultiple) { m_isMultiple = isMultiple; }
    QStringList chosen() const { return m_chosen; }
    const std::vector<SentenceChoice> &choices() const { return m_choices; }
    /// As a person who picks it in the menu.
    void choose(const QString &key);

Q_SIGNALS:
    void chosenChanged(const QStringList &keys);

private:
    void showMenu();
    void keyPressEvent(QKeyEvent *event) override;

    QString m_name;
    std::vector<SentenceChoice> m_choices;
    QStringList m_chosen;
    QString m_otherwise; // its text where nothing is chosen
    bool m_isMultiple = false;
};

/// A value in the sentence, as wide as its text.
class ValueEdit : public QLineEdit
{
    Q_OBJECT

public:
    ValueEdit(const QString &name, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
};

class SentenceRow : public QWidget
{
    Q_OBJECT

public:
    using Chosen = std::function<void(const QString &key)>;
    using SeveralChosen = std::function<void(const QStringList &keys)>;

    explicit SentenceRow(QWidget *parent = nullptr);

    void addWord(const QString &text);
    /// `name` is what a screen reader calls it; `chosen` is called by a person's choice.
    ChoiceButton *addChoice(
        const QString &name, std::vector<SentenceChoice> choices, const QString &current, Chosen chosen);
    ChoiceButton *addSeveral(
        const QString &name, std::vector<SentenceChoice> choices, const QStringList &current, SeveralChosen chosen);
    ValueEdit *addValue(const QString &name, const QString &text, Chosen edited);
    ValueEdit *addNumber(const QString &name, int number, int least, int most, std::function<void(int)> edited);
    void addWidget(QWidget *widget);
};

} // namespace satchel::ui
