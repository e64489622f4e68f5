// SPDX-License-Identifier: GPL-3.0-or-later
// Connects a remote CRM step by step: which one, how to let Satchel in, what to call it, then it is tried. Errors stay
// on the step they belong to; nothing is made before the last step.
#pragma once

#include "items/ConnectionsModel.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

#include <QUrl>

class QLineEdit;
class QStackedWidget;

namespace satchel::ui {

class ChoiceList;
class Label;
class SignInStep;

class ConnectWizard : public Dialog
{
    Q_OBJECT

public:
    enum class Step { Vendor, SignIn, Name, Trying };

    ConnectWizard(const PageContext &context, const items::ConnectionsModel &connections, QWidget *parent);
    ~ConnectWizard() override;

    Step step() const { return m_step; }
    qint64 connection() const { return m_connection; }
    /// The sentence of the last step: what is tried, what is waited for, how it ended.
    QString outcome() const;
    void goOn();
    void goBack();
    void reject() override;

Q_SIGNALS:
    /// The connection works; its initial sync may have begun.
    void connected(qint64 connection);

private:
    QWidget *makeVendorStep();
    QWidget *makeNameStep();
    QWidget *makeTryingStep();
    void followControl();
    void show(Step step);
    const store::VendorInfo &vendor() const;
    void proposeName();
    void tryIt();
    void askForSignIn();
    void showTrying(const QString &strong, const QString &rest);
    void showFailure(const Error &error);
    void finish();
    QString problemOf(Step step) const;

    PageContext m_context;
    const items::ConnectionsModel &m_connections;
    QStackedWidget *m_steps;
    std::vector<store::VendorInfo> m_offered; // in the order of the list
    ChoiceList *m_vendors = nullptr;
    SignInStep *m_signIn = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    Label *m_strong = nullptr;
    Label *m_rest = nullptr;
    Button *m_browser = nullptr;
    Button *m_back = nullptr;
    Button *m_cancel = nullptr;
    Button *m_next = nullptr;
    Step m_step = Step::Vendor;
    qint64 m_connection = 0;
    QUrl m_signInAddress;
    bool m_isDone = false;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
