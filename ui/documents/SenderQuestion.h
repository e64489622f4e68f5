// SPDX-License-Identifier: GPL-3.0-or-later
// Asks who a document is from before it is made. Every way a document leaves the window goes through here.
#pragma once

#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

#include <functional>

namespace satchel::ui {

class SenderForm;

class SenderQuestion : public Dialog
{
    Q_OBJECT

public:
    SenderQuestion(const PageContext &context, QWidget *parent);

    SenderForm &form() { return *m_form; }

Q_SIGNALS:
    /// The store knows it.
    void answered();

private:
    void keep();

    PageContext m_context;
    SenderForm *m_form;
    Teardown m_teardown{*this};
};

/// Does `then` at once where the store knows who signs, else after the answer; not at all when a person cancels. It is
/// dropped when `page` goes meanwhile.
void withSender(const PageContext &context, QWidget *page, std::function<void()> then);

} // namespace satchel::ui
