// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/WebhookText.h"

#include "domain/LocaleText.h"

#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

QString webhookSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text = asSentence(text);
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

QString WebhookText::events(const QString &events) const
{
    static const QRegularExpression separator(u"[\\s,]+"_s);
    QStringList words;
    for (const QString &one : events.split(separator, Qt::SkipEmptyParts))
        words.append(event(one));
    return words.isEmpty() ? tr("Only what rules send") : words.join(tr(", ", "between events"));
}

QString WebhookText::event(const QString &event) const
{
    if (event == "satchel.test"_L1)
        return tr("Test");
    const QString name = event.section(u'.', 0, 0);
    const QString what = event.section(u'.', 1);
    const bool isEvery = what == "*"_L1 || what.isEmpty();
    if (name == "*"_L1 && isEvery)
        return tr("Everything");
    const Entity *entity = m_context.workspace.schema().find(name);
    const QString label = entity ? entity->label : name == "*"_L1 ? tr("Any record") : name;
    if (isEvery)
        return tr("%1: every change", "a record type").arg(label);
    if (what == "created"_L1)
        return tr("%1 created", "a record type").arg(label);
    if (what == "updated"_L1)
        return tr("%1 changed", "a record type").arg(label);
    if (what == "deleted"_L1)
        return tr("%1 deleted", "a record type").arg(label);
    if (what == "restored"_L1)
        return tr("%1 restored", "a record type").arg(label);
    if (what == "rule"_L1 && (!entity || !entity->find(what)))
        return tr("%1 sent by a rule", "a record type").arg(label);
    const Field *field = entity ? entity->find(what) : nullptr;
    return tr("%1: %2 changed", "a record type, a field").arg(label, field ? field->label : what);
}

QString WebhookText::state(const store::Webhook &webhook) const
{
    if (webhook.isPaused)
        return webhook.problem.isEmpty() ? tr("Paused") : tr("Paused: %1").arg(webhook.problem);
    if (webhook.problem.isEmpty())
        return tr("Active");
    return webhook.retryAt
        ? tr("Failing: %1. Next attempt %2")
              .arg(webhook.problem,
                  m_context.formats().momentInSentence(*webhook.retryAt, m_context.workspace.clock().now()))
        : tr("Failing: %1").arg(webhook.problem);
}

TextColor WebhookText::colorOf(const store::Webhook &webhook)
{
    if (webhook.isPaused)
        return webhook.problem.isEmpty() ? TextColor::Grey : TextColor::Amber;
    return webhook.problem.isEmpty() ? TextColor::Green : TextColor::Red;
}

QString WebhookText::status(const store::WebhookDelivery &delivery) const
{
    switch (delivery.status) {
    case store::DeliveryStatus::Delivered: return tr("Delivered");
    case store::DeliveryStatus::Failed: return tr("Failed");
    case store::DeliveryStatus::Waiting: break;
    }
    if (delivery.tries == 0 && delivery.problem.isEmpty())
        return tr("Waiting");
    return delivery.nextTry
        ? tr("Waiting until %1")
              .arg(m_context.formats().momentInSentence(*delivery.nextTry, m_context.workspace.clock().now()))
        : tr("Waiting");
}

TextColor WebhookText::colorOf(store::DeliveryStatus status)
{
    switch (status) {
    case store::DeliveryStatus::Delivered: return TextColor::Green;
    case store::DeliveryStatus::Failed: return TextColor::Red;
    case store::DeliveryStatus::Waiting: break;
    }
    return TextColor::Blue;
}

Icon WebhookText::iconOf(store::DeliveryStatus status)
{
    switch (status) {
    case store::DeliveryStatus::Delivered: return Icon::Check;
    case store::DeliveryStatus::Failed: return Icon::Warning;
    case store::DeliveryStatus::Waiting: break;
    }
    return Icon::Clock;
}

QString WebhookText::answer(const store::WebhookDelivery &delivery)
{
    const int status = delivery.answer;
    if (status == 0)
        return delivery.problem.isEmpty() ? QString() : tr("No answer");
    const auto with = [status](const QString &words) {
        return tr("%1 (%2)", "an answer, its number").arg(words, QString::number(status));
    };
    switch (status) {
    case 400:
    case 422: return with(tr("Not what the receiver expects"));
    case 401:
    case 403: return with(tr("Receiver refused access"));
    case 404: return with(tr("Address not found"));
    case 405: return with(tr("Address takes no POST requests"));
    case 408:
    case 504: return with(tr("Receiver took too long"));
    case 410: return with(tr("Gone for good"));
    case 413: return with(tr("Too large for the receiver"));
    case 429: return with(tr("Rate limit reached"));
    default: break;
    }
    if (status < 300)
        return with(tr("Accepted"));
    if (status < 400)
        return with(tr("Redirects to another address"));
    return status < 500 ? with(tr("Rejected")) : with(tr("Error at the receiver"));
}

QString WebhookText::refusal(const Error &error) const
{
    switch (error.kind) {
    case Error::Kind::KeychainUnavailable:
        return tr("The keychain isn’t available, so the secret can’t be kept. Unlock it and try again.");
    case Error::Kind::Forbidden:
        return tr("Your role doesn’t allow exporting these records, so they can’t be sent to another program.");
    case Error::Kind::Busy:
        if (error.where == "port"_L1)
            return tr("Another program uses this port. Choose a different one.");
        return tr("Another program is using the store. Try again in a moment.");
    case Error::Kind::NotFound: return tr("It is no longer there. Somebody removed it.");
    default: break;
    }
    if (error.where.startsWith("events, "_L1))
        return tr("“%1”: %2", "an event, what is wrong")
            .arg(error.where.section(u", "_s, 1), webhookSentence(error.what));
    if (error.where.startsWith("filter"_L1))
        return tr("Filter: %1", "what is wrong").arg(webhookSentence(error.what));
    return error.where.isEmpty() && error.kind != Error::Kind::Invalid && error.kind != Error::Kind::Conflict
        ? sentenceFor(error, &m_context.workspace.schema())
        : webhookSentence(error.what);
}

} // namespace satchel::ui
