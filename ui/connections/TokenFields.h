// SPDX-License-Identifier: GPL-3.0-or-later
// What a system wants instead of a sign-in with the browser: a token, or a user and a password, each asked for by its
// name. The last part is the secret one: it is shown as dots until its eye is pressed, and Paste puts the clipboard in.
#pragma once

#include <QWidget>

class QLineEdit;

namespace satchel::ui {

class TokenFields : public QWidget
{
    Q_OBJECT

public:
    explicit TokenFields(QWidget *parent = nullptr);

    /// A line of `names` for each part; without any it is a token.
    void setNames(const QString &names);
    /// The parts as they are kept, with colons between them; empty while one is missing.
    QString token() const;
    /// What is wrong with the first part that is missing, or that has a colon before the last part, which nothing could
    /// tell from the next one. Empty when all is there.
    QString problem() const;
    void wipe();
    void focusFirst();
    /// The field that problem() is about.
    void focusProblem();

Q_SIGNALS:
    void edited();

private:
    QString problemOf(const QLineEdit &field) const;
    QWidget *withEyeAndPaste(QLineEdit &field);

    QList<QLineEdit *> m_fields;
};

} // namespace satchel::ui
