// SPDX-License-Identifier: GPL-3.0-or-later
// How to let Satchel in at a vendor: a client id and secret or a token, the address, and below where to find them, with
// the vendor's page and the scopes to copy. A token can be tested before it is used.
// Secrets that are typed here go to sync, and from there to the keychain; they are kept nowhere in the window (I3).
#pragma once

#include "store/sync/SyncControl.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace satchel::ui {

class AnswerCard;
class Button;
class TokenFields;
class GuideSteps;
class Label;

class SignInStep : public QWidget
{
    Q_OBJECT

public:
    explicit SignInStep(QWidget *parent = nullptr);

    /// Begins anew where it is another vendor than before.
    void setVendor(const store::VendorInfo &vendor);
    bool usesToken() const;
    store::Credentials credentials() const;
    QString address() const;
    /// What is missing, as a sentence; empty when nothing is.
    QString missing() const;
    /// Forgets what is secret. A client id is not.
    void wipe();
    void focusFirst();
    const QString &vendorKey() const { return m_vendor.key; }
    // What a draft keeps of it.
    QLineEdit *clientId() const { return m_clientId; }
    QLineEdit *addressField() const { return m_address; }
    /// The field that missing() is about, brought into view.
    void focusMissing();
    /// The ways to sign in; empty where there is only one.
    const QList<AnswerCard *> &ways() const { return m_ways; }
    /// The steps of the guide that are shown.
    QStringList guide() const;
    /// What came of the test that testRequested() asked for, unless something else was typed meanwhile.
    void showTested(const QString &account);
    void showTestRefused(const QString &sentence);
    /// As the button does.
    void test();
    /// The system answered to what is typed now.
    bool isTested() const { return m_isTested; }
    /// What is said about the test; empty before it and after an edit.
    QString testOutcome() const;

Q_SIGNALS:
    void testRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *addField(const QString &label, QLineEdit *field, const QString &help = {});
    QWidget *makeGuideHead();
    QUrl page() const;
    void copyScopes();
    void forgetTest();
    void makeWays();
    void showMethod();
    void showPage();

    store::VendorInfo m_vendor;
    QList<AnswerCard *> m_ways;
    QWidget *m_wayPlace;
    QBoxLayout *m_wayRow;
    Label *m_question = nullptr;
    Label *m_guideTitle;
    QWidget *m_guideHead = nullptr;
    Button *m_scopes = nullptr;
    Button *m_page = nullptr;
    bool m_isTesting = false; // an answer about what is typed is awaited
    bool m_isTested = false;
    GuideSteps *m_guide;
    QVBoxLayout *m_column;
    QLineEdit *m_redirect;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_address;
    Label *m_addressHelp = nullptr;
    TokenFields *m_token;
    QWidget *m_redirectRow;
    QWidget *m_clientIdRow;
    QWidget *m_clientSecretRow;
    QWidget *m_addressRow;
};

} // namespace satchel::ui
