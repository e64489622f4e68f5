// SPDX-License-Identifier: GPL-3.0-or-later
// One capture form over the whole screen, for a stand at a trade fair: large fields, nothing else of the program, and
// an empty form for the next visitor after each submission, and where one walked away. Whoever leaves it is asked, and
// where the program has a lock it is locked: a visitor gets no further. Works without a network, as everything does.
#pragma once

#include "items/CaptureForms.h"
#include "ui/common/PageContext.h"
#include "ui/common/Teardown.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QStackedWidget;
class QVBoxLayout;

namespace satchel::ui {

class Button;
class Label;

class FormKiosk : public QWidget
{
    Q_OBJECT

public:
    /// Deletes itself when it closes. `window` is the program's, which it covers.
    FormKiosk(const PageContext &context, const CaptureForm &form, QWidget *window);

    const std::vector<FieldEditor *> &editors() const { return m_editors; }
    QCheckBox *consent() const { return m_consent; }
    bool isThanking() const;
    QString error() const;

    void submit();
    /// An empty form, whatever is in it.
    void startOver();
    /// Asks first.
    void leave();

Q_SIGNALS:
    void submitted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeThanks();
    void addField(QVBoxLayout &column, const CaptureField &asked);
    void makeEditors();
    void showError(const Error &error);
    void finish(const Result<Receipt> &receipt);
    void closeAndLock();

    PageContext m_context;
    CaptureForm m_form;
    QStackedWidget *m_stack;
    QVBoxLayout *m_fields = nullptr;
    std::vector<FieldEditor *> m_editors; // in the form's order
    QCheckBox *m_consent = nullptr; // none where the form asks for none
    Label *m_error = nullptr;
    Button *m_submit = nullptr;
    Button *m_next = nullptr;
    QTimer m_abandoned;
    QTimer m_thanked;
    bool m_isLeaving = false;
    Teardown m_teardown{*this};
};

/// Opens the only form that can be filled in, or asks which; `none` is called where there is none.
void openFormKiosk(const PageContext &context, QWidget *window, const std::function<void()> &none);

} // namespace satchel::ui
