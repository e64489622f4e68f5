// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit that searches: magnifier, clear button, Esc empties it first. Tells the text once typing pauses.
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace satchel::ui {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
};

/// Qt gives the button that empties a line no name.
void nameClearButton(QLineEdit &line);

} // namespace satchel::ui
