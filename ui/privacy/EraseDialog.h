// SPDX-License-Identifier: GPL-3.0-or-later
// Forgets a person: shows what would go, what stays and why, and which connections have them; erases once that is
// confirmed, as it cannot be undone (I8); and says where the certificate is.
#pragma once

#include "documents/privacy/ErasureCertificate.h"
#include "items/StoreWorker.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QCheckBox;
class QGridLayout;

namespace satchel::ui {

class EraseDialog : public Dialog
{
    Q_OBJECT

public:
    EraseDialog(const PageContext &context, const store::PersonId &person, QWidget *parent);

    /// As the red button does.
    void erase();
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void planned();
    void erased(const QString &certificate);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Outcome
    {
        documents::ErasureCertificate facts;
        QString certificate;
    };

    void readPlan();
    void showPlan(const Result<store::ErasurePlan> &plan);
    void showOutcome(const Result<Outcome> &outcome);
    void addFact(const QString &label, const QString &value);
    static Result<Outcome> eraseIn(
        store::Store &store, const store::PersonId &person, const QString &label, bool isRemote);

    PageContext m_context;
    store::PersonId m_person;
    Label *m_sentence;
    QWidget *m_factsHost;
    QGridLayout *m_facts;
    QCheckBox *m_remotes;
    Button *m_cancel;
    Button *m_confirm;
    bool m_isRunning = false;
    bool m_isDone = false;
    QString m_certificate;
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
