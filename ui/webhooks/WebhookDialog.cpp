// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/WebhookDialog.h"

#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Popups.h"
#include "ui/webhooks/WebhookText.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

WebhookDialog::WebhookDialog(const PageContext &context, const std::optional<store::Webhook> &webhook, QWidget *parent)
    : Dialog(webhook ? tr("Change webhook") : tr("New webhook"), Width::Large, parent), m_context(context),
      m_webhook(webhook)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto known = store::Webhooks(context.workspace.store()).list();
    for (const store::Webhook &one : known.value_or(std::vector<store::Webhook>()))
        m_known.push_back(one.id);
    const store::Webhook shown = webhook.value_or(store::Webhook());
    m_name = addField(tr("Name"), shown.name, {}, tr("Rules call the webhook by it."));
    m_address = addField(tr("Address"), shown.url, u"https://"_s,
        webhook ? tr("A secret belongs to one server: for another one a new secret is made.")
                : tr("Begins with https://, or with http://localhost for a program of this computer."));
    m_events = addField(tr("Events"), shown.events, u"deal.created, contact.*"_s, {});
    addEventMenu();
    m_filter = addField(tr("Only records that match this filter"), shown.filter, u"value > 5000"_s, {});
    m_filter->setFont(Theme::of(this).font.mono);
    if (!webhook) {
        m_secret = addField(tr("Secret of the receiver"), {}, u"whsec_"_s,
            tr("Leave it empty and Satchel makes one, which the receiver needs to check that a request is from you."));
        m_secret->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    }
    for (QLineEdit *edit : {m_address, m_events, m_filter})
        edit->setLayoutDirection(Qt::LeftToRight);
    connect(m_events, &QLineEdit::textChanged, this, &WebhookDialog::showEvents);
    addCancel();
    m_verb = addButton(webhook ? tr("Save webhook") : tr("Add webhook"), Button::Variant::Primary);
    m_verb->disconnect(this); // it closes only when the store has the webhook
    connect(m_verb, &QPushButton::clicked, this, &WebhookDialog::save);
    connect(context.webhooks, &store::WebhookControl::done, this, [this](const RecordId &done) {
        if (m_isSaving && isOwn(done))
            accept();
    });
    connect(context.webhooks, &store::WebhookControl::refused, this, &WebhookDialog::refuse);
    showEvents();
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"address"_s, m_address);
    drafts->addControl(u"events"_s, m_events);
    drafts->addControl(u"filter"_s, m_filter);
    drafts->begin(dialogPlace(u"webhook"_s, webhook ? webhook->id : RecordId()), webhook ? webhook->id : RecordId());
    m_name->setFocus();
}

/// Something else that was asked before, such as a test event, may be done while this one is not.
bool WebhookDialog::isOwn(RecordId done) const
{
    return m_webhook ? m_webhook->id == done : std::ranges::find(m_known, done) == m_known.end();
}

QLineEdit *WebhookDialog::addField(
    const QString &label, const QString &text, const QString &placeholder, const QString &help)
{
    auto *edit = new QLineEdit(text);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(label);
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    name->setBuddy(edit);
    content()->addWidget(name);
    content()->addWidget(edit);
    if (!help.isEmpty()) {
        auto *under = new Label(help, &Theme::Fonts::small, TextColor::Secondary);
        under->setWordWrap(true);
        content()->addWidget(under);
        edit->setAccessibleDescription(help);
    }
    return edit;
}

void WebhookDialog::addEventMenu()
{
    m_words = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_words->setWordWrap(true);
    auto *add = new Button(Icon::Add, tr("Event"), Button::Variant::Ghost);
    add->setSmall(true);
    add->setChevron(true);
    add->setAutoDefault(false);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillEventMenu(*menu); });
    connect(add, &QPushButton::clicked, this, [menu, add] { popupBelow(*menu, *add); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(add, 0, Qt::AlignTop);
    content()->addLayout(row);
}

void WebhookDialog::fillEventMenu(QMenu &menu)
{
    menu.clear();
    const WebhookText text(m_context);
    const auto offer = [&](QMenu &into, const QString &event) {
        connect(into.addAction(text.event(event)), &QAction::triggered, this, [this, event] { addEvent(event); });
    };
    for (const auto &entity : m_context.workspace.schema().entities()) {
        if (!entity->isExposed())
            continue;
        QMenu *of = menu.addMenu(themedIcon(iconOf(entity->kind)), entity->label);
        for (const QString &what : {u"created"_s, u"updated"_s, u"deleted"_s, u"restored"_s, u"*"_s})
            offer(*of, entity->name + u'.' + what);
        QMenu *fields = of->addMenu(tr("One field changed"));
        for (const Field &field : entity->fields) {
            if (!field.isDerived() && !field.isSystem() && !field.flags.testFlag(FieldFlag::Hidden))
                connect(fields->addAction(field.label), &QAction::triggered, this,
                    [this, event = entity->name + u'.' + field.name] { addEvent(event); });
        }
    }
    menu.addSeparator();
    offer(menu, u"*"_s);
}

void WebhookDialog::addEvent(const QString &event)
{
    const QString before = m_events->text().trimmed();
    m_events->setText(before.isEmpty() ? event
            : before.endsWith(u',')    ? before + u' ' + event
                                       : before + u", "_s + event);
}

void WebhookDialog::showEvents()
{
    m_words->setText(WebhookText(m_context).events(m_events->text()));
    growToContent();
}

void WebhookDialog::save()
{
    if (std::exchange(m_isSaving, true))
        return;
    setError({});
    m_verb->setEnabled(false);
    const store::WebhookDraft draft{m_address->text(), m_events->text(), m_filter->text(),
        m_secret ? m_secret->text().trimmed() : QString(), m_name->text()};
    if (m_webhook)
        m_context.webhooks->change(m_webhook->id, draft);
    else
        m_context.webhooks->add(draft);
}

void WebhookDialog::refuse(const Error &error)
{
    if (!std::exchange(m_isSaving, false))
        return;
    m_verb->setEnabled(true);
    setError(WebhookText(m_context).refusal(error));
    for (const auto &[place, edit] : {std::pair(u"name"_s, m_name), {u"url"_s, m_address}, {u"events"_s, m_events},
             {u"filter"_s, m_filter}, {u"secret"_s, m_secret}}) {
        if (edit && error.where.startsWith(place))
            edit->setFocus();
    }
}

} // namespace satchel::ui

#include "moc_WebhookDialog.cpp"
