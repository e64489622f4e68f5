// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the reading panel: a fact with its label, something that happened before, or the follow-up task as a card
// of two lines. A line that leads somewhere is a button.
#pragma once

#include "ui/common/Glyphs.h"

#include <QAbstractButton>

#include <optional>

namespace satchel::ui {

class ReadingLine : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Fact, Past, Card };
    struct Shown
    {
        Icon icon = Icon::None;
        RecordId avatar = {}; // whose initials come before the text
        QString hue = {}; // of a stage, before the text
        QString text = {};
        QString detail = {}; // Card: the second line
        QString end = {}; // at the end of the line
        std::optional<NextActionState> state = {}; // of what is planned, with its colour, before `end`
        bool isLink = false;
        bool isEndStrong = false;
    };

    /// The label is painted before a fact; of the others a screen reader says it.
    ReadingLine(Look look, const QString &label, QWidget *parent = nullptr);

    /// Without a text the line is hidden.
    void show(const Shown &shown);
    const Shown &shown() const { return m_shown; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int paintEnd(QPainter &painter, const QRect &line) const;
    void paintText(QPainter &painter, QRect line) const;

    Look m_look;
    QString m_label;
    Shown m_shown;
};

} // namespace satchel::ui
