// SPDX-License-Identifier: GPL-3.0-or-later
// Who wrote and is not known: each can become a lead, or is not offered again. Nothing is kept of their messages but
// what is shown here. UI thread.
#pragma once

#include "store/mail/MailMessages.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QVBoxLayout;

namespace satchel::ui {

class NewSenders : public Popover
{
    Q_OBJECT

public:
    NewSenders(const PageContext &context, QWidget *parent);

    void show(const std::vector<store::UnknownSender> &senders);

    /// More are counted.
    static constexpr size_t mostShown = 6;

Q_SIGNALS:
    void leadRequested(const QString &name, const QString &address);
    void dismissRequested(const QString &address);

private:
    QWidget *makeSender(const store::UnknownSender &sender);

    PageContext m_context;
    QVBoxLayout *m_senders;
    Teardown m_teardown{*this};
};

/// What a lead of that sender begins with; the company is what the domain of the address says, where it says something.
std::vector<FieldValue> leadOf(const QString &name, const QString &address);

} // namespace satchel::ui
