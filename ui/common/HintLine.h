// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the figures above it, in one or more lines, and the way to where it is mended. Hidden while
// nothing is wrong.
#pragma once

#include <QWidget>

namespace satchel::ui {

class Button;
class Label;

class HintLine : public QWidget
{
    Q_OBJECT

public:
    explicit HintLine(const QString &link, QWidget *parent = nullptr);

    /// Empty hides the line.
    void setText(const QString &text);
    QString text() const;

Q_SIGNALS:
    void linkOpened();

private:
    Label *m_text;
    Button *m_link;
};

} // namespace satchel::ui
