// SPDX-License-Identifier: GPL-3.0-or-later
// Connects a remote system step by step: which one, how to let Satchel in, what to call it and what to send, then it is
// tried. A page: a person may look elsewhere and come back to what they chose and typed, except for secrets. Errors
// stay on the step they belong to; nothing is made before the last step.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QUrl>

class QBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace satchel::items {
class ConnectionsModel;
}

namespace satchel::ui {

class AccessPanel;
class Button;
class ChoiceList;
class DraftKeeper;
class EntityTable;
class FirstSyncStep;
class IconButton;
class Label;
class ScrolledColumn;
class SignInStep;
class StepTrail;
class VendorBadge;

class ConnectWizard : public Page
{
    Q_OBJECT

public:
    enum class Step { Vendor, SignIn, Name, Trying, Description }; // the last is a part of the first

    explicit ConnectWizard(const PageContext &context, QWidget *parent = nullptr);
    ~ConnectWizard() override;

    QString title() const override { return tr("Add a connection"); }
    Icon icon() const override { return Icon::Connection; }
    /// Begins anew where nothing is under way.
    void activate() override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    bool keepsDraft() const override { return true; }

    /// From the first step on, with the systems that can be connected now.
    void begin();
    Step step() const { return m_step; }
    qint64 connection() const { return m_connection; }
    /// The sentence of the last step: what is tried, what is waited for, how it ended.
    QString outcome() const;
    /// What is wrong with the step; empty when nothing is.
    QString problem() const;
    void goOn();
    void goBack();
    /// Goes on with the system that a file describes.
    void describe(const QString &file);
    /// To the connections, with what was typed kept. A sign-in that waits for the browser is given up.
    void leave();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void make();
    QWidget *makeHead();
    QWidget *makeFoot();
    QWidget *makeVendorStep();
    QWidget *makeTryingStep();
    QWidget *makeDescriptionStep();
    bool isSending() const;
    void fillVendors();
    void followControl();
    void follow(qint64 connection);
    void show(Step step);
    void focusStep();
    void placeAccess();
    void showAccess();
    void testFirst();
    void followTest(const QString &problem);
    void showMissing();
    void chooseDescription();
    void showQuestion(const store::Connection &connection);
    const store::VendorInfo *vendor() const; // null where none can be chosen
    void proposeName();
    void keepDrafts();
    void chooseVendor(const QString &key);
    void test();
    void tryIt();
    void askForSignIn();
    void showTrying(const QString &strong, const QString &rest);
    void showFailure(const Error &error);
    void setProblem(const QString &sentence);
    void finish();
    void showCounts();
    QWidget *makeAfter();
    void visit(const Target &target);
    QString problemOf(Step step) const;

    PageContext m_context;
    std::vector<store::VendorInfo> m_offered; // in the order of the list
    QStackedWidget *m_steps = nullptr; // this and all below are made with the first visit
    std::vector<QBoxLayout *> m_columns; // of the steps
    ScrolledColumn *m_side = nullptr; // has the panel where there is room beside the steps
    QBoxLayout *m_sideColumn = nullptr;
    AccessPanel *m_access = nullptr;
    VendorBadge *m_badge = nullptr;
    Label *m_heading = nullptr;
    Label *m_number = nullptr;
    StepTrail *m_trail = nullptr;
    QWidget *m_head = nullptr;
    QWidget *m_foot = nullptr;
    QBoxLayout *m_vendorColumn = nullptr;
    Label *m_policy = nullptr;
    ChoiceList *m_vendors = nullptr;
    SignInStep *m_signIn = nullptr;
    FirstSyncStep *m_first = nullptr;
    std::optional<store::VendorInfo> m_described; // by a file
    QByteArray m_description; // the file
    QString m_asked; // the system that the first sync was last asked about
    QLineEdit *m_name = nullptr;
    Label *m_strong = nullptr;
    Label *m_rest = nullptr;
    Button *m_browser = nullptr;
    EntityTable *m_counts = nullptr; // of the first sync, by kind of record
    QWidget *m_after = nullptr; // where to go from there
    items::ConnectionsModel *m_model = nullptr; // once something is connected
    Button *m_back = nullptr;
    Label *m_hint = nullptr;
    Label *m_problem = nullptr;
    Button *m_next = nullptr;
    Step m_step = Step::Vendor;
    qint64 m_connection = 0;
    QUrl m_signInAddress;
    DraftKeeper *m_drafts = nullptr; // of all but secrets
    bool m_isDone = false;
    bool m_isVisiting = false; // a page that the last step leads to
    bool m_isTrying = false; // an answer is awaited
    bool m_goesOnTested = false; // once the system answered
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
