// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown in place of a store that is not open yet, or of a window that is locked: the passphrase is asked for,
// the recovery key is typed, or the keychain is waited for. It knows no key; whoever shows it says what became of what
// was typed.
#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace satchel::ui {

class Button;
class Label;

class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    /// `store` is how the person knows it, such as the name of its file.
    explicit UnlockPage(const QString &store, QWidget *parent = nullptr);

    void waitForKeychain();
    void askForPassphrase();
    /// The same for a window that is locked; the sentence says which passphrase it is.
    void askToUnlock(const QString &sentence);
    /// `reason` says why neither keychain nor passphrase will do; empty when the person chose this way.
    void askForRecoveryKey(const QString &reason = {});
    bool isAskingForRecoveryKey() const { return m_way == Way::RecoveryKey; }
    /// While what was typed is tried, the field keeps the keys: what is typed and entered meanwhile is tried next.
    void setTrying(bool isTrying);
    /// Under the field, which is ready for another try.
    void setError(const QString &sentence);
    /// The same where another try has to wait: nothing can be typed until setError() or setTrying(false).
    void setPause(const QString &sentence);

Q_SIGNALS:
    void passphraseEntered(const QString &passphrase);
    void recoveryKeyEntered(const QString &text);
    void quitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Way { Keychain, Passphrase, RecoveryKey };
    void choose(Way way, const QString &sentence);
    QString heading() const;
    void submit();
    void setTypable(bool isTypable);
    QWidget *field() const;

    Way m_way = Way::Keychain;
    bool m_isTrying = false;
    bool m_isSubmittedAgain = false; // meanwhile
    QString m_tried;
    QString m_store;
    QString m_lockSentence; // empty unless it is a window that is locked
    Label *m_heading;
    Label *m_sentence;
    QLineEdit *m_passphrase;
    QPlainTextEdit *m_recovery;
    Label *m_error;
    Button *m_unlock;
    Button *m_other; // the way to the recovery key and back
    Button *m_quit;
};

} // namespace satchel::ui
