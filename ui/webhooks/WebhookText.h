// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks in words: what one is told about, how it goes, and what a receiver answered.
#pragma once

#include "store/webhooks/WebhookDeliveries.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

namespace satchel::ui {

class WebhookText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::WebhookText)

public:
    explicit WebhookText(const PageContext &context) : m_context(context) {}

    /// "deal.created, contact.*" → "Deal created, Contact: every change".
    QString events(const QString &events) const;
    /// "deal.stage" → "Deal: Stage changed"; also of a delivery.
    QString event(const QString &event) const;
    QString state(const store::Webhook &webhook) const;
    static TextColor colorOf(const store::Webhook &webhook);
    QString status(const store::WebhookDelivery &delivery) const;
    static TextColor colorOf(store::DeliveryStatus status);
    static Icon iconOf(store::DeliveryStatus status);
    /// "Accepted (200)"; of an answer that never came "No answer".
    static QString answer(const store::WebhookDelivery &delivery);
    /// A refusal as a sentence that says what to do.
    QString refusal(const Error &error) const;

private:
    PageContext m_context;
};

} // namespace satchel::ui
