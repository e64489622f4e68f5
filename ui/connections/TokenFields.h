// SPDX-License-Identifier: GPL-3.0-or-later
// What a system wants instead of a sign-in with the browser: a token, or a user and a password, each asked for by its
// name. The last part is the secret one: it is shown as dots until its eye is pressed, and Paste puts the clipboard in.
// Where somebody can try them, Test asks for it, and what came of it is below until something else is typed.
#pragma once

#include <QWidget>

class QLineEdit;

namespace satchel::ui {

class Button;
class Label;

class TokenFields : public QWidget
{
    Q_OBJECT

public:
    explicit TokenFields(QWidget *parent = nullptr);

    /// A line of `names` for each part; without any it is a token.
    void setNames(const QString &names);
    /// Whether there is a button that asks for a test.
    void setTestable(bool isTestable) { m_isTestable = isTestable; }
    /// The answer is awaited.
    void setTesting();
    /// What came of the test.
    void showTested(const QString &sentence, bool isGood);
    /// What is said about the test; empty before it and after an edit.
    QString outcome() const;
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
    void testRequested();

private:
    QString problemOf(const QLineEdit &field) const;
    QWidget *withButtons(QLineEdit &field);
    void forgetTest();

    QList<QLineEdit *> m_fields;
    bool m_isTestable = false;
    Button *m_test = nullptr;
    Label *m_outcome = nullptr;
};

} // namespace satchel::ui
