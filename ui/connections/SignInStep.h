// SPDX-License-Identifier: GPL-3.0-or-later
// How to let Satchel in at a vendor: a client id and secret or a token, and below where to find them. What is typed
// here goes to sync, and from there to the keychain; it is kept nowhere in the window (I3).
#pragma once

#include "store/sync/SyncControl.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace satchel::ui {

class ChoiceList;
class TokenFields;
class GuideSteps;
class Label;

class SignInStep : public QWidget
{
    Q_OBJECT

public:
    explicit SignInStep(QWidget *parent = nullptr);

    void setVendor(const store::VendorInfo &vendor);
    bool usesToken() const;
    store::Credentials credentials() const;
    /// What is missing, as a sentence; empty when nothing is.
    QString missing() const;
    void wipe();
    void focusFirst();

private:
    QWidget *addField(const QString &label, QLineEdit *field);
    void showMethod();

    store::VendorInfo m_vendor;
    ChoiceList *m_method = nullptr; // of a vendor with more than one way
    QVBoxLayout *m_methodPlace = nullptr;
    Label *m_question = nullptr;
    Label *m_guideTitle;
    GuideSteps *m_guide;
    QVBoxLayout *m_column;
    QLineEdit *m_redirect;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    TokenFields *m_token;
    QWidget *m_redirectRow;
    QWidget *m_clientIdRow;
    QWidget *m_clientSecretRow;
};

} // namespace satchel::ui
