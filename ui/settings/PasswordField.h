// SPDX-License-Identifier: GPL-3.0-or-later
// A password that a person chooses: an eye shows it, Generate makes one, and below is how strong it is, in a word and
// in bars.
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

class QLineEdit;

namespace satchel::ui {

class Label;

/// By length and by how many different letters there are: 0 is too short for a team, 4 is strong.
int passwordStrength(const QString &password);

class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(const QString &name, QWidget *parent = nullptr);

    QString password() const;
    /// Long enough for a team.
    bool isGood() const { return passwordStrength(password()) > 0; }
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();
    void confirmed(); // by Enter

private:
    void show(bool isShown);
    void follow();

    QLineEdit *m_line;
    QAction *m_eye;
    QWidget *m_bars;
    Label *m_word;
    Label *m_detail;
};

} // namespace satchel::ui
