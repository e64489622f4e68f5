// SPDX-License-Identifier: GPL-3.0-or-later
// One answer of a question as a card: what it does, what follows from it, and the digit that chooses it. A radio
// button: of the cards of one parent only one is chosen, and arrow keys go from one to the next.
#pragma once

#include <QKeySequence>
#include <QRadioButton>

class QShortcut;

namespace satchel::ui {

class AnswerCard : public QRadioButton
{
    Q_OBJECT

public:
    enum class Tone { Usual, Destructive };

    /// `digit`: 1–9, a key while the window is active, alone or with Alt: beside a text field a digit is a text.
    AnswerCard(const QString &label, const QString &description, int digit, Tone tone, QWidget *parent = nullptr);
    void setKeyNeedsAlt();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    /// Where the text is in a card of that size, left to right.
    QRect textPlace(const QSize &card) const;
    int titleHeight(int room) const;
    void paintMarks(QPainter &painter) const;

    QString m_description;
    QKeySequence m_key;
    QShortcut *m_shortcut;
    Tone m_tone;
};

} // namespace satchel::ui
