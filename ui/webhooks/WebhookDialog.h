// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a webhook or changes one. It closes only when the store has it; a refusal is said at its field. UI thread.
#pragma once

#include "store/webhooks/WebhookControl.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

#include <optional>

class QLineEdit;
class QMenu;

namespace satchel::ui {

class WebhookDialog : public Dialog
{
    Q_OBJECT

public:
    /// `webhook`: nothing for a new one. The context has a WebhookControl.
    WebhookDialog(const PageContext &context, const std::optional<store::Webhook> &webhook, QWidget *parent);

    QLineEdit *name() const { return m_name; }
    QLineEdit *address() const { return m_address; }
    QLineEdit *events() const { return m_events; }
    QLineEdit *filter() const { return m_filter; }
    Button *verb() const { return m_verb; }
    /// Whether the store has not answered yet.
    bool isSaving() const { return m_isSaving; }
    /// As a person who chooses it in the menu.
    void addEvent(const QString &event);

private:
    QLineEdit *addField(const QString &label, const QString &text, const QString &placeholder, const QString &help);
    void addEventMenu();
    void fillEventMenu(QMenu &menu);
    void showEvents();
    void save();
    void refuse(const Error &error);
    bool isOwn(RecordId done) const;

    PageContext m_context;
    std::optional<store::Webhook> m_webhook;
    std::vector<RecordId> m_known; // when it was opened
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_events = nullptr;
    QLineEdit *m_filter = nullptr;
    QLineEdit *m_secret = nullptr;
    Label *m_words = nullptr;
    Button *m_verb = nullptr;
    bool m_isSaving = false;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
